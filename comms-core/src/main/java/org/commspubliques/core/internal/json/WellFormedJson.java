package org.commspubliques.core.internal.json;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.commspubliques.core.internal.json.JsonElement.Kind;

/**
 * Reads JSON that is known to be well formed, as the resources of this library are: what a test has read with the strict
 * reader need not be looked at as closely again at each start. Gives the same values, with the same places. What is deep
 * within it is passed over, and read when somebody asks for it. Used once.
 */
final class WellFormedJson {

    /** The first byte of a character of UTF-8 that is two UTF-16 units. */
    private static final int TWO_UNITS = 0xF0;

    /** Values in so many others are read at once: a catalogue is an object with an array of entries, which have fields. */
    private static final int READ_AT_ONCE = 3;

    private final byte[] bytes;
    private int depth;
    private int at;
    private int line;

    /** Where column 1 of the line would be if each UTF-16 unit so far in the line were one byte. */
    private int lineStart;

    private WellFormedJson(byte[] bytes, int at, int line, int lineStart) {
        this.bytes = bytes;
        this.at = at;
        this.line = line;
        this.lineStart = lineStart;
    }

    /** Reads a document in UTF-8. What is wrong may be noticed, and is a programming error then. */
    static JsonElement read(String origin, byte[] bytes) {
        WellFormedJson reader = new WellFormedJson(bytes, 0, 1, 0);
        reader.skipSpace();
        return reader.value(JsonPlace.outermost(origin, reader.line, reader.column()));
    }

    /** An object or an array where it stands in the bytes of the file. */
    static final class Unread {

        private final byte[] bytes;
        private final int at;
        private final int line;
        private final int lineStart;

        private Unread(WellFormedJson reader) {
            bytes = reader.bytes;
            at = reader.at;
            line = reader.line;
            lineStart = reader.lineStart;
        }

        /** Reads the fields of the object, which is at a place. */
        Map<String, JsonElement> fields(JsonPlace place) {
            return reader().fields(place);
        }

        /** Reads the items of the array, which is at a place. */
        ImmutableList<JsonElement> items(JsonPlace place) {
            return reader().items(place);
        }

        private WellFormedJson reader() {
            WellFormedJson reader = new WellFormedJson(bytes, at, line, lineStart);
            reader.depth = READ_AT_ONCE;
            return reader;
        }
    }

    private int column() {
        return at - lineStart + 1;
    }

    private void skipSpace() {
        byte c = bytes[at];
        while (c <= ' ') {
            at++;
            byte next = bytes[at];
            if (c == '\n' || (c == '\r' && next != '\n')) {
                line++;
                lineStart = at;
            }
            c = next;
        }
    }

    /** Reads the value at whose first character it stands. */
    private JsonElement value(JsonPlace place) {
        return switch (bytes[at]) {
            case '{' -> new JsonElement(place, Kind.OBJECT, depth < READ_AT_ONCE ? fields(place) : unread());
            case '[' -> new JsonElement(place, Kind.ARRAY, depth < READ_AT_ONCE ? items(place) : unread());
            case '"' -> new JsonElement(place, Kind.TEXT, string());
            case 't' -> constant(place, "true", Kind.BOOLEAN);
            case 'f' -> constant(place, "false", Kind.BOOLEAN);
            case 'n' -> constant(place, "null", Kind.NULL);
            default -> new JsonElement(place, Kind.NUMBER, number());
        };
    }

    private Unread unread() {
        Unread unread = new Unread(this);
        pass();
        return unread;
    }

    /** Passes over the object or the array at whose bracket it stands: one loop, which Java compiles while it runs. */
    private void pass() {
        byte[] all = bytes;
        int i = at;
        int open = 0;
        boolean inText = false;
        do {
            byte c = all[i++];
            if (c == '"') {
                inText = !inText;
            } else if (inText) {
                if (c < 0) {
                    lineStart += unitsLess(c);
                } else if (c == '\\') {
                    i++;
                }
            } else if (c == '{' || c == '[') {
                open++;
            } else if (c == '}' || c == ']') {
                open--;
            } else if (c == '\n' || (c == '\r' && all[i] != '\n')) {
                line++;
                lineStart = i;
            }
        } while (open > 0);
        at = i;
    }

    private JsonElement constant(JsonPlace place, String word, Kind kind) {
        at += word.length();
        return new JsonElement(place, kind, kind == Kind.NULL ? null : word.equals("true"));
    }

    private Map<String, JsonElement> fields(JsonPlace place) {
        Map<String, JsonElement> fields = new LinkedHashMap<>();
        depth++;
        while (goesOn('}')) {
            String name = string().text();
            skipSpace();
            expect(':');
            skipSpace();
            fields.put(name, value(place.field(name, line, column())));
        }
        depth--;
        return fields;
    }

    private ImmutableList<JsonElement> items(JsonPlace place) {
        ImmutableList.Builder<JsonElement> items = ImmutableList.builder();
        depth++;
        for (int i = 0; goesOn(']'); i++) {
            items.add(value(place.item(i, line, column())));
        }
        depth--;
        return items.build();
    }

    /** Passes over the opening bracket, a comma or the closing bracket; returns whether a value or a field follows. */
    private boolean goesOn(char closing) {
        skipSpace();
        byte c = bytes[at++];
        if (c == closing) {
            return false;
        }
        skipSpace();
        if (c != ',' && bytes[at] == closing) {
            at++;
            return false;
        }
        return true;
    }

    private void expect(char wanted) {
        if (bytes[at] != wanted) {
            throw new IllegalStateException("JSON that is not well formed in line " + line + ", column " + column());
        }
        at++;
    }

    private JsonSlice string() {
        expect('"');
        int start = at;
        boolean plain = true;
        byte c = bytes[at];
        while (c != '"') {
            if (c < 0) {
                plain = false;
                lineStart += unitsLess(c);
            } else if (c == '\\') {
                plain = false;
                at++;
            }
            at++;
            c = bytes[at];
        }
        at++;
        return new JsonSlice(bytes, start, at - 1, plain);
    }

    /** By how much less a byte of several counts in a column than one. */
    private static int unitsLess(byte c) {
        if ((c & 0xC0) == 0x80) {
            return 1;
        }
        return (c & TWO_UNITS) == TWO_UNITS ? -1 : 0;
    }

    private BigDecimal number() {
        int start = at;
        int whole = 0;
        while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9' && at - start < 9) {
            whole = 10 * whole + bytes[at] - '0';
            at++;
        }
        if (at > start && !isOfNumber()) {
            return BigDecimal.valueOf(whole);
        }
        while (isOfNumber()) {
            at++;
        }
        return new BigDecimal(new String(bytes, start, at - start, StandardCharsets.US_ASCII));
    }

    private boolean isOfNumber() {
        if (at == bytes.length) {
            return false;
        }
        byte c = bytes[at];
        return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E';
    }
}
