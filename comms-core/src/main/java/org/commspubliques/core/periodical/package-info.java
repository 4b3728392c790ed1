/**
 * Journals and bulletins (journaux internes, bulletins municipaux): issues, their page plans in characters, deadlines, the
 * opposition’s space, legal deposit.
 */
@NullMarked
package org.commspubliques.core.periodical;

import org.jspecify.annotations.NullMarked;
