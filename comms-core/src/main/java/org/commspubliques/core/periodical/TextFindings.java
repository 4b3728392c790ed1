package org.commspubliques.core.periodical;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.language.Wording;

/** What should be seen in the texts of an issue, beside what was handed in. */
final class TextFindings {

    private static final String RULE = "PER-13";

    private TextFindings() {}

    static List<Finding> of(Issue issue, Function<CommunicationId, Optional<Communication>> texts) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        Map<String, String> printed = new LinkedHashMap<>();
        for (int i = 0; i < issue.articles().size(); i++) {
            IssueArticle article = issue.articles().get(i);
            if (article.copy() == null) {
                continue;
            }
            IssueArticle.Copy copy = article.copy();
            Optional<Communication> communication = texts.apply(copy.communication());
            Optional<Variant> variant = communication.flatMap(known -> known.variant(copy.variant()));
            Optional<OppositionSpace.Text> delivered =
                    issue.oppositionSpace().flatMap(space -> space.textOf(article.id()));
            if (variant.isEmpty()) {
                findings.add(lost(article, i));
            } else if (delivered.isPresent()) {
                printed.put(delivered.get().group(), OppositionSpace.textIn(variant.get()));
            } else if (!communication.orElseThrow().seal(copy.variant()).equals(copy.seal())) {
                findings.add(changed(article, i));
            }
        }
        issue.oppositionSpace().ifPresent(space -> findings.addAll(space.changes(printed)));
        return findings.build();
    }

    private static Finding lost(IssueArticle article, int index) {
        return PageFindings.finding(
                RULE,
                Severity.BLOCKING,
                "/articles/" + index,
                Wording.of(
                        "« " + article.title() + " » : le texte remis est introuvable.",
                        "'" + article.title() + "': the text that was handed in is not found."),
                Wording.of("Demander à nouveau la copie.", "Ask for the copy again."));
    }

    private static Finding changed(IssueArticle article, int index) {
        return PageFindings.finding(
                RULE,
                Severity.BLOCKING,
                "/articles/" + index,
                Wording.of(
                        "« " + article.title() + " » a changé depuis sa remise.",
                        "'" + article.title() + "' has changed since it was handed in."),
                Wording.of(
                        "Reprendre la copie : la mesurer et la faire valider à nouveau.",
                        "Take the copy again: measure it and have it approved again."));
    }
}
