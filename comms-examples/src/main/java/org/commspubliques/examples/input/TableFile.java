package org.commspubliques.examples.input;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Function;

/** A table of lines with semicolons; blank lines and lines that begin with # are comments. */
public final class TableFile {

    private TableFile() {}

    /**
     * A row with its line.
     *
     * @param file the file
     * @param line the line, from 1
     * @param cells the cells, stripped
     */
    public record Row(TextFile file, int line, List<String> cells) {

        /** Copies the cells. */
        public Row {
            cells = ImmutableList.copyOf(cells);
        }

        /**
         * Returns a cell that must be there.
         *
         * @param index its index, from 0
         * @param field what it is, for errors
         * @return the cell, not empty
         */
        public String required(int index, String field) {
            String cell = optional(index);
            if (cell.isEmpty()) {
                throw file.problem(line, field, "cellule vide ; attendu : " + field, "empty cell; expected: " + field);
            }
            return cell;
        }

        /**
         * Returns a cell.
         *
         * @param index its index, from 0
         * @return the cell, empty where there is none
         */
        public String optional(int index) {
            return index < cells.size() ? cells.get(index) : "";
        }

        /**
         * Reads a cell that must be there.
         *
         * @param index its index, from 0
         * @param field what it is, for errors
         * @param expected what it must look like, in both languages
         * @param read reads it
         * @param <T> what it is read as
         * @return what was read
         */
        public <T> T read(int index, String field, String expected, Function<String, T> read) {
            String cell = required(index, field);
            try {
                return read.apply(cell);
            } catch (RuntimeException e) {
                throw file.problem(
                        line,
                        field,
                        "« " + cell + " » ; attendu : " + expected,
                        "'" + cell + "'; expected: " + expected);
            }
        }
    }

    /**
     * Returns the rows of a file.
     *
     * @param file the file
     * @return its rows in order
     */
    public static List<Row> rows(TextFile file) {
        ImmutableList.Builder<Row> rows = ImmutableList.builder();
        List<String> lines = file.lines();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                rows.add(new Row(file, i + 1, Splitter.on(';').trimResults().splitToList(line)));
            }
        }
        return rows.build();
    }
}
