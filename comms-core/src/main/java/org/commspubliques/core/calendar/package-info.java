/**
 * The editorial calendar (calendrier éditorial): what goes out where and when, week by week; recurring slots, the next free
 * slot, what happens in the institution, conflicts, and what must be looked at again.
 */
@NullMarked
package org.commspubliques.core.calendar;

import org.jspecify.annotations.NullMarked;
