package org.commspubliques.templates.internal.markup;

import java.util.Optional;

/**
 * The line that begins a block of code.
 *
 * @param mark the character it is made of
 * @param length how often it stands there
 * @param quotes in how many quotations it is, with which the block ends
 * @param offset the column where the words of the list item start that it is in, with which it ends too
 */
record MarkdownFence(char mark, int length, int quotes, int offset) {

    private static final int SHORTEST = 3;
    private static final int INDENTED = 4;

    static Optional<MarkdownFence> openedBy(String source, MarkdownLine line, int offset) {
        char mark = source.charAt(line.content());
        int end = endOfRun(source, line, mark);
        int length = end - line.content();
        boolean opens = length >= SHORTEST
                && (mark == '~'
                        || (mark == '`' && source.substring(end, line.end()).indexOf('`') < 0));
        return opens ? Optional.of(new MarkdownFence(mark, length, line.quotes(), offset)) : Optional.empty();
    }

    boolean isLeftBy(MarkdownLine line) {
        return line.quotes() < quotes || (!line.isWhite() && line.lead() < offset);
    }

    boolean isClosedBy(String source, MarkdownLine line) {
        int end = endOfRun(source, line, mark);
        return end - line.content() >= length
                && !line.item()
                && !line.heading()
                && line.quotes() == quotes
                && line.lead() - offset < INDENTED
                && line.depth() < INDENTED
                && source.substring(end, line.end()).isBlank();
    }

    private static int endOfRun(String source, MarkdownLine line, char mark) {
        int end = line.content();
        while (end < line.end() && source.charAt(end) == mark) {
            end++;
        }
        return end;
    }
}
