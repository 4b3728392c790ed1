package org.commspubliques.templates.escape;

/** What a spreadsheet takes for a formula: a field that begins with a sign, whatever is dropped before it. */
final class CsvFormula {

    /** How much of what is written says what a field begins with; longer fields are taken by their end. */
    static final int WINDOW = 1_000;

    private static final String SIGNS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    /** What a number has beside digits and blanks. */
    private static final String IN_NUMBERS = ".,%eE";

    private static final String SEPARATORS = ",;\t\n\r";

    private CsvFormula() {}

    /** Whether a field that begins with a character is a formula. */
    static boolean isSign(char c) {
        return SIGNS.indexOf(c) >= 0;
    }

    /** Whether some program drops a character in front of a formula before it looks at it. */
    static boolean isBlank(char c) {
        return Character.isISOControl(c) || isSpace(c) || c == '\uFEFF' || c == '\u200B';
    }

    /** Whether some program drops it, or takes it for a mark of text. */
    static boolean isSkipped(char c) {
        return c == '"' || c == '\'' || isBlank(c);
    }

    static boolean isSpace(char c) {
        return c == ' ' || Character.isSpaceChar(c);
    }

    /**
     * What is done to a value after others in a field between quotes.
     *
     * @param written the end of what is written, {@link #WINDOW} characters at least if there are as many
     */
    static Escaping after(String written) {
        int start = opening(written);
        int at = start;
        while (at < written.length() && isSkipped(written.charAt(at))) {
            at++;
        }
        if (at == written.length()) {
            return Escaping.CSV_QUOTED_START;
        }
        boolean isText = written.substring(start, at).indexOf('\'') >= 0;
        boolean isWhole = start > 0 || written.length() < WINDOW;
        boolean isSigned = isWhole ? isSign(written.charAt(at)) && !isText : isNumber(written, at);
        return isSigned ? Escaping.CSV_QUOTED_SIGNED : Escaping.CSV_QUOTED;
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

    private static boolean isNumber(String written, int from) {
        return written.chars().skip(from).allMatch(c -> isOfANumber((char) c));
    }

    private static boolean isOfANumber(char c) {
        return isSign(c) || isSkipped(c) || Character.isDigit(c) || IN_NUMBERS.indexOf(c) >= 0;
    }
}
