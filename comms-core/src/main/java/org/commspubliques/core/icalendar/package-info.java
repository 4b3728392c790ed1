/**
 * Calendar files (iCalendar, RFC 5545): what agendas of telephones and offices open and subscribe to. Written, not read.
 */
@NullMarked
package org.commspubliques.core.icalendar;

import org.jspecify.annotations.NullMarked;
