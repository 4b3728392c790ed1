package org.commspubliques.examples.bench.engine;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.cache.template.NoOpTemplateCache;
import io.pebbletemplates.pebble.loader.StringLoader;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Function;
import org.commspubliques.examples.bench.sample.Notice;
import org.commspubliques.examples.bench.sample.StockPage;

/** Pebble; without its cache of templates, which would turn every parse but the first into a look-up. */
final class Pebble implements Engine {

    private final PebbleEngine html = engine(true);
    private final PebbleEngine plain = engine(false);
    private final TemplateTexts texts;

    Pebble(TemplateTexts texts) {
        this.texts = texts;
    }

    private static PebbleEngine engine(boolean escaping) {
        return new PebbleEngine.Builder()
                .loader(new StringLoader())
                .templateCache(new NoOpTemplateCache())
                .newLineTrimming(false)
                .autoEscaping(escaping)
                .build();
    }

    @Override
    public Renderer<StockPage> stocks() {
        return renderer(html, "pebble/stocks.html", ModelMaps::of, Sizes.STOCKS);
    }

    @Override
    public Renderer<Notice> notice() {
        return renderer(plain, "pebble/notice.txt", ModelMaps::of, Sizes.NOTICE);
    }

    private <M> Renderer<M> renderer(PebbleEngine engine, String name, Function<M, Map<String, Object>> map, int size) {
        PebbleTemplate template = engine.getTemplate(texts.text(name));
        return model -> {
            StringWriter out = new StringWriter(size);
            try {
                template.evaluate(out, map.apply(model));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toString();
        };
    }
}
