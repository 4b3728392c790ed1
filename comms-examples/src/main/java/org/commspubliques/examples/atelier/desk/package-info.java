/** What people do in the atelier, whatever carries it: no HTTP here. */
@NullMarked
package org.commspubliques.examples.atelier.desk;

import org.jspecify.annotations.NullMarked;
