/** A communication officer’s week on the networks: slots, conflicts, lengths, and the calendar in three formats. */
@NullMarked
package org.commspubliques.examples.semainemary;

import org.jspecify.annotations.NullMarked;
