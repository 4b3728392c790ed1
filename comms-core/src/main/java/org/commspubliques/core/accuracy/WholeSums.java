package org.commspubliques.core.accuracy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.language.Wording;

/**
 * Rule {@code ACC-03} for a whole that comes before its parts: « 312 élèves : 104 en grande section, 110 en CP et 98 en CE1 », « un
 * total de 500 € : 300 € pour la salle et 200 € pour le repas », « 500 €, dont 300 € de fournitures ».
 */
final class WholeSums {

    /** A part that begins so is of what the whole counts: « 104 en grande section ». */
    private static final ImmutableSet<String> OF_THE_WHOLE =
            ImmutableSet.of("en", "a", "au", "aux", "dans", "de", "des", "du");

    private static final ImmutableSet<String> TOTALS = ImmutableSet.of("total", "totale", "totalite", "ensemble");

    /** Where one of these stands, the parts are not all, or are of another kind. */
    private static final ImmutableSet<String> NOT_ALL = ImmutableSet.of(
            "notamment",
            "par",
            "chacun",
            "chacune",
            "chaque",
            "fois",
            "x",
            "mois",
            "an",
            "jour",
            "ou",
            "moins",
            "plus",
            "sur",
            "soit",
            "environ",
            "pres",
            "presque",
            "reste",
            "ans",
            "puis",
            "ht",
            "ttc",
            "apres",
            "etc",
            "surtout",
            "exemple",
            "que",
            "entre");

    private WholeSums() {}

    static List<Finding> of(Statement statement) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        List<Figure> figures = statement.figures();
        Figure whole = figures.get(0);
        List<Figure> parts = figures.subList(1, figures.size());
        if (!statement.has(NOT_ALL, statement.after(whole), statement.to())) {
            listed(statement, whole, parts).ifPresent(findings::add);
            included(statement, whole, parts).ifPresent(findings::add);
        }
        return findings.build();
    }

    /** A colon after the whole announces all of its parts, if each goes on as a part does. */
    private static Optional<Finding> listed(Statement statement, Figure whole, List<Figure> parts) {
        boolean isTotal = whole.isMoney() && statement.has(TOTALS, statement.from(), statement.at(parts.get(0)));
        boolean areParts = parts.size() > 1
                && (whole.isCount() || isTotal)
                && !statement.has(ImmutableSet.of("dont"), statement.from(), statement.to());
        for (int i = 0; areParts && i < parts.size(); i++) {
            Figure part = parts.get(i);
            String joint = joint(statement, i == 0 ? whole : parts.get(i - 1), part);
            boolean isJoined = i == 0
                    ? joint.endsWith(":") && joint.indexOf(':') == joint.length() - 1 && joint.indexOf(',') < 0
                    : endsInComma(joint);
            areParts = isJoined
                    && part.unit().equals(whole.unit())
                    && (isTotal || (part.isCount() && OF_THE_WHOLE.contains(statement.wordAfter(part, 0))));
        }
        if (!areParts) {
            return Optional.empty();
        }
        return SumFindings.judge(statement.passage(), parts, whole);
    }

    /** « 104 en grande section, », « 110 en CP et » */
    private static boolean endsInComma(String joint) {
        return joint.endsWith(",") || joint.endsWith(" et") || joint.endsWith(";") || joint.equals("et");
    }

    private static String joint(Statement statement, Figure before, Figure after) {
        return statement.passage().text().substring(before.end(), after.start()).strip();
    }

    /** « 500 €, dont 300 € et 250 € » : what is included is no more than the whole. */
    private static Optional<Finding> included(Statement statement, Figure whole, List<Figure> parts) {
        boolean areIncluded = whole.isMoney()
                && statement.wordBefore(parts.get(0), 0).equals("dont")
                && statement.at(parts.get(0)) - statement.after(whole) == 1;
        for (int i = 0; areIncluded && i < parts.size(); i++) {
            areIncluded = parts.get(i).unit().equals(whole.unit())
                    && (i == 0 || endsInComma(joint(statement, parts.get(i - 1), parts.get(i))));
        }
        if (!areIncluded) {
            return Optional.empty();
        }
        BigDecimal sum = sum(parts);
        BigDecimal slack = whole.isScaled() ? whole.quantum() : BigDecimal.ZERO;
        if (sum.compareTo(whole.value().add(slack)) <= 0) {
            return Optional.empty();
        }
        String right = whole.written(sum);
        String written = whole.written(whole.value());
        return Optional.of(statement
                .passage()
                .finding(
                        "ACC-03",
                        Severity.WARNING,
                        whole.start(),
                        parts.get(parts.size() - 1).end(),
                        Wording.of(
                                "Ce qui est compris (« dont ») fait " + right + ", plus que le tout (" + written + ").",
                                "What is included ('dont') makes " + right + ", more than the whole (" + written
                                        + ")."))
                .proposal(Proposal.advice(Wording.of("Vérifier ces montants.", "Check these amounts.")))
                .build());
    }

    private static BigDecimal sum(List<Figure> figures) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Figure figure : figures) {
            sum = sum.add(figure.value());
        }
        return sum;
    }
}
