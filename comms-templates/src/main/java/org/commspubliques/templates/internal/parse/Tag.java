package org.commspubliques.templates.internal.parse;

/**
 * One tag of a source.
 *
 * @param kind its mark, such as {@code #}; a blank for a variable
 * @param content what is between the mark and the end, without the blanks around it
 * @param start where the opening delimiter begins
 * @param end where the closing delimiter ends
 */
record Tag(char kind, String content, int start, int end) {

    private static final String ALONE_ON_A_LINE = "#^/!>=";

    /** Whether a line with nothing but this tag disappears from the output. */
    boolean mayStandAlone() {
        return ALONE_ON_A_LINE.indexOf(kind) >= 0;
    }
}
