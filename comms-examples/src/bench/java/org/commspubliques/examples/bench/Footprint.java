package org.commspubliques.examples.bench;

import java.util.ArrayList;
import java.util.List;
import org.commspubliques.examples.bench.engine.Contender;
import org.commspubliques.examples.bench.engine.Engine;
import org.commspubliques.examples.bench.engine.Renderer;
import org.commspubliques.examples.bench.engine.TemplateTexts;
import org.commspubliques.examples.bench.sample.Repertoire;
import org.commspubliques.examples.bench.sample.StockPage;
import org.commspubliques.examples.input.Utf8Output;

/** The heap that a parsed template of the page of stock prices keeps once it has rendered. */
public final class Footprint {

    /** The engines compared: they parse the same Mustache. */
    static final List<Contender> CONTENDERS =
            List.of(Contender.COMMS, Contender.COMMS_BOUND, Contender.MUSTACHE_JAVA, Contender.JMUSTACHE);

    /** Enough to fill what an engine keeps once for all its templates. */
    private static final int FIRST = 20;

    private static final int TEMPLATES = 300;

    /** One collection may leave what only a second one can free. */
    private static final int COLLECTIONS = 4;

    private Footprint() {}

    /**
     * Prints the heap that a template of each engine keeps.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Utf8Output out = new Utf8Output(System.out);
        for (Contender contender : CONTENDERS) {
            out.line(contender.label() + ": " + Math.round(bytes(contender)) + " bytes");
        }
    }

    /**
     * Measures an engine.
     *
     * @param contender whose
     * @return the bytes that one template keeps, its source included where it keeps that
     */
    static double bytes(Contender contender) {
        Engine engine = contender.engine(TemplateTexts.copied(Repertoire.FRENCH));
        StockPage page = StockPage.sample(Repertoire.FRENCH);
        List<Renderer<StockPage>> kept = new ArrayList<>(FIRST + TEMPLATES);
        parse(engine, page, kept, FIRST);
        long before = used();
        parse(engine, page, kept, TEMPLATES);
        long after = used();
        if (kept.stream().anyMatch(template -> template.render(page).isEmpty())) {
            throw new IllegalStateException("an empty page: " + contender.label());
        }
        return (double) (after - before) / TEMPLATES;
    }

    private static void parse(Engine engine, StockPage page, List<Renderer<StockPage>> kept, int count) {
        for (int i = 0; i < count; i++) {
            Renderer<StockPage> template = engine.stocks();
            template.render(page);
            kept.add(template);
        }
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < COLLECTIONS; i++) {
            runtime.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
