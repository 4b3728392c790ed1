package org.commspubliques.examples.bench;

import java.util.List;
import org.commspubliques.examples.bench.engine.Contender;

/** The tables of the templates. The first row of each is what the others are compared with. */
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
        return Markdown.table(
                List.of(
                        title,
                        "processor time, µs",
                        "× " + rows.get(0).contender().label(),
                        "allocated, bytes"),
                rows,
                row -> List.of(
                        row.contender().label(),
                        Markdown.significant(row.microseconds()),
                        Markdown.ratio(row.microseconds() / reference),
                        Markdown.whole(row.bytes())));
    }

    static List<String> threads(List<Measured> one, List<Measured> two) {
        return Markdown.table(List.of("French text", "1 thread, per ms", "2 threads, per ms", "gain"), one, row -> {
            double both = two.stream()
                    .filter(other -> other.contender() == row.contender())
                    .mapToDouble(Measured::perMillisecond)
                    .sum();
            return List.of(
                    row.contender().label(),
                    Markdown.significant(row.perMillisecond()),
                    Markdown.significant(both),
                    Markdown.ratio(both / row.perMillisecond()));
        });
    }

    static List<String> kept(List<Kept> rows) {
        double reference = rows.get(0).bytes();
        return Markdown.table(
                List.of(
                        "French text",
                        "kept, bytes",
                        "× " + rows.get(0).contender().label()),
                rows,
                row -> List.of(
                        row.contender().label(), Markdown.whole(row.bytes()), Markdown.ratio(row.bytes() / reference)));
    }
}
