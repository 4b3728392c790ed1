package org.commspubliques.core.partner;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.List;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.FindingCategory;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.internal.text.EnteredText;
import org.commspubliques.core.internal.text.Words;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Territory;

/**
 * Contenu rémunéré: what somebody from outside says for the authority under a contract. Immutable and thread-safe.
 *
 * @param speaker who speaks, as the host names them
 * @param contract the contract, as procurement knows it
 * @param text what they say, with what is shown in the image
 */
public record SponsoredPost(String speaker, String contract, String text) {

    /** Refuses a post of nobody, or without a contract. */
    public SponsoredPost {
        speaker = EnteredText.enter(speaker, "speaker");
        contract = EnteredText.enter(contract, "contract");
        text = EnteredText.enter(text, "text");
        Preconditions.checkArgument(!speaker.isBlank(), "speaker is empty");
        Preconditions.checkArgument(!contract.isBlank(), "contract is empty");
    }

    /**
     * Looks for the mention that it is paid for ({@code PRS-40}); where no rule is known that is said too ({@code PRS-41}).
     * Takes time linear in the text for each mention.
     *
     * @param rules what must be said, such as {@link SponsorshipRule#standard()}
     * @param territory where the authority is
     * @return what should be seen; a warning where the source of the rule is not confirmed; unmodifiable
     */
    public List<Finding> findings(List<SponsorshipRule> rules, Territory territory) {
        return SponsorshipRule.find(rules, territory)
                .map(this::findings)
                .orElseGet(() -> ImmutableList.of(Finding.builder(
                                "PRS-41",
                                Severity.INFO,
                                Locus.of("/text"),
                                Wording.of(
                                        "Aucune règle connue sur la mention d’un contenu rémunéré à " + territory + ".",
                                        "No rule is known on what a paid content must say in " + territory + "."))
                        .category(FindingCategory.LEGAL_DUTY)
                        .build()));
    }

    private List<Finding> findings(SponsorshipRule rule) {
        List<String> words = Words.folded(text);
        boolean held = rule.mentions().stream()
                .anyMatch(mention -> Collections.indexOfSubList(words, Words.folded(mention)) >= 0);
        if (held) {
            return ImmutableList.of();
        }
        String mentions = "« " + String.join(" » ou « ", rule.mentions()) + " »";
        return ImmutableList.of(Finding.builder(
                        "PRS-40",
                        rule.source().confidence().isConfirmed() ? Severity.BLOCKING : Severity.WARNING,
                        Locus.of("/text"),
                        Wording.of(
                                "Contenu rémunéré (" + speaker + ") sans la mention " + mentions + ".",
                                "Paid content (" + speaker + ") without the mention " + mentions + "."))
                .category(FindingCategory.LEGAL_DUTY)
                .source(rule.source())
                .proposal(Proposal.reword(
                        Wording.of("Ajouter la mention.", "Add the mention."),
                        rule.mentions().get(0)))
                .build());
    }
}
