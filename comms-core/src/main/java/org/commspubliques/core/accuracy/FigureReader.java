package org.commspubliques.core.accuracy;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the figures of a text as French writes them: « 12 400,50 € », « 12.400 », « 1,2 M€ », « 20 % », « 3 millions
 * de francs ». A number of more digits than any budget has is no figure.
 */
final class FigureReader {

    private static final int MOST_DIGITS = 15;

    private final String text;
    private final int to;

    private FigureReader(String text, int to) {
        this.text = text;
        this.to = to;
    }

    static List<Figure> read(String text) {
        return read(text, 0, text.length());
    }

    static List<Figure> read(String text, int from, int to) {
        FigureReader reader = new FigureReader(text, to);
        ImmutableList.Builder<Figure> figures = ImmutableList.builder();
        int at = from;
        while (at < to) {
            if (!reader.isDigit(at)) {
                at++;
                continue;
            }
            int end = reader.endOfNumber(at);
            Figure figure = at > from && reader.continuesWord(at - 1) ? null : reader.figure(at, end);
            if (figure != null) {
                figures.add(figure);
                end = figure.end();
            } else {
                end = reader.endOfWord(end);
            }
            at = end;
        }
        return figures.build();
    }

    private @Nullable Figure figure(int start, int end) {
        StringBuilder digits = new StringBuilder();
        int decimals = 0;
        int decimalMark = decimalMark(start, end);
        for (int i = start; i < end; i++) {
            if (i == decimalMark) {
                digits.append('.');
            } else if (isDigit(i)) {
                digits.append(text.charAt(i));
                decimals += decimalMark >= 0 && i > decimalMark ? 1 : 0;
            }
            if (digits.length() > MOST_DIGITS) {
                return null;
            }
        }
        Optional<Unit> unit = unitAfter(end);
        if (unit.isEmpty() && end < to && Character.isLetterOrDigit(text.charAt(end))) {
            return null;
        }
        Unit read = unit.orElse(new Unit(end, "", BigDecimal.ONE));
        boolean isNegative =
                start > 0 && isMinus(start - 1) && (start == 1 || isSpace(start - 2) || text.charAt(start - 2) == '\n');
        BigDecimal value = new BigDecimal(digits.toString()).multiply(read.scale);
        return new Figure(
                start,
                end,
                read.end,
                isNegative ? value.negate() : value,
                BigDecimal.ONE.movePointLeft(decimals).multiply(read.scale),
                read.sign,
                read.scale.compareTo(BigDecimal.ONE) > 0);
    }

    /** Where the digits end: groups of three after spaces or full stops, then decimals after a comma or a full stop. */
    private int endOfNumber(int start) {
        int end = endOfDigits(start);
        if (end - start <= 3) {
            while (end + 3 < to
                    && isGroupSeparator(end)
                    && endOfDigits(end + 1) == end + 4
                    && sameSeparator(start, end)) {
                end += 4;
            }
        }
        boolean hasDecimals = end + 1 < to && (text.charAt(end) == ',' || text.charAt(end) == '.') && isDigit(end + 1);
        return hasDecimals ? endOfDigits(end + 1) : end;
    }

    /** « 12.400 350 » is two numbers. */
    private boolean sameSeparator(int start, int at) {
        int first = endOfDigits(start);
        return first == at || (text.charAt(first) == '.') == (text.charAt(at) == '.');
    }

    private boolean isGroupSeparator(int at) {
        return at < to && (text.charAt(at) == '.' || (isSpace(at) && text.charAt(at) != '\t'));
    }

    /** The place of the decimal mark: the last comma, or a full stop not followed by three digits; -1 if there is none. */
    private int decimalMark(int start, int end) {
        for (int i = end - 1; i > start; i--) {
            if (text.charAt(i) == ',') {
                return i;
            }
            if (text.charAt(i) == '.') {
                return end - i == 4 ? -1 : i;
            }
            if (!isDigit(i)) {
                return -1;
            }
        }
        return -1;
    }

    private record Unit(int end, String sign, BigDecimal scale) {}

    private Optional<Unit> unitAfter(int end) {
        int at = skipSpaces(end);
        BigDecimal scale = BigDecimal.ONE;
        String word = wordAt(at);
        switch (word) {
            case "mille" -> scale = BigDecimal.valueOf(1_000);
            case "million", "millions", "m" -> scale = BigDecimal.valueOf(1_000_000);
            case "milliard", "milliards", "md", "mds" -> scale = BigDecimal.valueOf(1_000_000_000);
            case "k" -> scale = BigDecimal.valueOf(1_000);
            default -> {}
        }
        boolean isAbbreviated = word.length() <= 3;
        int afterScale = at + word.length();
        if (scale.compareTo(BigDecimal.ONE) > 0) {
            int next = skipSpaces(afterScale);
            String of = wordAt(next);
            if (of.equals("de") || of.equals("d")) {
                next = skipSpaces(next + of.length() + (of.equals("d") ? 1 : 0));
            }
            Optional<Unit> money = sign(next, scale);
            if (money.isPresent()) {
                return money;
            }
            // « 3 m » are metres.
            return isAbbreviated ? Optional.empty() : Optional.of(new Unit(afterScale, "", scale));
        }
        return sign(at, scale);
    }

    private Optional<Unit> sign(int at, BigDecimal scale) {
        if (at >= to) {
            return Optional.empty();
        }
        char c = text.charAt(at);
        if (c == '€') {
            return Optional.of(new Unit(at + 1, "€", scale));
        }
        if (c == '%') {
            return Optional.of(new Unit(at + 1, "%", scale));
        }
        String word = wordAt(at);
        int end = at + word.length();
        return switch (word) {
            case "euro", "euros", "eur" -> Optional.of(new Unit(end, "€", scale));
            case "xpf", "fcfp", "cfp" -> Optional.of(new Unit(end, "XPF", scale));
            case "f", "franc", "francs" -> francs(end, scale);
            case "pour" -> {
                int cent = skipSpaces(end);
                yield wordAt(cent).equals("cent") ? Optional.of(new Unit(cent + 4, "%", scale)) : Optional.empty();
            }
            default -> Optional.empty();
        };
    }

    private Optional<Unit> francs(int end, BigDecimal scale) {
        int next = skipSpaces(end);
        String word = wordAt(next);
        boolean isNamed = word.equals("cfp") || word.equals("pacifique");
        return Optional.of(new Unit(isNamed ? next + word.length() : end, "XPF", scale));
    }

    private String wordAt(int at) {
        int end = at;
        while (end < to && end - at < 12 && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end < to && Character.isLetterOrDigit(text.charAt(end))
                ? ""
                : text.substring(Math.min(at, to), Math.max(end, Math.min(at, to)))
                        .toLowerCase(Locale.ROOT);
    }

    private int skipSpaces(int at) {
        int end = at;
        while (end < to && end - at < 3 && isSpace(end) && text.charAt(end) != '\t') {
            end++;
        }
        return end;
    }

    private int endOfDigits(int start) {
        int end = start;
        while (end < to && isDigit(end)) {
            end++;
        }
        return end;
    }

    private int endOfWord(int start) {
        int end = start;
        while (end < to && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private boolean continuesWord(int before) {
        char c = text.charAt(before);
        return Character.isLetterOrDigit(c) || ((c == '.' || c == ',') && before > 0 && isDigit(before - 1));
    }

    private boolean isDigit(int at) {
        return at < to && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private boolean isSpace(int at) {
        char c = text.charAt(at);
        return c != '\n' && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    private boolean isMinus(int at) {
        return text.charAt(at) == '-' || text.charAt(at) == '−';
    }
}
