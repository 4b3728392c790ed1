/** For whom a communication is made: described by purpose and scope, never a list of people. */
@NullMarked
package org.commspubliques.core.audience;

import org.jspecify.annotations.NullMarked;
