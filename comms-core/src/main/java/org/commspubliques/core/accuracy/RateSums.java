package org.commspubliques.core.accuracy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.internal.value.NumberWords;
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

    private static final ImmutableSet<String> RISES =
            ImmutableSet.of("hausse", "augmentation", "progression", "plus", "croissance");

    private static final ImmutableSet<String> PART_OF_TIME =
            ImmutableSet.of("par", "chaque", "annuel", "annuelle", "annuels", "annuelles", "mensuel", "mensuelle");

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
        List<Figure> figures = withoutYears(statement);
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

    /** « de 3 020 en 2024 à 3 171 en 2025 » */
    private static List<Figure> withoutYears(Statement statement) {
        List<Figure> figures = new ArrayList<>();
        for (Figure figure : statement.figures()) {
            if (!figure.isYear() || !statement.wordBefore(figure, 0).equals("en")) {
                figures.add(figure);
            }
        }
        return figures;
    }

    /** The index after a value, what it counts and its year: « 3 171 inscrits en 2025 ». */
    private static int afterYear(Statement statement, int at) {
        boolean isYear = statement.passage().word(at).equals("en")
                && at + 1 < statement.to()
                && statement.passage().words().get(at + 1).number() >= 1900;
        return isYear ? at + 2 : at;
    }

    private static Optional<Finding> shareOf(Statement statement, Figure rate, Figure whole, Figure part) {
        boolean isSaid = rate.isPercentage()
                && whole.isMoney()
                && part.unit().equals(whole.unit())
                && isOf(statement.wordAfter(rate, 0))
                && statement.after(rate) < statement.at(whole)
                && statement.hasOnly(BETWEEN_RATE_AND_AMOUNT, statement.after(rate), statement.at(whole))
                && statement.has(ImmutableSet.of("soit"), statement.after(whole), statement.at(part))
                && statement.hasOnly(BETWEEN_AMOUNTS, statement.after(whole), statement.at(part))
                && !FOR.contains(statement.wordAfter(part, 0));
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
                && !FOR.contains(statement.wordAfter(part, 0))
                && !isOfSeveral(statement, rate, part);
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

    /** « 30 €, remise de 10 % à partir de trois cartes, soit 81 € » */
    private static boolean isOfSeveral(Statement statement, Figure rate, Figure part) {
        for (int i = statement.after(rate); i < statement.at(part); i++) {
            String word = statement.passage().word(i);
            if (NumberWords.isMany(word) || word.equals("partir") || word.equals("plusieurs")) {
                return true;
            }
        }
        return false;
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
                && statement.at(to) - afterYear(statement, statement.after(from)) <= 3
                && statement.at(rate) - afterYear(statement, statement.after(to)) <= 8
                && saysRate(statement, to, rate);
        if (!isSaid) {
            return Optional.empty();
        }
        BigDecimal least = from.value().subtract(from.slack());
        if (least.signum() <= 0 || isOfPartOfTime(statement, rate)) {
            return Optional.empty();
        }
        BigDecimal real = change(from.value(), to.value());
        BigDecimal lowest = change(from.value().add(from.slack()), to.value().subtract(to.slack()));
        BigDecimal highest = change(least, to.value().add(to.slack()));
        boolean isFall = statement.has(FALLS, statement.after(to), statement.at(rate));
        boolean isRise = !isFall && statement.has(RISES, statement.after(to), statement.at(rate));
        BigDecimal written =
                isFall || (real.signum() < 0 && !isRise) ? rate.value().abs().negate() : rate.value();
        BigDecimal slack = rate.quantum();
        boolean agrees = written.compareTo(lowest.subtract(slack)) >= 0 && written.compareTo(highest.add(slack)) <= 0;
        return agrees ? Optional.empty() : Optional.of(wrongChange(statement, from, to, rate, real, written));
    }

    private static Finding wrongChange(
            Statement statement, Figure from, Figure to, Figure rate, BigDecimal real, BigDecimal written) {
        String right =
                rate.written(real.abs().setScale(Math.max(0, rate.quantum().scale()), RoundingMode.HALF_UP));
        String said = rate.written(rate.value().abs());
        Wording change = change(real);
        boolean isOtherWay = real.signum() * written.signum() < 0;
        return statement
                .passage()
                .finding(
                        "ACC-03",
                        Severity.WARNING,
                        rate.start(),
                        rate.end(),
                        Wording.of(
                                "De " + from.written(from.value()) + " à " + to.written(to.value()) + ", c’est une "
                                        + change.fr() + " de " + right + ", et non "
                                        + (isOtherWay ? "une " + change(written).fr() + " " : "") + "de " + said + ".",
                                "From " + from.written(from.value()) + " to " + to.written(to.value())
                                        + " the " + change.en() + " is " + right + ", not "
                                        + (isOtherWay ? "a " + change(written).en() + " of " : "") + said + "."))
                .proposal(Proposal.advice(Wording.of(
                        "Corriger le taux, ou la valeur qui est fausse.",
                        "Correct the rate, or the value that is wrong.")))
                .build();
    }

    private static Wording change(BigDecimal rate) {
        return switch (rate.signum()) {
            case 1 -> Wording.of("hausse", "rise");
            case -1 -> Wording.of("baisse", "fall");
            default -> Wording.of("évolution", "change");
        };
    }

    /** « une hausse de 10 % par an », « de 10 % chaque année » */
    private static boolean isOfPartOfTime(Statement statement, Figure rate) {
        return PART_OF_TIME.contains(statement.wordAfter(rate, 0))
                || (statement.wordAfter(rate, 0).equals("en")
                        && statement.wordAfter(rate, 1).equals("moyenne"));
    }

    /** The rate is that of the rise: « soit +40 % », « (+40 %) », « une hausse de 40 % ». */
    private static boolean saysRate(Statement statement, Figure to, Figure rate) {
        int end = statement.at(rate);
        int first = afterYear(statement, statement.after(to));
        boolean hasNoun = first < end
                && !BETWEEN_VALUES_AND_RATE.contains(statement.passage().word(first));
        int said = afterYear(statement, hasNoun && !to.isMoney() ? first + 1 : first);
        return said == end
                ? isSigned(statement, rate)
                : statement.hasOnly(BETWEEN_VALUES_AND_RATE, said, end)
                        && statement.has(CHANGES, said, end)
                        && !isBound(statement, rate);
    }

    /** « soit plus de 20 % » */
    private static boolean isBound(Statement statement, Figure rate) {
        String word = statement.wordBefore(rate, 1);
        return statement.wordBefore(rate, 0).equals("de") && (word.equals("plus") || word.equals("moins"));
    }

    private static boolean isSigned(Statement statement, Figure rate) {
        int at = rate.start() - 1;
        return at >= 0 && "+-−".indexOf(statement.passage().text().charAt(at)) >= 0;
    }

    private static BigDecimal change(BigDecimal from, BigDecimal to) {
        return to.subtract(from).multiply(HUNDRED).divide(from, MathContext.DECIMAL64);
    }
}
