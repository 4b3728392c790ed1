package org.commspubliques.examples.bench.engine;

import com.github.jknack.handlebars.Context;
import com.github.jknack.handlebars.EscapingStrategy;
import com.github.jknack.handlebars.Handlebars;
import com.github.jknack.handlebars.Template;
import com.github.jknack.handlebars.context.MethodValueResolver;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.commspubliques.examples.bench.sample.Notice;
import org.commspubliques.examples.bench.sample.StockPage;

/** handlebars.java, told that values are found by methods, which spares it the search through its other ways. */
final class HandlebarsJava implements Engine {

    private final Handlebars html = new Handlebars();
    private final Handlebars plain = new Handlebars().with(EscapingStrategy.NOOP);
    private final TemplateTexts texts;

    HandlebarsJava(TemplateTexts texts) {
        this.texts = texts;
    }

    @Override
    public Renderer<StockPage> stocks() {
        return renderer(html, "handlebars/stocks.html", Sizes.STOCKS);
    }

    @Override
    public Renderer<Notice> notice() {
        return renderer(plain, "handlebars/notice.txt", Sizes.NOTICE);
    }

    private <M> Renderer<M> renderer(Handlebars handlebars, String name, int size) {
        Template template;
        try {
            template = handlebars.compileInline(texts.text(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return model -> {
            StringWriter out = new StringWriter(size);
            try {
                template.apply(
                        Context.newBuilder(model)
                                .resolver(MethodValueResolver.INSTANCE)
                                .build(),
                        out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toString();
        };
    }
}
