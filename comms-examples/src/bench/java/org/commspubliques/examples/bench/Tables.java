package org.commspubliques.examples.bench;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.commspubliques.examples.bench.engine.Contender;

/** Tables in Markdown. The first row of each is what the others are compared with. */
final class Tables {

    private Tables() {}

    /**
     * A figure of an engine.
     *
     * @param contender the engine
     * @param bytes the figure
     */
    record Kept(Contender contender, double bytes) {}

    static List<String> processorTime(String title, List<Measured> rows) {
        double reference = rows.get(0).microseconds();
        return table(
                List.of(
                        title,
                        "processor time, µs",
                        "× " + rows.get(0).contender().label(),
                        "allocated, bytes"),
                rows,
                row -> List.of(
                        row.contender().label(),
                        significant(row.microseconds()),
                        ratio(row.microseconds() / reference),
                        whole(row.bytes())));
    }

    static List<String> threads(List<Measured> one, List<Measured> two) {
        return table(List.of("French text", "1 thread, per ms", "2 threads, per ms", "gain"), one, row -> {
            double both = two.stream()
                    .filter(other -> other.contender() == row.contender())
                    .mapToDouble(Measured::perMillisecond)
                    .sum();
            return List.of(
                    row.contender().label(),
                    significant(row.perMillisecond()),
                    significant(both),
                    ratio(both / row.perMillisecond()));
        });
    }

    static List<String> kept(List<Kept> rows) {
        double reference = rows.get(0).bytes();
        return table(
                List.of(
                        "French text",
                        "kept, bytes",
                        "× " + rows.get(0).contender().label()),
                rows,
                row -> List.of(row.contender().label(), whole(row.bytes()), ratio(row.bytes() / reference)));
    }

    private static <R> List<String> table(List<String> head, List<R> rows, Function<R, List<String>> cells) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        lines.add(line(head)).add("| --- |" + " ---: |".repeat(head.size() - 1));
        rows.forEach(row -> lines.add(line(cells.apply(row))));
        return lines.add("").build();
    }

    private static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private static String ratio(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }

    /** Three digits that count, for the figures span four orders of magnitude. */
    private static String significant(double number) {
        int decimals = number >= 100 ? 0 : number >= 10 ? 1 : number >= 1 ? 2 : 3;
        return String.format(Locale.ROOT, "%." + decimals + "f", number);
    }

    private static String whole(double number) {
        return String.format(Locale.ROOT, "%.0f", number);
    }
}
