package org.commspubliques.core.indicator;

import com.google.common.base.Preconditions;
import java.util.Objects;
import org.commspubliques.core.language.Wording;

/**
 * Anomalie d’import: why a row of a file was not taken in. Immutable and thread-safe.
 *
 * @param line the line, from 1; 0 where it is about the whole file
 * @param column the column in UTF-16 units, from 1; 0 where it is about the whole line
 * @param field the name of the column of the table, as the file writes it; empty where it is about none
 * @param message what is wrong, and what was expected
 */
public record ImportProblem(int line, int column, String field, Wording message) {

    /** Refuses places that are none. */
    public ImportProblem {
        Preconditions.checkArgument(line >= 0 && column >= 0, "no place: line %s, column %s", line, column);
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(message, "message");
    }

    /**
     * Returns what a person reads.
     *
     * @return such as « ligne 3, colonne 12, « valeur » : … »
     */
    public Wording label() {
        return Wording.of(
                (line > 0 ? "ligne " + line + (column > 0 ? ", colonne " + column : "") + " : " : "")
                        + (field.isEmpty() ? "" : "« " + field + " », ")
                        + message.fr(),
                (line > 0 ? "line " + line + (column > 0 ? ", column " + column : "") + ": " : "")
                        + (field.isEmpty() ? "" : "'" + field + "', ")
                        + message.en());
    }
}
