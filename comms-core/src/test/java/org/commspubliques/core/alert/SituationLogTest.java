package org.commspubliques.core.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.commspubliques.core.fact.FactKey;
import org.commspubliques.core.fact.FactValue;
import org.junit.jupiter.api.Test;

class SituationLogTest {

    private static final ZoneId NOUMEA = ZoneId.of("Pacific/Noumea");
    private static final Instant TEN = Instant.parse("2025-02-03T23:00:00Z");
    private static final FactKey SHELTERED = FactKey.of("cyclone.personnes-abritees");
    private static final FactKey SHELTER = FactKey.of("cyclone.abri");

    private static FactValue text(String value) {
        return new FactValue.Text(value);
    }

    private static SituationLog threeUpdates() {
        return SituationLog.empty()
                .next(
                        TEN,
                        "Le cyclone approche.",
                        Map.of(SHELTER, text("salle omnisports"), SHELTERED, text("20 personnes")))
                .next(TEN.plusSeconds(7_200), "Le vent se lève.", Map.of())
                .next(TEN.plusSeconds(14_400), "L’abri se remplit.", Map.of(SHELTERED, text("85 personnes")));
    }

    @Test
    void updatesAreNumberedAndTheTitleHasTheDayAndHourOfTheAuthority() {
        SituationLog log = threeUpdates();
        assertThat(log.updates()).extracting(SituationUpdate::number).containsExactly(1, 2, 3);
        assertThat(log.current().orElseThrow().title(NOUMEA).fr()).isEqualTo("Point n° 3 – mardi 4 février 2025, 14 h");
        assertThat(log.current().orElseThrow().title(NOUMEA).en())
                .isEqualTo("Update no. 3 – Tuesday 4 February 2025, 14:00");
    }

    @Test
    void onlyTheLastHolds() {
        SituationLog log = threeUpdates();
        assertThat(log.isSuperseded(1)).isTrue();
        assertThat(log.isSuperseded(2)).isTrue();
        assertThat(log.isSuperseded(3)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> log.isSuperseded(4))
                .withMessageContaining("there are 3");
    }

    @Test
    void aFigureThatIsNotMentionedStaysAndOneThatChangedIsNamed() {
        SituationLog log = threeUpdates();
        assertThat(log.current().orElseThrow().figures())
                .containsOnly(Map.entry(SHELTER, text("salle omnisports")), Map.entry(SHELTERED, text("85 personnes")));
        assertThat(log.changedFigures()).containsExactly(SHELTERED);
    }

    @Test
    void inTheFirstUpdateEveryFigureIsNewAndBeforeItThereIsNone() {
        assertThat(SituationLog.empty().changedFigures()).isEmpty();
        assertThat(SituationLog.empty().current()).isEmpty();
        assertThat(SituationLog.empty()
                        .next(TEN, "Premier point.", Map.of(SHELTERED, text("20 personnes")))
                        .changedFigures())
                .containsExactly(SHELTERED);
    }

    @Test
    void anUpdateIsLaterThanTheLastAndSaysSomething() {
        SituationLog log = threeUpdates();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> log.next(TEN.plusSeconds(14_400), "Encore.", Map.of()))
                .withMessageContaining("not later than number 3");
        assertThatIllegalArgumentException().isThrownBy(() -> log.next(TEN.plusSeconds(20_000), " ", Map.of()));
    }
}
