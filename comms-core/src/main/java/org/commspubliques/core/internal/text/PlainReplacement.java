package org.commspubliques.core.internal.text;

import com.google.common.collect.ImmutableMap;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * What could stand instead of a character that an alphabet does not have: what typewriters wrote, the compatibility
 * decomposition of Unicode, and as the last resort the letter without its accent.
 *
 * @param text a text of the alphabet
 * @param losesAccent whether it drops an accent or a cedilla
 */
public record PlainReplacement(String text, boolean losesAccent) {

    /** The decomposition of a grapheme is bounded, as a grapheme itself is not. */
    private static final int MAX_LENGTH = 32;

    /** What a typewriter wrote; before the decomposition, which makes a space and an accent of « ´ ». */
    private static final ImmutableMap<Integer, String> TYPEWRITER = typewriter(Map.of(
            "'", "‘’‚‛‹›ʼʹʻ′´`",
            "\"", "“”„‟«»″❝❞",
            "-", "‐‑‒–—―−•‣⁃·",
            " ", "\t",
            "", "\u00AD\u200B\u200C\u200D\u2060\uFEFF",
            "\n", "\u0085\u2028\u2029",
            "oe", "œ",
            "OE", "Œ",
            "x", "×",
            "/", "⁄∕"));

    private static ImmutableMap<Integer, String> typewriter(Map<String, String> replaced) {
        ImmutableMap.Builder<Integer, String> builder = ImmutableMap.builder();
        replaced.forEach(
                (text, characters) -> characters.codePoints().forEach(codePoint -> builder.put(codePoint, text)));
        return builder.buildOrThrow();
    }

    /**
     * Returns what could stand instead of a character.
     *
     * @param character what a reader sees as one character
     * @param alphabet whether the alphabet has a code point
     * @return the replacement, empty for what is invisible; or nothing where nothing of the alphabet means the same
     */
    public static Optional<PlainReplacement> of(String character, IntPredicate alphabet) {
        if (character.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        StringBuilder out = new StringBuilder();
        boolean[] lost = new boolean[1];
        character.codePoints().forEach(codePoint -> lost[0] |= append(codePoint, alphabet, out));
        String text = out.toString();
        boolean vanished = text.isBlank() && character.codePoints().anyMatch(PlainReplacement::isVisible);
        return vanished || !text.codePoints().allMatch(alphabet)
                ? Optional.empty()
                : Optional.of(new PlainReplacement(text, lost[0] && Character.isLetter(text.charAt(0))));
    }

    /** Appends what stands for a code point; returns whether a mark was dropped. */
    private static boolean append(int codePoint, IntPredicate alphabet, StringBuilder out) {
        String known = TYPEWRITER.get(codePoint);
        if (known != null) {
            out.append(known);
            return false;
        }
        if (alphabet.test(codePoint)) {
            out.appendCodePoint(codePoint);
            return false;
        }
        String plain = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD);
        boolean lost = false;
        for (int i = 0; i < plain.length(); i += Character.charCount(plain.codePointAt(i))) {
            int part = plain.codePointAt(i);
            if (isMark(part)) {
                lost = true;
            } else {
                out.append(TYPEWRITER.getOrDefault(part, Character.toString(part)));
            }
        }
        return lost;
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isVisible(int codePoint) {
        return !Character.isWhitespace(codePoint)
                && !Character.isSpaceChar(codePoint)
                && !TYPEWRITER.getOrDefault(codePoint, "-").isEmpty();
    }
}
