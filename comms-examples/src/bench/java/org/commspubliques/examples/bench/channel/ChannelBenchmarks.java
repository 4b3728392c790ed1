package org.commspubliques.examples.bench.channel;

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

/** Runs the benchmarks of counting and prints their tables in Markdown, each when it is complete. */
public final class ChannelBenchmarks {

    private static final Set<String> OPTIONS = Set.of("forks", "warmups", "iterations", "milliseconds");

    /** How JMH's profiler of the collector names the bytes that one operation allocates. */
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final Arguments arguments;
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private ChannelBenchmarks(Arguments arguments) {
        this.arguments = arguments;
    }

    /**
     * Measures and prints.
     *
     * @param args {@code --forks}, {@code --warmups}, {@code --iterations}, and {@code --milliseconds} of each
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] args) throws RunnerException {
        new ChannelBenchmarks(Arguments.parse(args, OPTIONS)).run();
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
        print("A post of " + Post.SHORT + " characters, counted as X does", posts());
        print("One text against every limit of the catalogue", channels());
        print("Texts made to be slow to measure, against every limit of the catalogue", hostileTexts());
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

    private static double microseconds(RunResult result) {
        return secondary(result, ProcessorTime.RESULT) / 1000;
    }

    private static double secondary(RunResult result, String name) {
        return Objects.requireNonNull(result.getSecondaryResults().get(name), name)
                .getScore();
    }

    private static String parameter(RunResult result, String name) {
        return result.getParams().getParam(name);
    }

    private List<String> posts() throws RunnerException {
        List<RunResult> results = new ArrayList<>(results(PostBenchmark.class));
        results.sort(Comparator.comparing(ChannelBenchmarks::contender));
        double slowest = microseconds(results.get(results.size() - 1));
        return Markdown.table(
                List.of("counter", "processor time, µs", "times as fast", "allocated, bytes"),
                results,
                result -> List.of(
                        contender(result).label(),
                        Markdown.significant(microseconds(result)),
                        Markdown.significant(slowest / microseconds(result)),
                        Markdown.whole(secondary(result, ALLOCATED))));
    }

    private static Contender contender(RunResult result) {
        return Contender.valueOf(parameter(result, "contender"));
    }

    private List<String> channels() throws RunnerException {
        List<RunResult> results = new ArrayList<>(results(ChannelsBenchmark.class));
        results.sort(Comparator.comparing(ChannelBenchmarks::length));
        return Markdown.table(
                List.of("characters of the text", "processor time, µs", "allocated, bytes"),
                results,
                result -> List.of(
                        Integer.toString(length(result)),
                        Markdown.significant(microseconds(result)),
                        Markdown.whole(secondary(result, ALLOCATED))));
    }

    private static int length(RunResult result) {
        return Integer.parseInt(parameter(result, "length"));
    }

    private List<String> hostileTexts() throws RunnerException {
        Collection<RunResult> results = results(HostileBenchmark.class);
        return Markdown.table(
                List.of("100,000 characters of", "processor time, ms", "twice as many, ms", "times as long"),
                List.of(HostileText.values()),
                kind -> {
                    List<Double> times = results.stream()
                            .filter(result -> parameter(result, "kind").equals(kind.name()))
                            .sorted(Comparator.comparing(ChannelBenchmarks::length))
                            .map(result -> microseconds(result) / 1000)
                            .toList();
                    return List.of(
                            kind.label(),
                            Markdown.significant(times.get(0)),
                            Markdown.significant(times.get(1)),
                            Markdown.ratio(times.get(1) / times.get(0)));
                });
    }
}
