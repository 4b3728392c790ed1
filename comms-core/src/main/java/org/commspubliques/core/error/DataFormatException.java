package org.commspubliques.core.error;

import java.io.Serial;
import org.commspubliques.core.language.Wording;

/**
 * Thrown when data that the host supplies (a catalogue, a rule pack, a calendar, a request file) cannot be read. Says
 * which file, line, column and field, and what was expected there. Nothing of the data has been taken in.
 */
public final class DataFormatException extends CommsException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** The file or resource. */
    private final String origin;

    /** The line, from 1. */
    private final int line;

    /** The column, from 1. */
    private final int column;

    /** The field. */
    private final String field;

    /**
     * Creates an exception about one place in a file.
     *
     * @param origin the file or resource, as its owner knows it
     * @param line the line, from 1; 0 where the problem is in no line
     * @param column the column, from 1; 0 where the problem is in no column
     * @param field the field at fault, or an empty text
     * @param problem what is wrong and what was expected
     */
    public DataFormatException(String origin, int line, int column, String field, Wording problem) {
        super(
                "comms.data.format",
                Wording.of(
                        at(origin, line, column, field, "ligne ", "colonne ", "champ « ", " »", " : ") + problem.fr(),
                        at(origin, line, column, field, "line ", "column ", "field '", "'", ": ") + problem.en()));
        this.origin = origin;
        this.line = line;
        this.column = column;
        this.field = field;
    }

    private static String at(
            String origin,
            int line,
            int column,
            String field,
            String lineWord,
            String columnWord,
            String open,
            String close,
            String colon) {
        StringBuilder out = new StringBuilder(origin);
        if (line > 0) {
            out.append(", ").append(lineWord).append(line);
        }
        if (column > 0) {
            out.append(", ").append(columnWord).append(column);
        }
        if (!field.isEmpty()) {
            out.append(", ").append(open).append(field).append(close);
        }
        return out.append(colon).toString();
    }

    /**
     * Returns the file or resource.
     *
     * @return the name its owner gave it
     */
    public String origin() {
        return origin;
    }

    /**
     * Returns the line.
     *
     * @return the line, from 1; 0 where the problem is in no line
     */
    public int line() {
        return line;
    }

    /**
     * Returns the column.
     *
     * @return the column in UTF-16 units, from 1; 0 where the problem is in no column
     */
    public int column() {
        return column;
    }

    /**
     * Returns the field at fault.
     *
     * @return the field, or an empty text
     */
    public String field() {
        return field;
    }
}
