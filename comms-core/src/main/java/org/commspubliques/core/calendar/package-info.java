/**
 * The editorial calendar (calendrier éditorial): what goes out where and when, by ISO week and by month; recurring slots of
 * rubrics and the next free one; what happens in the institution and when content is held back; conflicts, found in one pass;
 * what must be looked at again, and reminders. Where an item stands is never kept: {@link
 * org.commspubliques.core.calendar.ItemStates} derives it from approvals. The one way out for agendas is iCalendar.
 */
@NullMarked
package org.commspubliques.core.calendar;

import org.jspecify.annotations.NullMarked;
