package org.commspubliques.examples.bench.channel;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Measures texts that are made to be slow to measure, for all channels. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.SECONDS)
public class HostileBenchmark {

    /** What the text is made of. */
    @Param
    public HostileText kind;

    /** The length of the text in UTF-16 units. */
    @Param({"100000", "200000"})
    public int length;

    private final AllChannels channels = new AllChannels();
    private String text;

    /** Makes the text. */
    @Setup
    public void prepare() {
        text = kind.of(length);
    }

    /**
     * Measures the text.
     *
     * @return the sum of everything counted
     */
    @Benchmark
    public long measure() {
        return channels.measure(text);
    }
}
