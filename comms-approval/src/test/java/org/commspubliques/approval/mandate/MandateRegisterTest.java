package org.commspubliques.approval.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import org.commspubliques.approval.Town;
import org.commspubliques.core.authority.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MandateRegisterTest {

    private static final Instant MONDAY = Instant.parse(Town.MONDAY);

    private final MandateRegister register = Town.mandates();

    @Test
    void theHolderActsInTheirOwnRight() {
        assertThat(register.mandates(Town.FARID, Town.MAYOR, MONDAY))
                .containsExactly(new Mandate.OwnOffice(Town.FARID, Town.MAYOR));
    }

    @Test
    void theHolderReplacesNobody() {
        assertThat(new Mandate.OwnOffice(Town.FARID, Town.MAYOR).inPlaceOf()).isEmpty();
    }

    @Test
    void whoHoldsAnotherOfficeHasNoMandate() {
        assertThat(register.mandates(Town.EVA, Town.MAYOR, MONDAY)).isEmpty();
    }

    @Test
    void aReplacementNamesBothPersons() {
        assertThat(register.mandates(Town.GAIA, Town.DIRECTOR, MONDAY))
                .singleElement()
                .satisfies(mandate -> {
                    assertThat(mandate.person()).isEqualTo(Town.GAIA);
                    assertThat(mandate.inPlaceOf()).contains(Town.BRUNO);
                });
    }

    @ParameterizedTest(name = "at {0}: {1}")
    @CsvSource({
        "2025-07-31T12:59:59.999999999Z, false",
        "2025-07-31T13:00:00Z, true",
        "2025-08-31T12:59:59.999999999Z, true",
        "2025-08-31T13:00:00Z, false"
    })
    void aReplacementBeginsAndEndsAtMidnightInTheTown(Instant instant, boolean mayAct) {
        assertThat(register.mandates(Town.GAIA, Town.DIRECTOR, instant).isEmpty())
                .isNotEqualTo(mayAct);
    }

    @ParameterizedTest(name = "at {0}: {1}")
    @CsvSource({
        "2025-06-30T12:59:59Z, false",
        "2025-06-30T13:00:00Z, true",
        "2025-07-15T12:59:59Z, true",
        "2025-07-15T13:00:00Z, false"
    })
    void aPositionBeginsAndEndsAtMidnightInTheTown(Instant instant, boolean mayAct) {
        MandateRegister dated = MandateRegister.builder(
                        Town.chartBuilder()
                                .position(new Position(
                                        Town.GAIA,
                                        Town.LEGAL,
                                        LocalDate.parse("2025-07-01"),
                                        LocalDate.parse("2025-07-15")))
                                .build(),
                        Town.NOUMEA)
                .build();

        assertThat(dated.mandates(Town.GAIA, Town.LEGAL, instant).isEmpty()).isNotEqualTo(mayAct);
    }

    @Test
    void aReplacementOfSomebodyWhoDoesNotHoldTheOfficeIsNoMandate() {
        MandateRegister chained = Town.mandatesBuilder()
                .replacement(Town.replacement(Town.DENIS, Town.DIRECTOR, Town.GAIA))
                .build();

        assertThat(chained.mandates(Town.DENIS, Town.DIRECTOR, MONDAY)).isEmpty();
    }

    @Test
    void theOwnOfficeComesBeforeAReplacement() {
        MandateRegister both = Town.mandatesBuilder()
                .replacement(Town.replacement(Town.CLARA, Town.LEGAL, Town.BRUNO))
                .build();

        assertThat(both.mandates(Town.CLARA, Town.LEGAL, MONDAY))
                .containsExactly(
                        new Mandate.OwnOffice(Town.CLARA, Town.LEGAL),
                        Town.replacement(Town.CLARA, Town.LEGAL, Town.BRUNO));
    }

    @Test
    void whoIsOnDutyActsForTheDutyOfficeUntilTheShiftEnds() {
        assertThat(register.mandates(Town.GAIA, Town.DUTY, MONDAY))
                .containsExactly(new Mandate.OnDuty(Town.GAIA, Town.DUTY, Instant.parse("2025-08-18T06:00:00Z")));
    }

    @Test
    void theShiftEndsAtItsEnd() {
        assertThat(register.mandates(Town.GAIA, Town.DUTY, Instant.parse("2025-08-18T06:00:00Z")))
                .isEmpty();
    }

    @Test
    void aReplacementOfOneselfIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Town.replacement(Town.BRUNO, Town.DIRECTOR, Town.BRUNO))
                .withMessageContaining("themselves");
    }

    @Test
    void aReplacementThatEndsBeforeItStartsIsRefused() {
        LocalDate day = LocalDate.parse("2025-08-02");

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Mandate.InternalReplacement(Town.GAIA, Town.DIRECTOR, Town.BRUNO, day, day.minusDays(1)));
    }

    @Test
    void knowsTheChartItWasBuiltWith() {
        assertThat(register.chart().holders(Town.MAYOR, LocalDate.parse("2025-08-18")))
                .extracting(Position::person)
                .containsExactly(Town.FARID);
    }
}
