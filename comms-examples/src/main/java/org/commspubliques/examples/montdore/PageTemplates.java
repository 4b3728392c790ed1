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
import org.commspubliques.templates.typography.Typography;

/**
 * The templates of this example's own pages, each parsed once. What they say is set as a printer would; what they quote to
 * the letter is marked {@code translate="no"} and stays as it is.
 */
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
        String page = parsed.computeIfAbsent(name, file -> engine.parse(file, resource(file), OutputFormat.HTML))
                .render(model, reader);
        return Typography.of(reader).applyToHtml(page);
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
