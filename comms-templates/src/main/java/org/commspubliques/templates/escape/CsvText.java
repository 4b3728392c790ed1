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

    /** What a formula needs to call a function or another program, or to name another file. */
    private static final String CALLS = "()[]{}|!\uFF08\uFF09\uFF3B\uFF3D\uFF5B\uFF5C\uFF01";

    private static final char REPLACEMENT = '\uFFFD';

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

    /** The sign at the beginning cannot be taken back. */
    static void quotedSigned(String text, StringBuilder out) {
        int start = out.length();
        Escaping.CSV_QUOTED.escape(text, out);
        for (int i = start; i < out.length(); i++) {
            if (CALLS.indexOf(out.charAt(i)) >= 0) {
                out.setCharAt(i, REPLACEMENT);
            }
        }
    }

    private static boolean needsQuotes(String text) {
        boolean needed = !text.isEmpty()
                && (CsvFormula.isBlank(text.charAt(0)) || CsvFormula.isBlank(text.charAt(text.length() - 1)));
        for (int i = 0; i < text.length() && !needed; i++) {
            needed = FIELD.contains(text.charAt(i));
        }
        return needed;
    }

    private static boolean isFormula(String text) {
        int start = 0;
        while (start < text.length() && CsvFormula.isSkipped(text.charAt(start))) {
            start++;
        }
        if (start > 0 && Character.isISOControl(text.charAt(0))) {
            return true;
        }
        return start < text.length() && CsvFormula.isSign(text.charAt(start)) && !isNumber(text, start, text.length());
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
            } else if (c != '.' && c != ',' && c != '%' && !CsvFormula.isSpace(c)) {
                return false;
            }
        }
        return digit;
    }
}
