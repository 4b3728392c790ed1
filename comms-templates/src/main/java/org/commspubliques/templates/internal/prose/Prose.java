package org.commspubliques.templates.internal.prose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The characters that a reader sees in one paragraph, each with the place it has in the source; and what the rules
 * change in them. A rule sees the characters that the rules before it have replaced, but keeps their numbers.
 */
final class Prose {

    /** Stands for what is no text of this language: code, a picture, a quotation in another language. */
    static final char OBJECT = '\uFFFC';

    /** What is read before the first and after the last character: a paragraph stands alone as a line does. */
    private static final char OUTSIDE = '\n';

    private char[] text = new char[256];
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private int length;
    private final BitSet spaced = new BitSet();
    private final BitSet closeBefore = new BitSet();
    private final BitSet closeAfter = new BitSet();
    private final List<Revision.Edit> edits = new ArrayList<>();

    void append(char c, int start, int end) {
        if (length == text.length) {
            text = Arrays.copyOf(text, length * 2);
            starts = Arrays.copyOf(starts, length * 2);
            ends = Arrays.copyOf(ends, length * 2);
        }
        text[length] = c;
        starts[length] = start;
        ends[length] = end;
        length++;
    }

    /** Notes that something stands here that is no text of this language. */
    void appendObject(int at) {
        if (at(length - 1) != OBJECT) {
            append(OBJECT, at, at);
        }
    }

    int length() {
        return length;
    }

    char at(int i) {
        return 0 <= i && i < length ? text[i] : OUTSIDE;
    }

    String between(int start, int end) {
        return new String(text, start, end - start);
    }

    /** Whether this is an ordinary space that stands alone between two characters. */
    boolean isLoneSpace(int i) {
        return at(i) == ' ' && isLoneBlank(i);
    }

    /** Whether this is a space of a line, no-break or not, that stands alone between two characters. */
    boolean isLoneBlank(int i) {
        return Signs.isBlank(at(i)) && !Signs.isSpace(at(i - 1)) && !Signs.isSpace(at(i + 1));
    }

    /** Whether nothing stands between these characters in the source, not even a tag. */
    boolean isUnbroken(int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (ends[i - 1] != starts[i]) {
                return false;
            }
        }
        return true;
    }

    void replace(int i, char by) {
        text[i] = by;
        edits.add(new Revision.Edit(starts[i], ends[i], by));
    }

    /** Replaces several characters by one; of the rules to come, none may look at them. */
    void merge(int start, int end, char by) {
        edits.add(new Revision.Edit(starts[start], ends[end - 1], by));
    }

    /** Lets no rule put a space before this character. */
    void closeBefore(int i) {
        closeBefore.set(i);
    }

    /** Lets no rule put a space after this character. */
    void closeAfter(int i) {
        closeAfter.set(i);
    }

    /** Whether the rules put a space before this character. */
    boolean isSpaced(int i) {
        return spaced.get(i);
    }

    void spaceBefore(int i, char space) {
        if (!closeBefore.get(i)) {
            spaced.set(i);
            edits.add(new Revision.Edit(starts[i], starts[i], space));
        }
    }

    void spaceAfter(int i, char space) {
        if (!closeAfter.get(i)) {
            spaced.set(i + 1);
            edits.add(new Revision.Edit(ends[i], ends[i], space));
        }
    }

    /** Hands over the changes, and begins a new paragraph. */
    void finish(List<Revision.Edit> changes) {
        changes.addAll(edits);
        edits.clear();
        spaced.clear();
        closeBefore.clear();
        closeAfter.clear();
        length = 0;
    }
}
