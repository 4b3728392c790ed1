package org.commspubliques.templates.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.commspubliques.core.language.Wording;
import org.commspubliques.templates.DeclaredVariable;
import org.commspubliques.templates.VariableSchema;
import org.commspubliques.templates.filter.ValueType;
import org.junit.jupiter.api.Test;

class ExampleValuesTest {

    private static final Wording LABEL = Wording.same("Libellé");

    private static DeclaredVariable of(String name, ValueType type, String example) {
        return DeclaredVariable.required(name, type, LABEL).withExample(example);
    }

    private static FormValues examples(DeclaredVariable... variables) {
        return ExampleValues.of(VariableSchema.of(List.of(variables)));
    }

    @Test
    void areTyped() {
        assertThat(examples(of("date", ValueType.DATE, "2025-09-04"), of("foyers", ValueType.WHOLE_NUMBER, "320"))
                        .values())
                .isEqualTo(Map.of("date", LocalDate.of(2025, 9, 4), "foyers", 320L));
    }

    @Test
    void giveAListAsManyItemsAsItsFieldsHaveLines() {
        DeclaredVariable programme = DeclaredVariable.required(
                "programme",
                ValueType.LIST,
                LABEL,
                of("heure", ValueType.TIME, "9 h\n11 h"),
                DeclaredVariable.optional("lieu", ValueType.TEXT, LABEL).withExample("Parc"));

        assertThat(examples(programme).values())
                .containsEntry(
                        "programme",
                        List.of(
                                Map.of("heure", LocalTime.of(9, 0), "lieu", "Parc"),
                                Map.of("heure", LocalTime.of(11, 0))));
    }

    @Test
    void fillInGroupsAndListsWithinLists() {
        DeclaredVariable hours =
                DeclaredVariable.required("horaires", ValueType.GROUP, LABEL, of("début", ValueType.TIME, "8 h"));
        DeclaredVariable places =
                DeclaredVariable.required("lieux", ValueType.LIST, LABEL, of("nom", ValueType.TEXT, "Plum"), hours);

        assertThat(examples(places).values())
                .containsEntry(
                        "lieux", List.of(Map.of("nom", "Plum", "horaires", Map.of("début", LocalTime.of(8, 0)))));
    }

    @Test
    void sayWhatHasNoExampleOrABadOne() {
        assertThat(examples(DeclaredVariable.required("lieu", ValueType.TEXT, LABEL), of("date", ValueType.DATE, "x"))
                        .problems())
                .extracting(ValueProblem::kind)
                .containsExactly(ValueProblem.Kind.MISSING, ValueProblem.Kind.ILL_TYPED);
    }
}
