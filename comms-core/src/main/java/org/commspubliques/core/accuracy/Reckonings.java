package org.commspubliques.core.accuracy;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.language.Wording;

/** Rule {@code ACC-03} for what is reckoned in signs: « 30 × 95 € + 20 × 140 € = 5 650 € ». */
final class Reckonings {

    private static final char NONE = ' ';

    /** A product of more numbers is none that a text for residents tells. */
    private static final int MOST_TERMS = 12;

    private Reckonings() {}

    static List<Finding> of(Statement statement) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        List<Figure> figures = statement.figures();
        int first = 0;
        for (int i = 0; i + 1 < figures.size(); i++) {
            char sign = sign(statement, figures.get(i), figures.get(i + 1));
            if (sign == NONE) {
                first = i + 1;
            } else if (sign == '=') {
                boolean goesOn =
                        i + 2 < figures.size() && sign(statement, figures.get(i + 1), figures.get(i + 2)) != NONE;
                if (!goesOn
                        && i > first
                        && i - first < MOST_TERMS
                        && isAlone(statement, figures.get(first), figures.get(i + 1))) {
                    judge(statement, figures.subList(first, i + 1), figures.get(i + 1))
                            .ifPresent(findings::add);
                }
                first = i + 2;
            }
        }
        return findings.build();
    }

    /** The one sign that stands between two figures. */
    private static char sign(Statement statement, Figure figure, Figure next) {
        String between =
                statement.passage().text().substring(figure.end(), next.start()).strip();
        return switch (between) {
            case "×", "x", "X", "*" -> '×';
            case "+" -> '+';
            case "=" -> '=';
            default -> NONE;
        };
    }

    /** What is subtracted, divided or in brackets is not reckoned. */
    private static boolean isAlone(Statement statement, Figure first, Figure result) {
        String text = statement.passage().text();
        return (first.start() == 0 || isFree(text, first.start() - 1, -1))
                && (result.end() == text.length() || isFree(text, result.end(), 1));
    }

    private static boolean isFree(String text, int from, int step) {
        int at = from;
        while (at >= 0 && at < text.length() && Character.isSpaceChar(text.charAt(at))) {
            at += step;
        }
        return at < 0 || at >= text.length() || "+-−–×*/÷=)".indexOf(text.charAt(at)) < 0;
    }

    private static Optional<Finding> judge(Statement statement, List<Figure> terms, Figure result) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal product = terms.get(0).value();
        String unit = terms.get(0).unit();
        for (int i = 1; i < terms.size(); i++) {
            Figure term = terms.get(i);
            if (sign(statement, terms.get(i - 1), term) == '×') {
                product = product.multiply(term.value());
            } else {
                sum = sum.add(product);
                product = term.value();
            }
            unit = unit.isEmpty() ? term.unit() : unit;
            if (!term.unit().isEmpty() && !term.unit().equals(unit)) {
                return Optional.empty();
            }
        }
        BigDecimal right = sum.add(product);
        boolean isAlike = result.unit().equals(unit) || result.unit().isEmpty() || unit.isEmpty();
        boolean isRight = right.subtract(result.value()).abs().compareTo(result.quantum()) < 0;
        if (!isAlike || isRight || unit.equals("%")) {
            return Optional.empty();
        }
        String shown = result.written(right);
        return Optional.of(statement
                .passage()
                .finding(
                        "ACC-03",
                        Severity.WARNING,
                        result.start(),
                        result.end(),
                        Wording.of(
                                "Le calcul donne " + shown + ", et non " + result.written(result.value()) + ".",
                                "The reckoning gives " + shown + ", not " + result.written(result.value()) + "."))
                .proposal(Proposal.reword(
                        Wording.of(
                                "Corriger le résultat, ou le nombre qui est faux.",
                                "Correct the result, or the number that is wrong."),
                        shown))
                .build());
    }
}
