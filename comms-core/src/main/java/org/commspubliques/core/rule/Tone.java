package org.commspubliques.core.rule;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commspubliques.core.internal.phrase.PhraseTrie;
import org.commspubliques.core.internal.phrase.SentencePoints;
import org.commspubliques.core.internal.phrase.WordStems;
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
     * French words that count as others do, and mean nothing to who reads why; « nous », « notre », « je » and « on » do. Not made
     * before something is found: a first review would wait for it.
     */
    private static final class Untold {

        private static final ImmutableSet<String> WORDS = ImmutableSet.copyOf(Splitter.on(' ')
                .split("a ai ainsi alors as au aussi aux avaient avait avec avez avoir avon c ca ça ce cela "
                        + "celle celui ces cet cette ceux chez comme d dan dans de depuis des deux donc dont du "
                        + "elle en entre est et etaient etait etc ete etre été étaient était être eux fait il j l "
                        + "la le les leur lui là m mais meme même n ne ni non ont ou où par pas plus pour puis qu "
                        + "quand que qui quoi s sa san sans se sera serait si soit son sont sou sous sur t tout "
                        + "très tre un une vers y"));

        private Untold() {}
    }

    private final ImmutableMap<String, Integer> byStem;
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
    Tone(Map<String, Integer> byStem, int number, int threshold, int block) {
        this.byStem = ImmutableMap.copyOf(byStem);
        this.number = number;
        this.threshold = threshold;
        this.block = block;
    }

    /** Gives the words of this tone their points in a trie that is made. */
    PhraseTrie.Builder weighing(PhraseTrie.Builder trie) {
        return trie.weigh(byStem, number);
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
                found.add(new ScoredWindows.Scored(
                        start, end, (int) (sum / length), reasons(own(text, start, end, quoted))));
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

    /** Names the words that count most and tell something, as they are written. */
    private Wording reasons(String block) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, String> written = new HashMap<>();
        for (WordStems.Stem word : WordStems.of(block)) {
            Integer worth = byStem.get(word.stem());
            if (worth != null && worth > 0) {
                counts.merge(word.stem(), worth, Integer::sum);
                written.putIfAbsent(word.stem(), block.substring(word.start(), word.end()));
            }
        }
        Map<String, Integer> told = Maps.filterKeys(counts, word -> !Untold.WORDS.contains(word));
        List<String> fr = new ArrayList<>();
        List<String> en = new ArrayList<>();
        Map<String, Integer> named = told.isEmpty() ? counts : told;
        named.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_REASONS)
                .map(entry -> written.get(entry.getKey()))
                .forEach(word -> {
                    fr.add("« " + word + " »");
                    en.add("'" + word + "'");
                });
        return Wording.of(String.join(", ", fr), String.join(", ", en));
    }
}
