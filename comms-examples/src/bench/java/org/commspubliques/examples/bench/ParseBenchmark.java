package org.commspubliques.examples.bench;

import java.util.concurrent.TimeUnit;
import org.commspubliques.examples.bench.engine.Contender;
import org.commspubliques.examples.bench.engine.Engine;
import org.commspubliques.examples.bench.engine.Renderer;
import org.commspubliques.examples.bench.engine.TemplateTexts;
import org.commspubliques.examples.bench.sample.Repertoire;
import org.commspubliques.examples.bench.sample.StockPage;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Parses the template of the page of stock prices again and again, as a process does whose templates are edited. */
@State(Scope.Thread)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ParseBenchmark {

    /** Whose engine parses. */
    @Param
    public Contender contender;

    /** The characters of the template. */
    @Param
    public Repertoire repertoire;

    private Engine engine;

    /** Checks that what it parses renders rightly. */
    @Setup
    public void prepare() {
        engine = contender.engine(TemplateTexts.of(repertoire));
        OutputsAgree.check(engine.stocks(), engine.notice(), repertoire);
    }

    /**
     * Parses the template.
     *
     * @return the template
     */
    @Benchmark
    public Renderer<StockPage> parse() {
        return engine.stocks();
    }
}
