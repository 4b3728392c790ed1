package org.commspubliques.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.commspubliques.core.language.Wording;
import org.commspubliques.templates.error.TemplateException;
import org.commspubliques.templates.error.TemplateProblem;
import org.commspubliques.templates.escape.OutputFormat;
import org.commspubliques.templates.filter.Filters;
import org.commspubliques.templates.filter.ValueType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates written to harm their host. */
@Timeout(30)
class RenderLimitsTest {

    private static final VariableSchema SCHEMA = VariableSchema.builder()
            .variable(DeclaredVariable.required("nom", ValueType.TEXT, Wording.same("nom")))
            .build();

    private static void assertLimit(String limit, ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        TemplateException.class,
                        failure -> assertThat(failure.problem()).isEqualTo(TemplateProblem.LIMIT))
                .hasMessageContaining("RenderLimits." + limit);
    }

    private static TemplateEngine engine(RenderLimits limits) {
        return TemplateEngine.builder().limits(limits).build();
    }

    private static String render(TemplateEngine engine, String source, Object model) {
        return engine.parse("hostile", source, OutputFormat.HTML).render(model, Locale.FRENCH);
    }

    private static String nested(int depth) {
        return "{{#a}}".repeat(depth) + "x" + "{{/a}}".repeat(depth);
    }

    @Test
    void twentyThousandNestedSectionsAreRefused() {
        assertLimit("nesting", () -> render(TemplateEngine.standard(), nested(20_000), Map.of("a", true)));
        assertThat(render(TemplateEngine.standard(), nested(64), Map.of("a", true)))
                .isEqualTo("x");
        assertLimit("nesting", () -> render(TemplateEngine.standard(), nested(65), Map.of("a", true)));
    }

    @Test
    void twentyThousandUnclosedSectionsAreRefused() {
        assertLimit("nesting", () -> render(TemplateEngine.standard(), "{{^a}}".repeat(20_000), Map.of()));
    }

    @Test
    void aTemplateThatIncludesItselfIsStopped() {
        for (String source : List.of("x{{>self}}", "  {{>self}}\n", "{{>self}}{{>self}}")) {
            TemplateEngine engine =
                    TemplateEngine.builder().partial("self", source).build();
            assertLimit("partialDepth", () -> render(engine, "{{>self}}", Map.of()));
        }
    }

    @Test
    void aTemplateThatIncludesItselfInASectionIsStopped() {
        TemplateEngine engine = TemplateEngine.builder()
                .partial("self", "{{#a}}{{#a}}{{>self}}{{/a}}{{/a}}")
                .build();
        assertLimit("nesting", () -> render(engine, "{{>self}}", Map.of("a", true)));
        assertThat(engine.parse("t", "{{>self}}", OutputFormat.HTML).variables())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{>self}}\n",
                "{{>*name}}\n",
                "{{<self}}\n{{/self}}\n",
                "{{<self}}{{$b}}x{{/b}}{{/self}}\n",
                "{{<*name}}\n{{/*name}}\n"
            })
    void aTemplateThatIncludesItselfOnAWideIndentIsStopped(String self) {
        TemplateEngine engine =
                TemplateEngine.builder().partial("self", " ".repeat(300) + self).build();
        assertIndentRefused(engine, "{{>self}}");
    }

    private static void assertIndentRefused(TemplateEngine engine, String source) {
        assertThatThrownBy(() -> render(engine, source, Map.of("name", "self")))
                .isInstanceOfSatisfying(
                        TemplateException.class,
                        failure -> assertThat(failure.problem()).isEqualTo(TemplateProblem.LIMIT))
                .hasMessageContaining("plus de 1000 caractères de retrait");
    }

    @Test
    void aHugeIndentIsRefused() {
        String wide = " ".repeat(300_000);
        TemplateEngine engine = TemplateEngine.builder()
                .partial("self", "x\n")
                .partial("page", wide + "{{$b}}\n" + wide + "y\n" + wide + "{{/b}}\n")
                .build();
        assertIndentRefused(engine, wide + "{{>self}}\n");
        assertIndentRefused(engine, wide + "{{>*name}}\n");
        assertIndentRefused(engine, wide + "{{<self}}\n" + wide + "{{/self}}\n");
        assertIndentRefused(engine, "{{<page}}{{$b}}x\n{{/b}}{{/page}}");
    }

    @Test
    void blocksWithinBlocksAddUpTheirIndents() {
        TemplateEngine engine = TemplateEngine.builder()
                .partial("page", " ".repeat(300) + "{{$b}}\n" + " ".repeat(300) + "y\n{{/b}}\n")
                .build();
        String within = "{{<page}}{{$b}}\n{{>self}}\n{{/b}}{{/page}}\n";
        TemplateEngine itself = TemplateEngine.builder()
                .partial("page", " ".repeat(300) + "{{$b}}\n" + " ".repeat(300) + "y\n{{/b}}\n")
                .partial("self", within)
                .build();
        assertThat(render(engine, "{{<page}}{{$b}}\nx\n{{/b}}{{/page}}\n", Map.of()))
                .isEqualTo(" ".repeat(300) + "x\n");
        assertIndentRefused(itself, "{{>self}}");
    }

    @Test
    void linesOnAWideIndentAreStoppedByTheirOutput() {
        String wide = " ".repeat(1_000);
        TemplateEngine engine = TemplateEngine.builder()
                .partial("lines", "x\n".repeat(100_000))
                .partial("page", wide + "{{$b}}{{/b}}\n")
                .build();
        assertLimit("outputCharacters", () -> render(engine, wide + "{{>lines}}\n", Map.of()));
        assertLimit("outputCharacters", () -> render(engine, wide + "{{<lines}}\n{{/lines}}\n", Map.of()));
        String block = "x\n".repeat(100_000);
        assertLimit(
                "outputCharacters", () -> render(engine, "{{<page}}{{$b}}\n" + block + "{{/b}}{{/page}}", Map.of()));
    }

    @Test
    void fiveNestedLoopsOfTwentyAreStoppedByTheirOutput() {
        Map<String, Object> model = Map.of("l", Collections.nCopies(20, "x"));
        String source = "{{#l}}".repeat(5) + "0123456789" + "{{/l}}".repeat(5);
        assertLimit("outputCharacters", () -> render(TemplateEngine.standard(), source, model));
    }

    @Test
    void fiveNestedLoopsOfTwentyAreStoppedByTheirIterations() {
        Map<String, Object> model = Map.of("l", Collections.nCopies(20, "x"));
        String source = "{{#l}}".repeat(5) + "{{/l}}".repeat(5);
        RenderLimits limits = RenderLimits.builder().iterations(1_000).build();
        assertLimit("iterations", () -> render(engine(limits), source, model));
        assertLimit(
                "iterations",
                () -> engine(limits).parse("hostile", source, OutputFormat.HTML).missing(model));
    }

    @Test
    void anEndlessListIsStopped() {
        Iterable<String> endless = () -> Stream.generate(() -> "x").iterator();
        assertLimit("iterations", () -> render(TemplateEngine.standard(), "{{#l}}{{/l}}", Map.of("l", endless)));
    }

    @Test
    void anEndlessEnumerationIsRefused() {
        Iterable<String> endless = () -> Stream.generate(() -> "x").iterator();
        assertThatThrownBy(() -> render(TemplateEngine.standard(), "{{l | liste}}", Map.of("l", endless)))
                .isInstanceOf(TemplateException.class)
                .hasMessageContaining("la liste a plus de 10 000 éléments");
        assertThat(render(TemplateEngine.standard(), "{{l | liste}}", Map.of("l", Collections.nCopies(10_000, "x"))))
                .endsWith("x, x et x");
    }

    @Test
    void aTagThatCostsAsMuchAsThousandsIsRefused() {
        assertThatThrownBy(() -> render(TemplateEngine.standard(), "{{a" + ".a".repeat(50) + "}}", Map.of()))
                .isInstanceOf(TemplateException.class)
                .hasMessageContaining("points dans un nom");
        assertThatThrownBy(() -> render(TemplateEngine.standard(), "{{a" + "|majuscules".repeat(11) + "}}", Map.of()))
                .isInstanceOf(TemplateException.class)
                .hasMessageContaining("filtres dans une balise");
        assertThat(render(TemplateEngine.standard(), "{{a" + "|majuscules".repeat(10) + "}}", Map.of("a", "x")))
                .isEqualTo("X");
    }

    @Test
    void filtersThatDoNotExistCountTowardsTheMostOfATag() {
        assertThatThrownBy(() -> render(TemplateEngine.standard(), "{{a" + "|inconnu".repeat(100_000) + "}}", Map.of()))
                .isInstanceOfSatisfying(
                        TemplateException.class,
                        failure -> assertThat(failure.faults()).hasSize(11))
                .hasMessageContaining("plus de 10 filtres dans une balise");
    }

    @Test
    void namesAreSuggestedOnlyForFaultsThatAreReported() {
        Filters filters = Filters.none();
        for (int i = 0; i < 2_000; i++) {
            filters = filters.with("filtre_" + i, (value, arguments, reader, out) -> true);
        }
        TemplateEngine engine = TemplateEngine.builder().filters(filters).build();
        String source = "{{a ?: \"" + "{{a|inconnu}}".repeat(50_000) + "\"}}";
        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThatThrownBy(() -> render(engine, source, Map.of()))
                        .isInstanceOfSatisfying(
                                TemplateException.class,
                                failure -> assertThat(failure.faults()).hasSize(100)));
    }

    @Test
    void variablesAreSuggestedOnlyForFaultsThatAreReported() {
        VariableSchema schema = VariableSchema.of(IntStream.range(0, 2_000)
                .mapToObj(i -> DeclaredVariable.required("commune_" + i, ValueType.TEXT, Wording.same("")))
                .toList());
        TemplateSource source = TemplateSource.of("hostile", "{{commune_x}}".repeat(60_000), OutputFormat.HTML);
        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThatThrownBy(() -> TemplateEngine.standard().parse(source, schema))
                        .isInstanceOfSatisfying(
                                TemplateException.class,
                                failure -> assertThat(failure.faults()).hasSize(100)));
    }

    @Test
    void includingTwiceAtEveryLevelIsStoppedEvenWithoutOutput() {
        TemplateEngine engine = TemplateEngine.builder()
                .loader(name -> {
                    int level = Integer.parseInt(name);
                    String next = "{{>" + (level + 1) + "}}";
                    return Optional.of(level < 40 ? next + next : "");
                })
                .build();
        Template template = engine.parse("hostile", "{{>0}}", OutputFormat.HTML);
        assertLimit("tags", () -> template.render(Map.of(), Locale.FRENCH));
        assertThat(template.variables()).isEmpty();
    }

    @Test
    void blocksThatAreHandedFromParentToParentCountAsTags() {
        RenderLimits limits = RenderLimits.builder().tags(10_000).build();
        TemplateEngine engine = TemplateEngine.builder()
                .limits(limits)
                .loader(name -> {
                    int level = Integer.parseInt(name);
                    return Optional.of(level < 30 ? parent(String.valueOf(level + 1), blocks(level, 100)) : "");
                })
                .build();
        assertLimit("tags", () -> render(engine, "{{>0}}", Map.of()));
    }

    private static String parent(String name, String blocks) {
        return "{{<" + name + "}}" + blocks + "{{/" + name + "}}";
    }

    private static String blocks(int level, int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> "{{$b" + level + "_" + i + "}}{{/b" + level + "_" + i + "}}")
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "*nom", "absent"})
    void parentsWithinAPageOfManyBlocksAreCheckedSoon(String parent) {
        TemplateEngine engine = TemplateEngine.builder()
                .lenient(true)
                .partial("1", parent(parent, "{{$z}}{{/z}}").repeat(20_000))
                .partial("2", "{{>3}}")
                .partial("3", "")
                .build();
        Template page = engine.parse("hostile", parent("1", blocks(0, 30_000)), OutputFormat.HTML);
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> page.bind(SCHEMA));
    }

    @Test
    void aLongChainOfIncludedTemplatesIsParsedWithoutRecursion() {
        TemplateEngine engine = TemplateEngine.builder()
                .loader(name -> Optional.of(
                        name.equals("20000")
                                ? "{{end}}"
                                : "{{v" + name + "}}{{>" + (Integer.parseInt(name) + 1) + "}}"))
                .build();
        Template template = engine.parse("hostile", "{{>0}}", OutputFormat.HTML);
        assertThat(template.variables()).hasSize(50);
        assertLimit("partialDepth", () -> template.missing(Map.of()));
    }

    @Test
    void aSourceThatIsTooLongIsRefused() {
        RenderLimits limits = RenderLimits.builder().templateCharacters(10).build();
        assertThat(render(engine(limits), "0123456789", Map.of())).hasSize(10);
        assertLimit("templateCharacters", () -> render(engine(limits), "01234567890", Map.of()));
    }

    @Test
    void aTextThatIsTooLongIsRefusedToTheCharacter() {
        RenderLimits limits = RenderLimits.builder().outputCharacters(5).build();
        assertThat(render(engine(limits), "{{a}}", Map.of("a", "12345"))).isEqualTo("12345");
        assertThat(render(engine(limits), "{{a}}", Map.of("a", "&"))).isEqualTo("&amp;");
        assertLimit("outputCharacters", () -> render(engine(limits), "{{a}}", Map.of("a", "123456")));
        assertLimit("outputCharacters", () -> render(engine(limits), "{{a}}", Map.of("a", "1&")));
        assertLimit("outputCharacters", () -> render(engine(limits), "123456", Map.of()));
    }

    @Test
    void monstrousNumbersAreRefused() {
        for (Object number : List.of(
                new BigDecimal("1E+1000000000"), new BigDecimal("1E-1000000000"), BigInteger.ONE.shiftLeft(100_000))) {
            for (String tag : List.of("{{n}}", "{{n | nombre}}", "{{n | pourcent}}")) {
                assertThatThrownBy(() -> render(TemplateEngine.standard(), tag, Map.of("n", number)))
                        .isInstanceOf(TemplateException.class);
            }
        }
    }

    @Test
    void theDeepestLimitsFitASmallStack() throws InterruptedException {
        RenderLimits limits = RenderLimits.builder()
                .nesting(RenderLimits.DEEPEST)
                .partialDepth(RenderLimits.DEEPEST)
                .build();
        TemplateEngine engine = TemplateEngine.builder()
                .limits(limits)
                .partial("self", "{{#a}}{{>self}}{{/a}}")
                .build();
        Throwable[] failure = new Throwable[1];
        Runnable hostile =
                () -> failure[0] = catchThrowable(() -> render(engine, "{{>self}}", Map.of("a", List.of(1))));
        Thread thread = new Thread(null, hostile, "small stack", 512 * 1024);
        thread.start();
        thread.join();
        assertThat(failure[0]).isInstanceOf(TemplateException.class);
    }

    @Test
    void aMillionCharactersOfHostileTagsAreParsedInLinearTime() {
        for (String piece :
                List.of("{{", "{{{", "{{a}}", "{{!}}", "{{#a}}{{/a}}", "\n{{!}}", " ", "{{=| |=}}|={{ }}=|", "}}")) {
            String source = piece.repeat(900_000 / piece.length());
            try {
                Template template = TemplateEngine.standard().parse("hostile", source, OutputFormat.HTML);
                assertThat(template.missing(Map.of("a", "x"))).isEmpty();
                assertThat(template.variables()).hasSizeLessThan(2);
                template.missing(Map.of());
            } catch (TemplateException refused) {
                assertThat(refused.problem()).isEqualTo(TemplateProblem.SYNTAX);
            }
        }
    }

    @Test
    void mustBePositiveAndNotTooDeep() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RenderLimits.builder().iterations(0).build())
                .withMessageContaining("iterations");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RenderLimits.builder().nesting(201).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RenderLimits.builder().tags(-1).build());
        assertThat(RenderLimits.standard())
                .isEqualTo(new RenderLimits(4_000_000, 64, 50, 1_000_000, 1_000_000, 20_000_000));
    }
}
