package org.commspubliques.examples.bench.review;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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

/** Runs the benchmarks of reading and prints their tables in Markdown, each when it is complete. */
public final class ReviewBenchmarks {

    private static final Set<String> OPTIONS =
            Set.of("contenders", "forks", "seconds", "warmups", "iterations", "text", "starts");

    /** First findings with class data sharing too. */
    private static final String CDS = "cds";

    /** For a process that lives a few seconds: only the compiler that is soon done. */
    private static final String ONE_COMPILER = "-XX:TieredStopAtLevel=1";

    /** First findings, and nothing that takes minutes. */
    private static final String STARTS_ONLY = "starts-only";

    /** How JMH's profiler of the collector names the bytes that one operation allocates. */
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    /** A page, which the slowest reads in a second, and a year of bulletins, which it is not asked to read. */
    private static final int PAGE = 20_000;

    private static final int YEAR = 1_000_000;

    private static final String STARTS_TITLE = "First findings after the start of Java, a text of 2 kB";

    private final Arguments arguments;
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private ReviewBenchmarks(Arguments arguments) {
        this.arguments = arguments;
    }

    /**
     * One figure.
     *
     * @param contender who read
     * @param megabytesPerSecond how much it reads in a second of processor time
     * @param allocated how many bytes of memory it allocates for each byte read
     */
    private record Speed(Contender contender, double megabytesPerSecond, double allocated) {

        static Speed of(RunResult result) {
            int bytes = NeutralText.bytes(
                    NeutralText.of(Integer.parseInt(result.getParams().getParam("bytes"))));
            return new Speed(
                    Contender.valueOf(result.getParams().getParam("contender")),
                    bytes * 1000.0 / secondary(result, ProcessorTime.RESULT),
                    secondary(result, ALLOCATED) / bytes);
        }

        private static double secondary(RunResult result, String name) {
            return Objects.requireNonNull(result.getSecondaryResults().get(name), name)
                    .getScore();
        }
    }

    /**
     * Measures and prints.
     *
     * @param args {@code --contenders} names with commas between; {@code --forks}, {@code --warmups},
     *     {@code --iterations}, {@code --seconds} of each; {@code --starts} first readings; {@code --text} a file in UTF-8;
     *     {@code --cds} for first findings with class data sharing too; {@code --starts-only} for nothing but these
     * @throws IOException if a process does not answer
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] args) throws IOException, RunnerException {
        Arguments arguments = Arguments.parse(args, OPTIONS, Set.of(CDS, STARTS_ONLY));
        arguments.option("text").ifPresent(file -> System.setProperty(NeutralText.FILE, file));
        new ReviewBenchmarks(arguments).run();
    }

    private void run() throws IOException, RunnerException {
        List<Contender> contenders = arguments
                .option("contenders")
                .map(names -> Splitter.on(',')
                        .splitToStream(names.toUpperCase(Locale.ROOT))
                        .map(Contender::valueOf)
                        .toList())
                .orElseGet(() -> Arrays.asList(Contender.values()));
        Machine.description().forEach(out::println);
        if (arguments.switches().contains(STARTS_ONLY)) {
            out.println();
            print(STARTS_TITLE, firstReadings(contenders));
            return;
        }
        out.printf(
                "- %d fork(s) for each figure, %d × %d s of warm-up, %d × %d s measured%n%n",
                number("forks", 1),
                number("warmups", 8),
                number("seconds", 2),
                number("iterations", 5),
                number("seconds", 2));
        print(STARTS_TITLE, firstReadings(contenders));
        print("A text of 20 kB", speeds(contenders, PAGE));
        print(
                "A text of 1 MB",
                speeds(
                        contenders.stream()
                                .filter(contender -> contender != Contender.LANGUAGETOOL)
                                .toList(),
                        YEAR));
    }

    private void print(String title, List<String> lines) {
        out.println("### " + title);
        out.println();
        lines.forEach(out::println);
    }

    private int number(String option, int otherwise) {
        return arguments.option(option).map(Integer::parseInt).orElse(otherwise);
    }

    private List<String> speeds(List<Contender> contenders, int bytes) throws RunnerException {
        if (contenders.isEmpty()) {
            return List.of();
        }
        TimeValue iteration = TimeValue.seconds(number("seconds", 2));
        List<Speed> speeds = new Runner(new OptionsBuilder()
                        .include("^" + ReadingBenchmark.class.getName().replace(".", "\\.") + "\\.")
                        .mode(Mode.Throughput)
                        .forks(number("forks", 1))
                        .warmupIterations(number("warmups", 8))
                        .warmupTime(iteration)
                        .measurementIterations(number("iterations", 5))
                        .measurementTime(iteration)
                        .jvmArgsAppend("-D" + NeutralText.FILE + "=" + System.getProperty(NeutralText.FILE, ""))
                        .param("contender", contenders.stream().map(Enum::name).toArray(String[]::new))
                        .param("bytes", Integer.toString(bytes))
                        .addProfiler(GCProfiler.class)
                        .addProfiler(ProcessorTime.class)
                        .verbosity(VerboseMode.SILENT)
                        .shouldFailOnError(true)
                        .build())
                .run().stream()
                        .map(Speed::of)
                        .sorted(Comparator.comparing(Speed::contender))
                        .toList();
        double slowest = speeds.get(speeds.size() - 1).megabytesPerSecond();
        return Markdown.table(
                List.of(
                        "reader",
                        "MB read per second of processor time",
                        "× " + speeds.get(speeds.size() - 1).contender().label(),
                        "allocated, bytes per byte read"),
                speeds,
                speed -> List.of(
                        speed.contender().label(),
                        Markdown.significant(speed.megabytesPerSecond()),
                        Markdown.significant(speed.megabytesPerSecond() / slowest),
                        Markdown.ratio(speed.allocated())));
    }

    /** The least of several starts counts: the processes share the machine with others. */
    private List<String> firstReadings(List<Contender> contenders) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (HostStarts host = HostStarts.of(NeutralText.of(FirstReading.BYTES))) {
            for (Contender contender : contenders) {
                rows.add(row(contender.label(), () -> host.start(contender)));
                if (arguments.switches().contains(CDS)) {
                    Path archive = host.archive(contender);
                    String shared = contender.label() + ", class data sharing";
                    rows.add(row(shared, host.from(archive, contender)));
                    rows.add(row(shared + ", one compiler", host.from(archive, contender, ONE_COMPILER)));
                }
            }
        }
        return Markdown.table(
                List.of(
                        "reader",
                        "by the clock, ms",
                        "of these once Java runs, ms",
                        "processor time, ms",
                        "heap of the process, MB",
                        "each further reader, kB"),
                rows,
                row -> row);
    }

    private List<String> row(String label, HostStarts.Start process) throws IOException {
        List<FirstReading.Took> starts = new ArrayList<>();
        for (int i = 0; i < number("starts", 3); i++) {
            starts.add(process.start());
        }
        return List.of(
                label,
                least(starts.stream().map(FirstReading.Took::milliseconds).toList()),
                least(starts.stream().map(FirstReading.Took::ownMilliseconds).toList()),
                least(starts.stream().map(FirstReading.Took::processor).toList()),
                least(starts.stream().map(took -> took.keptBytes() / 1e6).toList()),
                least(starts.stream().map(took -> took.furtherBytes() / 1e3).toList()));
    }

    private static String least(List<Double> figures) {
        return Markdown.significant(
                figures.stream().mapToDouble(Double::doubleValue).min().orElseThrow());
    }
}
