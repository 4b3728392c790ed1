package org.commspubliques.templates.internal.markup;

/**
 * A line of Markdown, and what comes before its words.
 *
 * @param start where it starts
 * @param content where its words start, after marks of quotation, list and heading
 * @param end where it ends, without its line break
 * @param next where the next line starts
 * @param lead the columns of white space that it begins with
 * @param depth the most columns of white space after a mark, without the one that belongs to it
 * @param offset the column where the words of its list item start; 0 for an item within a quotation, or none
 * @param quotes how many marks of quotation it has
 * @param item whether it has the mark of a list
 * @param interrupts whether that mark may stand in the middle of a paragraph: not that of a number other than 1
 * @param heading whether it has the mark of a heading
 */
record MarkdownLine(
        int start,
        int content,
        int end,
        int next,
        int lead,
        int depth,
        int offset,
        int quotes,
        boolean item,
        boolean interrupts,
        boolean heading) {

    private static final int TAB = 4;
    private static final int LONGEST_NUMBER = 9;

    static MarkdownLine at(String source, int start) {
        return new Reader(source, start).read();
    }

    /** The line as one that only goes on with a paragraph, in which marks are text. */
    MarkdownLine withoutMarks(String source) {
        int words = start;
        while (words < end && (source.charAt(words) == ' ' || source.charAt(words) == '\t')) {
            words++;
        }
        return new MarkdownLine(start, words, end, next, lead, 0, 0, 0, false, false, false);
    }

    boolean isQuoted() {
        return quotes > 0;
    }

    boolean hasMarks() {
        return quotes > 0 || item || heading;
    }

    /** Whether it has neither words nor marks. */
    boolean isWhite() {
        return isBlank() && !hasMarks();
    }

    /** Whether it has no words. */
    boolean isBlank() {
        return content == end;
    }

    /** Reads the marks from left to right. */
    private static final class Reader {

        private final String source;
        private final int start;
        private final int end;
        private int at;
        private int column;

        Reader(String source, int start) {
            this.source = source;
            this.start = start;
            this.at = start;
            int lineBreak = source.indexOf('\n', start);
            int last = lineBreak < 0 ? source.length() : lineBreak;
            this.end = last > start && source.charAt(last - 1) == '\r' ? last - 1 : last;
        }

        MarkdownLine read() {
            int lead = skipSpaces();
            int depth = 0;
            int offset = 0;
            int quotes = 0;
            boolean item = false;
            boolean interrupts = false;
            int mark = mark();
            while (mark > 0) {
                boolean quote = source.charAt(at) == '>';
                quotes += quote ? 1 : 0;
                interrupts |= !quote && !item && (mark == 1 || (mark == 2 && source.charAt(at) == '1'));
                item |= !quote;
                pass(mark);
                int afterMark = column + 1;
                depth = Math.max(depth, skipSpaces() - 1);
                if (quotes == 0) {
                    offset = at < end ? column : afterMark;
                }
                mark = mark();
            }
            interrupts &= at < end;
            int heading = heading();
            if (heading > 0) {
                pass(heading);
                skipSpaces();
            }
            return new MarkdownLine(
                    start, at, end, nextLine(), lead, depth, offset, quotes, item, interrupts, heading > 0);
        }

        private int nextLine() {
            int lineBreak = source.indexOf('\n', end);
            return lineBreak < 0 ? source.length() : lineBreak + 1;
        }

        private void pass(int characters) {
            at += characters;
            column += characters;
        }

        private int skipSpaces() {
            int before = column;
            while (at < end && isSpace(source.charAt(at))) {
                column += source.charAt(at) == '\t' ? TAB - column % TAB : 1;
                at++;
            }
            return column - before;
        }

        /** The length of the mark that is here, 0 if there is none. */
        private int mark() {
            if (at == end) {
                return 0;
            }
            char c = source.charAt(at);
            if (c == '>') {
                return 1;
            }
            int last = at;
            while (last < end && last - at < LONGEST_NUMBER && isDigit(source.charAt(last))) {
                last++;
            }
            boolean number = last > at && last < end && (source.charAt(last) == '.' || source.charAt(last) == ')');
            boolean bullet = c == '-' || c == '+' || c == '*';
            return (number || bullet) && endsMark(last + 1) ? last + 1 - at : 0;
        }

        private int heading() {
            int last = at;
            while (last < end && source.charAt(last) == '#') {
                last++;
            }
            return last > at && last - at <= 6 && endsMark(last) ? last - at : 0;
        }

        private boolean endsMark(int place) {
            return place == end || isSpace(source.charAt(place));
        }

        private static boolean isSpace(char c) {
            return c == ' ' || c == '\t';
        }

        private static boolean isDigit(char c) {
            return '0' <= c && c <= '9';
        }
    }
}
