/** A channel that the library does not know, added by one file of data and twenty lines of code. */
@NullMarked
package org.commspubliques.examples.moncanal;

import org.jspecify.annotations.NullMarked;
