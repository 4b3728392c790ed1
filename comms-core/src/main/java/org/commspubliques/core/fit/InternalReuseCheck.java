package org.commspubliques.core.fit;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import org.commspubliques.core.channel.Channel;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelReach;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.Confidentiality;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.FindingCategory;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.internal.text.Excerpt;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.review.Check;
import org.commspubliques.core.review.Pointers;
import org.commspubliques.core.review.ReviewContext;

/**
 * Reprise d’un contenu interne, rule {@code CONF-02}: does a public text on an open channel take up one that was written for
 * inside, such as an article of the staff journal? What was approved for inside was not approved for the public, and not
 * read with the neutrality that the public is owed. So:
 *
 * <ul>
 *   <li>a reuse that {@link Communication#reusedFrom()} declares is told to those who approve the text, which needs an
 *       approval of its own;
 *   <li>one that is not declared bars publication: ten words in a row of an internal text are enough to be known;
 *   <li>one whose purpose is still {@link CommunicationPurpose#INTERNAL} bars it too, for rules on elections go by the
 *       purpose, and would not look at it.
 * </ul>
 *
 * <p>Not part of the standard review, since only a host knows its internal texts: {@code StandardReview.of(facts).with(new
 * InternalReuseCheck(catalog, texts))}. A gate that publishes by such a review lets nothing through that is not declared.
 * Thread-safe.
 */
public final class InternalReuseCheck implements Check {

    /** The identifier of this check. */
    public static final String ID = "fit.internal-reuse";

    private static final String RULE = "CONF-02";

    private final ChannelCatalog catalog;
    private final InternalTexts texts;

    /**
     * Creates the check.
     *
     * @param catalog the channels and whom they reach
     * @param texts what was written for inside
     */
    public InternalReuseCheck(ChannelCatalog catalog, InternalTexts texts) {
        this.catalog = Objects.requireNonNull(catalog, "catalog");
        this.texts = Objects.requireNonNull(texts, "texts");
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<Finding> check(Communication communication, Variant variant, ReviewContext context) {
        // What is not public is the matter of CONF-01.
        if (communication.confidentiality() != Confidentiality.PUBLIC || staysInside(variant)) {
            return List.of();
        }
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        String whole = Pointers.variant(communication, variant);
        for (CommunicationId source : communication.reusedFrom()) {
            if (texts.holds(source)) {
                findings.add(declared(whole, source));
            }
        }
        boolean takesUp = false;
        for (int i = 0; i < variant.sections().size(); i++) {
            Section section = variant.sections().get(i);
            if (!InternalTexts.counts(section)) {
                continue;
            }
            for (InternalTexts.Taken taken : texts.in(section.text())) {
                takesUp = true;
                // A communication that is opened itself has another seal, and so no approval any more.
                if (!communication.id().equals(taken.source())
                        && !communication.reusedFrom().contains(taken.source())) {
                    findings.add(undeclared(section, Pointers.sectionText(communication, variant, i), taken));
                }
            }
        }
        takesUp |= communication.reusedFrom().stream().anyMatch(texts::holds);
        if (takesUp && communication.purpose() == CommunicationPurpose.INTERNAL) {
            findings.add(stillInternal(whole));
        }
        return findings.build();
    }

    private boolean staysInside(Variant variant) {
        return catalog.find(variant.channel())
                .map(Channel::reach)
                .filter(ChannelReach.INTERNAL::equals)
                .isPresent();
    }

    private static Finding declared(String pointer, CommunicationId source) {
        return finding(
                        Severity.WARNING,
                        Locus.of(pointer),
                        Wording.of(
                                "Reprise déclarée d’un contenu interne : " + source + ".",
                                "Declared to take up an internal content: " + source + "."))
                .proposal(Proposal.advice(Wording.of(
                        "Le faire valider pour le public : la validation interne ne vaut pas, et la neutralité est à relire.",
                        "Have it approved for the public: the internal approval does not count, and its neutrality is to be"
                                + " read again.")))
                .build();
    }

    private static Finding undeclared(Section section, String pointer, InternalTexts.Taken taken) {
        return finding(
                        Severity.BLOCKING,
                        Locus.of(pointer, taken.start(), taken.end()),
                        Wording.of(
                                taken.words() + " mots d’affilée viennent d’un contenu interne : " + taken.source()
                                        + ".",
                                taken.words() + " words in a row are from an internal content: " + taken.source()
                                        + "."))
                .excerpt(Excerpt.of(section.text().substring(taken.start(), taken.end())))
                .proposal(Proposal.advice(Wording.of(
                        "Réécrire ce passage, ou déclarer la reprise et faire valider le texte pour le public.",
                        "Rewrite the passage, or declare where it is from and have the text approved for the public.")))
                .build();
    }

    private static Finding stillInternal(String pointer) {
        return finding(
                        Severity.BLOCKING,
                        Locus.of(pointer),
                        Wording.of(
                                "Contenu interne repris pour le public, mais dont la finalité est restée « interne » : les règles de"
                                        + " neutralité ne le liraient pas pour ce qu’il est.",
                                "Internal content taken up for the public whose purpose is still 'internal': the rules on"
                                        + " neutrality would not read it for what it is."))
                .proposal(Proposal.advice(Wording.of(
                        "Donner à l’action sa finalité : information, promotion…",
                        "Give the communication its purpose: information, promotion…")))
                .build();
    }

    private static Finding.Builder finding(Severity severity, Locus locus, Wording message) {
        return Finding.builder(RULE, severity, locus, message).category(FindingCategory.CONFIDENTIALITY);
    }
}
