/** A large body whose communication officers each follow a sector: who takes what up, whose visa is needed, one message for three audiences. */
@NullMarked
package org.commspubliques.examples.metropolesectorielle;

import org.jspecify.annotations.NullMarked;
