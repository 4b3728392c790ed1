package org.commspubliques.examples.bench.engine;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import java.io.StringReader;
import java.io.StringWriter;
import org.commspubliques.examples.bench.sample.Notice;
import org.commspubliques.examples.bench.sample.StockPage;

/** mustache.java, whose factory keeps what it learns of a model's class but parses every text it is given afresh. */
final class MustacheJava implements Engine {

    private final DefaultMustacheFactory factory = new DefaultMustacheFactory();
    private final TemplateTexts texts;

    MustacheJava(TemplateTexts texts) {
        this.texts = texts;
    }

    @Override
    public Renderer<StockPage> stocks() {
        return renderer("mustache/stocks.html", Sizes.STOCKS);
    }

    @Override
    public Renderer<Notice> notice() {
        return renderer("mustache/notice.txt", Sizes.NOTICE);
    }

    private <M> Renderer<M> renderer(String name, int size) {
        Mustache template = factory.compile(new StringReader(texts.text(name)), name);
        return model -> {
            StringWriter out = new StringWriter(size);
            template.execute(out, model);
            return out.toString();
        };
    }
}
