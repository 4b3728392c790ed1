package org.commspubliques.core.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.Topic;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.testkit.SampleAuthorities;
import org.commspubliques.core.testkit.SampleCommunications;
import org.junit.jupiter.api.Test;

class LifetimeTest {

    private static final Instant OUT = Instant.parse("2025-09-01T00:00:00Z");
    private static final Instant SET = Instant.parse("2025-09-10T00:00:00Z");

    private final Communication open = SampleCommunications.article("Bal samedi.");
    private final Communication set = SampleCommunications.draft()
            .variant(Variant.french(SampleCommunications.SITE, Section.body("Bal samedi.")))
            .validUntil(SET)
            .build();
    private final Communication dated = SampleCommunications.draft()
            .variant(Variant.french(SampleCommunications.SITE, Section.body("Bal samedi.")))
            .topic(Topic.on("bal", "Boulari", LocalDate.of(2025, 9, 6)))
            .topic(Topic.on("répétition", "Boulari", LocalDate.of(2025, 9, 5)))
            .build();

    private static Optional<Instant> end(Lifetime lifetime, Communication communication) {
        return lifetime.endOf(communication, OUT, SampleAuthorities.NOUMEA);
    }

    @Test
    void aDeadlineIsTheEndThatWasSet() {
        Lifetime deadline = Lifetime.until(Lifetime.End.DEADLINE);

        assertThat(end(deadline, set)).contains(SET);
        assertThat(end(deadline, dated)).isEmpty();
        assertThat(deadline.needsEnd()).isTrue();
    }

    @Test
    void anEventIsOverWhenItsLastDayIsOverWhereItTakesPlace() {
        Lifetime event = Lifetime.until(Lifetime.End.EVENT);

        assertThat(end(event, dated)).contains(Instant.parse("2025-09-06T13:00:00Z"));
        assertThat(end(event, set)).contains(SET);
        assertThat(end(event, open)).isEmpty();
        assertThat(event.needsEnd()).isTrue();
    }

    @Test
    void daysAreCountedFromPublicationUnlessAnEndComesFirst() {
        assertThat(end(Lifetime.ofDays(1), open)).contains(Instant.parse("2025-09-02T00:00:00Z"));
        assertThat(end(Lifetime.ofDays(30), set)).contains(SET);
        assertThat(end(Lifetime.ofDays(1), set)).contains(Instant.parse("2025-09-02T00:00:00Z"));
        assertThat(Lifetime.ofDays(1).needsEnd()).isFalse();
    }

    @Test
    void whatNeverEndsStillMayBeGivenAnEnd() {
        assertThat(end(Lifetime.until(Lifetime.End.NEVER), open)).isEmpty();
        assertThat(end(Lifetime.until(Lifetime.End.NEVER), set)).contains(SET);
    }

    @Test
    void daysGoWithDaysOnly() {
        assertThatIllegalArgumentException().isThrownBy(() -> Lifetime.until(Lifetime.End.DAYS));
        assertThatIllegalArgumentException().isThrownBy(() -> new Lifetime(Lifetime.End.NEVER, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Lifetime.ofDays(36_501));
    }
}
