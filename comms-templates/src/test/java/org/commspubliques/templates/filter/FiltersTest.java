package org.commspubliques.templates.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiltersTest {

    static List<Filter> standard() {
        return Filters.french().all();
    }

    @ParameterizedTest
    @MethodSource("standard")
    void everyFilterSaysWhatItDoesWithAnExampleThatIsTrue(Filter filter) {
        assertThat(filter.name()).matches("[a-z_]+");
        assertThat(filter.purpose().fr()).isNotBlank().doesNotEndWith(".").doesNotContain("'");
        assertThat(filter.purpose().en())
                .isNotBlank()
                .doesNotEndWith(".")
                .isNotEqualTo(filter.purpose().fr());
        FilterExample example = filter.example().orElseThrow();
        assertThat(ValueType.of(example.value()))
                .hasValueSatisfying(type -> assertThat(filter.takes(type)).isTrue());
        FilterArguments arguments = example.arguments();
        assertThat(FilterCalls.text(filter.function(), Locale.FRENCH, example.value(), arguments))
                .contains(example.text().fr());
        assertThat(FilterCalls.text(filter.function(), Locale.ENGLISH, example.value(), arguments))
                .contains(example.text().en());
    }

    @ParameterizedTest
    @MethodSource("standard")
    void noFilterTakesATypeThatItDoesNotAccept(Filter filter) {
        for (ValueType type : ValueType.values()) {
            if (!filter.takes(type)) {
                Object value = FilterSamples.of(type);
                assertThat(taken(filter, value))
                        .as("%s of %s", filter.name(), value)
                        .isFalse();
            }
        }
    }

    private static boolean taken(Filter filter, Object value) {
        List<Object> arguments = filter.parameters().stream()
                .filter(FilterParameter::required)
                .map(FilterSamples::argument)
                .toList();
        assertThat(filter.fault(arguments)).isEmpty();
        try {
            return FilterCalls.text(filter.function(), FilterCalls.CALEDONIA, value, FilterArguments.of(arguments))
                    .isPresent();
        } catch (FilterRefusal refusal) {
            return false;
        }
    }

    @Test
    void theStandardSetHasTheFiltersOfMunicipalTexts() {
        assertThat(Filters.french().names())
                .containsExactly(
                        "date_longue",
                        "date_sans_jour",
                        "date_courte",
                        "date_iso",
                        "jour",
                        "jour_et_mois",
                        "mois",
                        "annee",
                        "heure",
                        "date_et_heure",
                        "periode",
                        "horaires",
                        "nombre",
                        "pourcent",
                        "ordinal",
                        "en_lettres",
                        "monnaie",
                        "telephone",
                        "pluriel",
                        "compte",
                        "accord",
                        "de",
                        "a_lieu",
                        "que",
                        "le",
                        "majuscules",
                        "minuscules",
                        "capitale",
                        "tronque",
                        "liste",
                        "oui_non");
        assertThat(Filters.french().all())
                .extracting(Filter::name)
                .containsExactlyElementsOf(Filters.french().names());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a|b", "a-b"})
    void aNameOfOtherCharactersIsRefused(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Filters.none().with(name, (value, arguments, reader, out) -> false));
    }

    @Test
    void aFilterReplacesOneOfTheSameNameInACopy() {
        Filters changed = Filters.french().with("liste", (value, arguments, reader, out) -> {
            out.append("changed");
            return true;
        });
        Filter filter = changed.find("liste").orElseThrow();
        assertThat(FilterCalls.text(filter.function(), Locale.FRENCH, "x", FilterArguments.none()))
                .contains("changed");
        assertThat(filter.accepts()).containsExactly(ValueType.values());
        assertThat(filter.fault(List.of("x"))).isPresent();
        assertThat(changed.names()).hasSameSizeAs(Filters.french().names());
        assertThat(FilterCalls.french("liste", "x")).isEqualTo("x");
    }

    @Test
    void theEmptySetHasNoFilter() {
        assertThat(Filters.none().names()).isEmpty();
        assertThat(Filters.none().all()).isEmpty();
        assertThat(Filters.none().find("liste")).isEmpty();
    }
}
