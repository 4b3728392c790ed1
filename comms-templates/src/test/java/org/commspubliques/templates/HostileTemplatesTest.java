package org.commspubliques.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serial;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.commspubliques.templates.error.TemplateException;
import org.commspubliques.templates.error.TemplateProblem;
import org.commspubliques.templates.escape.OutputFormat;
import org.commspubliques.templates.filter.Filters;
import org.commspubliques.templates.value.Lambda;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is done to engines of templates by those who want to harm their host. Everything is tried by our own rules, leniently
 * and to the letter of Mustache, see {@link HostileRun}: the limits hold for all.
 */
class HostileTemplatesTest {

    private static final String SECRET = "s3cr3t";

    private static final int SMALL_STACK = 256 * 1024;

    /** The standard limits would be reached as well, but by a test that takes minutes. */
    private static final RenderLimits FEW =
            RenderLimits.builder().tags(100_000).iterations(10_000).build();

    private static final List<Object> TWENTY = Collections.nCopies(20, "x");

    private static final Map<String, Object> MODEL = Map.of("x", "x", "yes", true, "rows", TWENTY, "nom", "moi");

    private static void assertStopped(HostileRun run) {
        assertThat(run.texts()).isEmpty();
        assertThat(run.refusals()).extracting(TemplateException::problem).contains(TemplateProblem.LIMIT);
    }

    private static Consumer<TemplateEngine.Builder> partial(String name, String source) {
        return HostileRun.partials(Map.of(name, source));
    }

    /** Calls that every filter might take. */
    private static Stream<String> filters() {
        return Filters.french().names().stream()
                .flatMap(name -> Stream.of(
                        name,
                        name + ": 2",
                        name + ": \"m\"",
                        name + ": \"et\"",
                        name + ": \"a\", \"b\"",
                        name + ": \"a\", \"b\", \"c\""));
    }

    @Nested
    class ReachingForWhatIsBehindTheModel {

        /** A record with more than its components. */
        record Account(String name) {

            static final String KEY = SECRET;

            String password() {
                return SECRET;
            }

            String getPassword() {
                return SECRET;
            }

            @Override
            public String toString() {
                return SECRET;
            }
        }

        /** An object with getters and a public field. */
        @SuppressWarnings("unused")
        static final class Bean {

            public final String field = SECRET;

            public String getName() {
                return SECRET;
            }

            public String name() {
                return SECRET;
            }

            @Override
            public String toString() {
                return SECRET;
            }
        }

        /** A number that says more than its value. */
        static final class TalkativeNumber extends Number {

            @Serial
            private static final long serialVersionUID = 1L;

            @Override
            public int intValue() {
                return 7;
            }

            @Override
            public long longValue() {
                return 7;
            }

            @Override
            public float floatValue() {
                return 7;
            }

            @Override
            public double doubleValue() {
                return 7;
            }

            @Override
            public String toString() {
                return SECRET;
            }
        }

        /** A constant whose text is not its name. */
        enum Talkative {
            NAME;

            @Override
            public String toString() {
                return SECRET;
            }
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "class",
                    "class.classLoader",
                    "class.name",
                    "class.protectionDomain.codeSource.location",
                    "getClass",
                    "getClass()",
                    "getClass.name",
                    "getClass.forName",
                    "hashCode",
                    "hashCode()",
                    "toString",
                    "toString()",
                    "equals",
                    "notifyAll",
                    "wait",
                    "password",
                    "password()",
                    "getPassword",
                    "KEY",
                    "this",
                    "this$0",
                    "name()",
                    "name.class",
                    "name.getClass",
                    "name.bytes",
                    "name.length",
                    "name.value",
                    "name.isEmpty",
                    "name.chars",
                    "name.0"
                })
        void ofARecordOnlyItsComponentsAreReached(String path) {
            for (String tag :
                    List.of("{{row." + path + "}}", "{{#row}}{{" + path + "}}{{/row}}", "{{{row." + path + "}}}")) {
                HostileRun run = HostileRun.of(tag, Map.of("row", new Account("Ana")));
                assertThat(run.texts()).allMatch(String::isEmpty);
                assertThat(run.refusals()).isNotEmpty();
            }
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "size",
                    "size()",
                    "isEmpty",
                    "empty",
                    "class",
                    "getClass",
                    "stream",
                    "entrySet",
                    "keySet",
                    "values",
                    "0"
                })
        void ofAListOrAMapNoMethodIsReached(String path) {
            for (String name : List.of("list", "map", "array", "optional")) {
                HostileRun run = HostileRun.of(
                        "{{" + name + "." + path + "}}",
                        Map.of(
                                "list", List.of("a"),
                                "map", Map.of("a", "a"),
                                "array", new int[] {1},
                                "optional", Optional.of("a")));
                assertThat(run.texts()).allMatch(String::isEmpty);
                assertThat(run.refusals()).isNotEmpty();
            }
        }

        @Test
        void nothingOfAnObjectThatIsNoModelIsPrinted() {
            for (Object leak : List.of(
                    new Bean(), new Account("Ana"), new TalkativeNumber(), Talkative.NAME, new Object[] {new Bean()})) {
                Map<String, Object> model =
                        Map.of("bean", leak, "beans", List.of(leak), "map", Map.of("bean", leak), "x", "x");
                Stream.concat(
                                Stream.of(
                                        "{{bean}}",
                                        "{{{bean}}}",
                                        "{{bean.name}}",
                                        "{{bean.field}}",
                                        "{{bean.getName}}",
                                        "{{#bean}}{{.}}{{name}}{{field}}{{/bean}}",
                                        "{{#beans}}{{.}}{{/beans}}",
                                        "{{#beans}}{{name}}{{/beans}}",
                                        "{{beans}}",
                                        "{{map}}",
                                        "{{map.bean}}",
                                        "{{bean ?: \"x\"}}",
                                        "{{bean ?? \"{{bean}}\"}}",
                                        "{{>*bean}}",
                                        "{{<*bean}}{{/*bean}}"),
                                filters()
                                        .flatMap(filter ->
                                                Stream.of("{{bean | " + filter + "}}", "{{beans | " + filter + "}}")))
                        .forEach(tag -> {
                            HostileRun run = HostileRun.of(tag, model);
                            assertThat(run.texts())
                                    .as(tag)
                                    .noneMatch(text -> text.replace("Ana", "").contains(SECRET));
                            assertThat(run.refusals())
                                    .as(tag)
                                    .noneMatch(refusal ->
                                            String.valueOf(refusal.getMessage()).contains(SECRET));
                        });
            }
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{{\"freemarker.template.utility.Execute\"?new()(\"id\")}}",
                    "{{T(java.lang.Runtime).getRuntime().exec(\"id\")}}",
                    "{{#T(java.lang.Runtime)}}x{{/T(java.lang.Runtime)}}",
                    "{{x.class.forName(\"java.lang.Runtime\").getRuntime().exec(\"id\")}}",
                    "{{new java.lang.ProcessBuilder(\"id\").start()}}",
                    "{{x | exec: \"id\"}}",
                    "{{x | java.lang.Runtime.exec: \"id\"}}",
                    "{{x | freemarker.template.utility.Execute}}",
                    "{{x | majuscules: \"$(id)\"}}",
                    "{{x ?: $(id)}}",
                    "{{#with \"s\" as |s|}}{{/with}}",
                    "{{lookup . 'constructor'}}",
                    "{{>/etc/passwd}}",
                    "{{>../../../etc/passwd}}",
                    "{{>file:///etc/passwd}}",
                    "{{>http://evil.example/x}}",
                    "{{<classpath:application.properties}}{{/classpath:application.properties}}"
                })
        void nothingIsExecutedNorRead(String tag) {
            HostileRun run = HostileRun.of(tag, MODEL);
            assertThat(run.texts()).allMatch(String::isEmpty);
            assertThat(run.refusals()).isNotEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "${7*7}",
                    "#{7*7}",
                    "#set($x = 7 * 7)$x",
                    "<#assign x = 49>",
                    "<%= 7*7 %>",
                    "{% if 7 %}49{% endif %}",
                    "{7*7}",
                    "[[${7*7}]]",
                    "$x.class.forName('java.lang.Runtime')"
                })
        void theLanguagesOfOthersAreText(String text) {
            assertThat(HostileRun.of(OutputFormat.PLAIN_TEXT, text, MODEL, builder -> {})
                            .texts())
                    .hasSize(3)
                    .containsOnly(text);
        }

        @Test
        void aValueIsNeverReadAsATemplate() {
            for (String value : List.of("{{x}}", "{{{nom}}}", "{{>moi}}", "{{#rows}}", "{{=<% %>=}}", "{{", "}}")) {
                for (String tag : List.of("{{v}}", "{{{v}}}", "{{x ?? \"{{v}}\"}}", "{{#rows}}{{v}}{{/rows}}")) {
                    HostileRun run = HostileRun.of(
                            OutputFormat.PLAIN_TEXT,
                            tag,
                            Map.of("v", value, "x", "x", "nom", "n", "rows", List.of(1)),
                            builder -> {});
                    assertThat(run.texts()).hasSize(3).containsOnly(value);
                }
            }
        }
    }

    /** Minutes of work, so only among the long suites. */
    @Nested
    @Tag("thorough")
    class AskingForTooMuch {

        @ParameterizedTest
        @ValueSource(ints = {5, 8})
        void loopsInLoopsAreStopped(int loops) {
            String open = "{{#rows}}".repeat(loops);
            String close = "{{/rows}}".repeat(loops);
            assertStopped(HostileRun.of(open + "0123456789" + close, MODEL));
            assertStopped(HostileRun.of(open + "{{x}}" + close, MODEL));
            assertStopped(HostileRun.of(open + "{{>moi}}" + close, MODEL, partial("moi", "{{x}}")));
        }

        @ParameterizedTest
        @ValueSource(strings = {"#", "^", "$"})
        void twentyThousandNestedSectionsAreStopped(String sign) {
            assertStopped(
                    HostileRun.of(("{{" + sign + "yes}}").repeat(20_000) + "x" + "{{/yes}}".repeat(20_000), MODEL));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{{#yes}}",
                    "{{/yes}}",
                    "{{$yes}}",
                    "{{<yes}}",
                    "{{",
                    "}}",
                    "{{{",
                    "{{{x}}",
                    "{{!",
                    "{{=",
                    "{{=x",
                    "{{=| |=}}|={{ }}=|",
                    "{{x ?: \"",
                    "{{x ?? \"",
                    "{{x | majuscules: \"",
                    "{{x | tronque:",
                    "{{x|",
                    "\"",
                    "{{x ?: \"\"\"",
                    "{{x ?: \"{{x}}\"}}",
                    "{{>moi}}",
                    "{{>*nom}}",
                    "{{#yes}}{{/yes}}",
                    "{{$b}}{{/b}}",
                    "{{<moi}}{{/moi}}",
                    "{{x | inconnu}}",
                    "{{x}}",
                    "\n{{!}}",
                    " {{#yes}}\r\n",
                    "<",
                    "<!--",
                    "<a href=\"",
                    "<a b='{{x}}' ",
                    "<script>",
                    "<style>{{x}}",
                    "&",
                    "\u0000",
                    "\uD83D"
                })
        void oneThingRepeatedForAMillionCharactersEnds(String piece) {
            String source = piece.repeat(900_000 / piece.length());
            HostileRun run = HostileRun.of(source, MODEL, partial("moi", "y"));
            assertThat(run.texts().size() + run.refusals().size()).isPositive();
        }

        @Test
        void aTemplateOfTenMegabytesIsRefused() {
            assertStopped(HostileRun.of("x".repeat(10_000_000), MODEL));
            assertStopped(HostileRun.of("{{>moi}}", MODEL, partial("moi", "x".repeat(10_000_000))));
            assertThat(HostileRun.of("{{>*nom}}", MODEL, partial("moi", "x".repeat(10_000_000)))
                            .texts())
                    .isEmpty();
        }

        @Test
        void aMillionTagsEnd() {
            RenderLimits limits =
                    RenderLimits.builder().templateCharacters(10_000_000).build();
            for (String tag : List.of("{{x}}", "{{>moi}}")) {
                HostileRun run = HostileRun.of(
                        tag.repeat(1_000_000),
                        MODEL,
                        builder -> builder.limits(limits).partial("moi", "m"));
                assertThat(run.texts()).hasSize(3);
            }
        }

        @ParameterizedTest
        @EnumSource(OutputFormat.class)
        void aValueOfAMillionCharactersIsWrittenOrRefused(OutputFormat format) {
            String place = format == OutputFormat.ICALENDAR ? "SUMMARY:{{x}}" : "{{x}}";
            for (String piece :
                    List.of("x", "é", "\"", "<", "\n", ",", "*", "\u0000", "😀", "\uD83D", "\u2028", "a ", "`")) {
                HostileRun run = HostileRun.of(
                        format, place, Map.of("x", piece.repeat(1_000_000 / piece.length())), builder -> {});
                assertThat(run.texts().size() + run.refusals().size()).isPositive();
                assertThat(run.refusals())
                        .filteredOn(refusal -> refusal.problem() != TemplateProblem.UNKNOWN_VARIABLE)
                        .extracting(TemplateException::problem)
                        .allMatch(problem -> problem == TemplateProblem.LIMIT);
            }
        }

        @Test
        void aValueOfAMillionCharactersPassesEveryFilter() {
            for (String piece : List.of("x", "é ", "\uD83D")) {
                Map<String, Object> model = Map.of("x", piece.repeat(1_000_000 / piece.length()));
                filters().forEach(filter -> HostileRun.of("{{x | " + filter + "}}", model));
            }
        }

        @Test
        void hugeNumbersAreWrittenOrRefused() {
            for (Object number : List.of(
                    new BigDecimal("1E+1000000"),
                    new BigDecimal("-1E+2147483647"),
                    new BigDecimal("1E-1000000"),
                    new BigDecimal("1E-2147483647"),
                    new BigDecimal("0E+2147483647"),
                    BigInteger.ONE.shiftLeft(1_000_000),
                    Long.MIN_VALUE,
                    Double.MAX_VALUE,
                    Double.MIN_VALUE,
                    Double.NaN,
                    Double.NEGATIVE_INFINITY,
                    Float.POSITIVE_INFINITY)) {
                Map<String, Object> model = Map.of("x", number);
                Stream.concat(
                                Stream.of("{{x}}", "{{#x}}{{.}}{{/x}}"),
                                filters().map(filter -> "{{x | " + filter + "}}"))
                        .forEach(tag ->
                                assertThat(HostileRun.of(tag, model).texts()).allMatch(text -> text.length() < 10_000));
            }
        }

        @Test
        void anEndlessListIsStopped() {
            Iterable<Object> endless = () -> Stream.generate(() -> (Object) "x").iterator();
            Map<String, Object> model = Map.of("x", endless);
            assertStopped(HostileRun.of("{{#x}}{{/x}}", model));
            assertStopped(HostileRun.of("{{#x}}{{.}}{{/x}}", model));
            filters()
                    .forEach(filter -> assertThat(HostileRun.of("{{x | " + filter + "}}", model)
                                    .texts())
                            .as(filter)
                            .isEmpty());
            HostileRun.of("{{x ?: \"a\"}}{{x ?? \"b\"}}{{^x}}c{{/x}}", model);
        }

        @Test
        void whatAnIteratorThrowsIsReported() {
            Iterable<Object> broken = () -> {
                throw new IllegalStateException("broken");
            };
            for (String tag : List.of("{{#x}}{{/x}}", "{{x | liste}}", "{{^x}}{{/x}}", "{{x ?? \"b\"}}")) {
                HostileRun run = HostileRun.of(tag, Map.of("x", broken));
                assertThat(run.texts()).isEmpty();
            }
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "a.", ".", "..", "a ", " ", "a", "a|", "| ", "?", "??", "?:", "\"", "=", "'", "#", "{", "\u00A0",
                    "\uD83D"
                })
        void aTagOfAHundredThousandCharactersEnds(String piece) {
            String content = piece.repeat(100_000 / piece.length());
            for (String tag : List.of(
                    "{{" + content + "}}",
                    "{{x" + content + "}}",
                    "{{#" + content + "}}{{/" + content + "}}",
                    "{{>" + content + "}}",
                    "{{x | " + content + "}}",
                    "{{x | liste: \"" + content + "\"}}",
                    "{{x ?: \"" + content + "\"}}",
                    "{{x ?? \"" + content + "\"}}",
                    "{{=" + content + " " + content + "=}}x",
                    "{{! " + content + "}}")) {
                HostileRun run = HostileRun.of(tag, MODEL);
                assertThat(run.texts().size() + run.refusals().size()).isPositive();
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"??", "?:"})
        void textsWithinTextsEnd(String sign) {
            for (int depth : List.of(10, 64, 65, 200, 2_000, 50_000)) {
                String source = ("{{x " + sign + " \"").repeat(depth) + "y" + "\"}}".repeat(depth);
                HostileRun run = HostileRun.of(source, MODEL);
                assertThat(run.texts().size() + run.refusals().size()).isPositive();
            }
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{{={{{ }}}=}}{{{x}}}",
                    "{{== ==}}=x=",
                    "{{= = = =}}",
                    "{{=\" \"=}}\"x\"",
                    "{{=# /=}}#x/",
                    "{{=## ##=}}####x####",
                    "{{=}} {{=}}}}x{{",
                    "{{=a a=}}axa a#yesaxa/yesa",
                    "{{=x x=}}xxx",
                    "{{=\u0000 \u0000=}}\u0000x\u0000",
                    "{{=\uD83D \uDE00=}}😀x😀",
                    "{{=< >=}}<p><x></p>",
                    "{{=| |=}}|x | majuscules|",
                    "{{=! !=}}!x!",
                    "{{={ }=}}{x}{{x}}{{{x}}}",
                    "{{=\n \n=}}\nx\n",
                    "{{=  =}}",
                    "{{=<% %>=}}<%={{ }}=%>{{=<% %>=}}<%x"
                })
        void strangeDelimitersEnd(String source) {
            HostileRun run = HostileRun.of(source, MODEL);
            assertThat(run.texts().size() + run.refusals().size()).isPositive();
        }
    }

    @Nested
    class ComingBackToItself {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "x{{>moi}}",
                    "{{>moi}}",
                    "    {{>moi}}\n",
                    "{{>moi}}{{>moi}}",
                    "{{#yes}}{{>moi}}{{/yes}}",
                    "{{#rows}}{{>moi}}{{/rows}}",
                    "{{x ?? \"{{>moi}}\"}}",
                    "{{>*nom}}",
                    "  {{>*nom}}\n",
                    "{{<moi}}{{/moi}}",
                    "  {{<moi}}\n  {{/moi}}\n",
                    "{{<moi}}{{$b}}{{>moi}}{{/b}}{{/moi}}",
                    "{{<*nom}}{{/*nom}}",
                    "{{$b}}{{<moi}}{{$b}}y{{/b}}{{/moi}}{{/b}}{{>moi}}",
                    "{{$b}}{{>moi}}{{/b}}",
                    "{{#fonction}}{{>moi}}{{/fonction}}"
                })
        void aTemplateThatIncludesItselfIsStopped(String source) {
            Map<String, Object> model = new HashMap<>(MODEL);
            model.put("fonction", (Lambda) text -> text);
            HostileRun run = HostileRun.of("{{>moi}}", model, partial("moi", source));
            assertThat(run.texts()).isEmpty();
            assertThat(run.refusals()).isNotEmpty();
        }

        @Test
        void templatesThatIncludeOneAnotherAreStopped() {
            assertStopped(HostileRun.of(
                    "{{>a}}",
                    MODEL,
                    HostileRun.partials(Map.of("a", "{{>b}}", "b", "  {{>c}}\n", "c", "{{<a}}{{/a}}"))));
        }

        @Test
        void aBlockWithinItselfEnds() {
            Consumer<TemplateEngine.Builder> page = partial("p", "{{$b}}{{$b}}x{{/b}}{{/b}}");
            for (String source : List.of(
                    "{{<p}}{{$b}}{{$b}}y{{/b}}{{/b}}{{/p}}",
                    "{{<p}}{{$b}}{{<p}}{{$b}}{{<p}}{{/p}}{{/b}}{{/p}}{{/b}}{{/p}}",
                    "{{<p}}{{$b}}{{>p}}{{/b}}{{/p}}",
                    "{{$b}}{{$b}}{{$b}}z{{/b}}{{/b}}{{/b}}",
                    "{{<p}}{{$b}}1{{/b}}{{$b}}2{{$b}}{{/b}}{{/b}}{{/p}}")) {
                HostileRun run = HostileRun.of(source, MODEL, page);
                assertThat(run.texts().size() + run.refusals().size()).isPositive();
            }
        }

        @Test
        void aChainOfAThousandTemplatesIsStopped() {
            for (String next :
                    List.of("{{>%d}}", "  {{>%d}}\n", "{{#yes}}{{>%d}}{{/yes}}", "{{<%1$d}}{{$b}}x{{/b}}{{/%1$d}}")) {
                HostileRun run = HostileRun.of(
                        "{{>0}}",
                        MODEL,
                        builder -> builder.loader(name -> {
                            int level = name.matches("\\d{1,4}") ? Integer.parseInt(name) : 1_000;
                            return Optional.of(level < 1_000 ? String.format(next, level + 1) : "{{$b}}{{x}}{{/b}}");
                        }));
                assertStopped(run);
            }
        }

        private static List<String> twice() {
            return List.of(
                    "{{>%1$d}}{{>%1$d}}",
                    "{{#yes}}{{>%1$d}}{{/yes}}{{^no}}{{>%1$d}}{{/no}}",
                    "{{#x}}{{>%1$d}}{{/x}}{{#rows}}{{>%1$d}}{{/rows}}",
                    "{{<%1$d}}{{$a%1$d}}1{{/a%1$d}}{{/%1$d}}{{<%1$d}}{{$b%1$d}}2{{/b%1$d}}{{/%1$d}}",
                    "{{x ?? \"{{x}}\"}}{{>%1$d}}{{$a%1$d}}{{>%1$d}}{{/a%1$d}}");
        }

        @ParameterizedTest
        @MethodSource("twice")
        void includingTwiceAtEachOfFortyLevelsIsStopped(String twice) {
            assertStoppedWithinFortyLevels(twice, FEW);
        }

        @ParameterizedTest
        @MethodSource("twice")
        @Tag("thorough")
        void includingTwiceAtEachOfFortyLevelsIsStoppedByTheStandardLimits(String twice) {
            assertStoppedWithinFortyLevels(twice, RenderLimits.standard());
        }

        private static void assertStoppedWithinFortyLevels(String twice, RenderLimits limits) {
            Map<String, Object> model = new HashMap<>(MODEL);
            model.put("no", false);
            HostileRun run = HostileRun.of(
                    "{{>0}}",
                    model,
                    builder -> builder.limits(limits).loader(name -> {
                        int level = Integer.parseInt(name);
                        return Optional.of(level < 40 ? String.format(twice, level + 1) : "{{x}}");
                    }));
            assertStopped(run);
        }

        @Test
        void aFunctionThatReturnsItsOwnSectionIsStopped() {
            Map<String, Lambda> functions = Map.of(
                    "itself", text -> "{{#f}}" + text + "{{/f}}",
                    "twice", text -> "{{#f}}x{{/f}}{{#f}}x{{/f}}",
                    "growing", text -> "{{#f}}" + text + text + "{{/f}}",
                    "variable", text -> "{{f}}{{f}}",
                    "long", text -> "x".repeat(10_000_000));
            functions.forEach((name, function) -> {
                for (String source : List.of("{{#f}}x{{/f}}", "{{f}}", "{{{f}}}")) {
                    HostileRun run = HostileRun.of(source, Map.of("f", function), builder -> builder.limits(FEW));
                    assertThat(run.texts()).as(name).isEmpty();
                }
            });
        }

        @Test
        void whatAFunctionThrowsOrMakesWrongIsReported() {
            List<Lambda> functions = List.of(text -> "{{#open}}", text -> "{{", text -> "<a href=\"", text -> {
                throw new IllegalStateException("broken");
            });
            for (Lambda function : functions) {
                HostileRun run = HostileRun.of("{{#f}}x{{/f}}", Map.of("f", function));
                assertThat(run.refusals()).isNotEmpty();
            }
        }

        @Test
        void aListOrAMapThatHoldsItselfEnds() {
            List<Object> list = new ArrayList<>();
            list.add(list);
            list.add(list);
            Map<String, Object> map = new HashMap<>();
            map.put("m", map);
            map.put("l", list);
            map.put("x", map);
            list.add(map);
            for (String source : List.of(
                    "{{l}}",
                    "{{m}}",
                    "{{m.m.m.m.m}}",
                    "{{l | liste}}",
                    "{{m | liste}}",
                    "{{#l}}{{.}}{{/l}}",
                    "{{#l}}{{#.}}{{#.}}{{l | liste}}{{/.}}{{/.}}{{/l}}",
                    "{{#l}}".repeat(60) + "{{/l}}".repeat(60),
                    "{{#m}}".repeat(60) + "{{m}}" + "{{/m}}".repeat(60),
                    "{{#.}}".repeat(60) + "{{.}}" + "{{/.}}".repeat(60),
                    "{{>moi}}",
                    "{{l ?: \"a\"}}{{m ?? \"b\"}}")) {
                HostileRun run = HostileRun.of(
                        source,
                        map,
                        builder -> builder.limits(FEW).partial("moi", "{{#l}}{{>moi}}{{/l}}{{#m}}{{>moi}}{{/m}}"));
                assertThat(run.texts().size() + run.refusals().size()).isPositive();
            }
            filters().forEach(filter -> HostileRun.of("{{l | " + filter + "}}{{m | " + filter + "}}", map));
        }
    }

    @Nested
    class OnASmallStack {

        @Test
        void theStandardNestingFits() throws InterruptedException {
            for (String open : List.of("{{#yes}}", "{{#rows}}", "{{$yes}}")) {
                String close = open.equals("{{#rows}}") ? "{{/rows}}" : "{{/yes}}";
                HostileRun run = HostileRun.onStack(
                        SMALL_STACK,
                        open.repeat(64) + "{{x | majuscules}}" + close.repeat(64),
                        Map.of("yes", true, "rows", List.of("a"), "x", "x"),
                        builder -> {});
                assertThat(run.texts()).containsExactly("X");
            }
        }

        @Test
        void theStandardChainOfTemplatesFits() throws InterruptedException {
            for (String source : List.of(
                    "{{#yes}}{{>moi}}{{/yes}}",
                    "{{>moi}}",
                    "  {{>*nom}}\n",
                    "{{<moi}}{{$b}}{{>moi}}{{/b}}{{/moi}}",
                    "{{$b}}{{<moi}}{{$b}}{{x}}{{/b}}{{/moi}}{{/b}}",
                    "{{x ?? \"{{x ?? \"{{>moi}}\"}}\"}}",
                    "{{#f}}{{>moi}}{{/f}}")) {
                Map<String, Object> model = new HashMap<>(MODEL);
                model.put("f", (Lambda) text -> text);
                HostileRun run = HostileRun.onStack(SMALL_STACK, "{{>moi}}", model, partial("moi", source));
                assertThat(run.refusals()).isNotEmpty();
            }
        }

        @Test
        void textsWithinTextsFit() throws InterruptedException {
            for (int depth : List.of(30, 64, 1_000)) {
                HostileRun run = HostileRun.onStack(
                        SMALL_STACK, "{{x ?? \"".repeat(depth) + "{{x}}" + "\"}}".repeat(depth), MODEL, builder -> {});
                assertThat(run.texts().size() + run.refusals().size()).isPositive();
            }
        }
    }
}
