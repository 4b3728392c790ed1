package org.commspubliques.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.commspubliques.templates.error.TemplateException;
import org.commspubliques.templates.error.TemplateProblem;
import org.commspubliques.templates.escape.OutputFormat;
import org.commspubliques.templates.filter.Filters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateEngineTest {

    private static TemplateException failure(String source) {
        return catchThrowableOfType(
                TemplateException.class, () -> TemplateEngine.standard().parse("avis", source, OutputFormat.HTML));
    }

    @ParameterizedTest
    @CsvSource(delimiter = 'ϫ', textBlock = """
            abc {{nom            ϫ 5  ϫ n’est jamais fermée par « }} »
            abc {{{nom}}         ϫ 5  ϫ n’est jamais fermée par « }}} »
            {{^a}} x             ϫ 1  ϫ « a » n’est jamais fermée
            a{{/b}}              ϫ 2  ϫ aucune section n’est ouverte
            {{^a}}{{/b}}         ϫ 7  ϫ ne ferme pas la section « a » ouverte ligne 1
            {{}}                 ϫ 1  ϫ il manque un nom
            {{a..b}}             ϫ 1  ϫ avant ou après un point
            {{.a}}               ϫ 1  ϫ avant ou après un point
            {{a{b}}              ϫ 1  ϫ la balise est-elle bien fermée
            {{@firts}}           ϫ 1  ϫ @first, @last ou @index
            {{=| =}}             ϫ 1  ϫ des délimiteurs s’écrivent
            {{=a=b c=}}          ϫ 1  ϫ des délimiteurs s’écrivent
            {{>}}                ϫ 1  ϫ le nom du modèle à inclure
            {{>*}}               ϫ 1  ϫ il manque un nom
            {{<}}{{/}}           ϫ 1  ϫ le nom du modèle à compléter
            {{$}}{{/}}           ϫ 1  ϫ le nom du bloc
            {{#a}}{{#b}}{{/a}}   ϫ 13 ϫ ne ferme pas la section « b » ouverte ligne 1
            {{^a | nombre}}      ϫ 1  ϫ une section ne prend ni filtre
            {{^a ?: "x"}}        ϫ 1  ϫ une section ne prend ni filtre
            {{a ?: x}}           ϫ 1  ϫ entre guillemets droits
            {{a ?: "x}}          ϫ 1  ϫ entre guillemets droits
            {{a ?: "x" | liste}} ϫ 1  ϫ les filtres se placent avant
            x {{d | date_long}}  ϫ 9  ϫ vouliez-vous dire « date_longue » ?
            x {{d | zzzzzz}}     ϫ 9  ϫ filtres connus : a_lieu, accord, annee
            {{d | }}             ϫ 6  ϫ il manque le nom d’un filtre
            {{d | nombre: }}     ϫ 1  ϫ un nombre entier ou un texte entre guillemets droits
            {{d | nombre: "2"}}  ϫ 7  ϫ nombre
            {{d | date longue}}  ϫ 1  ϫ « date longue » n’est pas un filtre ; vouliez-vous dire « date_longue » ?
            {{d | date longue | nombre}} ϫ 1 ϫ vouliez-vous dire « date_longue » ?
            {{d | un mot}}       ϫ 1  ϫ n’est pas un filtre ; on écrit {{nom | filtre}}
            {{a | liste} b {{c}} ϫ 1  ϫ il manque « } » : cette balise doit finir par « }} » avant que la suivante ne commence
            x {{a} b {{c}}       ϫ 3  ϫ il manque « } » :
            {{a b {{c}}          ϫ 1  ϫ il manque « }} » :
            {{{a}} b {{{c}}}     ϫ 1  ϫ il manque « } » : cette balise doit finir par « }}} »
            {{#a} b {{/a}}       ϫ 1  ϫ il manque « } » :
            {{a ?: "{{#b}}"}}    ϫ 1  ϫ seules des variables
            {{a ?: "x" ?? "y"}}  ϫ 1  ϫ est de trop
            """)
    void refusesWhatDoesNotFollowTheLanguageAndSaysWhereAndWhy(String source, int column, String reason) {
        TemplateException failure = failure(source);
        assertThat(failure.problem()).isEqualTo(TemplateProblem.SYNTAX);
        assertThat(failure.template()).isEqualTo("avis");
        assertThat(failure.line()).isEqualTo(1);
        assertThat(failure.column()).isEqualTo(column);
        assertThat(failure.getMessage())
                .startsWith("avis, ligne 1, colonne " + column + " : ")
                .contains(reason);
        assertThat(failure.message(Locale.ENGLISH))
                .startsWith("avis, line 1, column ")
                .doesNotContain("balise");
    }

    @Test
    void goesOnBehindATagWhoseEndIsMissing() {
        assertThat(failure("<a href=\"/{{a | liste}\">{{b | date_long}}</a>").getMessage())
                .contains("avis : 2 erreurs", "il manque « } »", "vouliez-vous dire « date_longue » ?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{! un {{commentaire}}",
                "{{a ?: \"x {{b}} z\"}}",
                "{{a ?? \"{{b}} et {{c}}\"}}",
                "{{#a}}{{b}}{{/a}}{{{c}}}"
            })
    void missesNoEndWhereAnotherTagMayBeWithin(String source) {
        assertThatCode(() -> TemplateEngine.standard().parse("avis", source, OutputFormat.PLAIN_TEXT))
                .doesNotThrowAnyException();
    }

    @Test
    void showsWhatIsWrittenAroundTheProblem() {
        TemplateException failure = failure("first\n" + "x".repeat(100) + "{{a..b}}" + "y".repeat(100) + "\nlast");
        assertThat(failure.line()).isEqualTo(2);
        assertThat(failure.column()).isEqualTo(101);
        assertThat(failure.excerpt())
                .startsWith("…xxx")
                .contains("{{a..b}}")
                .endsWith("yyy…")
                .hasSizeLessThan(100);
        assertThat(failure.getMessage()).contains(failure.excerpt());
    }

    @Test
    void reportsAProblemOfAnIncludedTemplateUnderItsOwnName() {
        TemplateEngine engine =
                TemplateEngine.builder().partial("pied", "\n\n {{oups").build();
        assertThatThrownBy(() -> engine.parse("lettre", "{{>pied}}", OutputFormat.HTML))
                .isInstanceOfSatisfying(TemplateException.class, failure -> {
                    assertThat(failure.place().template()).isEqualTo("pied");
                    assertThat(failure.place().line()).isEqualTo(3);
                });
    }

    @Test
    void refusesToIncludeWhatItCannotFind() {
        TemplateException failure = failure("a\n{{>entete}}");
        assertThat(failure.problem()).isEqualTo(TemplateProblem.PARTIAL_NOT_FOUND);
        assertThat(failure.line()).isEqualTo(2);
        assertThat(failure.getMessage()).contains("« entete »");
    }

    @Test
    void seeksIncludedTemplatesInItsOwnSetAndThenInTheLoader() {
        TemplateEngine engine = TemplateEngine.builder()
                .partial("a", "own")
                .loader(name -> name.equals("none") ? Optional.empty() : Optional.of("loaded " + name))
                .build();
        assertThat(engine.parse("t", "{{>a}} {{>b}}", OutputFormat.HTML).render(Map.of(), Locale.FRENCH))
                .isEqualTo("own loaded b");
    }

    @Test
    void takesTheFiltersOfItsHost() {
        TemplateEngine engine = TemplateEngine.builder()
                .filters(Filters.none().with("euros", (value, arguments, reader, out) -> {
                    out.append(value + " €");
                    return true;
                }))
                .build();
        assertThat(engine.parse("t", "{{p | euros}}", OutputFormat.HTML).render(Map.of("p", 3), Locale.FRENCH))
                .isEqualTo("3 €");
        assertThatThrownBy(() -> engine.parse("t", "{{p | nombre}}", OutputFormat.HTML))
                .hasMessageContaining("filtres connus : euros");
    }

    @Test
    void reportsAFilterThatRefusesOrThrows() {
        TemplateEngine engine = TemplateEngine.builder()
                .filters(Filters.french().with("casse", (value, arguments, reader, out) -> {
                    throw new IllegalStateException("boom");
                }))
                .build();
        assertThatThrownBy(() ->
                        engine.parse("t", "{{p | casse}}", OutputFormat.HTML).render(Map.of("p", 3), Locale.FRENCH))
                .isInstanceOf(TemplateException.class)
                .hasCauseInstanceOf(IllegalStateException.class)
                .hasMessageContaining("« casse »");
        assertThatThrownBy(() -> engine.parse("t", "ab {{p | date_longue}}", OutputFormat.HTML)
                        .render(Map.of("p", 3), Locale.FRENCH))
                .hasMessageContaining("t, ligne 1, colonne 4")
                .hasMessageContaining("« date_longue » ne prend pas cette valeur de type nombre entier ; il prend : ")
                .hasMessageContaining("(« p » vaut « 3 »)");
        assertThatThrownBy(() -> engine.parse("t", "{{p | majuscules | date_longue}}", OutputFormat.HTML)
                        .render(Map.of("p", "demain"), Locale.FRENCH))
                .hasMessageContaining("le filtre « date_longue » : ce texte n’est pas une date de la forme 2025-09-04")
                .hasMessageContaining("(« p » vaut « demain »)")
                .isInstanceOfSatisfying(
                        TemplateException.class,
                        failure -> assertThat(failure.faults().get(0).message().en())
                                .startsWith("the filter 'date_longue': this text is not a date"));
    }

    @Test
    void namesTheVariableAFilterRefusesWithTheBeginningOfItsValue() {
        Template template =
                TemplateEngine.standard().parse("t", "{{contact.né | date_longue}}", OutputFormat.PLAIN_TEXT);

        assertThatThrownBy(() ->
                        template.render(Map.of("contact", Map.of("né", "le\n" + "x".repeat(60))), Locale.FRENCH))
                .isInstanceOfSatisfying(
                        TemplateException.class,
                        failure -> assertThat(failure.faults().get(0).message().en())
                                .endsWith(" ('contact.né' is 'le " + "x".repeat(37) + "…')"));
        assertThatThrownBy(() -> template.render(Map.of("contact", Map.of("né", Map.of("secret", 1))), Locale.FRENCH))
                .hasMessageContaining("(« contact.né »)")
                .hasMessageNotContaining("secret");
    }

    @Test
    void keepsTheDelimitersOfATemplateOutOfThoseItIncludes() {
        TemplateEngine engine = TemplateEngine.builder().partial("p", "{{x}}").build();
        assertThat(engine.parse("t", "{{=<% %>=}}<%>p%> {{x}}", OutputFormat.HTML)
                        .render(Map.of("x", 1), Locale.FRENCH))
                .isEqualTo("1 {{x}}");
    }
}
