package org.commspubliques.core.fit;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Source;

/**
 * Emplois d’emoji, rule {@code A11Y-04}: three or more in a row, one as the bullet of each line, one in the middle of a word. A
 * screen reader says the name of every one.
 */
final class EmojiUse {

    private static final int MANY = 3;
    private static final int LIST = 3;
    /** No emoji stands before it; nearly every letter of a text does. */
    private static final char FIRST = 0x2300;

    private static final char JOINER = 0x200D;
    private static final char VARIATION_SELECTOR = 0xFE0F;

    private static final Source USAGE = Source.unchecked(
            "usage : un lecteur d’écran dit le nom de chaque émoji ; les placer en fin de phrase, sans les répéter");

    private EmojiUse() {}

    static List<Flaw> in(String text) {
        ImmutableList.Builder<Flaw> flaws = ImmutableList.builder();
        int bullets = 0;
        int i = 0;
        while (i < text.length()) {
            if (text.charAt(i) < FIRST) {
                i++;
                continue;
            }
            int end = emojiEnd(text, i);
            if (end == i) {
                i += Character.charCount(text.codePointAt(i));
                continue;
            }
            boolean opensLine = opensLine(text, i);
            int run = 1;
            int last = end;
            for (int next = afterBlanks(text, last); emojiEnd(text, next) > next; next = afterBlanks(text, last)) {
                last = emojiEnd(text, next);
                run++;
            }
            if (run >= MANY) {
                flaws.add(flaw(i, last, run + " émojis à la suite.", run + " emoji in a row."));
            } else if (opensLine && ++bullets == LIST) {
                flaws.add(flaw(i, last, "Émojis en guise de puces.", "Emoji as bullets."));
            } else if (isInsideWord(text, i, last)) {
                flaws.add(flaw(i, last, "Émoji au milieu d’un mot.", "Emoji in the middle of a word."));
            }
            i = last;
        }
        return flaws.build();
    }

    private static Flaw flaw(int start, int end, String fr, String en) {
        return Flaw.inText(
                "A11Y-04",
                start,
                end,
                Wording.of(fr, en),
                Proposal.advice(Wording.of(
                        "En garder un, en fin de phrase ; pour une liste, de vraies puces.",
                        "Keep one, at the end of a sentence; for a list, real bullets.")),
                USAGE);
    }

    /** Where the emoji that starts here ends, with the signs that belong to it; the start where there is none. */
    private static int emojiEnd(String text, int start) {
        if (start >= text.length() || !isEmoji(text.codePointAt(start))) {
            return start;
        }
        int end = start + Character.charCount(text.codePointAt(start));
        if (isRegional(text.codePointAt(start)) && end < text.length() && isRegional(text.codePointAt(end))) {
            return end + 2;
        }
        while (end < text.length() && belongs(text, end)) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /** A selector, a skin, a joiner, or what a joiner adds. */
    private static boolean belongs(String text, int at) {
        int c = text.codePointAt(at);
        boolean added = text.charAt(at - 1) == JOINER && isEmoji(c);
        return c == VARIATION_SELECTOR || c == JOINER || isSkin(c) || added;
    }

    private static boolean isSkin(int c) {
        return c >= 0x1F3FB && c <= 0x1F3FF;
    }

    private static boolean isRegional(int c) {
        return c >= 0x1F1E6 && c <= 0x1F1FF;
    }

    /** The blocks of pictographs; arrows and marks of the Dingbats are read aloud as well. */
    private static boolean isEmoji(int c) {
        return (c >= 0x1F000 && c <= 0x1FAFF)
                || (c >= 0x2600 && c <= 0x27BF)
                || (c >= 0x2B05 && c <= 0x2B55)
                || c == 0x231A
                || c == 0x231B
                || c == 0x23F0
                || c == 0x23F3;
    }

    private static int afterBlanks(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    private static boolean opensLine(String text, int at) {
        int i = at - 1;
        while (i >= 0 && text.charAt(i) == ' ') {
            i--;
        }
        return i < 0 || text.charAt(i) == '\n';
    }

    private static boolean isInsideWord(String text, int start, int end) {
        return start > 0
                && end < text.length()
                && Character.isLetter(text.codePointBefore(start))
                && Character.isLetter(text.codePointAt(end));
    }
}
