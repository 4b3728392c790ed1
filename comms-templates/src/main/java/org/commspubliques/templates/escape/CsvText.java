package org.commspubliques.templates.escape;

/**
 * Values in a table of values separated by a comma, a semicolon or a tabulation.
 *
 * <p>A spreadsheet computes a field that begins like a formula, even inside quotes; an apostrophe in front makes it a
 * text. A number is left alone: its sign does not make it a formula.
 */
final class CsvText {

    static final AsciiSet QUOTED = AsciiSet.of("\"");
    static final AsciiSet FIELD = AsciiSet.of(",;\t\"\r\n");

    private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private CsvText() {}

    static void field(String text, StringBuilder out) {
        if (needsQuotes(text)) {
            out.append('"');
            quotedStart(text, out);
            out.append('"');
        } else {
            quotedStart(text, out);
        }
    }

    static void quotedStart(String text, StringBuilder out) {
        if (isFormula(text)) {
            out.append('\'');
        }
        Escaping.CSV_QUOTED.escape(text, out);
    }

    private static boolean needsQuotes(String text) {
        boolean needed = !text.isEmpty() && (isBlank(text.charAt(0)) || isBlank(text.charAt(text.length() - 1)));
        for (int i = 0; i < text.length() && !needed; i++) {
            needed = FIELD.contains(text.charAt(i));
        }
        return needed;
    }

    private static boolean isFormula(String text) {
        int start = 0;
        while (start < text.length() && isSkipped(text.charAt(start))) {
            start++;
        }
        if (start > 0 && isControl(text.charAt(0))) {
            return true;
        }
        return start < text.length()
                && FORMULA.indexOf(text.charAt(start)) >= 0
                && !isNumber(text, start, text.length());
    }

    /** What programs drop in front of a formula before they look at it. */
    private static boolean isSkipped(char c) {
        return c == '"' || c == '\'' || isBlank(c);
    }

    private static boolean isBlank(char c) {
        return isControl(c) || isSpace(c) || c == '\uFEFF' || c == '\u200B';
    }

    private static boolean isControl(char c) {
        return Character.isISOControl(c);
    }

    /** Digits with blanks, points, commas and one exponent cannot call or name anything. */
    private static boolean isNumber(String text, int start, int end) {
        char sign = text.charAt(start);
        if (sign != '+' && sign != '-') {
            return false;
        }
        boolean digit = false;
        boolean exponent = false;
        for (int i = start + 1; i < end; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digit = true;
            } else if ((c == 'E' || c == 'e') && digit && !exponent) {
                exponent = true;
                if (i + 1 < end && (text.charAt(i + 1) == '+' || text.charAt(i + 1) == '-')) {
                    i++;
                }
            } else if (c != '.' && c != ',' && c != '%' && !isSpace(c)) {
                return false;
            }
        }
        return digit;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || Character.isSpaceChar(c);
    }
}
