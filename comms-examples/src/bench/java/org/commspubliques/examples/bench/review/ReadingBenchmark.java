package org.commspubliques.examples.bench.review;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reads a neutral text from its first to its last word. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ReadingBenchmark {

    /** Who reads. */
    @Param
    public Contender contender;

    /** About how many bytes of UTF-8 the text has. */
    @Param("20000")
    public int bytes;

    private TextReader reader;
    private String text;

    /** Makes the text and loads the reader. */
    @Setup
    public void prepare() {
        text = NeutralText.of(bytes);
        reader = contender.open();
    }

    /**
     * Reads the text.
     *
     * @return how many findings there are
     */
    @Benchmark
    public int read() {
        return reader.findings(text);
    }
}
