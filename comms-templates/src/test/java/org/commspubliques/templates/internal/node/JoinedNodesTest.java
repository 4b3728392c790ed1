package org.commspubliques.templates.internal.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.commspubliques.templates.BoundTemplate;
import org.commspubliques.templates.RenderLimits;
import org.commspubliques.templates.Template;
import org.commspubliques.templates.TemplateEngine;
import org.commspubliques.templates.error.TemplateException;
import org.commspubliques.templates.escape.OutputFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A template that has been rendered a thousand times renders, and fails, as it did the first time. */
class JoinedNodesTest {

    private static final Map<String, String> PARTIALS = Map.of(
            "rue", "Rue {{nom}} : {{maisons}}\n",
            "cadre", "[{{$titre}}sans titre{{/titre}}] {{$corps}}{{/corps}}",
            "arbre", "{{nom}}{{#branches}}({{>arbre}}){{/branches}}");

    private static final TemplateEngine ENGINE = engine().build();

    private static final int MANY = Math.max(Body.PASSES_BEFORE_JOINING, 2);

    /** Of a tag of every kind there is one, and more of them than are joined at once. */
    private static final String EVERYTHING = """
            {{lieu}} {{litres}} {{litres | nombre: 1}} {{foyers}} {{foyers | nombre}} {{date | date_longue}} {{potable}}
            {{lieu | majuscules}} {{principale.nom}} {{quartier ?: "partout"}}
            {{#potable}}potable à {{lieu}}{{/potable}}{{^potable}}non potable{{/potable}}.
            {{#potable}}{{#rues}}{{nom}}{{/rues}}{{/potable}}{{^potable}}aucune{{/potable}}
            {{#quartier}}au {{.}}{{/quartier}}
            {{#principale}}{{nom}} a {{maisons}} maisons à {{lieu}}{{/principale}}
            {{#rues}}{{@index}} {{nom}} ({{maisons}}){{^@last}}, {{/@last}}{{/rues}}
            {{#nuls}}jamais{{/nuls}}{{^nuls}}toujours{{/nuls}}
            {{#rues}}
              {{>rue}}
            {{/rues}}
            {{<cadre}}{{$titre}}Avis pour {{lieu}}{{/titre}}{{$corps}}{{foyers}} foyers{{/corps}}{{/cadre}}
            {{#lieu}}{{lieu}}{{/lieu}}
            """;

    record Rue(String nom, int maisons) {}

    record Coupure(
            String lieu,
            double litres,
            long foyers,
            LocalDate date,
            boolean potable,
            Optional<String> quartier,
            Rue principale,
            List<Rue> rues,
            List<Rue> nuls) {}

    /** The same names in another order and of other types. */
    record Autre(
            boolean potable,
            String lieu,
            int litres,
            double foyers,
            LocalDate date,
            Optional<String> quartier,
            Map<String, Object> principale,
            List<Map<String, Object>> rues,
            List<Rue> nuls) {}

    private static Coupure coupure(int i) {
        return new Coupure(
                "Boulari & « Plum » " + "é".repeat(i % 3),
                i * 1234.5,
                i,
                LocalDate.of(2025, 9, 1).plusDays(i),
                i % 2 == 0,
                i % 3 == 0 ? Optional.empty() : Optional.of("nord <" + i + ">"),
                new Rue("Galliéni", i),
                IntStream.range(0, i % 4).mapToObj(n -> new Rue("n° " + n, n)).collect(Collectors.toList()),
                List.of());
    }

    private static Autre autre(int i) {
        return new Autre(
                i % 2 == 1,
                "Yahoué " + i,
                i,
                i / 4.0,
                LocalDate.of(2024, 2, 1).plusDays(i),
                Optional.of("sud"),
                Map.of("nom", "Foch", "maisons", i),
                List.of(Map.of("nom", "Jaurès", "maisons", 3)),
                List.of());
    }

    private static Map<String, Object> map(int i) {
        return Map.of(
                "lieu",
                "Mont-Dore",
                "litres",
                i,
                "foyers",
                i,
                "date",
                LocalDate.of(2023, 1, 1),
                "potable",
                true,
                "quartier",
                "est",
                "principale",
                new Rue("Anatole", 4),
                "rues",
                List.of(new Rue("A", 1)),
                "nuls",
                List.of());
    }

    private static TemplateEngine.Builder engine() {
        return TemplateEngine.builder().loader(name -> Optional.ofNullable(PARTIALS.get(name)));
    }

    private static String bytes(Template template, Object model) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            template.render(model, Locale.FRENCH, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Template parsed(OutputFormat format) {
        return ENGINE.parse("tout", EVERYTHING, format);
    }

    @ParameterizedTest
    @EnumSource(names = {"HTML", "PLAIN_TEXT", "MARKDOWN", "SMS"})
    void aTemplateForAnyModelPrintsWhatItPrintedTheFirstTime(OutputFormat format) {
        Template template = parsed(format);

        for (int i = 0; i < MANY + 50; i++) {
            Object model = i < MANY || i % 3 == 0 ? coupure(i % 60) : i % 3 == 1 ? autre(i % 60) : map(i % 60);
            String first = parsed(format).render(model, Locale.FRENCH);
            assertThat(template.render(model, Locale.FRENCH)).isEqualTo(first);
            if (i > MANY) {
                assertThat(bytes(template, model)).isEqualTo(first);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"HTML", "PLAIN_TEXT", "MARKDOWN", "SMS"})
    void aBoundTemplatePrintsWhatItPrintedTheFirstTime(OutputFormat format) {
        BoundTemplate<Coupure> template = parsed(format).bind(Coupure.class);

        for (int i = 0; i < MANY + 50; i++) {
            String first = parsed(format).bind(Coupure.class).render(coupure(i % 60), Locale.FRENCH);
            assertThat(template.render(coupure(i % 60), Locale.FRENCH)).isEqualTo(first);
        }
    }

    /** What a template throws for a model after another model has been rendered many times. */
    private static TemplateException failure(
            TemplateEngine engine, String source, Object usual, Object other, boolean isLate) {
        Template template = engine.parse("avis", source, OutputFormat.HTML);
        for (int i = 0; isLate && i < MANY + 2; i++) {
            template.render(usual, Locale.FRENCH);
        }
        return catchThrowableOfType(TemplateException.class, () -> template.render(other, Locale.FRENCH));
    }

    private static void failsAlike(TemplateEngine engine, String source, Object usual, Object other) {
        TemplateException first = failure(engine, source, usual, other, false);
        assertThat(first).as(source).isNotNull();
        assertThat(failure(engine, source, usual, other, true))
                .as(source)
                .hasMessage(first.getMessage())
                .extracting(TemplateException::faults, TemplateException::missing)
                .containsExactly(first.faults(), first.missing());
    }

    record Sonde(String avant, Object valeur, List<Object> liste) {}

    /** Whose value cannot be read. */
    record Panne(String avant) {

        @Override
        public String avant() {
            if (avant.isEmpty()) {
                throw new UnsupportedOperationException("en panne");
            }
            return avant;
        }
    }

    @Test
    void aFailureHasThePlaceThatItHadTheFirstTime() {
        Sonde usual = new Sonde("a", "b", List.of("c"));
        String lines = "un\n{{avant}} deux\n  {{valeur | capitale}} trois {{#liste}}\n{{.}}{{/liste}}";

        failsAlike(ENGINE, lines, usual, new Sonde("a", new Object(), List.of("c")));
        failsAlike(ENGINE, lines, usual, new Sonde("a", "b", List.of("c", new Object())));
        failsAlike(ENGINE, lines, usual, new Sonde("a", "b", Arrays.asList("c", null)));
        failsAlike(ENGINE, "un\n deux {{avant}}", new Panne("a"), new Panne(""));
    }

    @Test
    void whatIsMissingIsSaidAsItWasTheFirstTime() {
        failsAlike(ENGINE, "un\n{{lieu}} {{date}}", Map.of("lieu", "ici", "date", "demain"), Map.of("lieu", "ici"));

        BoundTemplate<Rue> bound =
                ENGINE.parse("rue", "la\n  {{nom}}", OutputFormat.HTML).bind(Rue.class);
        for (int i = 0; i < MANY + 2; i++) {
            bound.render(new Rue("Foch", 1), Locale.FRENCH);
        }
        assertThat(catchThrowableOfType(
                        TemplateException.class, () -> bound.render(new Rue(" \u00a0", 1), Locale.FRENCH)))
                .extracting(TemplateException::missing)
                .asString()
                .contains("nom")
                .contains("line=2");
    }

    @Test
    void theLimitsHoldAsTheyDidTheFirstTime() {
        TemplateEngine narrow = engine().limits(RenderLimits.builder()
                        .outputCharacters(50)
                        .iterations(20)
                        .tags(90)
                        .nesting(3)
                        .build())
                .build();
        Sonde usual = new Sonde("a", "b", List.of("c"));

        failsAlike(narrow, "{{avant}}\n et {{valeur}}", usual, new Sonde("a", "b".repeat(60), List.of()));
        failsAlike(narrow, "{{avant}}\n{{#liste}}{{/liste}}", usual, new Sonde("a", "", List.copyOf(numbers(21))));
        failsAlike(narrow, "Arbre\n{{>arbre}}", Arbre.haut(2), Arbre.haut(4));
    }

    private static List<Object> numbers(int count) {
        return IntStream.range(0, count).boxed().collect(Collectors.toList());
    }

    record Arbre(String nom, List<Arbre> branches) {

        static Arbre haut(int levels) {
            return new Arbre("n", levels == 0 ? List.of() : List.of(haut(levels - 1), haut(0)));
        }
    }

    /** Notes through which methods its component is read. */
    record Regard(String nom) {

        static final List<String> METHODS = new ArrayList<>();

        @Override
        public String nom() {
            StackWalker.getInstance(StackWalker.Option.SHOW_HIDDEN_FRAMES)
                    .forEach(frame -> METHODS.add(frame.getClassName() + "." + frame.getMethodName()));
            return nom;
        }
    }

    private static final String JOINED = Body.class.getName() + ".renderJoined";

    @Test
    void theNodesAreJoinedAfterManyRenderingsAndNotBefore() {
        Template template = ENGINE.parse("regard", "{{nom}}", OutputFormat.HTML);
        template.render(new Regard("a"), Locale.FRENCH);
        assertThat(Regard.METHODS).isNotEmpty().doesNotContain(JOINED);

        for (int i = 1; i < MANY; i++) {
            template.render(new Regard("a"), Locale.FRENCH);
        }
        Regard.METHODS.clear();
        template.render(new Regard("a"), Locale.FRENCH);
        assertThat(Regard.METHODS)
                .contains(JOINED)
                .as("the component is read by the joined nodes themselves, not by the node")
                .doesNotContain(VariableNode.class.getName() + ".renderTag");
    }

    @Test
    void theNodesOfAHugeTemplateAreNeverJoined() {
        Template template = ENGINE.parse("long", "{{nom}}" + "-".repeat(32 * 1024), OutputFormat.HTML);
        for (int i = 0; i < MANY; i++) {
            template.render(new Regard("a"), Locale.FRENCH);
        }
        Regard.METHODS.clear();

        template.render(new Regard("a"), Locale.FRENCH);

        assertThat(Regard.METHODS).isNotEmpty().doesNotContain(JOINED);
    }

    @Test
    void threadsThatMeetAtTheJoinPrintWhatOneDoes() throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (int round = 0; round < 5; round++) {
                Template template = parsed(OutputFormat.HTML);
                List<Future<Boolean>> all = new ArrayList<>();
                for (int thread = 0; thread < 4; thread++) {
                    all.add(threads.submit(() -> IntStream.range(0, MANY / 2)
                            .allMatch(i -> template.render(coupure(i % 60), Locale.FRENCH)
                                    .contains("Boulari &amp; « Plum »"))));
                }
                for (Future<Boolean> each : all) {
                    assertThat(each.get()).isTrue();
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
