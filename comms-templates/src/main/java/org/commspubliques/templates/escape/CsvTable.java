package org.commspubliques.templates.escape;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Tableau CSV: a table that spreadsheets of French-speaking offices open by a double click: a byte order mark, by which they
 * know UTF-8; semicolons, since the comma is in their numbers; lines that end with CR LF, RFC 4180. A field that a spreadsheet
 * would compute gets an apostrophe in front: see {@link Escaping#CSV_FIELD}. Immutable and thread-safe.
 *
 * @param header the names of the columns; at least one; unmodifiable
 * @param rows the rows, each of as many fields; unmodifiable
 */
public record CsvTable(List<String> header, List<List<String>> rows) {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String END_OF_LINE = "\r\n";

    /** Copies the rows; refuses a table without columns, and a row of another number of fields. */
    public CsvTable {
        header = ImmutableList.copyOf(header);
        Preconditions.checkArgument(!header.isEmpty(), "a table has at least one column");
        ImmutableList.Builder<List<String>> copied = ImmutableList.builder();
        for (List<String> row : rows) {
            Preconditions.checkArgument(
                    row.size() == header.size(),
                    "a row has %s fields, the header %s: %s",
                    row.size(),
                    header.size(),
                    row);
            copied.add(ImmutableList.copyOf(row));
        }
        rows = copied.build();
    }

    /**
     * Returns the file.
     *
     * @return its text, which begins with the byte order mark; every line ends with CR LF
     */
    public String text() {
        StringBuilder text = new StringBuilder().append(BYTE_ORDER_MARK);
        line(header, text);
        rows.forEach(row -> line(row, text));
        return text.toString();
    }

    /**
     * Returns the file, in the bytes to be written or sent.
     *
     * @return the text in UTF-8, as {@code text/csv; charset=utf-8; header=present}
     */
    public byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    private static void line(List<String> fields, StringBuilder text) {
        text.append(fields.stream().map(Escaping.CSV_FIELD::escape).collect(Collectors.joining(";")))
                .append(END_OF_LINE);
    }
}
