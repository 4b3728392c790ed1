package org.commspubliques.core.audience;

import com.google.common.base.CharMatcher;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.language.Wording;

/** Cuts the text of a segment into words, values in quotation marks, and signs; one pass. */
final class SegmentTokens {

    /** The kinds of piece. */
    enum Kind {
        WORD,
        QUOTED,
        SIGN,
        END
    }

    private static final CharMatcher BLANK = CharMatcher.whitespace();

    private final String text;
    private int next;
    private int start;
    private Kind kind = Kind.END;
    private String value = "";

    SegmentTokens(String text) {
        this.text = text;
    }

    Kind kind() {
        return kind;
    }

    /** The word, the value without its marks, the sign, or nothing at the end. */
    String value() {
        return value;
    }

    int start() {
        return start;
    }

    boolean isSign(String sign) {
        return kind == Kind.SIGN && value.equals(sign);
    }

    boolean is(Keyword keyword) {
        return kind == Kind.WORD && keyword.is(value);
    }

    void advance() {
        while (next < text.length() && BLANK.matches(text.charAt(next))) {
            next++;
        }
        start = next;
        if (next == text.length()) {
            set(Kind.END, "");
            return;
        }
        char c = text.charAt(next);
        if (c == '"') {
            quoted('"');
        } else if (c == '«') {
            quoted('»');
        } else if (isWord(next) || (c == '-' && isDigit(next + 1))) {
            word();
        } else {
            sign();
        }
    }

    private void set(Kind found, String what) {
        kind = found;
        value = what;
    }

    private boolean isDigit(int at) {
        return at < text.length() && Character.isDigit(text.charAt(at));
    }

    private boolean isWord(int at) {
        if (at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private void word() {
        next++;
        while (isWord(next) || (next < text.length() && "-._’'".indexOf(text.charAt(next)) >= 0 && isWord(next + 1))) {
            next++;
        }
        set(Kind.WORD, text.substring(start, next));
    }

    private void quoted(char close) {
        StringBuilder inside = new StringBuilder();
        for (next++; next < text.length(); next++) {
            char c = text.charAt(next);
            if (c == close) {
                next++;
                set(Kind.QUOTED, close == '"' ? inside.toString() : BLANK.trimFrom(inside));
                return;
            }
            if (c == '\\' && close == '"' && next + 1 < text.length()) {
                next++;
                c = text.charAt(next);
            }
            inside.append(c);
        }
        throw problem(start, Wording.of("le guillemet n’est pas fermé", "the quotation mark is not closed"));
    }

    private void sign() {
        int length = 1;
        for (String two : new String[] {"..", "<=", ">=", "!="}) {
            if (text.startsWith(two, next)) {
                length = 2;
            }
        }
        next += length;
        String sign = text.substring(start, next);
        set(
                Kind.SIGN,
                switch (sign) {
                    case "≤" -> "<=";
                    case "≥" -> ">=";
                    case "≠" -> "!=";
                    default -> sign;
                });
    }

    DataFormatException problem(int at, Wording problem) {
        int line = 1 + CharMatcher.is('\n').countIn(text.substring(0, at));
        return new DataFormatException("segment", line, at - text.lastIndexOf('\n', at - 1), "", problem);
    }
}
