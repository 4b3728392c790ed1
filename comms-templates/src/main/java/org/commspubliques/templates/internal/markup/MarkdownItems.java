package org.commspubliques.templates.internal.markup;

import java.util.ArrayDeque;
import java.util.Deque;

/** The list items that a line of Markdown may belong to, by the columns where their words start. */
final class MarkdownItems {

    /** The innermost first. */
    private final Deque<Integer> columns = new ArrayDeque<>();

    private boolean afterEmptyItem;

    boolean isEmpty() {
        return columns.isEmpty();
    }

    /** Notes a line with words: it leaves the items that it is not indented for, and may begin one. */
    void meet(MarkdownLine line) {
        leave(line);
        if (line.offset() > 0) {
            columns.addFirst(line.offset());
        }
    }

    void leave(MarkdownLine line) {
        while (!columns.isEmpty() && columns.getFirst() > line.lead()) {
            columns.removeFirst();
        }
    }

    void meetWords() {
        afterEmptyItem = false;
    }

    /** A mark without words is noted as one with words; an item without words ends with a line without a mark. */
    void meetBlank(MarkdownLine line) {
        if (line.hasMarks()) {
            meet(line);
        } else if (afterEmptyItem) {
            columns.clear();
        }
        afterEmptyItem = line.item();
    }

    /** The column where the words of the item start that a line is in or begins; 0 if it is in none. */
    int offset(MarkdownLine line) {
        return line.offset() > 0 ? line.offset() : around(line);
    }

    /** The column where the words of the item start that a line is in; 0 if it is in none. */
    int around(MarkdownLine line) {
        for (int column : columns) {
            if (column <= line.lead()) {
                return column;
            }
        }
        return 0;
    }
}
