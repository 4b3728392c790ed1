package org.commspubliques.templates.page;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.commspubliques.core.language.Wording;
import org.commspubliques.templates.Template;
import org.commspubliques.templates.TemplateEngine;
import org.commspubliques.templates.escape.OutputFormat;
import org.commspubliques.templates.filter.Filters;
import org.commspubliques.templates.preview.PageStyle;
import org.commspubliques.templates.preview.PreviewOptions;
import org.commspubliques.templates.typography.Typography;

/** A page for the public: its template, its labels in both languages, and what stands around its content. */
final class PublicPage {

    private final Template template;
    private final ImmutableMap<String, Wording> labels;

    PublicPage(String name, Map<String, Wording> labels) {
        TemplateEngine.Builder engine = TemplateEngine.builder().filters(Filters.none());
        PageStyle.partials().forEach(engine::partial);
        engine.partial("head", resource("head.mustache.html")).partial("foot", resource("foot.mustache.html"));
        this.template = engine.build().parse(name, resource(name + ".mustache.html"), OutputFormat.HTML);
        this.labels = ImmutableMap.<String, Wording>builder()
                .put("skip", Wording.of("Aller au contenu", "Skip to content"))
                .putAll(labels)
                .buildOrThrow();
    }

    String html(String title, Map<String, Object> content, PreviewOptions options) {
        Locale reader = options.reader();
        Map<String, String> words = new LinkedHashMap<>();
        labels.forEach((label, wording) -> words.put(label, wording.in(reader)));
        Map<String, Object> model = new LinkedHashMap<>(content);
        model.put("label", words);
        model.put("language", reader.getLanguage().equals("en") ? "en" : "fr");
        model.put("title", title);
        model.put("issuer", options.issuer());
        model.put("notice", options.notice().orElse(""));
        return Typography.of(reader).applyToHtml(template.render(model, reader));
    }

    private static String resource(String name) {
        URL found = Objects.requireNonNull(PublicPage.class.getResource(name), name);
        try {
            return Resources.toString(found, StandardCharsets.UTF_8);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
