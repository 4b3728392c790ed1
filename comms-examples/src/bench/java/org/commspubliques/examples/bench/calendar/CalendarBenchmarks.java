package org.commspubliques.examples.bench.calendar;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks of the editorial calendar and prints their tables in Markdown, each when it is complete. */
public final class CalendarBenchmarks {

    private static final Set<String> OPTIONS = Set.of("forks", "warmups", "iterations", "milliseconds");

    /** How JMH's profiler of the collector names the bytes that one operation allocates. */
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final Arguments arguments;
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private CalendarBenchmarks(Arguments arguments) {
        this.arguments = arguments;
    }

    /**
     * Measures and prints.
     *
     * @param args {@code --forks}, {@code --warmups}, {@code --iterations}, and {@code --milliseconds} of each
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] args) throws RunnerException {
        new CalendarBenchmarks(Arguments.parse(args, OPTIONS)).run();
    }

    private void run() throws RunnerException {
        Machine.description().forEach(out::println);
        out.printf(
                "- %d fork(s) for each figure, %d × %d ms of warm-up, %d × %d ms measured%n%n",
                number("forks", 1),
                number("warmups", 6),
                number("milliseconds", 500),
                number("iterations", 6),
                number("milliseconds", 500));
        print("All conflicts", conflicts());
        print("A week and a free slot, of 10,000 items", views());
    }

    private void print(String title, List<String> lines) {
        out.println("### " + title);
        out.println();
        lines.forEach(out::println);
    }

    private int number(String option, int otherwise) {
        return arguments.option(option).map(Integer::parseInt).orElse(otherwise);
    }

    private Collection<RunResult> results(Class<?> benchmark) throws RunnerException {
        TimeValue iteration = TimeValue.milliseconds(number("milliseconds", 500));
        return new Runner(new OptionsBuilder()
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
                        .shouldFailOnError(true)
                        .build())
                .run();
    }

    private static double milliseconds(RunResult result) {
        return secondary(result, ProcessorTime.RESULT) / 1_000_000;
    }

    private static double secondary(RunResult result, String name) {
        return Objects.requireNonNull(result.getSecondaryResults().get(name), name)
                .getScore();
    }

    private List<String> conflicts() throws RunnerException {
        List<RunResult> results = new ArrayList<>(results(ConflictsBenchmark.class));
        results.sort(Comparator.comparing(CalendarBenchmarks::density).thenComparing(CalendarBenchmarks::items));
        return Markdown.table(
                List.of("items over", "items", "conflicts found", "processor time, ms", "allocated, bytes"),
                results,
                result -> List.of(
                        density(result).label(),
                        Markdown.whole(items(result)),
                        Markdown.whole(ConflictsBenchmark.pass()
                                .in(SampleYear.of(items(result), density(result)), SampleYear.NOW)
                                .size()),
                        Markdown.significant(milliseconds(result)),
                        Markdown.whole(secondary(result, ALLOCATED))));
    }

    private static Density density(RunResult result) {
        return Density.valueOf(result.getParams().getParam("density"));
    }

    private static int items(RunResult result) {
        return Integer.parseInt(result.getParams().getParam("items"));
    }

    private List<String> views() throws RunnerException {
        return Markdown.table(
                List.of("question", "processor time, ms", "allocated, bytes"),
                List.copyOf(results(ViewsBenchmark.class)),
                result -> List.of(
                        result.getPrimaryResult().getLabel(),
                        Markdown.significant(milliseconds(result)),
                        Markdown.whole(secondary(result, ALLOCATED))));
    }
}
