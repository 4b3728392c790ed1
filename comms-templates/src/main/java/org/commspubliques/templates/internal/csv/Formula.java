package org.commspubliques.templates.internal.csv;

/** What a spreadsheet takes for a formula: a field that begins with a sign, whatever is dropped before it. */
public final class Formula {

    /** How much of what is written says what a field begins with; longer fields are taken by their end. */
    public static final int WINDOW = 1_000;

    private static final String SIGNS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    /** What a number has beside digits and blanks. */
    private static final String IN_NUMBERS = ".,%eE";

    private static final String SEPARATORS = ",;\t\n\r";

    /** What stands in a field before a value. */
    public enum Begun {
        /** Nothing that shows. */
        BLANK,
        /** A sign, by which the field is a number or a formula. */
        SIGNED,
        /** A text. */
        TEXT
    }

    private Formula() {}

    /** Whether a field that begins with a character is a formula. */
    public static boolean isSign(char c) {
        return SIGNS.indexOf(c) >= 0;
    }

    /** Whether some program drops a character in front of a formula before it looks at it. */
    public static boolean isBlank(char c) {
        return Character.isISOControl(c) || isSpace(c) || c == '\uFEFF' || c == '\u200B';
    }

    /** Whether some program drops it, or takes it for a mark of text. */
    public static boolean isSkipped(char c) {
        return c == '"' || c == '\'' || isBlank(c);
    }

    public static boolean isSpace(char c) {
        return c == ' ' || Character.isSpaceChar(c);
    }

    /**
     * What stands in a field between quotes that is being written.
     *
     * @param written the end of what is written, {@link #WINDOW} characters at least if there are as many
     */
    public static Begun begun(String written) {
        int start = opening(written);
        boolean isWhole = start > 0 || written.length() < WINDOW;
        int at = start;
        while (at < written.length() && isSkipped(written.charAt(at))) {
            at++;
        }
        if (at == written.length()) {
            return Begun.BLANK;
        }
        boolean isText = written.substring(start, at).indexOf('\'') >= 0;
        if (isWhole) {
            return isSign(written.charAt(at)) && !isText ? Begun.SIGNED : Begun.TEXT;
        }
        return written.chars().skip(at).allMatch(c -> isOfANumber((char) c)) ? Begun.SIGNED : Begun.TEXT;
    }

    /** Where the field begins, after its quote: at the latest one that may have opened it. */
    private static int opening(String written) {
        for (int i = written.length() - 1; i > 0; i--) {
            if (written.charAt(i) == '"' && isBeforeField(written.charAt(i - 1))) {
                return i + 1;
            }
        }
        return written.startsWith("\"") ? 1 : 0;
    }

    private static boolean isBeforeField(char c) {
        return SEPARATORS.indexOf(c) >= 0 || c == '\uFEFF';
    }

    private static boolean isOfANumber(char c) {
        return isSign(c) || isSkipped(c) || Character.isDigit(c) || IN_NUMBERS.indexOf(c) >= 0;
    }
}
