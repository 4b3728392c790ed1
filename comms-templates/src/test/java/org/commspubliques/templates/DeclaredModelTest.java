package org.commspubliques.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commspubliques.core.language.Wording;
import org.commspubliques.templates.error.MissingVariable;
import org.commspubliques.templates.error.TemplateException;
import org.commspubliques.templates.escape.OutputFormat;
import org.commspubliques.templates.filter.ValueType;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Maps that fill templates bound to declared variables, in their groups and lists too. */
class DeclaredModelTest {

    private static DeclaredVariable required(String name, ValueType type, DeclaredVariable... fields) {
        return DeclaredVariable.required(name, type, Wording.same(name), fields);
    }

    private static DeclaredVariable optional(String name, ValueType type, DeclaredVariable... fields) {
        return DeclaredVariable.optional(name, type, Wording.same(name), fields);
    }

    private static final VariableSchema SCHEMA = VariableSchema.of(List.of(
            required("titre", ValueType.TEXT),
            optional("contact", ValueType.TEXT),
            optional("consignes", ValueType.LIST),
            optional(
                    "événements",
                    ValueType.LIST,
                    required("nom", ValueType.TEXT),
                    optional("contact", ValueType.TEXT),
                    required("étapes", ValueType.LIST)),
            optional(
                    "lieu",
                    ValueType.GROUP,
                    required("nom", ValueType.TEXT),
                    optional("contact", ValueType.TEXT),
                    optional("salle", ValueType.GROUP, optional("contact", ValueType.TEXT)))));

    private static BoundTemplate<Map<String, ?>> bound(String text) {
        return TemplateEngine.standard().parse(TemplateSource.of("avis", text, OutputFormat.PLAIN_TEXT), SCHEMA);
    }

    private static Map<String, Object> model(String name, Object value) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("titre", "Fête");
        model.put("contact", "28 47 37");
        model.put(name, value);
        return model;
    }

    private static String render(String text, Map<String, ?> model) {
        return bound(text).render(model, Locale.FRENCH);
    }

    private static List<String> missing(String text, Map<String, ?> model) {
        List<String> inspected = bound(text).inspect(model).missing().stream()
                .map(MissingVariable::name)
                .toList();
        TemplateException failure = catchThrowableOfType(TemplateException.class, () -> render(text, model));
        List<String> refused = failure == null
                ? List.of()
                : failure.missing().stream().map(MissingVariable::name).toList();

        assertThat(refused).isEqualTo(inspected);
        return inspected;
    }

    @Nested
    class ABlankTextThatIsRequired {

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "\u00A0", "\u200B"})
        void isMissingInAnItem(String blank) {
            Map<String, ?> model = model("événements", List.of(Map.of("nom", "Bal"), Map.of("nom", blank)));

            assertThat(missing("{{#événements}}- {{nom}}\n{{/événements}}", model))
                    .containsExactly("nom");
        }

        @Test
        void isMissingInAGroup() {
            assertThat(missing("{{lieu.nom}}", model("lieu", Map.of("nom", ""))))
                    .containsExactly("lieu.nom");
            assertThat(missing("{{#lieu}}{{nom}}{{/lieu}}", model("lieu", Map.of("nom", ""))))
                    .containsExactly("nom");
        }

        @Test
        void isMissingInAListOfTexts() {
            String text = "{{#consignes}}- {{.}}\n{{/consignes}}";

            assertThat(missing(text, model("consignes", List.of("Restez chez vous", " "))))
                    .containsExactly(".");
            assertThat(missing(text, model("consignes", Arrays.asList("Restez chez vous", null))))
                    .containsExactly(".");
            assertThat(render(text, model("consignes", List.of("Restez chez vous"))))
                    .isEqualTo("- Restez chez vous\n");
        }

        @Test
        void isNotMissedWhereTheTemplateProvidesForIt() {
            Map<String, ?> model = model("événements", List.of(Map.of("nom", "")));

            assertThat(render("{{#événements}}- {{nom ?: \"à préciser\"}}{{/événements}}", model))
                    .isEqualTo("- à préciser");
        }

        @Test
        void isPrintedByALenientEngine() {
            String text = "{{#événements}}- {{nom}}{{/événements}}";
            BoundTemplate<Map<String, ?>> lenient = TemplateEngine.builder()
                    .lenient(true)
                    .build()
                    .parse(TemplateSource.of("avis", text, OutputFormat.PLAIN_TEXT), SCHEMA);

            assertThat(lenient.render(model("événements", List.of(Map.of("nom", ""))), Locale.FRENCH))
                    .isEqualTo("- ");
        }
    }

    @Test
    void aRequiredListOfAnItemIsMissingWithoutItems() {
        Map<String, ?> model = model("événements", List.of(Map.of("nom", "Bal", "étapes", List.of())));

        assertThat(missing("{{#événements}}{{#étapes}}{{.}}{{/étapes}}{{/événements}}", model))
                .containsExactly("étapes");
        assertThat(missing("{{#événements}}{{#étapes}}{{.}}{{/étapes}}{{^étapes}}-{{/étapes}}{{/événements}}", model))
                .isEmpty();
    }

    @Nested
    class AnOptionalFieldThatIsAbsent {

        private static final String PHONE = "{{#contact}}, tél. {{contact}}{{/contact}}";

        @Test
        void isNotTakenFromTheModelAroundAnItem() {
            List<Map<String, String>> events =
                    List.of(Map.of("nom", "Bal"), Map.of("nom", "Feu", "contact", "00 00 00"));

            assertThat(render("{{#événements}}- {{nom}}" + PHONE + "\n{{/événements}}", model("événements", events)))
                    .isEqualTo("- Bal\n- Feu, tél. 00 00 00\n");
        }

        @Test
        void isNotTakenFromTheLevelsAroundAGroup() {
            String text = "{{#lieu}}{{nom}}" + PHONE + "{{#salle}}, salle{{contact ?: \" fermée\"}}{{/salle}}{{/lieu}}"
                    + PHONE;

            assertThat(render(text, model("lieu", Map.of("nom", "Boulari", "salle", Map.of()))))
                    .isEqualTo("Boulari, salle fermée, tél. 28 47 37");
            assertThat(render("{{lieu.contact ?: \"-\"}}", model("lieu", Map.of("nom", "Boulari"))))
                    .isEqualTo("-");
        }

        @Test
        void leavesWhatTheOuterLevelsAloneHaveWithinReach() {
            Map<String, ?> model =
                    model("événements", List.of(Map.of("nom", "Bal", "étapes", List.of("Port", "Quai"))));

            assertThat(render(
                            "{{#événements}}{{#étapes}}{{titre}} : {{nom}}, {{.}}{{^@last}} ; {{/@last}}{{/étapes}}{{/événements}}",
                            model))
                    .isEqualTo("Fête : Bal, Port ; Fête : Bal, Quai");
        }

        @Test
        void isTakenFromThereInATemplateForAnyModel() {
            String text = "{{#événements}}{{nom}}" + PHONE + "{{/événements}}";

            assertThat(TemplateEngine.standard()
                            .parse(TemplateSource.of("avis", text, OutputFormat.PLAIN_TEXT))
                            .render(model("événements", List.of(Map.of("nom", "Bal"))), Locale.FRENCH))
                    .isEqualTo("Bal, tél. 28 47 37");
        }
    }

    @Test
    void aModelOfAnotherShapeThanWasDeclaredIsStillRead() {
        assertThat(render("{{#contact}}{{contact}}{{titre}}{{/contact}}", model("contact", true)))
                .isEqualTo("trueFête");
        assertThat(render("{{#lieu}}{{titre}}{{/lieu}}", model("lieu", "Boulari")))
                .isEqualTo("Fête");
    }
}
