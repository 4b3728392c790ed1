/** Reading the editable files of the examples, with the place of every mistake. */
@NullMarked
package org.commspubliques.examples.input;

import org.jspecify.annotations.NullMarked;
