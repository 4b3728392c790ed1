package org.commspubliques.templates.internal.parse;

import org.commspubliques.templates.internal.source.SourceText;

/**
 * One tag of a source.
 *
 * @param kind its mark, such as {@code #}; a blank for a variable
 * @param start where the opening delimiter begins
 * @param from where what it says begins, after the mark and blanks
 * @param to where what it says ends, before blanks
 * @param end where the closing delimiter ends
 */
record Tag(char kind, int start, int from, int to, int end) {

    private static final String ALONE_ON_A_LINE = "#^/!>=$<";

    String content(SourceText source) {
        return source.slice(from, to);
    }

    /** Whether a line with nothing but this tag disappears from the output. */
    boolean mayStandAlone() {
        return ALONE_ON_A_LINE.indexOf(kind) >= 0;
    }

    /** Whether nothing but blanks stand beside the tag on its line. */
    boolean isAlone(SourceText source) {
        return source.isLineStart(source.beforeBlanks(start)) && source.isLineEnd(source.afterBlanks(end));
    }
}
