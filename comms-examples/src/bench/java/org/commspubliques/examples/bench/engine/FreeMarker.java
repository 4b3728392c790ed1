package org.commspubliques.examples.bench.engine;

import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Function;
import org.commspubliques.examples.bench.sample.Notice;
import org.commspubliques.examples.bench.sample.StockPage;

/** FreeMarker, with the improvements of its newest version, which include records. */
final class FreeMarker implements Engine {

    private final Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    private final TemplateTexts texts;

    FreeMarker(TemplateTexts texts) {
        this.texts = texts;
        configuration.setNumberFormat("c");
    }

    @Override
    public Renderer<StockPage> stocks() {
        return renderer("freemarker/stocks.ftlh", ModelMaps::of, Sizes.STOCKS);
    }

    @Override
    public Renderer<Notice> notice() {
        return renderer("freemarker/notice.ftl", ModelMaps::of, Sizes.NOTICE);
    }

    private <M> Renderer<M> renderer(String name, Function<M, Map<String, Object>> map, int size) {
        Template template;
        try {
            template = new Template(name, texts.text(name), configuration);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return model -> {
            StringWriter out = new StringWriter(size);
            try {
                template.process(map.apply(model), out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (TemplateException e) {
                throw new IllegalStateException(e);
            }
            return out.toString();
        };
    }
}
