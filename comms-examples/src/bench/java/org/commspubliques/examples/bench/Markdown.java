package org.commspubliques.examples.bench;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Tables in Markdown, and the figures in them. */
public final class Markdown {

    private Markdown() {}

    /**
     * Returns a table, and an empty line after it.
     *
     * @param <R> what a row is made of
     * @param head the titles of the columns; the first is that of a text, the others of figures
     * @param rows the rows
     * @param cells what makes the cells of a row
     * @return the lines; unmodifiable
     */
    public static <R> List<String> table(List<String> head, List<R> rows, Function<R, List<String>> cells) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        lines.add(line(head)).add("| --- |" + " ---: |".repeat(head.size() - 1));
        rows.forEach(row -> lines.add(line(cells.apply(row))));
        return lines.add("").build();
    }

    private static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    /**
     * Writes a ratio, with two decimals.
     *
     * @param number the ratio
     * @return the text
     */
    public static String ratio(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }

    /**
     * Writes three digits that count, for the figures of a table may span four orders of magnitude.
     *
     * @param number the figure
     * @return the text
     */
    public static String significant(double number) {
        int decimals = number >= 100 ? 0 : number >= 10 ? 1 : number >= 1 ? 2 : 3;
        return String.format(Locale.ROOT, "%." + decimals + "f", number);
    }

    /**
     * Writes a figure without decimals.
     *
     * @param number the figure
     * @return the text
     */
    public static String whole(double number) {
        return String.format(Locale.ROOT, "%.0f", number);
    }
}
