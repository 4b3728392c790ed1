/**
 * What the receiver will see, what a review found, and the editorial calendar, as HTML pages that need nothing else; the calendar
 * as a table for spreadsheets too.
 */
@NullMarked
package org.commspubliques.templates.preview;

import org.jspecify.annotations.NullMarked;
