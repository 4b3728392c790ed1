package org.commspubliques.examples.bench.recipient;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.commspubliques.examples.bench.Machine;
import org.commspubliques.examples.bench.Markdown;
import org.commspubliques.examples.bench.ProcessorTime;
import org.commspubliques.examples.input.Arguments;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks of finding recipients and prints their tables in Markdown, each when it is complete. */
public final class RecipientBenchmarks {

    private static final Set<String> OPTIONS = Set.of("forks", "warmups", "iterations", "milliseconds");

    /** How JMH's profiler of the collector names the bytes that one operation allocates. */
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    /** A scan of a million rows is warm after a few. */
    private static final int SLOW_ITERATIONS = 3;

    private final Arguments arguments;
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private RecipientBenchmarks(Arguments arguments) {
        this.arguments = arguments;
    }

    /**
     * Measures and prints.
     *
     * @param args {@code --forks}, {@code --warmups}, {@code --iterations}, and {@code --milliseconds} of each
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] args) throws RunnerException {
        new RecipientBenchmarks(Arguments.parse(args, OPTIONS)).run();
    }

    private void run() throws RunnerException {
        Machine.description().forEach(out::println);
        out.printf(
                "- %d fork(s) for each figure, %d × %d ms of warm-up, %d × %d ms measured; H2 %d and %d times%n",
                number("forks", 1),
                number("warmups", 6),
                number("milliseconds", 500),
                number("iterations", 6),
                number("milliseconds", 500),
                SLOW_ITERATIONS,
                SLOW_ITERATIONS);
        out.printf(
                "- %d of %d contacts are in the segment%n%n",
                Contender.PREDICATES.finder(People.of(RightsKind.ALL_LAWFUL)).count(), Town.CONTACTS);
        print("A segment of seven conditions among a million contacts", segment());
        print("The recipients of the segment: who may be written to, and why the others may not", recipients());
        print("Building the index of a million contacts", build());
        print("Heap kept for a million contacts", heap());
    }

    private void print(String title, List<String> lines) {
        out.println("### " + title);
        out.println();
        lines.forEach(out::println);
    }

    private int number(String option, int otherwise) {
        return arguments.option(option).map(Integer::parseInt).orElse(otherwise);
    }

    private ChainedOptionsBuilder options(Class<?> benchmark) {
        TimeValue iteration = TimeValue.milliseconds(number("milliseconds", 500));
        return new OptionsBuilder()
                .include("^" + benchmark.getName().replace(".", "\\.") + "\\.")
                .mode(Mode.Throughput)
                .forks(number("forks", 1))
                .warmupIterations(number("warmups", 6))
                .warmupTime(iteration)
                .measurementIterations(number("iterations", 6))
                .measurementTime(iteration)
                .addProfiler(GCProfiler.class)
                .addProfiler(ProcessorTime.class)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true);
    }

    private static Collection<RunResult> results(ChainedOptionsBuilder options) throws RunnerException {
        return new Runner(options.build()).run();
    }

    private static double milliseconds(RunResult result) {
        return secondary(result, ProcessorTime.RESULT) / 1_000_000;
    }

    private static double secondary(RunResult result, String name) {
        return Objects.requireNonNull(result.getSecondaryResults().get(name), name)
                .getScore();
    }

    private static String parameter(RunResult result, String name) {
        return result.getParams().getParam(name);
    }

    private List<String> segment() throws RunnerException {
        String[] quick = Arrays.stream(Contender.values())
                .filter(contender -> contender != Contender.H2)
                .map(Contender::name)
                .toArray(String[]::new);
        List<RunResult> results =
                new ArrayList<>(results(options(SegmentBenchmark.class).param("contender", quick)));
        results.addAll(results(options(SegmentBenchmark.class)
                .param("contender", Contender.H2.name())
                .warmupIterations(SLOW_ITERATIONS)
                .measurementIterations(SLOW_ITERATIONS)));
        results.sort(Comparator.comparing(RecipientBenchmarks::contender));
        double comms = milliseconds(results.get(0));
        return Markdown.table(
                List.of("finder", "processor time, ms", "times as long", "allocated, bytes"),
                results,
                result -> List.of(
                        contender(result).label(),
                        Markdown.significant(milliseconds(result)),
                        Markdown.significant(milliseconds(result) / comms),
                        Markdown.whole(secondary(result, ALLOCATED))));
    }

    private static Contender contender(RunResult result) {
        return Contender.valueOf(parameter(result, "contender"));
    }

    private static RightsKind rights(RunResult result) {
        return RightsKind.valueOf(parameter(result, "rights"));
    }

    private static Asked asked(RunResult result) {
        return Asked.valueOf(parameter(result, "asked"));
    }

    private List<String> recipients() throws RunnerException {
        List<RunResult> results = new ArrayList<>(results(options(ResolutionBenchmark.class)));
        results.sort(Comparator.comparing(RecipientBenchmarks::rights).thenComparing(RecipientBenchmarks::asked));
        return Markdown.table(
                List.of("finder; rights", "processor time, ms", "allocated, bytes"),
                results,
                result -> List.of(
                        asked(result).label() + "; " + rights(result).label(),
                        Markdown.significant(milliseconds(result)),
                        Markdown.whole(secondary(result, ALLOCATED))));
    }

    private List<String> build() throws RunnerException {
        List<RunResult> results = new ArrayList<>(results(options(BuildBenchmark.class)));
        results.sort(Comparator.comparing(RecipientBenchmarks::rights));
        return Markdown.table(
                List.of("rights", "processor time, ms", "allocated, bytes"),
                results,
                result -> List.of(
                        rights(result).label(),
                        Markdown.significant(milliseconds(result)),
                        Markdown.whole(secondary(result, ALLOCATED))));
    }

    private static List<String> heap() {
        return Markdown.table(
                List.of("what", "MB"),
                HeapKept.all(),
                figure -> List.of(figure.what(), Markdown.significant(figure.megabytes())));
    }
}
