package org.commspubliques.core.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActReferenceTest {

    private static final LocalDate SIGNED = LocalDate.parse("2026-03-30");

    @ParameterizedTest(name = "published {0}, transmitted {1}: {2}, or {3} where it must be transmitted")
    @CsvSource({
        "2026-04-01, , 2026-04-01, ",
        "2026-04-01, 2026-04-03, 2026-04-03, 2026-04-03",
        "2026-04-03, 2026-04-01, 2026-04-03, 2026-04-03",
        ", 2026-04-01, , "
    })
    void anActCanBeReliedOnFromTheLastOfTheDaysThatAreNeeded(
            LocalDate published, LocalDate transmitted, LocalDate from, LocalDate whereTransmitted) {
        ActReference act = new ActReference("2026-114", SIGNED, published, transmitted);

        assertThat(act.enforceableFrom(false).orElse(null)).isEqualTo(from);
        assertThat(act.enforceableFrom(true).orElse(null)).isEqualTo(whereTransmitted);
    }

    @Test
    void anActThatIsPublishedOrTransmittedBeforeItIsSignedIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ActReference("1", SIGNED, SIGNED.minusDays(1), null))
                .withMessageContaining("before it is signed");
        assertThatIllegalArgumentException().isThrownBy(() -> new ActReference("1", SIGNED, null, SIGNED.minusDays(1)));
    }

    @Test
    void anActWithoutANumberIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ActReference(" ", SIGNED, null, null));
    }
}
