package org.commspubliques.examples.bench.engine;

import java.util.Locale;
import java.util.Optional;
import org.commspubliques.examples.bench.sample.Amounts;
import org.commspubliques.examples.bench.sample.Notice;
import org.commspubliques.examples.bench.sample.StockPage;
import org.commspubliques.templates.Template;
import org.commspubliques.templates.TemplateEngine;
import org.commspubliques.templates.escape.OutputFormat;
import org.commspubliques.templates.filter.Filters;

/** This library's engine, strict and with its standard limits. */
record CommsEngine(TemplateTexts texts) implements Engine {

    private static final TemplateEngine ENGINE = TemplateEngine.builder()
            .filters(Filters.french().with("montant", CommsEngine::amount))
            .build();

    @Override
    public Renderer<StockPage> stocks() {
        Template template = ENGINE.parse("stocks", texts.text("comms/stocks.html"), OutputFormat.HTML);
        return page -> template.render(page, Locale.FRENCH);
    }

    @Override
    public Renderer<Notice> notice() {
        Template template = ENGINE.parse("notice", texts.text("comms/notice.txt"), OutputFormat.PLAIN_TEXT);
        return notice -> template.render(notice, Locale.FRENCH);
    }

    private static Optional<String> amount(Object value, Locale reader) {
        return value instanceof Double amount ? Optional.of(Amounts.text(amount)) : Optional.empty();
    }
}
