package org.commspubliques.core.accuracy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.internal.value.NumberWords;
import org.commspubliques.core.language.Wording;

/**
 * Rule {@code ACC-03} for parts of a whole: « sur 48 prélèvements, 45 conformes et 4 non conformes », « 12 des 10 écoles »,
 * « se répartit en 60 % et 50 % », « 200 € et 300 €, soit 600 € au total ».
 */
final class PartSums {

    private static final ImmutableSet<String> VERBS =
            ImmutableSet.of("sont", "etaient", "ont", "ete", "etes", "furent", "seront");

    /** A number after one of these is the number of something: « article 12 des 10 commandements ». */
    private static final ImmutableSet<String> NUMBERED = ImmutableSet.of(
            "article",
            "articles",
            "chapitre",
            "page",
            "lot",
            "n",
            "no",
            "numero",
            "alinea",
            "en",
            "annee",
            "annexe",
            "titre",
            "section",
            "paragraphe",
            "point",
            "ligne",
            "tome",
            "volume",
            "version",
            "mars",
            "decembre",
            "la",
            "le");

    /** What is measured, paid or played, and stands before « sur » without being part of anything. */
    private static final ImmutableSet<String> NOT_COUNTED = ImmutableSet.of(
            "m",
            "cm",
            "mm",
            "km",
            "metre",
            "metres",
            "centimetre",
            "centimetres",
            "h",
            "heure",
            "heures",
            "jour",
            "jours",
            "mois",
            "an",
            "ans",
            "annee",
            "annees",
            "semaine",
            "semaines",
            "point",
            "points",
            "but",
            "buts",
            "kg",
            "tonnes",
            "litres",
            "l",
            "fois",
            "place",
            "places",
            "page",
            "pages",
            "pixels",
            "px",
            "dpi");

    private static final ImmutableSet<String> SPLITS =
            ImmutableSet.of("repartit", "repartissent", "decompose", "decomposent");

    private static final ImmutableSet<String> NOT_A_WHOLE = ImmutableSet.of(
            "dont",
            "reste",
            "respectivement",
            "contre",
            "plusieurs",
            "hausse",
            "baisse",
            "taux",
            "supplementaire",
            "puis",
            "ou",
            "jusqu",
            "maximum",
            "minimum",
            "au");

    private static final ImmutableSet<String> PER = ImmutableSet.of(
            "par",
            "chacun",
            "chacune",
            "fois",
            "x",
            "mois",
            "an",
            "mensuel",
            "mensuels",
            "mensuelle",
            "jour",
            "sur",
            "dont",
            "ou",
            "moins",
            "chaque",
            "entre",
            "pendant",
            "plus",
            "deduction",
            "apres",
            "sauf",
            "groupe",
            "couple",
            "personne");

    private PartSums() {}

    static List<Finding> of(Statement statement) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        List<Figure> figures = statement.figures();
        for (int i = 0; i + 1 < figures.size(); i++) {
            greater(statement, figures.get(i), figures.get(i + 1)).ifPresent(findings::add);
            if (i + 2 < figures.size()) {
                complements(statement, figures.get(i), figures.get(i + 1), figures.get(i + 2))
                        .ifPresent(findings::add);
            }
        }
        percentages(statement).ifPresent(findings::add);
        statedTotal(statement).ifPresent(findings::add);
        return findings.build();
    }

    /** « 12 des 10 écoles », « 12 écoles sur 10 ». */
    private static Optional<Finding> greater(Statement statement, Figure part, Figure whole) {
        boolean areCounts = part.isCount() && whole.isCount() && part.value().compareTo(whole.value()) > 0;
        if (!areCounts || NUMBERED.contains(statement.wordBefore(part, 0)) || !isOneOf(statement, part, whole)) {
            return Optional.empty();
        }
        String excerpt = statement.passage().quote(part.start(), whole.end());
        return Optional.of(statement
                .passage()
                .finding(
                        "ACC-03",
                        Severity.WARNING,
                        part.start(),
                        whole.end(),
                        Wording.of(
                                "« " + excerpt + " » : la partie est plus grande que le tout.",
                                "'" + excerpt + "': the part is greater than the whole."))
                .proposal(Proposal.advice(Wording.of("Vérifier les deux nombres.", "Check both numbers.")))
                .build());
    }

    private static boolean isOneOf(Statement statement, Figure part, Figure whole) {
        int words = statement.at(whole) - statement.after(part);
        if (words == 1) {
            return statement.wordAfter(part, 0).equals("des")
                    && statement.isFollowedAtOnce(part)
                    && statement.isFollowedAtOnce(whole);
        }
        String noun = statement.wordAfter(part, 0);
        boolean endsThere = !statement.isFollowedAtOnce(whole)
                || statement.wordAfter(whole, 0).equals(noun)
                || VERBS.contains(statement.wordAfter(whole, 0));
        return words == 2
                && statement.wordAfter(part, 1).equals("sur")
                && statement.isFollowedAtOnce(part)
                && !NOT_COUNTED.contains(noun)
                && noun.length() > 3
                && endsThere;
    }

    /** « sur 48 prélèvements, 45 conformes et 4 non conformes » : what is so and what is not so make the whole. */
    private static Optional<Finding> complements(Statement statement, Figure whole, Figure first, Figure second) {
        if (!whole.isCount()
                || !first.isCount()
                || !second.isCount()
                || !statement.wordBefore(whole, 0).equals("sur")) {
            return Optional.empty();
        }
        int one = quality(statement, first);
        int other = quality(statement, second);
        boolean firstIsNot = statement.passage().word(one).equals("non");
        boolean secondIsNot = statement.passage().word(other).equals("non");
        String positive = statement.passage().word(firstIsNot ? one + 1 : one);
        String negative = statement.passage().word(secondIsNot ? other + 1 : other);
        boolean isOppositeWord = isOpposite(positive, negative) || isOpposite(negative, positive);
        boolean areOpposites = (firstIsNot != secondIsNot && sameStem(positive, negative))
                || (!firstIsNot && !secondIsNot && isOppositeWord);
        BigDecimal sum = first.value().add(second.value());
        int compared = sum.compareTo(whole.value());
        boolean hasMoreParts = compared < 0 && (secondIsNot ? other + 2 : other + 1) < statement.to();
        if (!areOpposites || compared == 0 || hasMoreParts) {
            return Optional.empty();
        }
        return Optional.of(statement
                .passage()
                .finding(
                        "ACC-03",
                        Severity.WARNING,
                        whole.start(),
                        second.end(),
                        Wording.of(
                                first.written(first.value()) + " et " + second.written(second.value()) + " font "
                                        + Figure.number(sum) + ", et non " + whole.written(whole.value())
                                        + " (écart de "
                                        + Figure.number(
                                                whole.value().subtract(sum).abs()) + ").",
                                first.written(first.value()) + " and " + second.written(second.value()) + " make "
                                        + Figure.number(sum) + ", not " + whole.written(whole.value())
                                        + " (a difference of "
                                        + Figure.number(
                                                whole.value().subtract(sum).abs()) + ")."))
                .proposal(Proposal.advice(Wording.of("Vérifier les trois nombres.", "Check the three numbers.")))
                .build());
    }

    /** Where what is said of a number stands: « 45 conformes », « 45 sont conformes », « 45 se sont révélés conformes ». */
    private static int quality(Statement statement, Figure figure) {
        int at = statement.after(figure);
        while (at < statement.to() && VERBS.contains(statement.passage().word(at))) {
            at++;
        }
        return at;
    }

    private static boolean isOpposite(String word, String opposite) {
        return word.length() > 4
                && (opposite.equals("in" + word) || opposite.equals("de" + word) || opposite.equals("im" + word));
    }

    private static boolean sameStem(String one, String other) {
        return one.length() > 3 && stem(one).equals(stem(other));
    }

    private static String stem(String word) {
        String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return singular.endsWith("e") ? singular.substring(0, singular.length() - 1) : singular;
    }

    /** « Le financement se répartit entre l’État (50 %) et la Région (60 %). » */
    private static Optional<Finding> percentages(Statement statement) {
        List<Figure> shares = shares(statement);
        boolean isSplit = shares.size() > 1
                && (statement.has(SPLITS, statement.from(), statement.at(shares.get(0)))
                        || isUnderSplit(statement, shares)
                        || arePaid(statement, shares));
        boolean isWhole = isSplit && !statement.has(NOT_A_WHOLE, statement.from(), statement.to());
        return isWhole ? WholeFindings.judge(statement.passage(), shares) : Optional.empty();
    }

    /** « Répartition des dépenses : voirie 38 %, écoles 62 % » */
    private static boolean isUnderSplit(Statement statement, List<Figure> shares) {
        Passage passage = statement.passage();
        return passage.word(statement.from()).equals("repartition")
                && passage.text()
                        .substring(
                                passage.words().get(statement.from()).end(),
                                shares.get(0).start())
                        .contains(":");
    }

    /** « à 60 % par l’État, à 30 % par la région et à 20 % par la commune » */
    private static boolean arePaid(Statement statement, List<Figure> shares) {
        for (Figure share : shares) {
            boolean isPaid = statement.wordBefore(share, 0).equals("a")
                    && statement.wordAfter(share, 0).equals("par");
            if (!isPaid) {
                return false;
            }
        }
        return shares.size() > 2;
    }

    /** The percentages up to the next part of the sentence: « … la Région (50 %) ; la TVA est de 20 % ». */
    private static List<Figure> shares(Statement statement) {
        List<Figure> shares = new ArrayList<>();
        int since = 0;
        for (Figure figure : statement.figures()) {
            boolean isOfNextPart = !shares.isEmpty()
                    && statement
                            .passage()
                            .text()
                            .substring(since, figure.start())
                            .contains(";");
            if (isOfNextPart) {
                return shares;
            }
            if (figure.isPercentage()) {
                shares.add(figure);
            }
            since = figure.end();
        }
        return shares;
    }

    /** « 200 € pour l’un et 300 € pour l’autre, soit 600 € au total » */
    private static Optional<Finding> statedTotal(Statement statement) {
        List<Figure> figures = statement.figures();
        Figure total = figures.get(figures.size() - 1);
        List<Figure> parts = parts(statement, figures.subList(0, figures.size() - 1), total.unit());
        int at = statement.at(total);
        boolean isTotal = statement.has(ImmutableSet.of("soit", "pour"), at - 4, at)
                && (statement.has(ImmutableSet.of("total", "totale"), at - 3, at)
                        || (statement.wordAfter(total, 0).equals("au")
                                && statement.wordAfter(total, 1).equals("total"))
                        || (statement.wordAfter(total, 0).equals("en")
                                && statement.wordAfter(total, 1).equals("tout")));
        boolean areParts = parts.size() > 1
                && total.isMoney()
                && !statement.has(PER, statement.from(), statement.to())
                && !areMultiplied(statement, parts.get(0), at);
        if (!isTotal || !areParts) {
            return Optional.empty();
        }
        return SumFindings.judge(statement.passage(), parts, total);
    }

    /**
     * The amounts before the total, of which none may be of another unit: in « 1 000, 2 000 et 3 000 F » the last one says the
     * unit of all. « 3 lots » before three amounts counts them. Nothing at all where it is not clear what is added up.
     */
    private static List<Figure> parts(Statement statement, List<Figure> figures, String unit) {
        List<Figure> parts = new ArrayList<>();
        for (int i = figures.size() - 1; i >= 0; i--) {
            Figure figure = figures.get(i);
            boolean sharesUnit = figure.unit().isEmpty()
                    && (figure.isScaled()
                            || (i + 1 < figures.size()
                                    && parts.contains(figures.get(i + 1))
                                    && isListed(statement, figure, figures.get(i + 1))));
            if (figure.unit().equals(unit) || sharesUnit) {
                parts.add(0, figure);
            } else {
                boolean counts = i == 0
                        && figure.isCount()
                        && figure.value().compareTo(BigDecimal.valueOf(parts.size())) == 0
                        && areListed(statement, parts);
                return counts ? parts : List.of();
            }
        }
        return parts;
    }

    /** « Deux adultes à 10 € et un enfant à 5 € », « 15 € pour deux personnes » : but not « Trois lots : 10 €, 20 € et 30 € ». */
    private static boolean areMultiplied(Statement statement, Figure first, int end) {
        Passage passage = statement.passage();
        int start = passage.words().get(statement.from()).start();
        int colon = start + passage.text().substring(start, first.start()).lastIndexOf(':');
        for (int i = statement.from(); i < end; i++) {
            boolean mayCountThem = passage.words().get(i).end() <= colon;
            if (!mayCountThem && NumberWords.isMany(passage.word(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean areListed(Statement statement, List<Figure> figures) {
        for (int i = 0; i + 1 < figures.size(); i++) {
            if (!isListed(statement, figures.get(i), figures.get(i + 1))) {
                return false;
            }
        }
        return true;
    }

    /** « 1 000, 2 000 », « 2 000 et 3 000 » */
    private static boolean isListed(Statement statement, Figure figure, Figure next) {
        String between = statement.passage().text().substring(figure.end(), next.start());
        return between.strip().equals(",") || between.strip().equals("et");
    }
}
