package org.commspubliques.core.press;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.ContentSeal;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.FindingCategory;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.review.Check;
import org.commspubliques.core.review.Pointers;
import org.commspubliques.core.review.ReviewContext;

/**
 * Contentieux: bars the publication of a text that a lawsuit holds where it was changed ({@code CTX-01}), where no lawyer has
 * seen it as it is ({@code CTX-02}), where another than the spokesperson speaks ({@code CTX-03}). Put in the review that the
 * publication gate asks, it keeps such a text from going out; nobody may waive the first two. Thread-safe.
 */
public final class LegalHoldCheck implements Check {

    /** The identifier of this check. */
    public static final String ID = "press.legalhold";

    private final ImmutableList<LegalHold> holds;

    /**
     * Creates the check.
     *
     * @param holds the holds
     */
    public LegalHoldCheck(List<LegalHold> holds) {
        this.holds = ImmutableList.copyOf(holds);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<Finding> check(Communication communication, Variant variant, ReviewContext context) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        Locus locus = Locus.of(Pointers.variant(communication, variant));
        ContentSeal seal = communication.seal(variant.id());
        for (LegalHold hold : holds) {
            if (!hold.holds(communication, context.publishedAt())) {
                continue;
            }
            String of = " (" + hold.label() + ")";
            Optional<ContentSeal> before = hold.frozen(communication.id(), variant.id());
            if (before.filter(was -> !was.equals(seal)).isPresent()) {
                findings.add(found(
                        "CTX-01",
                        locus,
                        false,
                        Wording.of(
                                "Contentieux en cours : ce texte a été modifié" + of + ".",
                                "Lawsuit under way: this text was changed" + of + "."),
                        Wording.of("Rétablir le texte figé.", "Restore the text as it was.")));
            }
            if (!hold.isSeen(seal)) {
                findings.add(found(
                        "CTX-02",
                        locus,
                        false,
                        Wording.of(
                                "Contentieux en cours : visa juridique manquant sur ce texte" + of + ".",
                                "Lawsuit under way: no lawyer has seen this text" + of + "."),
                        Wording.of("Demander le visa du conseil juridique.", "Ask the legal adviser to see it.")));
            }
            if (!hold.speakers().contains(communication.author())) {
                findings.add(found(
                        "CTX-03",
                        locus,
                        true,
                        Wording.of(
                                "Contentieux en cours : seul le porte-parole s’exprime" + of + ".",
                                "Lawsuit under way: only the spokesperson speaks" + of + "."),
                        Wording.of("Remettre le dossier au porte-parole.", "Hand the file to the spokesperson.")));
            }
        }
        return findings.build();
    }

    private static Finding found(String id, Locus locus, boolean derogable, Wording message, Wording advice) {
        return Finding.builder(id, Severity.BLOCKING, locus, message)
                .category(FindingCategory.LEGAL_DUTY)
                .derogable(derogable)
                .proposal(Proposal.advice(advice))
                .build();
    }
}
