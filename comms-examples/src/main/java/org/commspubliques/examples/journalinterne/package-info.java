/** A staff journal from its page plan to the printed issue, and what becomes of an article that is taken up outside. */
@NullMarked
package org.commspubliques.examples.journalinterne;

import org.jspecify.annotations.NullMarked;
