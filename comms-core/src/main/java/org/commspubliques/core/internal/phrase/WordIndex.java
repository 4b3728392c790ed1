package org.commspubliques.core.internal.phrase;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.commspubliques.core.internal.word.ArrayReader;
import org.commspubliques.core.internal.word.ArrayWriter;
import org.commspubliques.core.internal.word.FoldedWord;
import org.commspubliques.core.internal.word.WordTable;

/**
 * Which sets of word tests a word passes. The sets are those of the steps of all phrases, by number. Immutable and
 * thread-safe.
 */
final class WordIndex {

    private static final int[] NONE = {};

    /** Lists of sets, one after the other. */
    private final int[] lists;

    /** Where each list starts, by the numbers that the tables give words, and where the last one ends. */
    private final int[] starts;

    private final WordTable forms;

    /** Forms that have lost their accents, for words in capitals that may have lost them. */
    private final WordTable bareForms;

    /** Forms whose first letter has lost its accent, for words with a capital. */
    private final WordTable initialForms;

    private final WordTable stems;
    private final WordTable prefixes;

    /** The first letters of all prefixes: most words have none of them. */
    private final WordTable prefixStarts;

    /** The points of words, by their stems. */
    private final WordTable points;

    /** The points of a number in digits. */
    private final int pointsOfNumber;

    private final boolean weighs;

    private WordIndex(Builder builder) {
        points = WordTable.of(builder.points);
        pointsOfNumber = builder.pointsOfNumber;
        weighs = builder.weighs;
        Map<Set<Integer>, Integer> numbers = new LinkedHashMap<>();
        forms = table(builder.forms, numbers);
        bareForms = table(builder.bareForms, numbers);
        initialForms = table(builder.initialForms, numbers);
        stems = table(builder.stems, numbers);
        prefixes = table(builder.prefixes, numbers);
        lists = numbers.keySet().stream()
                .flatMap(Collection::stream)
                .mapToInt(Integer::intValue)
                .toArray();
        starts = new int[numbers.size() + 1];
        numbers.forEach((list, number) -> starts[number + 1] = list.size());
        Arrays.parallelPrefix(starts, Integer::sum);
        Map<String, Integer> firstLetters = new LinkedHashMap<>();
        builder.prefixes.keySet().forEach(prefix -> firstLetters.put(prefix.substring(0, WordSyntax.MIN_PREFIX), 0));
        prefixStarts = WordTable.of(firstLetters);
    }

    /** The forms of a verb are all in the same sets: they share the list of these. */
    private static WordTable table(Map<String, Set<Integer>> sets, Map<Set<Integer>, Integer> numbers) {
        Map<String, Integer> table = new LinkedHashMap<>();
        sets.forEach((word, list) -> {
            int next = numbers.size();
            table.put(word, numbers.computeIfAbsent(list, key -> next));
        });
        return WordTable.of(table);
    }

    private WordIndex(ArrayReader in) {
        points = WordTable.read(in);
        pointsOfNumber = in.number();
        weighs = in.number() != 0;
        forms = WordTable.read(in);
        bareForms = WordTable.read(in);
        initialForms = WordTable.read(in);
        stems = WordTable.read(in);
        prefixes = WordTable.read(in);
        lists = in.numbers();
        starts = in.numbers();
        prefixStarts = WordTable.read(in);
    }

    static WordIndex read(ArrayReader in) {
        return new WordIndex(in);
    }

    void write(ArrayWriter out) {
        points.write(out);
        out.number(pointsOfNumber);
        out.number(weighs ? 1 : 0);
        forms.write(out);
        bareForms.write(out);
        initialForms.write(out);
        stems.write(out);
        prefixes.write(out);
        out.numbers(lists);
        out.numbers(starts);
        prefixStarts.write(out);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Collects the sets of tests. */
    static final class Builder {

        private final Map<ImmutableSet<WordTest>, Integer> numbers = new LinkedHashMap<>();
        private final Map<String, Set<Integer>> forms = new LinkedHashMap<>();
        private final Map<String, Set<Integer>> bareForms = new LinkedHashMap<>();
        private final Map<String, Set<Integer>> initialForms = new LinkedHashMap<>();
        private final Map<String, Set<Integer>> stems = new LinkedHashMap<>();
        private final Map<String, Set<Integer>> prefixes = new LinkedHashMap<>();

        private Map<String, Integer> points = Map.of();
        private int pointsOfNumber;
        private boolean weighs;

        private Builder() {}

        /** Gives points to words, by their stems, and to numbers in digits. */
        void weigh(Map<String, Integer> byStem, int number) {
            points = byStem;
            pointsOfNumber = number;
            weighs = true;
        }

        /** Returns the number of a set, from 0. */
        int number(ImmutableSet<WordTest> tests) {
            Integer known = numbers.get(tests);
            if (known != null) {
                return known;
            }
            int number = numbers.size();
            numbers.put(tests, number);
            tests.forEach(test -> index(test, number));
            return number;
        }

        private void index(WordTest test, int number) {
            switch (test.kind()) {
                case STEM -> put(stems, test.text(), number);
                case PREFIX -> put(prefixes, test.text(), number);
                case FORM -> form(test.text(), number);
            }
        }

        private void form(String full, int number) {
            put(forms, full, number);
            String bare = FoldedWord.withoutMarks(full);
            if (!bare.equals(full)) {
                put(bareForms, bare, number);
            }
            String initial = FoldedWord.withoutFirstMark(full);
            if (!initial.equals(full)) {
                put(initialForms, initial, number);
            }
        }

        private static void put(Map<String, Set<Integer>> sets, String word, int number) {
            sets.computeIfAbsent(word, key -> new TreeSet<>()).add(number);
        }

        WordIndex build() {
            return new WordIndex(this);
        }
    }

    /** Returns whether words have points. */
    boolean weighs() {
        return weighs;
    }

    /** Returns the points of a word. */
    int points(FoldedWord word) {
        int sum = isNumber(word) ? pointsOfNumber : 0;
        if (!word.isCut()) {
            sum += points(word, word.stem());
            int other = word.stemWithLostAcute();
            sum += other > 0 ? points(word, other) : 0;
        }
        return sum;
    }

    private static boolean isNumber(FoldedWord word) {
        return word.fullLength() > 0 && word.full()[0] >= '0' && word.full()[0] <= '9';
    }

    private int points(FoldedWord word, int stem) {
        int known = points.get(word.stemmed(), stem);
        return known == WordTable.NONE ? 0 : known;
    }

    /** Returns the numbers of the sets of which a word passes a test, each once, in order. */
    int[] passed(FoldedWord word) {
        int[] found = NONE;
        if (!word.isCut()) {
            found = merged(found, forms.get(word.full(), word.fullLength()));
            if (word.mayLackAccents()) {
                found = merged(found, bareForms.get(word.bare(), word.bareLength()));
            } else if (word.mayLackFirstAccent()) {
                found = merged(found, initialForms.get(word.full(), word.fullLength()));
            }
            found = merged(found, stems.get(word.stemmed(), word.stem()));
            int other = word.stemWithLostAcute();
            if (other > 0) {
                found = merged(found, stems.get(word.stemmed(), other));
            }
        }
        return startsLikeOne(word) ? merged(found, prefixes(word)) : found;
    }

    private boolean startsLikeOne(FoldedWord word) {
        return word.bareLength() >= WordSyntax.MIN_PREFIX
                && prefixStarts.get(word.bare(), WordSyntax.MIN_PREFIX) != WordTable.NONE;
    }

    private int[] prefixes(FoldedWord word) {
        int[] found = NONE;
        int longest = Math.min(prefixes.longest(), word.bareLength());
        for (int length = WordSyntax.MIN_PREFIX; length <= longest; length++) {
            found = merged(found, prefixes.get(word.bare(), length));
        }
        return found;
    }

    /** Adds the sets of a word that a table knows under a number. */
    private int[] merged(int[] left, int number) {
        return number == WordTable.NONE
                ? left
                : merged(left, Arrays.copyOfRange(lists, starts[number], starts[number + 1]));
    }

    private static int[] merged(int[] left, int[] right) {
        if (left.length == 0) {
            return right;
        }
        if (right.length == 0) {
            return left;
        }
        int[] all = Arrays.copyOf(left, left.length + right.length);
        System.arraycopy(right, 0, all, left.length, right.length);
        Arrays.sort(all);
        int kept = 0;
        for (int i = 0; i < all.length; i++) {
            if (i == 0 || all[i] != all[i - 1]) {
                all[kept++] = all[i];
            }
        }
        return kept == all.length ? all : Arrays.copyOf(all, kept);
    }
}
