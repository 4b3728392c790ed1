package org.commspubliques.core.internal.json;

import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.language.Wording;

/**
 * A place in a JSON file.
 *
 * @param origin the file
 * @param line the line, from 1
 * @param column the column, from 1
 * @param pointer the JSON Pointer of the value
 */
record JsonPlace(String origin, int line, int column, String pointer) {

    DataFormatException problem(Wording problem) {
        return new DataFormatException(origin, line, column, pointer, problem);
    }
}
