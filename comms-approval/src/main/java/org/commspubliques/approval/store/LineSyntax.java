package org.commspubliques.approval.store;

import java.util.OptionalLong;
import org.commspubliques.core.language.Wording;

/** Reads the parts of a line one after another, accepting only what {@link RegisterLine} writes. */
final class LineSyntax {

    private final String file;
    private final long entry;
    private final String line;
    private int at;

    LineSyntax(String file, long entry, String line) {
        this.file = file;
        this.entry = entry;
        this.line = line;
    }

    void literal(String expected) {
        if (!line.startsWith(expected, at)) {
            throw bad("« " + expected + " » attendu", "'" + expected + "' expected");
        }
        at += expected.length();
    }

    long number() {
        int start = at;
        while (at < line.length() && line.charAt(at) >= '0' && line.charAt(at) <= '9') {
            at++;
        }
        OptionalLong number = canonical(line.substring(start, at));
        if (number.isEmpty()) {
            at = start;
            throw bad("nombre attendu, sans zéro devant", "number expected, without a leading zero");
        }
        return number.getAsLong();
    }

    private static OptionalLong canonical(String digits) {
        boolean valid = !digits.isEmpty() && digits.length() <= 18 && !(digits.length() > 1 && digits.startsWith("0"));
        return valid ? OptionalLong.of(Long.parseLong(digits)) : OptionalLong.empty();
    }

    /** Reads a quoted text in which only the quote and the backslash are escaped. */
    String text() {
        literal("\"");
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
        return new CorruptRegisterException(
                file, entry, Wording.of(fr + " à la colonne " + column, en + " at column " + column));
    }
}
