package org.commspubliques.core.periodical;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.lifecycle.CommunicationStates;

/**
 * Vérification d’un numéro: its pages ({@code PER-01} too much on a page, {@code PER-02} or of a rubric, {@code PER-03} a
 * page with nothing, {@code PER-05} pages that do not fill sheets), its articles ({@code PER-04} a copy that did not come,
 * {@code PER-06} a text on two pages, {@code PER-07} a rubric of every issue that this one lacks, {@code PER-08} a text
 * that is not approved, {@code PER-10} an article that has no place) and its imprint ({@code PER-09}). Before the copy
 * deadline they are work that is going on; after it, they stop the issue. Thread-safe.
 */
public final class IssueFindings {

    private IssueFindings() {}

    /**
     * Looks at an issue.
     *
     * @param issue the issue
     * @param states who knows where communications stand
     * @param today the day, in the authority’s zone
     * @return what should be seen, pages first, then articles, the imprint, and what was delivered for the opposition’s
     *     space ({@code OPP-02}); unmodifiable
     */
    public static List<Finding> of(Issue issue, CommunicationStates states, LocalDate today) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        new PageFindings(issue, today).addTo(findings);
        new ArticleFindings(issue, today).addTo(findings, states);
        ImprintFindings.of(issue).ifPresent(findings::add);
        issue.oppositionSpace().ifPresent(space -> findings.addAll(space.findings(today)));
        return findings.build();
    }

    /**
     * Looks at the texts of an issue: are they those that were handed in?
     *
     * @param issue the issue
     * @param texts who keeps the communications
     * @return {@code PER-13} for each text that has changed since it was measured, or is not found, and {@code OPP-03} for
     *     each text of the opposition’s space that is not the one its authors delivered; unmodifiable
     */
    public static List<Finding> ofTexts(Issue issue, Function<CommunicationId, Optional<Communication>> texts) {
        return TextFindings.of(issue, texts);
    }
}
