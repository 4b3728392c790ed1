package org.commspubliques.templates.transparency;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.commspubliques.templates.escape.CsvTable;

/** Puts a table together line by line. For one thread. */
final class SpreadsheetTable {

    private final List<String> header;
    private final List<List<String>> lines = new ArrayList<>();

    SpreadsheetTable(String... header) {
        this.header = List.of(header);
    }

    void line(Object... fields) {
        lines.add(Arrays.stream(fields).map(Object::toString).toList());
    }

    String text() {
        return new CsvTable(header, lines).text();
    }
}
