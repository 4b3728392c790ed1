package org.commspubliques.approval.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** That instants are written as Java writes them; of the events, {@link EventCodecTest} says it. */
class PlainEventsTest {

    @Property(tries = 2000)
    void anInstantIsWrittenAsJavaWritesIt(@ForAll("instants") Instant at) {
        StringBuilder out = new StringBuilder();
        PlainEvents.instant(at, out);

        assertThat(out).hasToString('"' + at.toString() + '"');
    }

    /** From before the year 0 to after 9999, with fractions of all lengths. */
    @Provide
    static Arbitrary<Instant> instants() {
        Arbitrary<Long> seconds = Arbitraries.longs()
                .between(
                        Instant.parse("-0001-01-01T00:00:00Z").getEpochSecond(),
                        Instant.parse("+10001-01-01T00:00:00Z").getEpochSecond());
        Arbitrary<Integer> nanos = Arbitraries.oneOf(
                Arbitraries.just(0),
                Arbitraries.integers().between(0, 999).map(millis -> millis * 1_000_000),
                Arbitraries.integers().between(0, 999_999).map(micros -> micros * 1_000),
                Arbitraries.integers().between(0, 999_999_999));
        return Combinators.combine(seconds, nanos).as(Instant::ofEpochSecond);
    }
}
