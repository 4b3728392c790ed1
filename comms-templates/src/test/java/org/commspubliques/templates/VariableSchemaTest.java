package org.commspubliques.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.commspubliques.core.language.Wording;
import org.commspubliques.templates.filter.ValueType;
import org.junit.jupiter.api.Test;

class VariableSchemaTest {

    private static final DeclaredVariable PLACE =
            DeclaredVariable.required("lieu", ValueType.TEXT, Wording.same("Lieu"));
    private static final DeclaredVariable DAY = DeclaredVariable.required("date", ValueType.DATE, Wording.same("Jour"));

    @Test
    void keepsTheOrderInWhichAFormAsks() {
        VariableSchema schema =
                VariableSchema.builder().variable(PLACE).variable(DAY).build();

        assertThat(schema.variables()).containsExactly(PLACE, DAY);
        assertThat(schema).hasToString("[lieu, date]");
    }

    @Test
    void findsAVariableByItsName() {
        VariableSchema schema = VariableSchema.of(List.of(PLACE, DAY));

        assertThat(schema.find("date")).contains(DAY);
        assertThat(schema.find("Date")).isEmpty();
    }

    @Test
    void refusesToDeclareAVariableTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VariableSchema.of(List.of(PLACE, DAY, PLACE)))
                .withMessageContaining("'lieu' is declared twice");
    }

    @Test
    void isEqualToOneWithTheSameVariablesInTheSameOrder() {
        assertThat(VariableSchema.of(List.of(PLACE, DAY)))
                .isEqualTo(VariableSchema.of(List.of(PLACE, DAY)))
                .hasSameHashCodeAs(VariableSchema.of(List.of(PLACE, DAY)))
                .isNotEqualTo(VariableSchema.of(List.of(DAY, PLACE)))
                .isNotEqualTo(VariableSchema.empty());
    }
}
