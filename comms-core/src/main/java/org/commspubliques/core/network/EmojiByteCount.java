package org.commspubliques.core.network;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The length of a post as Threads counts it: code points, but each emoji by the bytes it takes in UTF-8. Source: Meta,
 * « Threads Posts » (Threads API), page updated on 14 April 2026. Takes time in proportion to the text.
 */
public final class EmojiByteCount {

    private EmojiByteCount() {}

    /**
     * Counts a part of a text.
     *
     * @param text the text
     * @param start where the part begins, in UTF-16 units
     * @param end where it ends, exclusive; an emoji that goes on after it is counted as the characters it is made of
     * @return the length
     */
    public static int of(String text, int start, int end) {
        Objects.checkFromToIndex(start, end, text.length());
        int length = 0;
        for (int at = start; at < end; ) {
            int emoji = Emoji.end(text, at);
            if (at < emoji && emoji <= end) {
                length += text.substring(at, emoji).getBytes(StandardCharsets.UTF_8).length;
                at = emoji;
            } else {
                length++;
                at += Character.charCount(text.codePointAt(at));
            }
        }
        return length;
    }
}
