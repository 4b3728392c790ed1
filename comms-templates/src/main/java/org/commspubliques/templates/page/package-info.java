/**
 * Pages for the public that an authority owes: its moderation charter, and what came of a consultation and what was done with
 * it. Whole HTML pages in its own name, that need nothing else.
 */
@NullMarked
package org.commspubliques.templates.page;

import org.jspecify.annotations.NullMarked;
