package org.commspubliques.examples.bench.approval;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.commspubliques.examples.input.Arguments;

/**
 * How long everything is worked for.
 *
 * @param threads at how many threads
 * @param seconds how long a slice of time is
 * @param rounds how many slices each contender gets at each number of threads
 * @param warmUp how many seconds a contender runs before it is measured; those that need longer take a multiple
 * @param contests how many approvals the probe of simultaneous votes makes
 * @param events how many events the register to verify has
 */
record Effort(List<Integer> threads, double seconds, int rounds, double warmUp, int contests, int events) {

    /** The options of the command line that are read here. */
    static final Set<String> OPTIONS = Set.of("threads", "seconds", "rounds", "warm-up", "contests", "events");

    Effort {
        threads = ImmutableList.copyOf(threads);
        if (threads.isEmpty() || threads.stream().anyMatch(number -> number < 1) || !(seconds > 0) || !(warmUp > 0)) {
            throw new IllegalArgumentException("threads must be 1 or more, seconds and warm-up above 0");
        }
        if (rounds < 1 || contests < 1 || events < Contender.COMMANDS) {
            throw new IllegalArgumentException("rounds and contests must be 1 or more, events " + Contender.COMMANDS);
        }
    }

    static Effort of(Arguments arguments) {
        List<Integer> threads = Splitter.on(',')
                .splitToStream(arguments.option("threads").orElse("1,2,8"))
                .map(Integer::parseInt)
                .toList();
        return new Effort(
                threads,
                Double.parseDouble(arguments.option("seconds").orElse("2")),
                number(arguments, "rounds", 3),
                Double.parseDouble(arguments.option("warm-up").orElse("5")),
                number(arguments, "contests", 300),
                number(arguments, "events", 1_000_000));
    }

    private static int number(Arguments arguments, String option, int otherwise) {
        return arguments.option(option).map(Integer::parseInt).orElse(otherwise);
    }

    String description() {
        return "threads: %s; rounds: %d, of %s s for each engine; warm-up: %s s, longer for process engines"
                .formatted(
                        threads.stream().map(String::valueOf).collect(Collectors.joining(", ")),
                        rounds,
                        seconds,
                        warmUp);
    }
}
