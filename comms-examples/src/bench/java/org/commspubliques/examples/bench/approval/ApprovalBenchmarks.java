package org.commspubliques.examples.bench.approval;

import com.google.common.base.Splitter;
import com.google.common.collect.Sets;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.commspubliques.examples.bench.Machine;
import org.commspubliques.examples.input.Arguments;

/** Runs the benchmarks of approvals, all or some, and prints their tables in Markdown, each when it is complete. */
public final class ApprovalBenchmarks {

    private static final Set<String> OPTIONS = Set.of("only", "folder");

    private ApprovalBenchmarks() {}

    /**
     * Measures and prints.
     *
     * @param args {@code --only} names of questions with commas between; {@code --folder} where registers and the data of
     *     PostgreSQL are written, {@code target} unless given; {@code --threads}, {@code --seconds}, {@code --rounds},
     *     {@code --warm-up}, {@code --contests}, {@code --events}
     * @throws Exception if an engine fails
     */
    public static void main(String[] args) throws Exception {
        Arguments arguments = Arguments.parse(args, Sets.union(OPTIONS, Effort.OPTIONS));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<Question> questions = questions(arguments);
        try (Bench bench = new Bench(
                Effort.of(arguments), Path.of(arguments.option("folder").orElse("target")))) {
            Machine.description().forEach(out::println);
            out.println("- " + bench.effort().description());
            out.println();
            for (Question question : questions) {
                List<String> lines = question.answer(bench);
                out.println("### " + question.title());
                out.println();
                lines.forEach(out::println);
            }
        }
        // Engines leave threads behind that would keep the process alive.
        System.exit(0);
    }

    private static List<Question> questions(Arguments arguments) {
        return arguments
                .option("only")
                .map(names -> Splitter.on(',').splitToStream(names).map(ApprovalBenchmarks::question))
                .orElseGet(() -> Arrays.stream(Question.values()))
                .toList();
    }

    private static Question question(String option) {
        return Arrays.stream(Question.values())
                .filter(question -> question.option().equals(option))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no question '" + option + "'; there are "
                        + Arrays.stream(Question.values()).map(Question::option).collect(Collectors.joining(", "))));
    }
}
