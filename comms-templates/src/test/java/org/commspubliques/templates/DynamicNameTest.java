package org.commspubliques.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.commspubliques.templates.error.MissingVariable;
import org.commspubliques.templates.error.TemplateException;
import org.commspubliques.templates.error.TemplateProblem;
import org.commspubliques.templates.escape.OutputFormat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates that include another one, of which a variable has the name. */
class DynamicNameTest {

    private static final Map<String, String> PARTS = Map.of("signature", "La mairie");

    private static Template template(TemplateEngine.Builder engine, String text) {
        return engine.loader(name -> Optional.ofNullable(PARTS.get(name)))
                .build()
                .parse(TemplateSource.of("avis", text, OutputFormat.PLAIN_TEXT));
    }

    private static Map<String, ?> model(@Nullable Object value) {
        Map<String, @Nullable Object> model = new LinkedHashMap<>();
        model.put("pied", value);
        return model;
    }

    static List<Map<String, ?>> modelsWithoutName() {
        return List.of(
                Map.of(),
                model(null),
                model(""),
                model("\u00A0"),
                model(Optional.empty()),
                model(List.of()),
                model(Map.of()));
    }

    @Test
    void theTemplateOfThatNameIsIncluded() {
        assertThat(template(TemplateEngine.builder(), "{{>*pied}}").render(model("signature"), Locale.FRENCH))
                .isEqualTo("La mairie");
    }

    @ParameterizedTest
    @MethodSource("modelsWithoutName")
    void aNameThatIsMissingIsToldAsAnyOtherVariable(Map<String, ?> model) {
        Template template = template(TemplateEngine.builder(), "Bonjour. {{>*pied}}{{<*pied}}{{/*pied}}");
        TemplateException failure =
                catchThrowableOfType(TemplateException.class, () -> template.render(model, Locale.FRENCH));

        assertThat(failure.problem()).isEqualTo(TemplateProblem.MISSING_VARIABLE);
        assertThat(failure.missing()).extracting(MissingVariable::name).containsExactly("pied", "pied");
        assertThat(template.missing(model)).extracting(MissingVariable::name).containsExactly("pied", "pied");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aNameThatIsMissingPrintsNothingWhereAnEngineIsToldSo(boolean plain) {
        TemplateEngine.Builder engine = TemplateEngine.builder();
        Template template = template(plain ? engine.plainMustache(true) : engine.lenient(true), "Bonjour. {{>*pied}}");

        modelsWithoutName()
                .forEach(model ->
                        assertThat(template.render(model, Locale.FRENCH)).isEqualTo("Bonjour. "));
    }

    @Test
    void theNameIsListedAmongWhatTheTemplateNeeds() {
        assertThat(template(TemplateEngine.builder(), "{{>*pied}}").variables())
                .extracting(Variable::use)
                .containsExactly(VariableUse.PRINTED);
    }
}
