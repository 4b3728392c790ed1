package org.commspubliques.core.internal.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.commspubliques.core.internal.text.HostileTexts;

/** The engine beside a matcher that tries every phrase at every word. */
class PhraseOracleTest {

    private static final List<String> SPELLINGS = List.of(
            "mur", "MURS", "mu\u0301r", "bord", "Bord\u00ADs", "côte", "co\u0302tes", "COTE", "sol", "sols", "murmure");

    private record Found(int phrase, int start, int end) {}

    private record Piece(String word, int start, int end) {}

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.of(SPELLINGS);
        Arbitrary<String> marks = Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.of(" ", "\u00A0", "-", "’", ", ", "\t", " « ")),
                Tuple.of(1, Arbitraries.of(". ", "\n", " ! ", "… ")));
        return Combinators.combine(words, marks)
                .as(String::concat)
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<List<String>> phrases() {
        Arbitrary<String> word = Arbitraries.of("mur", "bord", "côte", "sol", "mur*", "=côte", "mur|sol", "bord|mur*");
        Arbitrary<String> gap = Arbitraries.of("", "", "", "{0,2} ", "{1,3} ", "{2,5} ", "{0,1} ");
        Arbitrary<String> rest = Combinators.combine(gap, word).as(String::concat);
        Arbitrary<String> phrase = Combinators.combine(
                        Arbitraries.of("", "", "^"), word, rest.list().ofMaxSize(3))
                .as((caret, first, others) -> caret + first + (others.isEmpty() ? "" : " ") + String.join(" ", others));
        return phrase.list().ofMinSize(1).ofMaxSize(8);
    }

    @Property(tries = 3000)
    void findsWhatAMatcherFindsThatTriesEverything(
            @ForAll("texts") String text, @ForAll("phrases") List<String> phrases) {
        assertThat(hits(text, phrases)).isEqualTo(tried(text, phrases));
    }

    @Property(tries = 1000)
    void aTextInParagraphsHasTheHitsOfItsParagraphs(
            @ForAll("texts") String one, @ForAll("texts") String other, @ForAll("phrases") List<String> phrases) {
        List<Found> apart = new ArrayList<>(hits(one, phrases));
        int shift = one.length() + 2;
        hits(other, phrases).forEach(hit -> apart.add(new Found(hit.phrase(), hit.start() + shift, hit.end() + shift)));

        assertThat(hits(one + "\n\n" + other, phrases)).isEqualTo(apart);
    }

    @Property(tries = 1000)
    void phrasesDoNotDisturbEachOther(@ForAll("texts") String text, @ForAll("phrases") List<String> phrases) {
        List<Found> alone = new ArrayList<>();
        for (int i = 0; i < phrases.size(); i++) {
            int number = i;
            hits(text, List.of(phrases.get(i))).forEach(hit -> alone.add(new Found(number, hit.start(), hit.end())));
        }

        assertThat(hits(text, phrases)).containsExactlyInAnyOrderElementsOf(alone);
    }

    @Property(tries = 2000)
    void theWordsOfAHitAreThoseOfThePhrase(@ForAll("texts") String text) {
        PhraseTrie trie = PhraseTrie.builder()
                .add(0, "mur bord", Map.of())
                .add(1, "côte", Map.of())
                .build();

        for (PhraseHit hit : trie.scan(text)) {
            String words = Folding.fold(text.substring(hit.start(), hit.end()));
            assertThat(words).matches(hit.phrase() == 0 ? "murs? bords?" : "cotes?");
        }
    }

    @Property(tries = 3000)
    void anyTextIsReadInWholeWords(@ForAll("hostile") String text) {
        PhraseTrie trie = PhraseTrie.builder()
                .add(0, "bonjour", Map.of())
                .add(1, "=a", Map.of())
                .add(2, "xxx*", Map.of())
                .build();
        Sentences sentences = Sentences.of(text);

        for (PhraseHit hit : trie.scan(text)) {
            String words = text.substring(hit.start(), hit.end());
            assertThat(Folding.fold(words)).startsWith(new String[] {"bonjour", "a", "xxx"}[hit.phrase()]);
            assertThat(hit.sentence()).isEqualTo(sentences.at(hit.start()));
            assertThat(sentences.start(hit.sentence())).isLessThanOrEqualTo(hit.start());
            assertThat(sentences.end(hit.sentence())).isGreaterThanOrEqualTo(hit.end());
        }
    }

    @Property(tries = 3000)
    void foldingTwiceChangesNothing(@ForAll("hostile") String text) {
        String folded = Folding.fold(text);

        assertThat(Folding.fold(folded)).isEqualTo(folded);
    }

    @Provide
    Arbitrary<String> hostile() {
        return HostileTexts.any();
    }

    private static List<Found> hits(String text, List<String> phrases) {
        PhraseTrie.Builder builder = PhraseTrie.builder();
        for (int i = 0; i < phrases.size(); i++) {
            builder.add(i, phrases.get(i), Map.of());
        }
        return builder.build().scan(text).stream()
                .map(hit -> new Found(hit.phrase(), hit.start(), hit.end()))
                .toList();
    }

    private static List<Found> tried(String text, List<String> phrases) {
        List<Found> found = new ArrayList<>();
        for (List<Piece> sentence : sentences(text)) {
            for (int i = 0; i < phrases.size(); i++) {
                boolean anchored = phrases.get(i).startsWith("^");
                List<String> steps = List.of((anchored ? phrases.get(i).substring(1) : phrases.get(i)).split(" "));
                for (int at = 0; at < (anchored ? Math.min(1, sentence.size()) : sentence.size()); at++) {
                    int last = longest(sentence, at, steps, 0);
                    if (last >= 0) {
                        found.add(new Found(
                                i, sentence.get(at).start(), sentence.get(last).end()));
                    }
                }
            }
        }
        found.sort(Comparator.comparingInt(Found::start)
                .thenComparing(Comparator.comparingInt(Found::end).reversed())
                .thenComparingInt(Found::phrase));
        return found;
    }

    /** The index of the last word of the longest match, or -1. */
    private static int longest(List<Piece> words, int at, List<String> steps, int step) {
        if (at >= words.size()) {
            return -1;
        }
        String wanted = steps.get(step);
        if (wanted.startsWith("{")) {
            int longest = -1;
            for (int gap = wanted.charAt(1) - '0'; gap <= wanted.charAt(3) - '0'; gap++) {
                longest = Math.max(longest, longest(words, at + gap, steps, step + 1));
            }
            return longest;
        }
        if (!passes(words.get(at).word(), wanted)) {
            return -1;
        }
        return step == steps.size() - 1 ? at : longest(words, at + 1, steps, step + 1);
    }

    private static boolean passes(String word, String wanted) {
        String singular = switch (word) {
            case "mur", "MURS", "mu\u0301r" -> "mur";
            case "bord", "Bord\u00ADs" -> "bord";
            case "sol", "sols" -> "sol";
            case "murmure" -> word;
            default -> "cote";
        };
        for (String one : Splitter.on('|').split(wanted)) {
            boolean passes = switch (one) {
                case "mur*" -> singular.startsWith("mur");
                case "=côte" -> word.equals("côte") || word.equals("COTE");
                default -> singular.equals(one.replace('ô', 'o'));
            };
            if (passes) {
                return true;
            }
        }
        return false;
    }

    /** Words are found by what they are known to be; sentences end at the four marks of the texts. */
    private static List<List<Piece>> sentences(String text) {
        TreeMap<Integer, Piece> words = new TreeMap<>();
        List<String> longestFirst = SPELLINGS.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        List<List<Piece>> sentences = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int at = i;
            String word = longestFirst.stream()
                    .filter(spelling -> text.startsWith(spelling, at))
                    .findFirst()
                    .orElse("");
            if (!word.isEmpty()) {
                words.put(i, new Piece(word, i, i + word.length()));
                i += word.length();
            } else {
                if (".\n!…".indexOf(text.charAt(i)) >= 0) {
                    sentences.add(List.copyOf(words.values()));
                    words.clear();
                }
                i++;
            }
        }
        sentences.add(List.copyOf(words.values()));
        return sentences;
    }
}
