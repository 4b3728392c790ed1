package org.commspubliques.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.commspubliques.core.language.Wording;
import org.commspubliques.templates.filter.ValueType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeclaredVariableTest {

    private static final Wording LABEL = Wording.same("Libellé");
    private static final DeclaredVariable HOUR = DeclaredVariable.required("heure", ValueType.TIME, LABEL);

    @ParameterizedTest
    @ValueSource(strings = {"lieu", "intitulé de l'événement", "point d’eau", "2e tour", "c++", "à prévoir"})
    void mayHaveAccentsSpacesAndApostrophesInItsName(String name) {
        assertThat(DeclaredVariable.isName(name)).isTrue();
        assertThat(DeclaredVariable.optional(name, ValueType.TEXT, LABEL).name())
                .isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " lieu", "lieu ", "a.b", "a{b", "a}b", "a\"b", "a|b", "a?:b", "#a", "^a", "/a", "!a", ">a"})
    void hasNoNameThatATagWouldTakeForSomethingElse(String name) {
        assertThat(DeclaredVariable.isName(name)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> DeclaredVariable.optional(name, ValueType.TEXT, LABEL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=a", "&a", "<a", "$a", "@a", "*a", "a\nb", "a\tb"})
    void hasNoSignOfMustacheBeforeItsNameAndNoLineBreakInIt(String name) {
        assertThat(DeclaredVariable.isName(name)).isFalse();
    }

    @Test
    void hasANameOfAtMost100Characters() {
        assertThat(DeclaredVariable.isName("a".repeat(100))).isTrue();
        assertThat(DeclaredVariable.isName("a".repeat(101))).isFalse();
    }

    @Test
    void hasFieldsOnlyWhereItIsAListOrAGroup() {
        assertThat(DeclaredVariable.required("programme", ValueType.LIST, LABEL, HOUR)
                        .fields())
                .containsExactly(HOUR);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DeclaredVariable.required("date", ValueType.DATE, LABEL, HOUR))
                .withMessageContaining("has no fields");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DeclaredVariable.required("horaires", ValueType.GROUP, LABEL))
                .withMessageContaining("needs fields");
    }

    @Test
    void refusesTwoFieldsOfTheSameName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DeclaredVariable.required("programme", ValueType.LIST, LABEL, HOUR, HOUR))
                .withMessageContaining("two fields 'heure'");
    }

    @Test
    void leavesItsExampleToItsFields() {
        assertThat(HOUR.withExample("8 h 30").example()).isEqualTo("8 h 30");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DeclaredVariable.required("programme", ValueType.LIST, LABEL, HOUR)
                        .withExample("8 h 30"))
                .withMessageContaining("its fields have the examples");
    }
}
