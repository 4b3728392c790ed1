package org.commspubliques.examples.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
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

/** Writes the page of stock prices as UTF-8 to a stream, the same one each time. */
@State(Scope.Thread)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Utf8Benchmark {

    private static final int SUFFICIENT = 16_384;

    /** Whose engine renders. */
    @Param
    public Contender contender;

    /** The characters of the page. */
    @Param
    public Repertoire repertoire;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(SUFFICIENT);
    private Renderer<StockPage> template;
    private StockPage page;

    /**
     * Makes both templates warm, and compares the bytes with those of the text.
     *
     * @throws IOException never
     */
    @Setup
    public void prepare() throws IOException {
        template = WarmUp.toBytes(contender, repertoire, OutputStream.nullOutputStream())
                .stocks();
        page = StockPage.sample(repertoire);
        write();
        if (!out.toString(StandardCharsets.UTF_8).equals(template.render(page))) {
            throw new IllegalStateException("the bytes are not those of the text: " + contender.label());
        }
    }

    /**
     * Writes the page.
     *
     * @return how many bytes it has
     * @throws IOException never
     */
    @Benchmark
    public int write() throws IOException {
        out.reset();
        template.write(page, out);
        return out.size();
    }
}
