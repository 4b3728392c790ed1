package org.commspubliques.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Confidence;
import org.commspubliques.core.source.Source;
import org.junit.jupiter.api.Test;

class FactHistoryTest {

    private static final FactKey KEY = FactKey.of("ouverture");
    private static final LocalDate FIRST = LocalDate.of(2025, 9, 1);
    private static final LocalDate NEW_HOURS = LocalDate.of(2025, 9, 15);
    private static final Source DECISION = Source.of("arrêté 12", FIRST, Confidence.OFFICIAL);
    private static final FactValue EIGHT = new FactValue.TimeOfDay(LocalTime.of(8, 0));
    private static final FactValue NINE = new FactValue.TimeOfDay(LocalTime.of(9, 0));
    private static final FactValue TEN = new FactValue.TimeOfDay(LocalTime.of(10, 0));

    private final Fact opening = new Fact(
            KEY, Wording.same("ouverture"), EIGHT, List.of("dès"), UnitId.of("accueil"), Source.unchecked("note"));

    private static FactAmendment amendment(FactValue value, FactPeriod period) {
        return new FactAmendment(
                value, DECISION, period, PersonId.of("lea"), Instant.parse("2025-09-01T00:00:00Z"), "nouvel arrêté");
    }

    @Test
    void aRevisedFactKeepsWhatItWasAndWhoReplacedItWhenAndWhy() {
        Fact revised = opening.revised(amendment(NINE, FactPeriod.always()));

        assertThat(revised.value()).isEqualTo(NINE);
        assertThat(revised.source()).isEqualTo(DECISION);
        assertThat(revised.cues()).isEqualTo(opening.cues());
        assertThat(revised.history()).singleElement().satisfies(before -> {
            assertThat(before.value()).isEqualTo(EIGHT);
            assertThat(before.source()).isEqualTo(opening.source());
            assertThat(before.by()).isEqualTo(PersonId.of("lea"));
            assertThat(before.at()).isEqualTo(Instant.parse("2025-09-01T00:00:00Z"));
            assertThat(before.reason()).isEqualTo("nouvel arrêté");
        });
        assertThat(opening.history()).isEmpty();
    }

    @Test
    void theLatestReplacedValueComesFirst() {
        Fact revised =
                opening.revised(amendment(NINE, FactPeriod.always())).revised(amendment(TEN, FactPeriod.always()));

        assertThat(revised.history()).extracting(FactRevision::value).containsExactly(NINE, EIGHT);
    }

    @Test
    void aValueThatStartsLaterLeavesTheOneBeforeInForceUntilTheEve() {
        Fact revised = opening.revised(amendment(NINE, FactPeriod.from(NEW_HOURS)));

        assertThat(revised.valueOn(NEW_HOURS.minusDays(1))).contains(EIGHT);
        assertThat(revised.valueOn(NEW_HOURS)).contains(NINE);
        assertThat(revised.valuesFrom(FIRST)).containsExactly(NINE, EIGHT);
        assertThat(revised.valuesFrom(NEW_HOURS)).containsExactly(NINE);
    }

    @Test
    void aCorrectedValueNeverHeld() {
        Fact revised = opening.revised(amendment(NINE, FactPeriod.always()));

        assertThat(revised.valueOn(FIRST)).contains(NINE);
        assertThat(revised.valuesFrom(FIRST)).containsExactly(NINE);
    }

    @Test
    void aValueForAWhileGivesWayToTheOneBefore() {
        FactPeriod week = new FactPeriod(NEW_HOURS, NEW_HOURS.plusDays(6));
        Fact forAWeek = opening.revised(amendment(NINE, week));

        assertThat(forAWeek.valueOn(NEW_HOURS.minusDays(1))).contains(EIGHT);
        assertThat(forAWeek.valueOn(NEW_HOURS.plusDays(6))).contains(NINE);
        assertThat(forAWeek.valueOn(NEW_HOURS.plusDays(7))).contains(EIGHT);
        assertThat(forAWeek.valuesFrom(NEW_HOURS)).containsExactly(NINE, EIGHT);
        assertThat(forAWeek.valuesFrom(NEW_HOURS.plusDays(7))).containsExactly(EIGHT);
    }

    @Test
    void aFactThatHoldsNoMoreHasNoValue() {
        Fact over = opening.during(new FactPeriod(null, FIRST));

        assertThat(over.valuesFrom(FIRST)).containsExactly(EIGHT);
        assertThat(over.valuesFrom(FIRST.plusDays(1))).isEmpty();
        assertThat(over.valueOn(FIRST.plusDays(1))).isEmpty();
    }

    @Test
    void aFactThatWillHoldMayBeAnnounced() {
        assertThat(opening.during(FactPeriod.from(NEW_HOURS)).valuesFrom(FIRST)).containsExactly(EIGHT);
    }

    @Test
    void anotherTypeOfValueIsAnotherFact() {
        FactAmendment day = amendment(new FactValue.Day(FIRST), FactPeriod.always());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> opening.revised(day))
                .withMessageContaining("ouverture");
    }

    @Test
    void theRegisterThatWasStaysAsItWas() {
        FactRegister before = FactRegister.of(List.of(opening));
        FactChange change = before.change(KEY, amendment(NINE, FactPeriod.always()));

        assertThat(change.before()).isEqualTo(opening);
        assertThat(change.after().value()).isEqualTo(NINE);
        assertThat(change.register().find(KEY)).contains(change.after());
        assertThat(before.find(KEY)).contains(opening);
        assertThat(before.revised(KEY, amendment(NINE, FactPeriod.always())).all())
                .isEqualTo(change.register().all());
    }

    @Test
    void aFactIsRevisedNeverWrittenOver() {
        FactRegister register = FactRegister.empty().with(opening);

        assertThat(register.all()).containsExactly(opening);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> register.with(opening))
                .withMessageContaining("revise");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> register.change(FactKey.of("absent"), amendment(NINE, FactPeriod.always())))
                .withMessageContaining("absent");
    }

    @Test
    void aPeriodIsSaidInBothLanguages() {
        assertThat(FactPeriod.always().label()).isEqualTo(Wording.of("sans limite de date", "without limit of time"));
        assertThat(FactPeriod.from(FIRST).label())
                .isEqualTo(Wording.of("à partir du 1er septembre 2025", "from 1 September 2025"));
        assertThat(new FactPeriod(null, FIRST).label())
                .isEqualTo(Wording.of("jusqu’au 1er septembre 2025", "until 1 September 2025"));
        assertThat(new FactPeriod(FIRST, NEW_HOURS).label().fr())
                .isEqualTo("du 1er septembre 2025 au 15 septembre 2025");
        assertThatIllegalArgumentException().isThrownBy(() -> new FactPeriod(NEW_HOURS, FIRST));
    }

    @Test
    void periodsOverlapWhereTheyShareADay() {
        FactPeriod september = new FactPeriod(FIRST, NEW_HOURS);

        assertThat(september.overlaps(new FactPeriod(NEW_HOURS, null))).isTrue();
        assertThat(september.overlaps(FactPeriod.from(NEW_HOURS.plusDays(1)))).isFalse();
        assertThat(september.overlaps(new FactPeriod(null, FIRST.minusDays(1)))).isFalse();
        assertThat(FactPeriod.always().overlaps(september)).isTrue();
    }
}
