package org.commspubliques.templates.internal.source;

import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.List;
import org.commspubliques.templates.error.TemplatePlace;
import org.jspecify.annotations.Nullable;

/**
 * The named source of a template, of which the literal text of every node is a slice. It knows where its lines begin, but
 * looks for them only when someone asks for a place. Immutable but for that, and thread-safe.
 */
public final class SourceText {

    /** What some editors put before the text: nobody sees it, so it is no column. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final int EXCERPT_BEFORE = 30;
    private static final int EXCERPT_AFTER = 60;

    private final String name;
    private final char[] chars;
    private final int firstLine;

    /** Kept because finding a line again for each of many places would take quadratic time. */
    private int @Nullable [] lineStarts;

    public SourceText(String name, String text, int firstLine) {
        this.name = name;
        this.chars = text.toCharArray();
        this.firstLine = firstLine;
    }

    public String name() {
        return name;
    }

    /** The text itself, which nobody changes. */
    public char[] chars() {
        return chars;
    }

    public int length() {
        return chars.length;
    }

    public String text() {
        return new String(chars);
    }

    public String slice(int from, int to) {
        return new String(chars, from, to - from);
    }

    public TemplatePlace place(int offset) {
        int[] starts = lineStarts();
        int line = lineOf(starts, offset);
        int start = starts[line];
        if (start == 0 && offset > 0 && chars[0] == BYTE_ORDER_MARK) {
            start = 1;
        }
        int end = line + 1 < starts.length ? starts[line + 1] - 1 : chars.length;
        return new TemplatePlace(name, firstLine + line, offset - start + 1, excerpt(start, offset, end));
    }

    /** Whether a line of the source begins at an offset. */
    public boolean isLineStart(int offset) {
        return offset == 0 || chars[offset - 1] == '\n';
    }

    /** Whether nothing follows an offset on its line. */
    public boolean isLineEnd(int offset) {
        return offset == chars.length
                || chars[offset] == '\n'
                || (chars[offset] == '\r' && offset + 1 < chars.length && chars[offset + 1] == '\n');
    }

    /** The first offset at or after one that has neither a blank nor a tabulation. */
    public int afterBlanks(int offset) {
        int at = offset;
        while (at < chars.length && isBlank(chars[at])) {
            at++;
        }
        return at;
    }

    /** The first of the blanks that stand right before an offset. */
    public int beforeBlanks(int offset) {
        int at = offset;
        while (at > 0 && isBlank(chars[at - 1])) {
            at--;
        }
        return at;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    /** The offset after the line feed of the line that an offset is in, or the end of the text. */
    public int nextLine(int offset) {
        for (int at = offset; at < chars.length; at++) {
            if (chars[at] == '\n') {
                return at + 1;
            }
        }
        return chars.length;
    }

    /** Threads that find it missing work out the same. */
    private int[] lineStarts() {
        int[] known = lineStarts;
        if (known == null) {
            List<Integer> starts = new ArrayList<>();
            starts.add(0);
            for (int i = 0; i < chars.length; i++) {
                if (chars[i] == '\n') {
                    starts.add(i + 1);
                }
            }
            known = Ints.toArray(starts);
            lineStarts = known;
        }
        return known;
    }

    private static int lineOf(int[] starts, int offset) {
        int low = 0;
        int high = starts.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts[middle] <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private String excerpt(int lineStart, int offset, int last) {
        int from = offset - lineStart > EXCERPT_BEFORE ? offset - EXCERPT_BEFORE : lineStart;
        int to = Math.min(last, offset + EXCERPT_AFTER);
        return (from > lineStart ? "…" : "") + slice(from, to).strip() + (to < last ? "…" : "");
    }
}
