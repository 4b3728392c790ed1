package org.commspubliques.core.sms;

import com.google.common.collect.ImmutableMap;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;

/**
 * What could stand in a text message instead of a character that the GSM alphabet does not have: what typewriters
 * wrote, the compatibility decomposition of Unicode, and as the last resort the letter without its accent.
 *
 * @param text a text of the GSM alphabet
 * @param losesAccent whether it drops an accent or a cedilla
 */
record SmsReplacement(String text, boolean losesAccent) {

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

    static Optional<SmsReplacement> of(String character) {
        if (character.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        StringBuilder out = new StringBuilder();
        boolean[] lost = new boolean[1];
        character.codePoints().forEach(codePoint -> lost[0] |= append(codePoint, out));
        String text = out.toString();
        boolean vanished = text.isBlank() && character.codePoints().anyMatch(SmsReplacement::isVisible);
        return vanished || !GsmAlphabet.holds(text)
                ? Optional.empty()
                : Optional.of(new SmsReplacement(text, lost[0] && Character.isLetter(text.charAt(0))));
    }

    /** Appends what stands for a code point; returns whether a mark was dropped. */
    private static boolean append(int codePoint, StringBuilder out) {
        String known = TYPEWRITER.get(codePoint);
        if (known != null) {
            out.append(known);
            return false;
        }
        if (isHeld(codePoint)) {
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

    private static boolean isHeld(int codePoint) {
        return Character.isBmpCodePoint(codePoint) && GsmAlphabet.septets((char) codePoint) > 0;
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
