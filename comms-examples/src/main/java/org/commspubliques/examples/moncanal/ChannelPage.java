package org.commspubliques.examples.moncanal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commspubliques.templates.TemplateEngine;
import org.commspubliques.templates.escape.OutputFormat;
import org.commspubliques.templates.preview.PageStyle;

/**
 * The page of what happened.
 *
 * @param chapters what happened
 * @param service what was called
 * @param telephones how many telephones each quarter has
 */
record ChannelPage(List<MonCanal.Chapter> chapters, PushService service, Map<String, Integer> telephones) {

    String html() {
        TemplateEngine.Builder engine = TemplateEngine.builder();
        PageStyle.partials().forEach(engine::partial);
        Map<String, Object> model = new LinkedHashMap<>();
        model.put(
                "chapitres",
                chapters.stream()
                        .map(chapter -> Map.of(
                                "titre", chapter.title(),
                                "etapes",
                                        chapter.steps().stream()
                                                .map(step -> Map.of(
                                                        "ou", step.what(), "quoi", step.text(), "ton", step.tone()))
                                                .toList()))
                        .toList());
        model.put(
                "quartiers",
                telephones.entrySet().stream()
                        .map(quarter -> Map.of(
                                "nom", quarter.getKey(),
                                "telephones", quarter.getValue(),
                                "messages", service.received(quarter.getKey()),
                                "appels",
                                        service.calls().stream()
                                                .filter(call -> call.quarter().equals(quarter.getKey()))
                                                .count()))
                        .toList());
        return engine.build().parse("page", resource(), OutputFormat.HTML).render(model, Locale.FRENCH);
    }

    private static String resource() {
        try (InputStream in = ChannelPage.class.getResourceAsStream("/mon-canal/page.html")) {
            if (in == null) {
                throw new IllegalStateException("the template of the page is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
