package org.commspubliques.examples.bench;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commspubliques.examples.bench.engine.Contender;
import org.commspubliques.examples.input.Arguments;
import org.openjdk.jmh.runner.RunnerException;

/** Runs all benchmarks, or some, and writes their tables in Markdown. */
public final class Benchmarks {

    private static final Set<String> OPTIONS = Set.of("jobs", "engines", "output");

    private Benchmarks() {}

    /**
     * Measures and writes the report, anew after every job, so that a run that is stopped leaves what it had.
     *
     * @param args {@code --jobs} a regular expression; {@code --engines} names with commas between; {@code --forks},
     *     {@code --warmups}, {@code --iterations}, {@code --milliseconds}; {@code --output} a file
     * @throws IOException if the report cannot be written
     * @throws RunnerException if a benchmark fails, as it does where an engine prints something else
     */
    public static void main(String[] args) throws IOException, RunnerException {
        Arguments arguments = Arguments.parse(args, Sets.union(OPTIONS, Effort.OPTIONS));
        Pattern jobs = Pattern.compile(arguments.option("jobs").orElse(""));
        if (Arrays.stream(Job.values())
                .noneMatch(job -> jobs.matcher(job.option()).find())) {
            throw new IllegalArgumentException("no job matches '" + jobs + "'; there are "
                    + Arrays.stream(Job.values()).map(Job::option).collect(Collectors.joining(", ")));
        }
        Trial trial = new Trial(Effort.of(arguments), contenders(arguments));
        Path output = Path.of(arguments.option("output").orElse("target/benchmarks.md"));
        List<String> report = new ArrayList<>(head(trial.effort()));
        for (Job job : Job.values()) {
            if (jobs.matcher(job.option()).find()) {
                report.addAll(List.of("### " + job.title(), ""));
                report.addAll(job.measure(trial));
                Files.createDirectories(output.toAbsolutePath().getParent());
                Files.write(output, report);
            }
        }
    }

    private static Set<Contender> contenders(Arguments arguments) {
        return arguments
                .option("engines")
                .map(names -> Splitter.on(',').splitToStream(names).map(Benchmarks::contender))
                .orElseGet(() -> Arrays.stream(Contender.values()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Contender contender(String option) {
        return Arrays.stream(Contender.values())
                .filter(contender -> contender.option().equals(option))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no engine '" + option + "'; there are "
                        + Arrays.stream(Contender.values())
                                .map(Contender::option)
                                .collect(Collectors.joining(", "))));
    }

    /** The forks run as this process does, so that its facts are theirs. */
    private static List<String> head(Effort effort) {
        return ImmutableList.<String>builder()
                .addAll(Machine.description())
                .add("- " + effort.description(), "")
                .build();
    }
}
