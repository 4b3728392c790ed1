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
 * Rule {@code ACC-03} for a rate that two figures of its sentence give: « sur 640 foyers, 416 ont répondu, soit 65 % », « 250 000 € HT,
 * soit 300 000 € TTC (TVA à 20 %) ».
 */
final class ShareRates {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A tax is rounded, and so may be the amounts. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.005");

    private static final ImmutableSet<String> BEFORE_RATE = ImmutableSet.of(
            "soit", "un", "une", "taux", "part", "participation", "de", "d", "reponse", "reponses", "reussite");

    /** After the rate: it is that of a change. */
    private static final ImmutableSet<String> OF_CHANGE = ImmutableSet.of(
            "plus", "moins", "hausse", "baisse", "mieux", "augmentation", "diminution", "supplementaires");

    private static final int FROM_PART_TO_RATE = 8;

    private ShareRates() {}

    static List<Finding> of(Statement statement) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        List<Figure> figures = statement.figures();
        for (int i = 0; i + 2 < figures.size(); i++) {
            share(statement, figures.get(i), figures.get(i + 1), figures.get(i + 2))
                    .ifPresent(findings::add);
            tax(statement, figures.get(i), figures.get(i + 1), figures.get(i + 2))
                    .ifPresent(findings::add);
        }
        return findings.build();
    }

    /** « sur 640 foyers interrogés, 416 ont répondu, soit 65 % », « 416 foyers sur 640, soit 65 % » */
    private static Optional<Finding> share(Statement statement, Figure first, Figure second, Figure rate) {
        boolean isWholeFirst = statement.wordBefore(first, 0).equals("sur");
        boolean isWholeLast =
                statement.wordBefore(second, 0).equals("sur") && statement.at(second) - statement.after(first) <= 3;
        Figure whole = isWholeFirst ? first : second;
        Figure part = isWholeFirst ? second : first;
        boolean isSaid = (isWholeFirst || isWholeLast)
                && rate.isPercentage()
                && whole.isCount()
                && part.isCount()
                && part.value().compareTo(whole.value()) <= 0
                && isSoit(statement, second, rate)
                && !statement.has(OF_CHANGE, statement.after(rate), statement.after(rate) + 2);
        if (!isSaid) {
            return Optional.empty();
        }
        BigDecimal real = part.value().multiply(HUNDRED).divide(whole.value(), MathContext.DECIMAL64);
        if (real.subtract(rate.value()).abs().compareTo(rate.quantum()) <= 0) {
            return Optional.empty();
        }
        String right = rate.written(real.setScale(Math.max(0, rate.quantum().scale()), RoundingMode.HALF_UP));
        return Optional.of(statement
                .passage()
                .finding(
                        "ACC-03",
                        Severity.WARNING,
                        rate.start(),
                        rate.end(),
                        Wording.of(
                                part.written(part.value()) + " sur " + whole.written(whole.value()) + " font " + right
                                        + ", et non " + rate.written(rate.value()) + ".",
                                part.written(part.value()) + " of " + whole.written(whole.value()) + " make " + right
                                        + ", not " + rate.written(rate.value()) + "."))
                .proposal(Proposal.advice(Wording.of(
                        "Corriger le taux, ou le nombre qui est faux.",
                        "Correct the rate, or the number that is wrong.")))
                .build());
    }

    private static boolean isSoit(Statement statement, Figure before, Figure rate) {
        int end = statement.at(rate);
        int at = end;
        while (at > statement.after(before)
                && BEFORE_RATE.contains(statement.passage().word(at - 1))) {
            at--;
        }
        return end - statement.after(before) <= FROM_PART_TO_RATE && statement.has(ImmutableSet.of("soit"), at, end);
    }

    /** « 250 000 € HT, soit 300 000 € TTC (TVA à 20 %) » */
    private static Optional<Finding> tax(Statement statement, Figure net, Figure gross, Figure rate) {
        boolean isSaid = net.isMoney()
                && gross.unit().equals(net.unit())
                && rate.isPercentage()
                && statement.wordAfter(net, 0).equals("ht")
                && statement.wordAfter(gross, 0).equals("ttc")
                && statement.has(ImmutableSet.of("tva", "tgc"), statement.after(gross), statement.at(rate))
                && statement.at(rate) - statement.after(gross) <= FROM_PART_TO_RATE
                && statement.hasOnly(
                        ImmutableSet.of("ht", "soit", "ou", "et", "un", "total", "de"),
                        statement.after(net),
                        statement.at(gross));
        if (!isSaid) {
            return Optional.empty();
        }
        BigDecimal real = net.value().multiply(HUNDRED.add(rate.value())).divide(HUNDRED, MathContext.DECIMAL64);
        BigDecimal slack = real.multiply(ROUNDING).add(gross.slack());
        if (real.subtract(gross.value()).abs().compareTo(slack) <= 0) {
            return Optional.empty();
        }
        String right = gross.written(real.setScale(2, RoundingMode.HALF_UP));
        return Optional.of(statement
                .passage()
                .finding(
                        "ACC-03",
                        Severity.WARNING,
                        gross.start(),
                        gross.end(),
                        Wording.of(
                                net.written(net.value()) + " HT et " + rate.written(rate.value()) + " de taxe font "
                                        + right + ", et non " + gross.written(gross.value()) + ".",
                                net.written(net.value()) + " before tax and " + rate.written(rate.value())
                                        + " of tax make " + right + ", not " + gross.written(gross.value()) + "."))
                .proposal(Proposal.advice(Wording.of(
                        "Corriger le montant, ou le taux qui est faux.",
                        "Correct the amount, or the rate that is wrong.")))
                .build());
    }
}
