package org.commspubliques.core.internal.value;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.commspubliques.core.internal.text.Word;

/** How French writes a range: « de 8 h à 15 h », « du 3 au 5 », « entre 8 h et 15 h », « 8 h – 15 h ». */
final class Ranges {

    private static final ImmutableSet<String> TO = ImmutableSet.of("a", "au");
    private static final ImmutableSet<String> OF = ImmutableSet.of("de", "du");

    private Ranges() {}

    /** Whether what stands between two values makes a range of them. */
    static boolean joins(String text, List<Word> words, int leftStart, int leftEnd, int rightStart) {
        if (Gaps.isDash(text, leftEnd, rightStart)) {
            return true;
        }
        // « jusqu’au » and « et le » are the longest.
        if (rightStart - leftEnd > 20 || Gaps.isBroken(text, leftEnd, rightStart)) {
            return false;
        }
        int first = Gaps.indexAt(words, leftEnd);
        int right = Gaps.indexAt(words, rightStart);
        if (!Gaps.isOneSentence(words, first, right)) {
            return false;
        }
        String last = Gaps.word(words, right - 1);
        return switch (right - first) {
            case 1 -> TO.contains(last) || (last.equals("et") && opensBetween(words, leftStart));
            case 2 ->
                (Gaps.word(words, first).equals("jusqu") && TO.contains(last))
                        || (Gaps.word(words, first).equals("et")
                                && last.equals("le")
                                && opensBetween(words, leftStart));
            default -> false;
        };
    }

    private static boolean opensBetween(List<Word> words, int leftStart) {
        int left = Gaps.indexAt(words, leftStart);
        return Gaps.precededBy(words, left, "entre") || Gaps.precededBy(words, left, "entre", "le");
    }

    /** Where the range starts: at the word that opens it, if one does. */
    static int start(List<Word> words, int leftStart) {
        int left = Gaps.indexAt(words, leftStart);
        if (left == 0 || words.get(left).startsSentence()) {
            return leftStart;
        }
        String before = Gaps.word(words, left - 1);
        if (OF.contains(before) || before.equals("entre")) {
            return words.get(left - 1).start();
        }
        return Gaps.precededBy(words, left, "entre", "le") ? words.get(left - 2).start() : leftStart;
    }

    /** What the words before a single hour or day make of it. */
    static Hedge hedge(List<Word> words, int start) {
        int at = Gaps.indexAt(words, start);
        int value = Gaps.precededBy(words, at, "le") ? at - 1 : at;
        if (Gaps.precededBy(words, value, "jusqu", "a")
                || Gaps.precededBy(words, value, "jusqu", "au")
                || Gaps.precededBy(words, value, "avant")) {
            return Hedge.UNTIL;
        }
        boolean from = Gaps.precededBy(words, value, "des")
                || Gaps.precededBy(words, value, "depuis")
                || OF.stream()
                        .anyMatch(of -> Gaps.precededBy(words, value, "a", "partir", of)
                                || Gaps.precededBy(words, value, "a", "compter", of));
        return from ? Hedge.FROM : Hedge.EXACT;
    }
}
