package org.commspubliques.examples.bench.channel;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Counts one post as X does. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PostBenchmark {

    /** Who counts. */
    @Param
    public Contender contender;

    private String post;

    /** Makes the post, and sees to it that all count it alike. */
    @Setup
    public void prepare() {
        post = Post.of(Post.SHORT);
        int expected = Contender.COMMS.count(post);
        if (contender.count(post) != expected) {
            throw new IllegalStateException(
                    contender.label() + " counts " + contender.count(post) + ", not " + expected);
        }
    }

    /**
     * Counts the post.
     *
     * @return its weighted length
     */
    @Benchmark
    public int count() {
        return contender.count(post);
    }
}
