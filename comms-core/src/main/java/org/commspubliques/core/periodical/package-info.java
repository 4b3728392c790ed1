/**
 * Journals and bulletins (journaux internes, bulletins municipaux): issues, their page plans in characters, deadlines, the
 * opposition’s space, legal deposit.
 *
 * <p>A {@link org.commspubliques.core.periodical.Periodical} says what its issues have in common; an {@link
 * org.commspubliques.core.periodical.Issue} is made by its {@link org.commspubliques.core.periodical.IssueDates days} and
 * filled {@link org.commspubliques.core.periodical.PagePlan page by page}; {@link
 * org.commspubliques.core.periodical.IssueFindings} says what is wrong with it, and {@link
 * org.commspubliques.core.periodical.IssueAssembly} puts together what is approved.
 */
@NullMarked
package org.commspubliques.core.periodical;

import org.jspecify.annotations.NullMarked;
