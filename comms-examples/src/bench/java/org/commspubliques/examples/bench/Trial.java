package org.commspubliques.examples.bench;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commspubliques.examples.bench.engine.Contender;
import org.commspubliques.examples.bench.sample.Repertoire;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Measures the chosen engines.
 *
 * @param effort how long
 * @param chosen which engines
 */
record Trial(Effort effort, Set<Contender> chosen) {

    /** Compares the processor time of engines, with a table for each repertoire. */
    List<String> compare(Class<?> benchmark, List<Contender> contenders, Repertoire... repertoires)
            throws RunnerException {
        List<Measured> all = run(benchmark, contenders, 1, repertoires);
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        for (Repertoire repertoire : repertoires) {
            List<Measured> rows =
                    all.stream().filter(row -> row.repertoire() == repertoire).toList();
            if (!rows.isEmpty()) {
                lines.addAll(Tables.processorTime(repertoire.label(), rows));
            }
        }
        return lines.build();
    }

    /** Compares two threads with one. */
    List<String> threads(Class<?> benchmark, List<Contender> contenders) throws RunnerException {
        return Tables.threads(
                run(benchmark, contenders, 1, Repertoire.FRENCH), run(benchmark, contenders, 2, Repertoire.FRENCH));
    }

    /** Compares the heap that templates keep, in this very process, which does nothing else with an engine. */
    List<String> footprint() {
        List<Tables.Kept> rows = Footprint.CONTENDERS.stream()
                .filter(chosen::contains)
                .map(contender -> new Tables.Kept(contender, Footprint.bytes(contender)))
                .toList();
        return rows.isEmpty() ? List.of() : Tables.kept(rows);
    }

    private List<Measured> run(Class<?> benchmark, List<Contender> contenders, int threads, Repertoire... repertoires)
            throws RunnerException {
        String[] names =
                contenders.stream().filter(chosen::contains).map(Enum::name).toArray(String[]::new);
        if (names.length == 0) {
            return List.of();
        }
        return new Runner(effort.options()
                        .include("^" + Pattern.quote(benchmark.getName()) + "\\.")
                        .param("contender", names)
                        .param(
                                "repertoire",
                                Arrays.stream(repertoires).map(Enum::name).toArray(String[]::new))
                        .threads(threads)
                        .build())
                .run().stream()
                        .map(Measured::of)
                        .sorted((one, other) -> one.contender().compareTo(other.contender()))
                        .toList();
    }
}
