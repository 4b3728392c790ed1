package org.commspubliques.examples.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.commspubliques.examples.bench.engine.Contender;
import org.commspubliques.examples.bench.engine.Renderer;
import org.commspubliques.examples.bench.sample.Notice;
import org.commspubliques.examples.bench.sample.Repertoire;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Renders the notice to a {@code String}, for one recipient after the other. */
@State(Scope.Thread)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class NoticeBenchmark {

    /** Whose engine renders. */
    @Param
    public Contender contender;

    /** The characters of the notice. */
    @Param
    public Repertoire repertoire;

    private Renderer<Notice> template;
    private List<Notice> notices;
    private int next;

    /**
     * Makes both templates warm.
     *
     * @param hole where their texts go
     */
    @Setup
    public void prepare(Blackhole hole) {
        template = WarmUp.toText(contender, repertoire, hole).notice();
        notices = Notice.samples(repertoire);
    }

    /**
     * Renders the notice to the next recipient.
     *
     * @return its text
     */
    @Benchmark
    public String render() {
        next = (next + 1) % Notice.RECIPIENTS;
        return template.render(notices.get(next));
    }
}
