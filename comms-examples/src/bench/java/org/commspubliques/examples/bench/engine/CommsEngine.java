package org.commspubliques.examples.bench.engine;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.commspubliques.examples.bench.sample.Notice;
import org.commspubliques.examples.bench.sample.StockPage;
import org.commspubliques.templates.BoundTemplate;
import org.commspubliques.templates.Template;
import org.commspubliques.templates.TemplateEngine;
import org.commspubliques.templates.escape.OutputFormat;

/** This library's engine, strict and with its standard limits, told nothing of the model beforehand. */
record CommsEngine(TemplateTexts texts) implements Engine {

    private static final TemplateEngine ENGINE = TemplateEngine.standard();

    @Override
    public Renderer<StockPage> stocks() {
        return new Dynamic<>(stocksTemplate());
    }

    @Override
    public Renderer<Notice> notice() {
        return new Dynamic<>(noticeTemplate());
    }

    private Template stocksTemplate() {
        return ENGINE.parse("stocks", texts.text("comms/stocks.html"), OutputFormat.HTML);
    }

    private Template noticeTemplate() {
        return ENGINE.parse("notice", texts.text("comms/notice.txt"), OutputFormat.PLAIN_TEXT);
    }

    /** The same engine, whose templates are bound to the records they render. */
    Engine bound() {
        return new Engine() {
            @Override
            public Renderer<StockPage> stocks() {
                return new Bound<>(stocksTemplate().bind(StockPage.class));
            }

            @Override
            public Renderer<Notice> notice() {
                return new Bound<>(noticeTemplate().bind(Notice.class));
            }
        };
    }

    private record Dynamic<M>(Template template) implements Renderer<M> {

        @Override
        public String render(M model) {
            return template.render(model, Locale.FRENCH);
        }

        @Override
        public void write(M model, OutputStream out) throws IOException {
            template.render(model, Locale.FRENCH, out);
        }
    }

    private record Bound<M>(BoundTemplate<M> template) implements Renderer<M> {

        @Override
        public String render(M model) {
            return template.render(model, Locale.FRENCH);
        }

        @Override
        public void write(M model, OutputStream out) throws IOException {
            template.render(model, Locale.FRENCH, out);
        }
    }
}
