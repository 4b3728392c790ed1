package org.commspubliques.core.internal.json;

import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A place in a JSON file: the file, the line and the column from 1, and what the value is in the one around it. The JSON
 * Pointer is put together when somebody asks for it, which is where something is wrong.
 */
public final class JsonPlace {

    private final String origin;
    private final int line;
    private final int column;

    /** The value around this one; null for the outermost. */
    private final @Nullable JsonPlace around;

    /** The name of the field; null for an item. */
    private final @Nullable String field;

    /** The place among the items, from 0. */
    private final int item;

    private JsonPlace(
            String origin, int line, int column, @Nullable JsonPlace around, @Nullable String field, int item) {
        this.origin = origin;
        this.line = line;
        this.column = column;
        this.around = around;
        this.field = field;
        this.item = item;
    }

    /** The place of the outermost value. */
    static JsonPlace outermost(String origin, int line, int column) {
        return new JsonPlace(origin, line, column, null, null, 0);
    }

    /** The place of the value of a field of the object here. */
    JsonPlace field(String name, int itsLine, int itsColumn) {
        return new JsonPlace(origin, itsLine, itsColumn, this, name, 0);
    }

    /** The place of an item of the array here. */
    JsonPlace item(int number, int itsLine, int itsColumn) {
        return new JsonPlace(origin, itsLine, itsColumn, this, null, number);
    }

    private String pointer() {
        if (around == null) {
            return "";
        }
        String last = field == null
                ? Integer.toString(item)
                : field.replace("~", "~0").replace("/", "~1");
        return around.pointer() + "/" + last;
    }

    /**
     * Returns an exception about this place.
     *
     * @param problem what is wrong and what was expected
     * @return the exception, to be thrown
     */
    public DataFormatException problem(Wording problem) {
        return new DataFormatException(origin, line, column, pointer(), problem);
    }

    @Override
    public String toString() {
        return origin + ":" + line + ":" + column + " " + pointer();
    }
}
