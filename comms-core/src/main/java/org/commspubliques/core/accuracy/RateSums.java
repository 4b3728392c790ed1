package org.commspubliques.core.accuracy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.language.Wording;

/**
 * Rule {@code ACC-03} for rates: « 20 % de 500 000 €, soit 200 000 € », « passe de 100 à 150, soit +40 % ».
 */
final class RateSums {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final ImmutableSet<String> BETWEEN_RATE_AND_AMOUNT = ImmutableSet.of(
            "de",
            "d",
            "des",
            "du",
            "la",
            "le",
            "les",
            "l",
            "un",
            "une",
            "montant",
            "total",
            "somme",
            "cout",
            "budget",
            "depense",
            "enveloppe");

    private static final ImmutableSet<String> BETWEEN_AMOUNTS = ImmutableSet.of(
            "ht", "ttc", "soit", "un", "une", "montant", "somme", "aide", "subvention", "de", "d", "la");

    private static final ImmutableSet<String> BETWEEN_VALUES_AND_RATE = ImmutableSet.of(
            "soit",
            "une",
            "un",
            "hausse",
            "augmentation",
            "progression",
            "baisse",
            "diminution",
            "recul",
            "de",
            "d",
            "plus",
            "moins",
            "reduction",
            "evolution",
            "croissance");

    private static final ImmutableSet<String> CHANGES = ImmutableSet.of(
            "soit",
            "hausse",
            "augmentation",
            "progression",
            "baisse",
            "diminution",
            "recul",
            "plus",
            "moins",
            "reduction",
            "evolution",
            "croissance");

    private static final ImmutableSet<String> FALLS =
            ImmutableSet.of("baisse", "diminution", "recul", "moins", "reduction");

    private static final ImmutableSet<String> REDUCTIONS =
            ImmutableSet.of("reduction", "remise", "rabais", "ristourne");

    /** After an amount: it is that of several, or of another time. */
    private static final ImmutableSet<String> FOR =
            ImmutableSet.of("par", "pour", "les", "chacun", "chacune", "chaque");

    private static final int BETWEEN_WHOLE_AND_RATE = 4;
    private static final int BETWEEN_RATE_AND_REST = 8;

    private RateSums() {}

    static List<Finding> of(Statement statement) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        List<Figure> figures = statement.figures();
        for (int i = 0; i + 2 < figures.size(); i++) {
            Figure first = figures.get(i);
            Figure second = figures.get(i + 1);
            Figure third = figures.get(i + 2);
            shareOf(statement, first, second, third).ifPresent(findings::add);
            rise(statement, first, second, third).ifPresent(findings::add);
            reduction(statement, first, second, third).ifPresent(findings::add);
        }
        return findings.build();
    }

    private static Optional<Finding> shareOf(Statement statement, Figure rate, Figure whole, Figure part) {
        boolean isSaid = rate.isPercentage()
                && whole.isMoney()
                && part.unit().equals(whole.unit())
                && isOf(statement.wordAfter(rate, 0))
                && statement.after(rate) < statement.at(whole)
                && statement.hasOnly(BETWEEN_RATE_AND_AMOUNT, statement.after(rate), statement.at(whole))
                && statement.has(ImmutableSet.of("soit"), statement.after(whole), statement.at(part))
                && statement.hasOnly(BETWEEN_AMOUNTS, statement.after(whole), statement.at(part));
        if (!isSaid) {
            return Optional.empty();
        }
        BigDecimal right = rate.value().multiply(whole.value()).divide(HUNDRED, MathContext.DECIMAL64);
        BigDecimal slack = part.quantum()
                .add(rate.slack().multiply(whole.value()).divide(HUNDRED, MathContext.DECIMAL64))
                .add(
                        whole.isScaled()
                                ? whole.slack().multiply(rate.value()).divide(HUNDRED, MathContext.DECIMAL64)
                                : BigDecimal.ZERO);
        BigDecimal gap = part.value().subtract(right).abs();
        if (gap.compareTo(slack) <= 0) {
            return Optional.empty();
        }
        String shown = part.written(right.setScale(2, RoundingMode.HALF_UP));
        String asked = rate.written(rate.value()) + " de " + whole.written(whole.value());
        Wording message = Wording.of(
                asked + " font " + shown + ", et non " + part.written(part.value()) + ".",
                rate.written(rate.value()) + " of " + whole.written(whole.value()) + " make " + shown + ", not "
                        + part.written(part.value()) + ".");
        Wording advice = Wording.of(
                "Corriger le montant, ou le taux si c’est lui qui est faux.",
                "Correct the amount, or the rate if that is what is wrong.");
        return Optional.of(statement
                .passage()
                .finding("ACC-03", Severity.WARNING, part.start(), part.end(), message)
                .proposal(part.isScaled() ? Proposal.advice(advice) : Proposal.reword(advice, shown))
                .build());
    }

    /** « 380 F, réduction de 20 %, soit 304 F »: what is left, or what is taken off. */
    private static Optional<Finding> reduction(Statement statement, Figure whole, Figure rate, Figure part) {
        boolean isSaid = whole.isMoney()
                && rate.isPercentage()
                && part.unit().equals(whole.unit())
                && statement.at(rate) - statement.after(whole) <= BETWEEN_WHOLE_AND_RATE
                && statement.has(REDUCTIONS, statement.after(whole), statement.at(rate))
                && statement.at(part) - statement.after(rate) <= BETWEEN_RATE_AND_REST
                && statement.has(ImmutableSet.of("soit"), statement.after(rate), statement.at(part))
                && !FOR.contains(statement.wordAfter(part, 0));
        if (!isSaid) {
            return Optional.empty();
        }
        BigDecimal off = rate.value().abs().multiply(whole.value()).divide(HUNDRED, MathContext.DECIMAL64);
        BigDecimal left = whole.value().subtract(off);
        BigDecimal slack = part.quantum()
                .add(whole.slack())
                .add(rate.slack().multiply(whole.value()).divide(HUNDRED, MathContext.DECIMAL64));
        boolean agrees = part.value().subtract(left).abs().compareTo(slack) <= 0
                || part.value().subtract(off).abs().compareTo(slack) <= 0;
        if (agrees) {
            return Optional.empty();
        }
        String shown = part.written(left.setScale(2, RoundingMode.HALF_UP));
        String asked = whole.written(whole.value());
        Wording message = Wording.of(
                asked + " moins " + rate.written(rate.value()) + " font " + shown + ", et non "
                        + part.written(part.value()) + ".",
                asked + " less " + rate.written(rate.value()) + " make " + shown + ", not " + part.written(part.value())
                        + ".");
        return Optional.of(statement
                .passage()
                .finding("ACC-03", Severity.WARNING, part.start(), part.end(), message)
                .proposal(Proposal.advice(Wording.of(
                        "Corriger le montant, ou le taux si c’est lui qui est faux.",
                        "Correct the amount, or the rate if that is what is wrong.")))
                .build());
    }

    private static boolean isOf(String word) {
        return word.equals("de") || word.equals("d") || word.equals("des") || word.equals("du");
    }

    private static Optional<Finding> rise(Statement statement, Figure from, Figure to, Figure rate) {
        boolean isSaid = rate.isPercentage()
                && !from.isPercentage()
                && from.unit().equals(to.unit())
                && from.value().signum() > 0
                && statement.wordBefore(from, 0).equals("de")
                && statement.wordBefore(from, 1).startsWith("pass")
                && statement.wordBefore(to, 0).equals("a")
                && statement.at(to) - statement.after(from) <= 3
                && statement.at(rate) - statement.after(to) <= 8
                && saysRate(statement, to, rate);
        if (!isSaid) {
            return Optional.empty();
        }
        BigDecimal real = change(from.value(), to.value());
        BigDecimal lowest = change(from.value().add(from.slack()), to.value().subtract(to.slack()));
        BigDecimal highest = change(
                from.value().subtract(from.slack()).max(BigDecimal.ONE),
                to.value().add(to.slack()));
        boolean isFall = statement.has(FALLS, statement.after(to), statement.at(rate));
        BigDecimal written = isFall || real.signum() < 0 ? rate.value().abs().negate() : rate.value();
        BigDecimal slack = rate.quantum();
        boolean agrees = written.compareTo(lowest.subtract(slack)) >= 0 && written.compareTo(highest.add(slack)) <= 0;
        if (agrees) {
            return Optional.empty();
        }
        String right = (real.signum() > 0 ? "+" : "")
                + rate.written(real.setScale(Math.max(0, rate.quantum().scale()), RoundingMode.HALF_UP));
        String values = from.written(from.value()) + " à " + to.written(to.value());
        return Optional.of(statement
                .passage()
                .finding(
                        "ACC-03",
                        Severity.WARNING,
                        rate.start(),
                        rate.end(),
                        Wording.of(
                                "De " + values + ", l’évolution est de " + right + ", et non de "
                                        + rate.written(rate.value()) + ".",
                                "From " + from.written(from.value()) + " to " + to.written(to.value())
                                        + " the change is " + right + ", not " + rate.written(rate.value()) + "."))
                .proposal(Proposal.advice(Wording.of(
                        "Corriger le taux, ou la valeur qui est fausse.",
                        "Correct the rate, or the value that is wrong.")))
                .build());
    }

    /** The rate is that of the rise: « soit +40 % », « (+40 %) », « une hausse de 40 % ». */
    private static boolean saysRate(Statement statement, Figure to, Figure rate) {
        int end = statement.at(rate);
        int first = statement.after(to);
        boolean hasNoun = first < end
                && !BETWEEN_VALUES_AND_RATE.contains(statement.passage().word(first));
        int said = hasNoun && !to.isMoney() ? first + 1 : first;
        return said == end
                ? isSigned(statement, rate)
                : statement.hasOnly(BETWEEN_VALUES_AND_RATE, said, end) && statement.has(CHANGES, said, end);
    }

    private static boolean isSigned(Statement statement, Figure rate) {
        int at = rate.start() - 1;
        return at >= 0 && "+-−".indexOf(statement.passage().text().charAt(at)) >= 0;
    }

    private static BigDecimal change(BigDecimal from, BigDecimal to) {
        return to.subtract(from).multiply(HUNDRED).divide(from, MathContext.DECIMAL64);
    }
}
