package org.commspubliques.templates.transparency;

import org.commspubliques.templates.escape.Escaping;

/** A table that a French spreadsheet opens well: a byte order mark, semicolons, lines ended by CR LF. For one thread. */
final class SpreadsheetTable {

    private final StringBuilder out = new StringBuilder("\uFEFF");

    SpreadsheetTable line(Object... fields) {
        String before = "";
        for (Object field : fields) {
            out.append(before);
            Escaping.CSV_FIELD.escape(field.toString(), out);
            before = ";";
        }
        out.append("\r\n");
        return this;
    }

    String text() {
        return out.toString();
    }
}
