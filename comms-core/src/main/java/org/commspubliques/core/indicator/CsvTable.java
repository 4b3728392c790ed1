package org.commspubliques.core.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/** Reads a table of separated values row by row, and keeps where each field stands. Not thread-safe. */
final class CsvTable {

    private final String text;
    private final char separator;
    private int at;
    private int line = 1;
    private int lineStart;
    private @Nullable ImportProblem problem;

    CsvTable(String text) {
        this.text = text;
        this.separator = separator(text);
    }

    /** A field and where it begins. */
    record Field(String text, int line, int column) {}

    /** A semicolon where the first line has one outside quotes; else a tabulation; else a comma. */
    private static char separator(String text) {
        boolean quoted = false;
        boolean tab = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == ';') {
                return ';';
            } else if (!quoted && c == '\t') {
                tab = true;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                break;
            }
        }
        return tab ? '\t' : ',';
    }

    boolean hasNext() {
        return at < text.length();
    }

    /** Returns the next row, of one field at least; where {@link #problem()} has something to say of it, what there is. */
    List<Field> next() {
        problem = null;
        List<Field> row = new ArrayList<>();
        row.add(field());
        while (problem == null && at < text.length() && text.charAt(at) == separator) {
            at++;
            row.add(field());
        }
        if (problem != null) {
            while (at < text.length() && !isEnd(text.charAt(at))) {
                at++;
            }
        }
        if (at < text.length()) {
            endLine();
        }
        return row;
    }

    /** Returns what was wrong with the quotes of the last row. */
    Optional<ImportProblem> problem() {
        return Optional.ofNullable(problem);
    }

    private Field field() {
        int startLine = line;
        int column = at - lineStart + 1;
        if (at < text.length() && text.charAt(at) == '"') {
            return new Field(quoted(startLine, column), startLine, column);
        }
        int start = at;
        while (at < text.length() && text.charAt(at) != separator && !isEnd(text.charAt(at))) {
            at++;
        }
        return new Field(text.substring(start, at), startLine, column);
    }

    private String quoted(int startLine, int column) {
        StringBuilder out = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isEnd(c)) {
                out.append('\n');
                endLine();
            } else if (c != '"') {
                out.append(c);
                at++;
            } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                out.append('"');
                at += 2;
            } else {
                at++;
                if (at < text.length() && text.charAt(at) != separator && !isEnd(text.charAt(at))) {
                    problem = new ImportProblem(
                            line,
                            at - lineStart + 1,
                            "",
                            Wording.of(
                                    "texte après le guillemet fermant ; doublez les guillemets qui sont dans un champ",
                                    "text after the closing quote; double the quotes that are within a field"));
                }
                return out.toString();
            }
        }
        problem = new ImportProblem(
                startLine, column, "", Wording.of("guillemet jamais refermé", "a quote that is never closed"));
        return out.toString();
    }

    private static boolean isEnd(char c) {
        return c == '\n' || c == '\r';
    }

    private void endLine() {
        if (text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n') {
            at++;
        }
        at++;
        line++;
        lineStart = at;
    }
}
