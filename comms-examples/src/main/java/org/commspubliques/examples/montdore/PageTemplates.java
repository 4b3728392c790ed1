package org.commspubliques.examples.montdore;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.commspubliques.templates.Template;
import org.commspubliques.templates.TemplateEngine;
import org.commspubliques.templates.escape.OutputFormat;
import org.commspubliques.templates.preview.PageStyle;

/** The templates of this example's own pages, each parsed once. */
final class PageTemplates {

    private final TemplateEngine engine;
    private final Map<String, Template> parsed = new HashMap<>();

    PageTemplates() {
        TemplateEngine.Builder builder =
                TemplateEngine.builder().partial("tete", resource("tete")).partial("pied", resource("pied"));
        PageStyle.partials().forEach(builder::partial);
        this.engine = builder.build();
    }

    String render(String name, Map<String, Object> model, Locale reader) {
        return parsed.computeIfAbsent(name, page -> engine.parse(page, resource(page), OutputFormat.HTML))
                .render(model, reader);
    }

    private static String resource(String name) {
        try (InputStream in = PageTemplates.class.getResourceAsStream("/mont-dore/pages/" + name + ".html")) {
            if (in == null) {
                throw new IllegalStateException("page template " + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
