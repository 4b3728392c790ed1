package org.commspubliques.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.CharBuffer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commspubliques.templates.error.MissingVariable;
import org.commspubliques.templates.error.TemplateException;
import org.commspubliques.templates.error.TemplateProblem;
import org.commspubliques.templates.escape.OutputFormat;
import org.junit.jupiter.api.Test;

class TemplateTest {

    record Agent(String nom, Optional<String> service, List<String> missions) {}

    record Broken(String nom) {
        @Override
        public String nom() {
            throw new IllegalStateException("no");
        }
    }

    /** Has a method that is no component, which a template must not reach. */
    record Account(String owner) {
        String secret() {
            return "secret";
        }
    }

    private static Template html(String source) {
        return TemplateEngine.standard().parse("accueil", source, OutputFormat.HTML);
    }

    private static String render(String source, Object model) {
        return html(source).render(model, Locale.FRENCH);
    }

    private static TemplateException failure(String source, Object model) {
        return catchThrowableOfType(TemplateException.class, () -> render(source, model));
    }

    @Test
    void aDefaultTextStandsInForAListWithoutItems() {
        assertThat(render("{{l | liste ?: \"aucun\"}}", Map.of("l", List.of()))).isEqualTo("aucun");
        assertThat(render("{{l | liste ?: \"aucun\"}}", Map.of("l", List.of("a", "b"))))
                .isEqualTo("a et b");
    }

    @Test
    void takesNamesWithAccentsSpacesAndApostrophes() {
        assertThat(render("« {{intitulé de l'événement}} »", Map.of("intitulé de l'événement", "Fête de l'igname")))
                .isEqualTo("« Fête de l&#39;igname »");
    }

    @Test
    void takesTheNoBreakSpacesThatWordProcessorsPutAroundSigns() {
        assertThat(render(
                        "{{\u00A0prenom\u202F?:\u00A0\"x\"}} {{n\u00A0|\u00A0nombre\u00A0}}",
                        Map.of("prenom", "Léa", "n", 7)))
                .isEqualTo("Léa 7");
    }

    @Test
    void escapesForTheFormatUnlessToldNotTo() {
        Map<String, String> model = Map.of("x", "<b>'&\"</b>");
        String source = "{{x}}|{{{x}}}|{{&x}}";

        assertThat(render(source, model)).isEqualTo("&lt;b&gt;&#39;&amp;&quot;&lt;/b&gt;|<b>'&\"</b>|<b>'&\"</b>");
        assertThat(TemplateEngine.standard()
                        .parse("objet", "{{x}}", OutputFormat.PLAIN_TEXT)
                        .render(model, Locale.FRENCH))
                .isEqualTo("<b>'&\"</b>");
    }

    @Test
    void readsRecordsOptionalsAndLists() {
        Agent agent = new Agent("Wamytan", Optional.of("Voirie"), List.of("routes", "ponts"));

        assertThat(render("{{nom}}, {{service}}: {{#missions}}{{.}};{{/missions}}", agent))
                .isEqualTo("Wamytan, Voirie: routes;ponts;");
        assertThat(render("{{#service}}in {{.}}{{/service}}{{^service}}nowhere{{/service}}", agent))
                .isEqualTo("in Voirie");
    }

    @Test
    void readsEveryKindOfValue() {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("int", 3);
        model.put("long", 4_000_000_000L);
        model.put("short", (short) 5);
        model.put("byte", (byte) 6);
        model.put("double", 1234567.5);
        model.put("whole", 20.0);
        model.put("float", 0.5f);
        model.put("amount", new BigDecimal("12.50"));
        model.put("big", new BigInteger("123456789012345678901234567890"));
        model.put("flag", true);
        model.put("letter", 'é');
        model.put("enum", DayOfWeek.MONDAY);
        model.put("date", LocalDate.of(2025, 9, 4));
        model.put("text", CharBuffer.wrap("built"));

        String source = model.keySet().stream().map(name -> "{{" + name + "}}").collect(Collectors.joining(" "));
        assertThat(render(source, model))
                .isEqualTo("3 4000000000 5 6 1234567.5 20 0.5 12.50 123456789012345678901234567890 true é MONDAY"
                        + " 2025-09-04 built");
    }

    @Test
    void goesThroughArraysAndIterablesOfEveryKind() {
        Iterator<String> onlyOne = List.of("x", "y").iterator();
        Iterable<String> once = () -> onlyOne;

        assertThat(render("{{#a}}{{.}}{{/a}}", Map.of("a", new String[] {"p", "q"})))
                .isEqualTo("pq");
        assertThat(render("{{#a}}{{.}}{{/a}}", Map.of("a", new int[] {1, 2, 3})))
                .isEqualTo("123");
        assertThat(render("{{#a}}{{.}}{{/a}}", Map.of("a", once))).isEqualTo("xy");
        assertThat(render("{{^a}}none{{/a}}", Map.of("a", new double[0]))).isEqualTo("none");
        assertThat(render("{{#a}}{{#.}}{{.}}{{/.}};{{/a}}", Map.of("a", List.of(List.of(1, 2), List.of(3)))))
                .isEqualTo("12;3;");
    }

    @Test
    void hidesASectionOfAnythingEmptyAndShowsOneOfZero() {
        Map<String, Object> model = new HashMap<>();
        model.put("null", null);
        model.put("false", false);
        model.put("empty", List.of());
        model.put("none", Optional.empty());
        model.put("noneInside", Optional.of(Optional.empty()));
        model.put("blank", "  ");
        for (String name : List.of("null", "false", "empty", "none", "noneInside", "blank", "absent")) {
            assertThat(render("{{#" + name + "}}shown{{/" + name + "}}{{^" + name + "}}hidden{{/" + name + "}}", model))
                    .as(name)
                    .isEqualTo("hidden");
        }
        assertThat(render("{{#places}}{{.}} place{{/places}}{{^places}}?{{/places}}", Map.of("places", 0)))
                .isEqualTo("0 place");
    }

    @Test
    void knowsFirstLastAndNumberOfAnItemEvenInsideAnotherSection() {
        String source = "{{#l}}{{#@first}}[{{/@first}}{{#ok}}{{@index}}:{{n}}{{/ok}}{{^@last}}, {{/@last}}"
                + "{{#@last}}]{{/@last}}{{/l}}";
        assertThat(render(
                        source,
                        Map.of("l", List.of(Map.of("n", "a", "ok", true), Map.of("n", "b", "ok", Map.of("z", 1))))))
                .isEqualTo("[1:a, 2:b]");
        assertThat(render(
                        "{{#l}}{{#m}}{{@index}}{{/m}}-{{@index}} {{/l}}",
                        Map.of("l", List.of(1, 2), "m", List.of(7, 8))))
                .isEqualTo("12-1 12-2 ");
    }

    @Test
    void hasNoItemNumberOutsideAList() {
        assertThat(failure("{{@index}}", Map.of()).missing())
                .extracting(MissingVariable::name)
                .containsExactly("@index");
        assertThat(render("{{^@last}}no list{{/@last}}", Map.of())).isEqualTo("no list");
    }

    @Test
    void printsTheDefaultTextForWhatIsAbsentOrBlank() {
        String source = "Bonjour {{prenom ?: \"Madame, Monsieur | <b>\"}}";
        assertThat(render(source, Map.of("prenom", "Élie"))).isEqualTo("Bonjour Élie");
        assertThat(render(source, Map.of("prenom", " "))).isEqualTo("Bonjour Madame, Monsieur | &lt;b&gt;");
        assertThat(render(source, Map.of())).isEqualTo("Bonjour Madame, Monsieur | &lt;b&gt;");
        assertThat(render("{{{prenom ?: \"<i>\"}}}{{prenom?:\"\"}}", Map.of())).isEqualTo("<i>");
    }

    @Test
    void appliesFiltersInTheirOrderAndInTheReadersLanguage() {
        Template template = html("{{jour | date_longue | capitale}} {{rien | majuscules ?: \"à préciser\"}}");
        Map<String, Object> model = Map.of("jour", LocalDate.of(2025, 9, 1));

        assertThat(template.render(model, Locale.FRENCH)).isEqualTo("Lundi 1er septembre 2025 à préciser");
        assertThat(template.render(model, Locale.UK)).isEqualTo("Monday 1 September 2025 à préciser");
    }

    @Test
    void escapesWhatAFilterMakes() {
        assertThat(render("{{l | liste}}", Map.of("l", new String[] {"<a>", "b"})))
                .isEqualTo("&lt;a&gt; et b");
    }

    @Test
    void namesAllMissingVariablesAtOnceWithTheirPlaces() {
        TemplateException failure = failure(
                "Bonjour {{prenom}},\nle {{date.jour}} à {{lieu}}\n  {{nul}}", mapWithNull("nul", "lieu", "mairie"));

        assertThat(failure.missing())
                .extracting(
                        MissingVariable::name,
                        one -> one.place().line(),
                        one -> one.place().column())
                .containsExactly(tuple("prenom", 1, 9), tuple("date.jour", 2, 4), tuple("nul", 3, 3));
        assertThat(failure.problem()).isEqualTo(TemplateProblem.MISSING_VARIABLE);
        assertThat(failure.code()).isEqualTo("comms.template.missing");
        assertThat(failure.getMessage())
                .contains("« prenom » (accueil, ligne 1, colonne 9)", "« date.jour » (accueil, ligne 2, colonne 4)");
        assertThat(failure.message(Locale.ENGLISH)).contains("'nul' (accueil, line 3, column 3)");
    }

    @Test
    void namesATagOfALoopOnlyOnce() {
        assertThat(failure("{{#l}}{{x}}{{/l}}", Map.of("l", List.of(1, 2, 3))).missing())
                .hasSize(1);
        assertThat(failure("{{#l}}{{.}}{{/l}}", Map.of("l", Arrays.asList("a", null)))
                        .missing())
                .extracting(MissingVariable::name)
                .containsExactly(".");
    }

    @Test
    void reportsWhatIsMissingBeforeRenderingAndOnlyWhereItIsNeeded() {
        Template template =
                html("{{a}}{{#s}}{{b}}{{/s}}{{^s}}{{c}}{{/s}}{{d ?: \"d\"}}{{#e}}{{e}}{{/e}}{{f | nombre}}");

        assertThat(template.missing(Map.of("s", false, "f", "no number")))
                .extracting(MissingVariable::name)
                .containsExactly("a", "c");
        assertThat(template.missing(Map.of("s", true, "a", 1)))
                .extracting(MissingVariable::name)
                .containsExactly("b", "f");
        assertThat(template.missing(Map.of("s", true, "a", 1, "b", 2, "f", 3))).isEmpty();
    }

    @Test
    void checksAModelWithoutSpendingTheOutputLimit() {
        Template template = TemplateEngine.builder()
                .limits(RenderLimits.builder().outputCharacters(3).build())
                .build()
                .parse("long", "longer than three {{a}}", OutputFormat.HTML);
        assertThat(template.missing(Map.of())).hasSize(1);
    }

    @Test
    void leavesHolesOnlyWhenLenientAndStillReportsThem() {
        Template template =
                TemplateEngine.builder().lenient(true).build().parse("t", "[{{a}}{{>none}}]", OutputFormat.HTML);
        assertThat(template.render(Map.of(), Locale.FRENCH)).isEqualTo("[]");
        assertThat(template.missing(Map.of())).hasSize(1);
    }

    @Test
    void appendsNothingWhenRenderingFails() throws IOException {
        StringBuilder out = new StringBuilder("before ");
        assertThatThrownBy(() -> html("text {{a}}").render(Map.of(), Locale.FRENCH, out))
                .isInstanceOf(TemplateException.class);
        assertThat(out).hasToString("before ");

        html("text {{a}}").render(Map.of("a", 1), Locale.FRENCH, out);
        assertThat(out).hasToString("before text 1");
    }

    @Test
    void neverPrintsOrEntersAnObjectItDoesNotKnow() {
        Object unknown = new Object();
        for (String source : List.of("\n {{x}}", "\n {{x.y}}", "\n {{#x}}{{y}}{{/x}}")) {
            TemplateException failure = failure(source, Map.of("x", unknown));
            assertThat(failure.problem()).isEqualTo(TemplateProblem.UNSUPPORTED_VALUE);
            assertThat(failure.line()).isEqualTo(2);
            assertThat(failure.getMessage()).contains("java.lang.Object").doesNotContain("java.lang.Object@");
        }
        assertThat(failure("{{x}}", unknown).problem()).isEqualTo(TemplateProblem.UNSUPPORTED_VALUE);
        assertThat(failure("{{x}}", Map.of("x", List.of("a"))).problem()).isEqualTo(TemplateProblem.UNSUPPORTED_VALUE);
        assertThat(failure("{{x}}", Map.of("x", Map.of())).problem()).isEqualTo(TemplateProblem.UNSUPPORTED_VALUE);
        assertThat(failure("{{x}}", Map.of("x", Double.NaN)).problem()).isEqualTo(TemplateProblem.UNSUPPORTED_VALUE);
    }

    @Test
    void reachesNoMethodsOfAValue() {
        for (String name : List.of("secret", "toString", "hashCode", "getClass", "class")) {
            assertThat(failure("{{" + name + "}}", new Account("Léa")).missing())
                    .hasSize(1);
        }
        assertThat(failure("{{s.length}}{{l.size}}{{e.name}}", Map.of("s", "a", "l", List.of(), "e", DayOfWeek.MONDAY))
                        .missing())
                .hasSize(3);
    }

    @Test
    void saysWhichAccessorThrew() {
        TemplateException failure = failure("{{x.nom}}", Map.of("x", new Broken("a")));
        assertThat(failure).hasCauseInstanceOf(IllegalStateException.class);
        assertThat(failure.getMessage()).contains("Broken.nom()");
    }

    @Test
    void seeksNamesInMapsOfOtherKeysInVain() {
        Map<Object, Object> numbered = new TreeMap<>(Map.of(1, "one"));
        assertThat(failure("{{m.x}}", Map.of("m", numbered)).missing()).hasSize(1);
    }

    @Test
    void masksAnOuterValueByAnInnerOneThatIsNull() {
        Map<String, Object> model = new HashMap<>(Map.of("nom", "outer"));
        model.put("agent", mapWithNull("nom", "age", 3));
        assertThat(failure("{{#agent}}{{nom}}{{/agent}}", model).missing()).hasSize(1);
    }

    @Test
    void iteratesARecordThatIsIterableAsARecord() {
        record Pair(String left) implements Iterable<String> {
            @Override
            public Iterator<String> iterator() {
                return List.of("no").iterator();
            }
        }
        assertThat(render("{{#p}}{{left}}{{/p}}", Map.of("p", new Pair("yes")))).isEqualTo("yes");
    }

    @Test
    void indentsTheTextOfAPartialButNotItsValuesNorItsEmptyLines() {
        TemplateEngine engine = TemplateEngine.builder()
                .partial("p", "a\n\n{{v}}\n{{#s}}\nb\n{{/s}}\n {{>q}}\nx {{>q}}")
                .partial("q", "q1\nq2\n")
                .build();
        String text = engine.parse("t", "<\n  {{>p}}\n>", OutputFormat.PLAIN_TEXT)
                .render(Map.of("v", "1\n2", "s", true), Locale.FRENCH);
        assertThat(text).isEqualTo("<\n  a\n\n  1\n2\n  b\n   q1\n   q2\n  x q1\nq2\n>");
    }

    @Test
    void keepsNameFormatAndTheHashOfItsSource() {
        Template template = html("é");
        assertThat(template.name()).isEqualTo("accueil");
        assertThat(template.format()).isEqualTo(OutputFormat.HTML);
        assertThat(template.hash()).isEqualTo("4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c");
    }

    @Test
    void rendersTheSameFromManyThreads() {
        Template template = html("{{#l}}{{.}},{{/l}}");
        String expected = template.render(Map.of("l", List.of(1, 2, 3)), Locale.FRENCH);
        assertThat(Stream.generate(() -> List.of(1, 2, 3))
                        .limit(2_000)
                        .parallel()
                        .map(list -> template.render(Map.of("l", list), Locale.FRENCH))
                        .distinct()
                        .toList())
                .containsExactly(expected);
    }

    private static Map<String, Object> mapWithNull(String without, String name, Object value) {
        Map<String, Object> map = new HashMap<>();
        map.put(without, null);
        map.put(name, value);
        return map;
    }
}
