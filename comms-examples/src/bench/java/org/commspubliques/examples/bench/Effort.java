package org.commspubliques.examples.bench;

import java.util.Set;
import org.commspubliques.examples.input.Arguments;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * How long every figure is worked for.
 *
 * @param forks how many processes, one after the other
 * @param warmups how many iterations of each are not counted
 * @param iterations how many are
 * @param milliseconds how long an iteration lasts
 */
record Effort(int forks, int warmups, int iterations, int milliseconds) {

    /** The options of the command line that are read here. */
    static final Set<String> OPTIONS = Set.of("forks", "warmups", "iterations", "milliseconds");

    Effort {
        if (forks < 1 || warmups < 1 || iterations < 1 || milliseconds < 1) {
            throw new IllegalArgumentException("forks, warmups, iterations and milliseconds must be 1 or more");
        }
    }

    static Effort of(Arguments arguments) {
        return new Effort(
                number(arguments, "forks", 3),
                number(arguments, "warmups", 3),
                number(arguments, "iterations", 5),
                number(arguments, "milliseconds", 500));
    }

    private static int number(Arguments arguments, String option, int otherwise) {
        return arguments.option(option).map(Integer::parseInt).orElse(otherwise);
    }

    /** Starts the options of a run. */
    ChainedOptionsBuilder options() {
        return new OptionsBuilder()
                .mode(Mode.Throughput)
                .forks(forks)
                .warmupIterations(warmups)
                .warmupTime(TimeValue.milliseconds(milliseconds))
                .measurementIterations(iterations)
                .measurementTime(TimeValue.milliseconds(milliseconds))
                .addProfiler(GCProfiler.class)
                .addProfiler(ProcessorTime.class)
                .shouldFailOnError(true);
    }

    String description() {
        return "%d fork(s) for each figure, %d × %d ms of warm-up, %d × %d ms measured"
                .formatted(forks, warmups, milliseconds, iterations, milliseconds);
    }
}
