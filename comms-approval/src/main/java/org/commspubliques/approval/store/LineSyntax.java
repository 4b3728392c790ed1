package org.commspubliques.approval.store;

/** Reads the parts of a line one after another, accepting only what {@link RegisterLine} writes. */
final class LineSyntax {

    private static final int MAX_DIGITS = 18;

    private final EntryPlace place;
    private final String line;
    private int at;

    LineSyntax(EntryPlace place, String line) {
        this.place = place;
        this.line = line;
    }

    void literal(String expected) {
        if (!hasLiteral(expected)) {
            throw bad("« " + expected + " » attendu", "'" + expected + "' expected");
        }
    }

    /** Passes a text if it is there. */
    boolean hasLiteral(String possible) {
        boolean there = line.startsWith(possible, at);
        at += there ? possible.length() : 0;
        return there;
    }

    long number() {
        int end = at;
        while (end < line.length() && line.charAt(end) >= '0' && line.charAt(end) <= '9') {
            end++;
        }
        int digits = end - at;
        boolean canonical = digits > 0 && digits <= MAX_DIGITS && (digits == 1 || line.charAt(at) != '0');
        if (!canonical) {
            throw bad("nombre attendu, sans zéro devant", "number expected, without a leading zero");
        }
        long number = Long.parseLong(line, at, end, 10);
        at = end;
        return number;
    }

    /** Reads a quoted text in which only the quote and the backslash are escaped. */
    String text() {
        literal("\"");
        int end = line.indexOf('"', at);
        int escape = line.indexOf('\\', at);
        if (end >= 0 && (escape < 0 || end < escape)) {
            String text = line.substring(at, end);
            at = end + 1;
            return text;
        }
        return escapedText();
    }

    private String escapedText() {
        StringBuilder text = new StringBuilder();
        while (at < line.length()) {
            char character = line.charAt(at++);
            if (character == '"') {
                return text.toString();
            }
            text.append(character == '\\' ? escaped() : character);
        }
        throw bad("texte sans guillemet fermant", "text without a closing quote");
    }

    private char escaped() {
        if (at < line.length() && (line.charAt(at) == '"' || line.charAt(at) == '\\')) {
            return line.charAt(at++);
        }
        throw bad("échappement inconnu", "unknown escape");
    }

    /** Reads what is left but the last brace. */
    String payload() {
        if (at >= line.length() || !line.endsWith("}")) {
            throw bad("« } » attendu à la fin", "'}' expected at the end");
        }
        return line.substring(at, line.length() - 1);
    }

    private CorruptRegisterException bad(String fr, String en) {
        int column = at + 1;
        return place.corrupt(fr + " à la colonne " + column, en + " at column " + column);
    }
}
