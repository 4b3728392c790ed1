package org.commspubliques.core.partner;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.List;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.FindingCategory;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.internal.text.Words;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Territory;

/**
 * Contrôle d’un contenu rémunéré: the mention that it is paid for is missing ({@code PRS-40}), or no rule is known where the
 * authority is ({@code PRS-41}). A rule whose source is not confirmed gives a warning only. Takes time linear in the text
 * for each mention. Thread-safe.
 */
public final class SponsorshipCheck {

    private final ImmutableList<SponsorshipRule> rules;

    /**
     * Creates the check.
     *
     * @param rules what must be said, such as {@link SponsorshipRule#standard()}
     */
    public SponsorshipCheck(List<SponsorshipRule> rules) {
        this.rules = ImmutableList.copyOf(rules);
    }

    /**
     * Looks at a post.
     *
     * @param post what is said for the authority
     * @param territory where the authority is
     * @return what should be seen; unmodifiable
     */
    public List<Finding> findings(SponsoredPost post, Territory territory) {
        return SponsorshipRule.find(rules, territory)
                .map(rule -> holds(post, rule) ? ImmutableList.<Finding>of() : ImmutableList.of(missing(post, rule)))
                .orElseGet(() -> ImmutableList.of(unknown(territory)));
    }

    private static boolean holds(SponsoredPost post, SponsorshipRule rule) {
        List<String> words = Words.folded(post.text());
        return rule.mentions().stream()
                .anyMatch(mention -> Collections.indexOfSubList(words, Words.folded(mention)) >= 0);
    }

    private static Finding missing(SponsoredPost post, SponsorshipRule rule) {
        String mentions = "« " + String.join(" » ou « ", rule.mentions()) + " »";
        return Finding.builder(
                        "PRS-40",
                        rule.source().confidence().isConfirmed() ? Severity.BLOCKING : Severity.WARNING,
                        Locus.of("/text"),
                        Wording.of(
                                "Contenu rémunéré (" + post.speaker() + ") sans la mention " + mentions + ".",
                                "Paid content (" + post.speaker() + ") without the mention " + mentions + "."))
                .category(FindingCategory.LEGAL_DUTY)
                .source(rule.source())
                .proposal(Proposal.reword(
                        Wording.of("Ajouter la mention.", "Add the mention."),
                        rule.mentions().get(0)))
                .build();
    }

    private static Finding unknown(Territory territory) {
        return Finding.builder(
                        "PRS-41",
                        Severity.INFO,
                        Locus.of("/text"),
                        Wording.of(
                                "Aucune règle connue sur la mention d’un contenu rémunéré à " + territory + ".",
                                "No rule is known on what a paid content must say in " + territory + "."))
                .category(FindingCategory.LEGAL_DUTY)
                .build();
    }
}
