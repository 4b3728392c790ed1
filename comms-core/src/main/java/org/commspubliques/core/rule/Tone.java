package org.commspubliques.core.rule;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.commspubliques.core.internal.phrase.PhraseTrie;
import org.commspubliques.core.internal.phrase.SentencePoints;
import org.commspubliques.core.internal.phrase.WordStems;
import org.commspubliques.core.internal.text.Words;
import org.commspubliques.core.internal.value.NumberWords;
import org.commspubliques.core.language.Wording;

/**
 * Finds blocks of sentences whose words, all weighed, sound like opinion rather than information. The points of each word
 * are in the pack; they were learnt from labelled passages (see docs/adr/0016). A block has so many points for the square
 * root of its words, a short one for that of a few more: of a single sentence, each word would weigh too much. Linear in the
 * text. Immutable and thread-safe.
 */
final class Tone {

    /** Words that are named as reasons. */
    private static final int MOST_REASONS = 6;

    /** A block of fewer words says too little to be weighed. */
    private static final int LEAST_WORDS = 6;

    /** A block of fewer words is weighed as if it had as many. */
    private static final int SHORT_BLOCK = 16;

    /**
     * French words that count as others do, and mean nothing to who reads why: what joins, points or counts. Not made before
     * something is found: a first review would wait for it.
     */
    private static final class Untold {

        private static final ImmutableSet<String> WORDS = ImmutableSet.copyOf(Splitter.on(' ')
                .split("a ai ainsi alors as au aussi aux avaient avait avec avez avoir avon c ca ça ce cela "
                        + "celle celui leurs ces cet cette ceux chez comme d dan dans de depuis des deux donc dont du "
                        + "elle en entre est et etaient etait etc ete etre été étaient était être eux fait il j l "
                        + "la le les leur lui là m mais meme même n ne ni non ont ou où par pas plus pour puis qu "
                        + "quand que qui quoi s sa san sans se sera serait si soit son sont sou sous sur t tout "
                        + "très tre un une vers y "
                        + "ell ils je me ma mes moi mon nos notre nou nous on se ses tel toi ton vos vou votre vous "
                        + "nôtre vôtre"));

        /** By their stems. */
        private static final ImmutableSet<String> ARTICLES =
                ImmutableSet.of("la", "le", "les", "l", "notre", "nos", "votre", "vos", "cette");

        private Untold() {}
    }

    /** Asked for where something was found, to say why: the trie weighs by points of its own. */
    private final Supplier<ImmutableMap<String, Integer>> byStem;

    private final int number;
    private final int threshold;
    private final int block;

    /**
     * Creates a tone.
     *
     * @param byStem the points of words, by stem
     * @param number the points of a number in digits
     * @param threshold how many points for the square root of the words make a finding
     * @param block how many sentences of a paragraph are weighed together
     */
    Tone(Supplier<ImmutableMap<String, Integer>> byStem, int number, int threshold, int block) {
        this.byStem = byStem;
        this.number = number;
        this.threshold = threshold;
        this.block = block;
    }

    /** Gives the words of this tone their points in a trie that is made. */
    PhraseTrie.Builder weighing(PhraseTrie.Builder trie) {
        return trie.weigh(byStem.get(), number);
    }

    /** Finds the blocks that have points enough in a text that was read. */
    List<ScoredWindows.Scored> find(String text, int[] quoted, SentencePoints reading) {
        List<ScoredWindows.Scored> found = new ArrayList<>();
        int last;
        for (int first = 0; first < reading.sentences(); first = last + 1) {
            last = lastOfBlock(text, first, reading);
            long sum = 0;
            int words = 0;
            for (int i = first; i <= last; i++) {
                sum += reading.points(i);
                words += reading.words(i);
            }
            double length = length(words);
            if (words >= LEAST_WORDS && sum >= threshold * length) {
                int start = reading.start(firstTelling(reading, first));
                int end = reading.end(lastTelling(reading, last));
                Reasons reasons = reasons(own(text, start, end, quoted));
                if (!reasons.words.isEmpty() && sum - reasons.ofNumbers >= threshold * length) {
                    found.add(new ScoredWindows.Scored(start, end, (int) (sum / length), reasons.said()));
                }
            }
        }
        return found;
    }

    /**
     * A sentence at the edge of a block that speaks for information is not marked, and what is set aside stays so when one is
     * added there.
     */
    private static int firstTelling(SentencePoints reading, int first) {
        int telling = first;
        while (reading.points(telling) <= 0) {
            telling++;
        }
        return telling;
    }

    private static int lastTelling(SentencePoints reading, int last) {
        int telling = last;
        while (reading.points(telling) <= 0) {
            telling--;
        }
        return telling;
    }

    /** A block ends with its paragraph: what the next one says is another matter. */
    private int lastOfBlock(String text, int first, SentencePoints reading) {
        int last = first;
        while (last + 1 < reading.sentences()
                && last + 1 < first + block
                && !isParagraphEnd(text, reading.end(last), reading.start(last + 1))) {
            last++;
        }
        return last;
    }

    /** Whether an empty line stands between two sentences, or the end of a line that no item of a list follows. */
    private static boolean isParagraphEnd(String text, int from, int to) {
        int lines = 0;
        boolean isItem = !Character.isLetter(text.charAt(to));
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            lines += c == '\n' ? 1 : 0;
            isItem |= lines > 0 && !Character.isWhitespace(c);
        }
        return lines > 1 || (lines == 1 && !isItem && ".!?…".indexOf(text.charAt(from)) >= 0);
    }

    /** Returns what the points of a block of so many words are divided by. */
    static double length(int words) {
        return Math.sqrt(Math.max(words, SHORT_BLOCK));
    }

    /** Returns a part of the text with spaces in the place of what it quotes. */
    private static String own(String text, int start, int end, int[] quoted) {
        char[] part = text.substring(start, end).toCharArray();
        for (int i = 0; i < quoted.length && quoted[i] < end; i += 2) {
            if (quoted[i + 1] > start) {
                Arrays.fill(part, Math.max(quoted[i], start) - start, Math.min(quoted[i + 1], end) - start, ' ');
            }
        }
        return new String(part);
    }

    /**
     * Why a block was found.
     *
     * @param words the words that count most and tell something, as they are written
     * @param ofNumbers the points of numbers in words: how many there are is no opinion, whoever counts
     */
    private record Reasons(List<String> words, long ofNumbers) {

        Wording said() {
            StringBuilder fr = new StringBuilder();
            StringBuilder en = new StringBuilder();
            for (String word : words) {
                fr.append(fr.isEmpty() ? "" : ", ").append("« ").append(word).append(" »");
                en.append(en.isEmpty() ? "" : ", ").append('\'').append(word).append('\'');
            }
            return Wording.of(fr.toString(), en.toString());
        }
    }

    private Reasons reasons(String block) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, String> written = new HashMap<>();
        long ofNumbers = 0;
        ImmutableMap<String, Integer> points = byStem.get();
        List<WordStems.Stem> words = WordStems.of(block);
        for (int i = 0; i < words.size(); i++) {
            WordStems.Stem word = words.get(i);
            Integer worth = points.get(word.stem());
            if (worth == null || worth <= 0) {
                continue;
            }
            String asWritten = block.substring(word.start(), word.end());
            if (NumberWords.isMany(asWritten.toLowerCase(Locale.ROOT))) {
                ofNumbers += worth;
            } else if (!Untold.WORDS.contains(word.stem()) && !isName(block, words, i)) {
                counts.merge(word.stem(), worth, Integer::sum);
                written.putIfAbsent(word.stem(), asWritten);
            }
        }
        List<String> stems = new ArrayList<>(counts.keySet());
        stems.sort(Comparator.<String>comparingInt(stem -> -counts.getOrDefault(stem, 0))
                .thenComparing(Comparator.naturalOrder()));
        List<String> told = new ArrayList<>();
        for (String stem : stems.subList(0, Math.min(MOST_REASONS, stems.size()))) {
            told.add(written.getOrDefault(stem, stem));
        }
        return new Reasons(told, ofNumbers);
    }

    /** A capital within a sentence: titles in capitals name nobody, and « la Ville » is a common word. */
    private static boolean isName(String block, List<WordStems.Stem> words, int at) {
        boolean goesOn = isCapitalised(block, words.get(at))
                && at > 0
                && Words.isBlank(block, words.get(at - 1).end(), words.get(at).start())
                && !Untold.ARTICLES.contains(words.get(at - 1).stem());
        return goesOn || isFullName(block, words, at);
    }

    /** « Marie Dupont » */
    private static boolean isFullName(String block, List<WordStems.Stem> words, int at) {
        return isCapitalised(block, words.get(at))
                && ((at > 0 && areOneName(block, words.get(at - 1), words.get(at)))
                        || (at + 1 < words.size() && areOneName(block, words.get(at), words.get(at + 1))));
    }

    private static boolean areOneName(String block, WordStems.Stem first, WordStems.Stem second) {
        return isCapitalised(block, first)
                && isCapitalised(block, second)
                && Words.isBlank(block, first.end(), second.start());
    }

    private static boolean isCapitalised(String block, WordStems.Stem word) {
        return Character.isUpperCase(block.charAt(word.start()))
                && word.end() - word.start() > 1
                && Character.isLowerCase(block.charAt(word.start() + 1));
    }
}
