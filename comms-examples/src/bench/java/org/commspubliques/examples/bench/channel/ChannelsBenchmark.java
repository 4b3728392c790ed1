package org.commspubliques.examples.bench.channel;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Measures one text for all channels. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ChannelsBenchmark {

    /** The length of the text in UTF-16 units. */
    @Param({"280", "63206"})
    public int length;

    private final AllChannels channels = new AllChannels();
    private String text;

    /** Makes the text. */
    @Setup
    public void prepare() {
        text = Post.of(length);
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
