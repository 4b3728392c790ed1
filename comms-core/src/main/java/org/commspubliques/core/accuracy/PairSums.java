package org.commspubliques.core.accuracy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.internal.text.Words;

/**
 * Rule {@code ACC-03} for two that make a whole, one the contrary of the other: « Oui : 62 % / Non : 48 % », « 62 % sont
 * favorables, 48 % opposés », « 16 enfants : 8 filles et 7 garçons », « 8 filles et 7 garçons, soit 16 enfants ».
 */
final class PairSums {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private static final ImmutableSet<String> FOR = ImmutableSet.of("oui", "favorable", "favorables");

    private static final ImmutableSet<String> AGAINST =
            ImmutableSet.of("non", "defavorable", "defavorables", "oppose", "opposes", "opposee", "opposees");

    /** What may stand before a colon, and elsewhere means other things: « 62 % contre 48 % l’an dernier ». */
    private static final ImmutableMap<String, String> LABELS = ImmutableMap.of("pour", "oui", "contre", "non");

    /** Words between a share and what it is of: « 62 % des personnes interrogées sont favorables ». */
    private static final int FARTHEST = 5;

    private static final ImmutableSet<String> UP_TO_WHOLE =
            ImmutableSet.of("soit", "un", "total", "de", "au", "en", "tout");

    /** What may stand between the two shares. */
    private static final ImmutableSet<String> JOINTS = ImmutableSet.of(
            "et", "mais", "tandis", "que", "le", "la", "les", "autres", "de", "des", "voix", "suffrages", "exprimes");

    /** Kinds of people of whom there are no others in a whole, and what the whole may be called. */
    private record Pair(ImmutableSet<String> one, ImmutableSet<String> other, ImmutableSet<String> wholes) {

        boolean isOf(String first, String second) {
            return (one.contains(first) && other.contains(second)) || (other.contains(first) && one.contains(second));
        }
    }

    private static final ImmutableList<Pair> PAIRS = ImmutableList.of(
            new Pair(
                    ImmutableSet.of("fille", "filles"),
                    ImmutableSet.of("garcon", "garcons"),
                    ImmutableSet.of("enfants", "eleves", "jeunes", "ecoliers", "collegiens", "lyceens", "adolescents")),
            new Pair(
                    ImmutableSet.of("femme", "femmes"),
                    ImmutableSet.of("homme", "hommes"),
                    ImmutableSet.of(
                            "personnes",
                            "agents",
                            "elus",
                            "conseillers",
                            "membres",
                            "participants",
                            "candidats",
                            "adherents",
                            "salaries",
                            "benevoles",
                            "habitants")));

    private PairSums() {}

    /** Two shares of one vote or poll, one after the other in a section, that are more than all. */
    static List<Finding> of(Passage passage, List<Figure> figures) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        for (int i = 0; i + 1 < figures.size(); i++) {
            Figure first = figures.get(i);
            Figure second = figures.get(i + 1);
            // Of less than the whole, the rest did not say.
            if (first.isPercentage()
                    && second.isPercentage()
                    && first.value().add(second.value()).compareTo(WHOLE) > 0
                    && areOpposed(passage, first, second)) {
                WholeFindings.judge(passage, ImmutableList.of(first, second)).ifPresent(findings::add);
            }
        }
        return findings.build();
    }

    private static boolean areOpposed(Passage passage, Figure first, Figure second) {
        int limit = passage.indexAt(second.start());
        Side one = side(passage, first, limit);
        Side other = side(passage, second, passage.words().size());
        return ((FOR.contains(one.name()) && AGAINST.contains(other.name()))
                        || (AGAINST.contains(one.name()) && FOR.contains(other.name())))
                && isOneQuestion(passage, Math.max(one.after(), passage.indexAt(first.end())), limit);
    }

    /** Where anything but joints stands between, the second share may be of another question. */
    private static boolean isOneQuestion(Passage passage, int from, int to) {
        for (int i = from; i < to; i++) {
            String word = passage.word(i);
            if (!JOINTS.contains(word) && !isSide(word) && !LABELS.containsKey(word)) {
                return false;
            }
        }
        return true;
    }

    /**
     * What a share is of.
     *
     * @param name how it is called; nothing where that is not said
     * @param after the index of the word after it
     */
    private record Side(String name, int after) {}

    /** « Oui : 62 % », « 62 % de oui », « 62 % sont favorables » */
    private static Side side(Passage passage, Figure share, int limit) {
        int before = passage.indexAt(share.start()) - 1;
        if (before >= 0 && isLabel(passage, before, share)) {
            String label = passage.word(before);
            return new Side(LABELS.getOrDefault(label, label), before + 1);
        }
        int from = passage.indexAt(share.end());
        int to = Math.min(limit, from + FARTHEST);
        for (int i = from; i < to && !passage.words().get(i).startsSentence(); i++) {
            if (isSide(passage.word(i)) && !isPartOfNext(passage, i)) {
                return new Side(passage.word(i), i + 1);
            }
        }
        return new Side("", from);
    }

    /** « 48 % de non-inscrits » */
    private static boolean isPartOfNext(Passage passage, int at) {
        if (!passage.word(at).equals("non") || at + 1 >= passage.words().size()) {
            return false;
        }
        int end = passage.words().get(at).end();
        int next = passage.words().get(at + 1).start();
        boolean isJoined = passage.text().charAt(end) == '-' || Words.isBlank(passage.text(), end, next);
        return isJoined && !passage.word(at + 1).equals("et");
    }

    private static boolean isSide(String word) {
        return FOR.contains(word) || AGAINST.contains(word);
    }

    private static boolean isLabel(Passage passage, int word, Figure share) {
        String marks = passage.marks(passage.words().get(word).end(), share.start());
        return marks.length() == 1 && ":|–-=".contains(marks);
    }

    /** People of two kinds, and the whole before or after them. */
    static List<Finding> of(Statement statement) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        List<Figure> figures = statement.figures();
        for (int i = 0; i + 2 < figures.size(); i++) {
            Figure one = figures.get(i);
            Figure two = figures.get(i + 1);
            Figure three = figures.get(i + 2);
            announced(statement, one, two, three)
                    .or(() -> wholeAfter(statement, one, two, three))
                    .ifPresent(findings::add);
        }
        return findings.build();
    }

    /** « 16 enfants : 8 filles et 7 garçons », « 16 enfants, dont 8 filles et 7 garçons ». */
    private static Optional<Finding> announced(Statement statement, Figure whole, Figure first, Figure second) {
        int between = statement.at(first) - statement.after(whole);
        boolean isAnnounced =
                between == 1 || (between == 2 && statement.wordAfter(whole, 1).equals("dont"));
        return isAnnounced ? judge(statement, whole, first, second) : Optional.empty();
    }

    /** « 8 filles et 7 garçons, soit 16 enfants », « 8 filles et 7 garçons, soit un total de 16 enfants ». */
    private static Optional<Finding> wholeAfter(Statement statement, Figure first, Figure second, Figure whole) {
        boolean isSaid = statement.wordAfter(second, 1).equals("soit")
                && statement.hasOnly(UP_TO_WHOLE, statement.after(second) + 1, statement.at(whole));
        return isSaid ? judge(statement, whole, first, second) : Optional.empty();
    }

    private static Optional<Finding> judge(Statement statement, Figure whole, Figure first, Figure second) {
        String one = statement.wordAfter(first, 0);
        String other = statement.wordAfter(second, 0);
        String called = statement.wordAfter(whole, 0);
        boolean areAll = whole.isCount()
                && first.isCount()
                && second.isCount()
                && statement.at(second) - statement.after(first) == 2
                && statement.wordAfter(first, 1).equals("et")
                && PAIRS.stream()
                        .anyMatch(pair -> pair.isOf(one, other) && pair.wholes().contains(called));
        Figure last = statement.figures().get(statement.figures().size() - 1);
        boolean hasMoreParts = first.value().add(second.value()).compareTo(whole.value()) < 0
                && last.start() > Math.max(second.start(), whole.start());
        return areAll && !hasMoreParts
                ? SumFindings.judge(statement.passage(), ImmutableList.of(first, second), whole)
                : Optional.empty();
    }
}
