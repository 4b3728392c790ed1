package org.commspubliques.templates.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.commspubliques.core.language.Wording;
import org.commspubliques.templates.filter.FilterParameter.Kind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FilterTest {

    private static String fault(String filter, Object... arguments) {
        Wording fault = Filters.french()
                .find(filter)
                .orElseThrow()
                .fault(List.of(arguments))
                .orElseThrow();
        assertThat(fault.en()).contains("'" + filter + "'").isNotEqualTo(fault.fr());
        return fault.fr();
    }

    @Nested
    class Fault {

        @Test
        void saysThatThereAreTooManyArguments() {
            assertThat(fault("jour", "x"))
                    .isEqualTo("le filtre « jour » ne prend pas d’argument : enlevez les deux-points et ce qui suit");
            assertThat(fault("nombre", 1, 2)).isEqualTo("le filtre « nombre » prend au plus 1 argument, pas 2");
            assertThat(fault("pluriel", "a", "b", "c"))
                    .isEqualTo("le filtre « pluriel » prend au plus 2 arguments, pas 3");
        }

        @Test
        void saysWhatIsMissing() {
            assertThat(fault("accord", "invité"))
                    .isEqualTo("il manque au filtre « accord » le mot au féminin, après deux-points : un texte entre"
                            + " guillemets droits");
            assertThat(fault("tronque"))
                    .contains("le nombre de caractères à garder")
                    .contains("un nombre entier");
        }

        @Test
        void saysWhichKindWasExpected() {
            assertThat(fault("tronque", "20"))
                    .isEqualTo("le nombre de caractères à garder du filtre « tronque » doit être un nombre entier,"
                            + " pas \"20\"");
            assertThat(fault("pluriel", 3)).contains("un texte entre guillemets droits, pas 3");
        }

        @Test
        void saysWhichChoicesThereAre() {
            assertThat(fault("telephone", "local"))
                    .isEqualTo(
                            "la forme du numéro du filtre « telephone » doit être \"national\" ou \"international\", pas"
                                    + " \"local\"");
            assertThat(fault("nombre", 10)).contains("0, 1, 2, 3, 4, 5, 6, 7, 8 ou 9, pas 10");
            assertThat(fault("nombre", "2")).contains("pas \"2\"");
        }

        @Test
        void isAbsentWhenAllIsWell() {
            Filter number = Filters.french().find("nombre").orElseThrow();
            assertThat(number.fault(List.of())).isEmpty();
            assertThat(number.fault(List.of(2))).isEmpty();
        }
    }

    @Nested
    class Builder {

        @Test
        void refusesAFilterWithoutFunction() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> Filter.named("x").build())
                    .withMessageContaining("'x'");
        }

        @Test
        void refusesARequiredParameterAfterOneThatIsNot() {
            Wording meaning = Wording.same("x");
            Filter.Builder filter = Filter.named("x").parameter(FilterParameter.optional("a", Kind.TEXT, meaning));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> filter.parameter(FilterParameter.required("b", Kind.TEXT, meaning)))
                    .withMessageContaining("'b'");
        }

        @Test
        void refusesAFilterThatTakesNothing() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Filter.named("x").accepts());
        }

        @Test
        void takesEveryTextUnlessItIsForThoseOfAForm() {
            Filter any = Filter.named("x")
                    .function((value, arguments, reader, out) -> true)
                    .build();
            Filter some = Filter.named("x")
                    .textsOfAForm()
                    .function((value, arguments, reader, out) -> true)
                    .build();

            assertThat(any.takesEvery(ValueType.TEXT)).isTrue();
            assertThat(some.takesEvery(ValueType.TEXT)).isFalse();
            assertThat(some.takes(ValueType.TEXT)).isTrue();
            assertThat(some.takesEvery(ValueType.DATE)).isTrue();
        }

        @Test
        void acceptsEverythingUnlessToldOtherwise() {
            Filter filter = Filter.named("x")
                    .function((value, arguments, reader, out) -> true)
                    .build();
            assertThat(filter.accepts()).containsExactly(ValueType.values());
            assertThat(filter.parameters()).isEmpty();
            assertThat(filter.example()).isEmpty();
            assertThat(filter.purpose().fr()).isNotBlank();
        }
    }

    @Nested
    class Arguments {

        @Test
        void areReadByTheirPlace() {
            FilterArguments arguments = FilterArguments.of(List.of("place", 3));
            assertThat(arguments.count()).isEqualTo(2);
            assertThat(arguments.has(1)).isTrue();
            assertThat(arguments.has(2)).isFalse();
            assertThat(arguments.text(0)).isEqualTo("place");
            assertThat(arguments.text(2, "x")).isEqualTo("x");
            assertThat(arguments.whole(1, 0)).isEqualTo(3);
            assertThat(arguments.whole(2, 7)).isEqualTo(7);
            assertThat(arguments).hasToString("\"place\", 3");
        }

        @Test
        void areTextsOrWholeNumbers() {
            assertThatIllegalArgumentException().isThrownBy(() -> FilterArguments.of(List.of(1.5)));
            assertThatExceptionOfType(ClassCastException.class)
                    .isThrownBy(() -> FilterArguments.of(List.of(1)).text(0));
            assertThatExceptionOfType(IndexOutOfBoundsException.class)
                    .isThrownBy(() -> FilterArguments.none().text(0));
        }
    }
}
