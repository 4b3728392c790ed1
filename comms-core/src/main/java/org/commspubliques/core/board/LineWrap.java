package org.commspubliques.core.board;

import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.commspubliques.core.internal.grapheme.Graphemes;

/** Fills lines with words, in one pass over the graphemes of a text. */
final class LineWrap {

    private final String text;
    private final int columns;
    private final List<String> lines = new ArrayList<>();
    private final ImmutableIntArray.Builder starts = ImmutableIntArray.builder();

    // The line being filled: it begins at lineFrom, and shows what is from lineStart to lineEnd, the end of its last
    // word.
    // Spaces after a line break that leave no room for the first word are not shown.
    private int lineFrom;
    private int lineStart;
    private int lineEnd;
    private int lineWidth;
    // What follows it: spaces, then a word that is not finished.
    private int spaceWidth;
    private int wordStart;
    private int wordEnd;
    private int wordWidth;

    private LineWrap(String text, int columns) {
        this.text = text;
        this.columns = columns;
    }

    static LineWrap of(String text, int columns) {
        LineWrap wrap = new LineWrap(text, columns);
        wrap.fill();
        return wrap;
    }

    List<String> lines() {
        return Collections.unmodifiableList(lines);
    }

    /** Returns where in the text each line begins, spaces that are not shown included. */
    ImmutableIntArray starts() {
        return starts.build();
    }

    private void fill() {
        boolean open = false;
        for (int start = 0, end; start < text.length(); start = end) {
            end = Graphemes.nextEnd(text, start);
            open = !Graphemes.isLineBreak(text, start);
            if (!open) {
                endWord();
                endLine(end);
            } else if (isSpace(start, end)) {
                endWord();
                spaceWidth++;
            } else {
                growWord(start, end);
            }
        }
        endWord();
        if (open) {
            endLine(text.length());
        }
    }

    private boolean isSpace(int start, int end) {
        // Character.isWhitespace leaves out the no-break spaces.
        return end - start == 1 && Character.isWhitespace(text.charAt(start));
    }

    private void growWord(int start, int end) {
        if (wordWidth == 0) {
            wordStart = start;
        } else if (wordWidth == columns) {
            breakWord(start);
        }
        wordEnd = end;
        wordWidth++;
    }

    /** Puts the first part of a word that is longer than a line on a line of its own. */
    private void breakWord(int next) {
        endWord();
        endLine(next);
        wordStart = next;
    }

    private void endWord() {
        if (wordWidth == 0) {
            return;
        }
        if (lineWidth + spaceWidth + wordWidth > columns) {
            if (lineWidth > 0) {
                endLine(wordStart);
            }
            lineStart = wordStart;
            spaceWidth = 0;
        }
        lineWidth += spaceWidth + wordWidth;
        lineEnd = wordEnd;
        spaceWidth = 0;
        wordWidth = 0;
    }

    private void endLine(int next) {
        lines.add(lineWidth == 0 ? "" : text.substring(lineStart, lineEnd));
        starts.add(lineFrom);
        lineFrom = next;
        lineStart = next;
        lineWidth = 0;
        spaceWidth = 0;
    }
}
