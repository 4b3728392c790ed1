package org.commspubliques.examples.bench;

import java.util.concurrent.TimeUnit;
import org.commspubliques.examples.bench.engine.Contender;
import org.commspubliques.examples.bench.engine.Renderer;
import org.commspubliques.examples.bench.sample.Repertoire;
import org.commspubliques.examples.bench.sample.StockPage;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Renders the page of stock prices to a {@code String}; several threads share one template. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class StocksBenchmark {

    /** Whose engine renders. */
    @Param
    public Contender contender;

    /** The characters of the page. */
    @Param
    public Repertoire repertoire;

    private Renderer<StockPage> template;
    private StockPage page;

    /**
     * Makes both templates warm.
     *
     * @param hole where their texts go
     */
    @Setup
    public void prepare(Blackhole hole) {
        template = WarmUp.toText(contender, repertoire, hole).stocks();
        page = StockPage.sample(repertoire);
    }

    /**
     * Renders the page.
     *
     * @return its text
     */
    @Benchmark
    public String render() {
        return template.render(page);
    }
}
