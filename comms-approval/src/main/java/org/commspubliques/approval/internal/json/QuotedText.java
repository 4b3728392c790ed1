package org.commspubliques.approval.internal.json;

/** The ids of a store as JSON texts. */
public final class QuotedText {

    private QuotedText() {}

    /**
     * Returns a text between quotes.
     *
     * @param text a text without control characters, so that only two characters need an escape
     * @return the text as JSON
     */
    public static String of(String text) {
        boolean plain = text.indexOf('"') < 0 && text.indexOf('\\') < 0;
        return '"' + (plain ? text : text.replace("\\", "\\\\").replace("\"", "\\\"")) + '"';
    }
}
