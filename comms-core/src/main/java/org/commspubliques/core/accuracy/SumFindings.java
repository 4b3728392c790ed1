package org.commspubliques.core.accuracy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.language.Wording;

/** What is said of a total that is not the sum of its parts. */
final class SumFindings {

    private SumFindings() {}

    /** Judges the total of parts that stand one after the other in a sentence. */
    static Optional<Finding> judge(Passage passage, List<Figure> parts, Figure total) {
        BigDecimal sum = parts.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        Locus where = Locus.of(
                passage.pointer(),
                parts.get(0).start(),
                parts.get(parts.size() - 1).end());
        return judge(passage, parts, total, sum, Severity.WARNING, where);
    }

    /**
     * Judges a total. A difference that rounding explains is not found, but for amounts, where it is worth a look.
     */
    static Optional<Finding> judge(
            Passage passage, List<Figure> parts, Figure total, BigDecimal sum, Severity severity, Locus where) {
        BigDecimal difference = total.value().subtract(sum);
        if (difference.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal slack = parts.stream().map(Figure::slack).reduce(total.slack(), BigDecimal::add);
        boolean isRounding = difference.abs().compareTo(slack) <= 0;
        if (isRounding && !(isAmount(total) && parts.stream().allMatch(SumFindings::isAmount))) {
            return Optional.empty();
        }
        String written = total.written(total.value());
        String right = total.written(sum);
        String gap = total.written(difference.abs());
        Wording rounding = isRounding
                ? Wording.of(" : l’arrondi peut l’expliquer", ": rounding may explain it")
                : Wording.same("");
        boolean ofThings = total.unit().isEmpty();
        return Optional.of(passage.finding(
                        "ACC-03",
                        isRounding ? Severity.INFO : severity,
                        total.start(),
                        total.end(),
                        Wording.of(
                                "Le total écrit est " + written + ", mais les " + parts.size()
                                        + (ofThings ? " nombres font " : " montants font ")
                                        + right + " (écart de " + gap + rounding.fr() + ").",
                                "The total is given as " + written + ", but the " + parts.size()
                                        + (ofThings ? " numbers make " : " amounts make ")
                                        + right + " (a difference of " + gap + rounding.en() + ")."))
                .related(where)
                .proposal(proposal(total, right))
                .build());
    }

    /** Whole euros, or two decimals: more often an amount than a measure. */
    private static boolean isAmount(Figure figure) {
        return !figure.isScaled()
                && (figure.unit().equals("€")
                        || (figure.unit().isEmpty() && figure.quantum().scale() == 2));
    }

    private static Proposal proposal(Figure total, String right) {
        Wording advice = Wording.of(
                "Corriger le total, ou le montant qui est faux.", "Correct the total, or the amount that is wrong.");
        return total.isScaled() ? Proposal.advice(advice) : Proposal.reword(advice, right);
    }
}
