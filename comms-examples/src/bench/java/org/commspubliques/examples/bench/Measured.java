package org.commspubliques.examples.bench;

import java.util.Objects;
import org.commspubliques.examples.bench.engine.Contender;
import org.commspubliques.examples.bench.sample.Repertoire;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;

/**
 * What a benchmark found for an engine.
 *
 * @param contender the engine
 * @param repertoire the characters of the text
 * @param threads how many threads worked
 * @param microseconds the processor time of one operation
 * @param bytes the memory that one operation allocates
 * @param perMillisecond how many operations all threads did in a millisecond
 */
record Measured(
        Contender contender,
        Repertoire repertoire,
        int threads,
        double microseconds,
        double bytes,
        double perMillisecond) {

    /** How JMH's profiler of the collector names the bytes that one operation allocates. */
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    static Measured of(RunResult result) {
        BenchmarkParams params = result.getParams();
        return new Measured(
                Contender.valueOf(params.getParam("contender")),
                Repertoire.valueOf(params.getParam("repertoire")),
                params.getThreads(),
                secondary(result, ProcessorTime.RESULT) / 1000,
                secondary(result, ALLOCATED),
                result.getPrimaryResult().getScore());
    }

    private static double secondary(RunResult result, String name) {
        return Objects.requireNonNull(result.getSecondaryResults().get(name), name)
                .getScore();
    }
}
