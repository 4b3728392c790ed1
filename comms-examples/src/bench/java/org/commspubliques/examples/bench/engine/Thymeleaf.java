package org.commspubliques.examples.bench.engine;

import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;
import org.commspubliques.examples.bench.sample.Notice;
import org.commspubliques.examples.bench.sample.StockPage;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** Thymeleaf, which parses at the first rendering, and later finds the template in its cache by its text. */
final class Thymeleaf implements Engine {

    private final TemplateEngine html = engine(TemplateMode.HTML);
    private final TemplateEngine plain = engine(TemplateMode.TEXT);
    private final TemplateTexts texts;

    Thymeleaf(TemplateTexts texts) {
        this.texts = texts;
    }

    private static TemplateEngine engine(TemplateMode mode) {
        StringTemplateResolver resolver = new StringTemplateResolver();
        resolver.setTemplateMode(mode);
        resolver.setCacheable(true);
        TemplateEngine engine = new TemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }

    @Override
    public Renderer<StockPage> stocks() {
        return renderer(html, "thymeleaf/stocks.html", "page", Sizes.STOCKS);
    }

    @Override
    public Renderer<Notice> notice() {
        return renderer(plain, "thymeleaf/notice.txt", "notice", Sizes.NOTICE);
    }

    private <M> Renderer<M> renderer(TemplateEngine engine, String name, String variable, int size) {
        String text = texts.text(name);
        return model -> {
            StringWriter out = new StringWriter(size);
            engine.process(text, new Context(Locale.FRENCH, Map.of(variable, model)), out);
            return out.toString();
        };
    }
}
