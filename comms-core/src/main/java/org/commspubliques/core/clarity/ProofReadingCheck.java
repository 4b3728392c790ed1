package org.commspubliques.core.clarity;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.SectionRole;
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
import org.jspecify.annotations.Nullable;

/**
 * Relecture orthographique: the remarks of a host’s {@link ProofReader} as findings, rule {@code CLA-09}. A proof-reader that
 * fails, or speaks of places the text does not have, gives one finding, rule {@code CLA-10}, and never ends the review: the
 * text was not wholly proof-read, and somebody should know. Columns of the opposition are not read: their content is not the
 * authority’s to correct. Thread-safe as the proof-reader is.
 */
public final class ProofReadingCheck implements Check {

    /** The identifier of this check. */
    public static final String ID = "clarity.proofreading";

    /** Of one section. A text with more remarks is not in a language the proof-reader knows. */
    private static final int MOST_REMARKS = 500;

    private static final int MOST_REPLACEMENTS = 3;

    private final ProofReader proofReader;
    private final Severity severity;

    /**
     * Creates the check; its findings inform.
     *
     * @param proofReader the host’s proof-reader
     */
    public ProofReadingCheck(ProofReader proofReader) {
        this(proofReader, Severity.INFO);
    }

    /**
     * Creates the check.
     *
     * @param proofReader the host’s proof-reader
     * @param severity how grave its remarks are
     */
    public ProofReadingCheck(ProofReader proofReader, Severity severity) {
        this.proofReader = Objects.requireNonNull(proofReader, "proofReader");
        this.severity = Objects.requireNonNull(severity, "severity");
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<Finding> check(Communication communication, Variant variant, ReviewContext context) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        int unusable = 0;
        for (int i = 0; i < variant.sections().size(); i++) {
            String text = variant.sections().get(i).text();
            if (text.isBlank() || variant.sections().get(i).role() == SectionRole.OPPOSITION_COLUMN) {
                continue;
            }
            List<ProofRemark> remarks;
            try {
                remarks = remarksOn(text, variant.id().language());
            } catch (RuntimeException failure) {
                return List.of(failed(communication, variant, failure));
            }
            String pointer = Pointers.sectionText(communication, variant, i);
            for (ProofRemark remark : remarks) {
                if (isInside(text, remark)) {
                    findings.add(finding(text, pointer, remark));
                } else {
                    unusable++;
                }
            }
        }
        if (unusable > 0) {
            findings.add(outside(communication, variant, unusable));
        }
        return findings.build();
    }

    /** A copy, made where an exception of a list the host keeps writing to is still caught. */
    private List<ProofRemark> remarksOn(String text, String language) {
        @Nullable List<ProofRemark> answer = proofReader.read(text, language);
        if (answer == null) {
            throw new IllegalStateException("null instead of a list");
        }
        return answer.stream().limit(MOST_REMARKS).collect(ImmutableList.toImmutableList());
    }

    private static boolean isInside(String text, ProofRemark remark) {
        return remark.end() <= text.length() && !splits(text, remark.start()) && !splits(text, remark.end());
    }

    /** Between the two units of one character. */
    private static boolean splits(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
    }

    private Finding finding(String text, String pointer, ProofRemark remark) {
        Finding.Builder finding = Finding.builder(
                        "CLA-09",
                        severity,
                        Locus.of(pointer, remark.start(), remark.end()),
                        Wording.of(
                                capitalised(remark.category().label().fr()) + " : " + remark.message(),
                                capitalised(remark.category().label().en()) + ": " + remark.message()))
                .category(FindingCategory.CLARITY)
                .excerpt(Excerpt.of(text.substring(remark.start(), remark.end())));
        remark.replacements().stream()
                .limit(MOST_REPLACEMENTS)
                .forEach(replacement -> finding.proposal(Proposal.reword(
                        Wording.of("Écrire « " + replacement + " ».", "Write '" + replacement + "'."), replacement)));
        return finding.build();
    }

    private static String capitalised(String label) {
        return Character.toUpperCase(label.charAt(0)) + label.substring(1);
    }

    private static Finding failed(Communication communication, Variant variant, RuntimeException failure) {
        String what = failure.getClass().getSimpleName()
                + (failure.getMessage() == null ? "" : " (" + Excerpt.of(failure.getMessage()) + ")");
        return notRead(
                communication,
                variant,
                Wording.of(
                        "Texte non relu : le correcteur a échoué, " + what + ".",
                        "Text not proof-read: the proof-reader failed, " + what + "."));
    }

    private static Finding outside(Communication communication, Variant variant, int remarks) {
        return notRead(
                communication,
                variant,
                Wording.of(
                        "Texte relu en partie : le correcteur a signalé " + remarks
                                + (remarks == 1
                                        ? " passage qui n’est pas dans le texte."
                                        : " passages qui ne sont pas dans le texte."),
                        "Text proof-read in part: the proof-reader spoke of " + remarks
                                + (remarks == 1 ? " place that is" : " places that are") + " not in the text."));
    }

    private static Finding notRead(Communication communication, Variant variant, Wording message) {
        return Finding.builder("CLA-10", Severity.WARNING, Locus.of(Pointers.variant(communication, variant)), message)
                .category(FindingCategory.CLARITY)
                .proposal(Proposal.advice(Wording.of(
                        "Vérifier le réglage du correcteur, puis relancer le contrôle ; sinon relire à la main.",
                        "See to the settings of the proof-reader and review again; else proof-read by hand.")))
                .build();
    }
}
