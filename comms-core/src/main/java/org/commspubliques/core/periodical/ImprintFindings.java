package org.commspubliques.core.periodical;

import com.google.common.base.Joiner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.FindingCategory;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.language.Wording;

/** What the imprint of an issue lacks. Texts without imprint owe the law more: the rules for texts say so. */
final class ImprintFindings {

    private ImprintFindings() {}

    static Optional<Finding> of(Issue issue) {
        Map<ImprintEntry, String> imprint = issue.imprint();
        List<String> fr = new ArrayList<>();
        List<String> en = new ArrayList<>();
        for (ImprintEntry entry : issue.periodical().required()) {
            if (imprint.getOrDefault(entry, "").isBlank()) {
                fr.add(entry.label().fr());
                en.add(entry.label().en());
            }
        }
        if (fr.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Finding.builder(
                        "PER-09",
                        Severity.WARNING,
                        Locus.of("/imprintOfIssue"),
                        Wording.of(
                                "Il manque à l’ours : " + Joiner.on(", ").join(fr) + ".",
                                "The imprint lacks: " + Joiner.on(", ").join(en) + "."))
                .category(FindingCategory.LEGAL_DUTY)
                .proposal(Proposal.advice(Wording.of(
                        "Compléter l’ours avant le bon à tirer.", "Complete the imprint before the proof is signed.")))
                .build());
    }
}
