package org.commspubliques.core.accuracy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.language.Wording;

/** What is said of the percentages of one whole that do not make 100 %. */
final class WholeFindings {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private WholeFindings() {}

    /** More than the whole is wrong; less may be a part that the text leaves out. */
    static Optional<Finding> judge(Passage passage, List<Figure> shares) {
        BigDecimal sum = shares.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal slack = shares.stream().map(Figure::slack).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal gap = sum.subtract(HUNDRED);
        if (gap.abs().compareTo(slack) <= 0) {
            return Optional.empty();
        }
        int start = shares.get(0).start();
        int end = shares.get(shares.size() - 1).end();
        String written = Figure.number(sum) + " %";
        return Optional.of(passage.finding(
                        "ACC-03",
                        gap.signum() > 0 ? Severity.WARNING : Severity.INFO,
                        start,
                        end,
                        Wording.of(
                                "Les " + shares.size() + " pourcentages de la répartition font " + written
                                        + ", et non 100 %.",
                                "The " + shares.size() + " percentages of the whole make " + written + ", not 100 %."))
                .proposal(Proposal.advice(Wording.of(
                        "Vérifier chaque pourcentage, ou dire ce qui n’est pas compté.",
                        "Check each percentage, or say what is left out.")))
                .build());
    }
}
