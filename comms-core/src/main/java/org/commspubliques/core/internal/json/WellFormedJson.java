package org.commspubliques.core.internal.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import org.commspubliques.core.internal.json.JsonElement.Kind;

/**
 * Reads JSON that is known to be well formed, as the resources of this library are: what a test has read with the strict
 * reader need not be looked at as closely again at each start. Gives the same values, with the same places. Used once.
 */
final class WellFormedJson {

    private final String origin;
    private final String text;
    private int at;
    private int line = 1;

    /** Where the line starts. */
    private int lineStart;

    private WellFormedJson(String origin, String text) {
        this.origin = origin;
        this.text = text;
    }

    /** Reads a document. What is wrong may be noticed, and is a programming error then. */
    static JsonElement read(String origin, String text) {
        WellFormedJson reader = new WellFormedJson(origin, text);
        reader.skipSpace();
        return reader.value(JsonPlace.outermost(origin, reader.line, reader.column()));
    }

    private int column() {
        return at - lineStart + 1;
    }

    private void skipSpace() {
        while (true) {
            char c = text.charAt(at);
            if (c == '\n' || c == '\r') {
                at++;
                if (c == '\n' || at == text.length() || text.charAt(at) != '\n') {
                    line++;
                    lineStart = at;
                }
            } else if (c == ' ' || c == '\t') {
                at++;
            } else {
                return;
            }
        }
    }

    /** Reads the value at whose first character it stands. */
    private JsonElement value(JsonPlace place) {
        return switch (text.charAt(at)) {
            case '{' -> new JsonElement(place, Kind.OBJECT, fields(place));
            case '[' -> new JsonElement(place, Kind.ARRAY, items(place));
            case '"' -> new JsonElement(place, Kind.TEXT, string());
            case 't' -> constant(place, "true", Kind.BOOLEAN);
            case 'f' -> constant(place, "false", Kind.BOOLEAN);
            case 'n' -> constant(place, "null", Kind.NULL);
            default -> new JsonElement(place, Kind.NUMBER, number());
        };
    }

    private JsonElement constant(JsonPlace place, String word, Kind kind) {
        at += word.length();
        return new JsonElement(place, kind, kind == Kind.NULL ? null : word.equals("true"));
    }

    private ImmutableMap<String, JsonElement> fields(JsonPlace place) {
        ImmutableMap.Builder<String, JsonElement> fields = ImmutableMap.builder();
        while (goesOn('}')) {
            String name = string();
            skipSpace();
            expect(':');
            skipSpace();
            fields.put(name, value(place.field(name, line, column())));
        }
        return fields.buildOrThrow();
    }

    private ImmutableList<JsonElement> items(JsonPlace place) {
        ImmutableList.Builder<JsonElement> items = ImmutableList.builder();
        for (int i = 0; goesOn(']'); i++) {
            items.add(value(place.item(i, line, column())));
        }
        return items.build();
    }

    /** Passes over the opening bracket, a comma or the closing bracket; returns whether a value or a field follows. */
    private boolean goesOn(char closing) {
        skipSpace();
        char c = text.charAt(at++);
        if (c == closing) {
            return false;
        }
        skipSpace();
        if ((c == '{' || c == '[') && text.charAt(at) == closing) {
            at++;
            return false;
        }
        return true;
    }

    private void expect(char wanted) {
        if (text.charAt(at) != wanted) {
            throw new IllegalStateException(origin + " is not well formed in line " + line + ", column " + column());
        }
        at++;
    }

    private String string() {
        expect('"');
        String plain = text.substring(at, text.indexOf('"', at));
        if (plain.indexOf('\\') >= 0) {
            return escaped();
        }
        at += plain.length() + 1;
        return plain;
    }

    private String escaped() {
        StringBuilder out = new StringBuilder();
        while (text.charAt(at) != '"') {
            char c = text.charAt(at++);
            out.append(c == '\\' ? escape() : c);
        }
        at++;
        return out.toString();
    }

    private char escape() {
        char c = text.charAt(at++);
        return switch (c) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> {
                at += 4;
                yield (char) Integer.parseInt(text.substring(at - 4, at), 16);
            }
            default -> c;
        };
    }

    private BigDecimal number() {
        int start = at;
        while (at < text.length() && isOfNumber(text.charAt(at))) {
            at++;
        }
        return new BigDecimal(text.substring(start, at));
    }

    private static boolean isOfNumber(char c) {
        return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E';
    }
}
