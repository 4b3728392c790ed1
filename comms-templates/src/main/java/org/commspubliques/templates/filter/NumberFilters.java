package org.commspubliques.templates.filter;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** Numbers as French and English typography write them. */
final class NumberFilters {

    private static final char NARROW_NO_BREAK_SPACE = '\u202F';

    private NumberFilters() {}

    static Optional<String> number(Object value, Locale reader) {
        return value instanceof Number number
                ? ValueText.decimal(number).map(exact -> grouped(exact, isEnglish(reader)))
                : Optional.empty();
    }

    static Optional<String> percent(Object value, Locale reader) {
        return number(value, reader).map(text -> text + (isEnglish(reader) ? "%" : "\u00A0%"));
    }

    private static String grouped(BigDecimal number, boolean english) {
        String digits = number.abs().toPlainString();
        int point = digits.indexOf('.');
        int whole = point < 0 ? digits.length() : point;
        StringBuilder out = new StringBuilder(digits.length() * 2);
        if (number.signum() < 0) {
            out.append('-');
        }
        for (int i = 0; i < whole; i++) {
            if (i > 0 && (whole - i) % 3 == 0) {
                out.append(english ? ',' : NARROW_NO_BREAK_SPACE);
            }
            out.append(digits.charAt(i));
        }
        if (point >= 0) {
            out.append(english ? '.' : ',').append(digits, point + 1, digits.length());
        }
        return out.toString();
    }

    private static boolean isEnglish(Locale reader) {
        return reader.getLanguage().equals("en");
    }
}
