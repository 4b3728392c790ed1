package org.commspubliques.templates.internal.parse;

import org.jspecify.annotations.Nullable;

/**
 * A line with nothing but blanks and one tag, which leaves no trace in the output.
 *
 * @param start where the line begins
 * @param end where the next line begins
 */
record StandaloneLine(int start, int end) {

    /** The line of a tag, or null if the tag shares it with something else. */
    static @Nullable StandaloneLine around(Tag tag, String text) {
        int start = tag.start();
        while (start > 0 && isBlank(text.charAt(start - 1))) {
            start--;
        }
        if (start > 0 && text.charAt(start - 1) != '\n') {
            return null;
        }
        int end = tag.end();
        while (end < text.length() && isBlank(text.charAt(end))) {
            end++;
        }
        if (text.startsWith("\r\n", end)) {
            return new StandaloneLine(start, end + 2);
        }
        if (end == text.length()) {
            return new StandaloneLine(start, end);
        }
        return text.charAt(end) == '\n' ? new StandaloneLine(start, end + 1) : null;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
