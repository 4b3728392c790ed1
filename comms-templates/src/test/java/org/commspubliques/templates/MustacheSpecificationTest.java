package org.commspubliques.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.commspubliques.templates.escape.OutputFormat;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

/** The core of the official Mustache specification, read from the archive of another implementation's tests. */
class MustacheSpecificationTest {

    private static final List<String> MODULES =
            List.of("comments", "delimiters", "interpolation", "inverted", "partials", "sections");

    @TestFactory
    Stream<DynamicTest> followsTheSpecification() {
        return MODULES.stream()
                .flatMap(module -> tests(module).stream()
                        .map(test -> DynamicTest.dynamicTest(module + ": " + test.get("name"), () -> check(test))));
    }

    @Test
    void readsTheWholeSpecificationAndNotAnEmptyOne() {
        assertThat(MODULES.stream().mapToInt(module -> tests(module).size()).sum())
                .isGreaterThanOrEqualTo(133);
    }

    @Test
    void neverPrintsAValueAsATemplateAgain() {
        assertThat(rendered("{{template}}: {{planet}}", Map.of("template", "{{planet}}", "planet", "Earth")))
                .isEqualTo("{{planet}}: Earth");
    }

    @Test
    void neverTakesADottedNameForASingleKey() {
        assertThat(rendered("{{a.b}}", Map.of("a.b", "c"))).isEmpty();
    }

    @Test
    void neverLooksPastTheOwnerOfTheFirstPartOfADottedName() {
        assertThat(rendered("{{#a}}{{b.c}}{{/a}}", Map.of("a", Map.of("b", Map.of()), "b", Map.of("c", "ERROR"))))
                .isEmpty();
        assertThat(rendered("{{a.b}}", Map.of("a.b", "c", "a", Map.of("b", "d"))))
                .isEqualTo("d");
    }

    private static void check(Map<?, ?> test) {
        Map<?, ?> partials = test.get("partials") instanceof Map<?, ?> given ? given : Map.of();
        TemplateEngine engine = TemplateEngine.builder()
                .lenient(true)
                .loader(name -> Optional.ofNullable((String) partials.get(name)))
                .build();
        Template template =
                engine.parse("test", (String) Objects.requireNonNull(test.get("template")), OutputFormat.HTML);
        String text = template.render(Objects.requireNonNull(test.get("data")), Locale.FRENCH);
        assertThat(text).as(String.valueOf(test.get("desc"))).isEqualTo(test.get("expected"));
    }

    private static String rendered(String source, Object model) {
        return TemplateEngine.builder()
                .lenient(true)
                .build()
                .parse("test", source, OutputFormat.HTML)
                .render(model, Locale.FRENCH);
    }

    private static List<Map<?, ?>> tests(String module) {
        String resource = "spec/specs/" + module + ".json";
        try (InputStream in = ClassLoader.getSystemResourceAsStream(resource)) {
            Map<?, ?> suite = JsonMapper.shared().readValue(Objects.requireNonNull(in, resource), Map.class);
            return ((List<?>) Objects.requireNonNull(suite.get("tests")))
                    .stream().<Map<?, ?>>map(test -> (Map<?, ?>) test).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
