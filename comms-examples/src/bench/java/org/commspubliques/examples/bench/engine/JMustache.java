package org.commspubliques.examples.bench.engine;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.StringWriter;
import org.commspubliques.examples.bench.sample.Notice;
import org.commspubliques.examples.bench.sample.StockPage;

/** jmustache. */
record JMustache(TemplateTexts texts) implements Engine {

    @Override
    public Renderer<StockPage> stocks() {
        return renderer("mustache/stocks.html", Sizes.STOCKS);
    }

    @Override
    public Renderer<Notice> notice() {
        return renderer("mustache/notice.txt", Sizes.NOTICE);
    }

    private <M> Renderer<M> renderer(String name, int size) {
        Template template = Mustache.compiler().compile(texts.text(name));
        return model -> {
            StringWriter out = new StringWriter(size);
            template.execute(model, out);
            return out.toString();
        };
    }
}
