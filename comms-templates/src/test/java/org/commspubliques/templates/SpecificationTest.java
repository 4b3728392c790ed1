package org.commspubliques.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.commspubliques.templates.escape.OutputFormat;
import org.commspubliques.templates.value.Lambda;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * The official specification of Mustache 1.4.2, core and every optional module: 194 tests. 191 are read from the archive of
 * another implementation's tests; the three that it lacks are written here after their titles.
 */
class SpecificationTest {

    private static final int IN_THE_ARCHIVE = 191;

    private static final int MANY = 1_000;

    private static final List<String> MODULES = List.of(
            "comments",
            "delimiters",
            "interpolation",
            "inverted",
            "partials",
            "sections",
            "~inheritance",
            "~dynamic-names",
            "~lambdas");

    @TestFactory
    Stream<DynamicTest> followsTheSpecification() {
        return MODULES.stream()
                .flatMap(module -> tests(module).stream()
                        .map(test -> DynamicTest.dynamicTest(
                                module + ": " + test.get("name"), () -> check(template(test), module, test))));
    }

    /** What is rendered again and again is rendered in another way, see {@code JoinedNodes}. */
    @TestFactory
    Stream<DynamicTest> followsTheSpecificationAfterManyRenderings() {
        return MODULES.stream()
                .flatMap(module -> tests(module).stream()
                        .map(test -> DynamicTest.dynamicTest(module + ": " + test.get("name"), () -> {
                            Template template = template(test);
                            for (int i = 0; i <= MANY; i++) {
                                template.render(model(module, test), Locale.FRENCH);
                            }
                            check(template, module, test);
                        })));
    }

    @Test
    void readsTheWholeSpecificationAndNotAnEmptyOne() {
        assertThat(MODULES.stream().mapToInt(module -> tests(module).size()).sum())
                .isEqualTo(IN_THE_ARCHIVE);
    }

    @Test
    void noReInterpolation() {
        assertThat(rendered("{{template}}: {{planet}}", Map.of("template", "{{planet}}", "planet", "Earth")))
                .isEqualTo("{{planet}}: Earth");
    }

    @Test
    void dottedNamesAreNeverSingleKeys() {
        assertThat(rendered("{{a.b}}", Map.of("a.b", "c"))).isEmpty();
    }

    @Test
    void dottedNamesNoMasking() {
        assertThat(rendered("{{a.b}}", Map.of("a.b", "c", "a", Map.of("b", "d"))))
                .isEqualTo("d");
    }

    private static void check(Template template, String module, Map<?, ?> test) {
        assertThat(template.render(model(module, test), Locale.FRENCH))
                .as(String.valueOf(test.get("desc")))
                .isEqualTo(test.get("expected"));
    }

    private static Template template(Map<?, ?> test) {
        Map<?, ?> partials = test.get("partials") instanceof Map<?, ?> given ? given : Map.of();
        TemplateEngine engine = TemplateEngine.builder()
                .plainMustache(true)
                .loader(name -> Optional.ofNullable((String) partials.get(name)))
                .build();
        return engine.parse("test", (String) Objects.requireNonNull(test.get("template")), OutputFormat.HTML);
    }

    private static Object model(String module, Map<?, ?> test) {
        Object data = Objects.requireNonNull(test.get("data"));
        return module.equals("~lambdas") ? withLambda((Map<?, ?>) data, String.valueOf(test.get("name"))) : data;
    }

    /** The specification gives the lambda in many languages, of which Java is none. */
    private static Map<String, Object> withLambda(Map<?, ?> data, String test) {
        AtomicInteger calls = new AtomicInteger();
        Lambda lambda = switch (test) {
            case "Interpolation" -> text -> "world";
            case "Interpolation - Expansion" -> text -> "{{planet}}";
            case "Interpolation - Alternate Delimiters" -> text -> "|planet| => {{planet}}";
            case "Interpolation - Multiple Calls" -> text -> String.valueOf(calls.incrementAndGet());
            case "Escaping" -> text -> ">";
            case "Section" -> text -> text.equals("{{x}}") ? "yes" : "no";
            case "Section - Expansion" -> text -> text + "{{planet}}" + text;
            case "Section - Alternate Delimiters" -> text -> text + "{{planet}} => |planet|" + text;
            case "Section - Multiple Calls" -> text -> "__" + text + "__";
            case "Inverted Section" -> text -> "";
            default -> throw new IllegalArgumentException(test);
        };
        Map<String, Object> model = new HashMap<>();
        data.forEach((key, value) -> model.put((String) key, value));
        model.put("lambda", lambda);
        return model;
    }

    private static String rendered(String source, Object model) {
        return TemplateEngine.builder()
                .plainMustache(true)
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
