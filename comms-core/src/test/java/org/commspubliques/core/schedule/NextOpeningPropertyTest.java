package org.commspubliques.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commspubliques.core.authority.AuthorityKind;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.channel.ChannelKind;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Source;
import org.commspubliques.core.source.Territory;

/** The next opening, against a walk minute by minute, in zones with and without changes of the clocks. */
class NextOpeningPropertyTest {

    private static final long WALK = 4 * 24 * 60;

    private static LocalAuthority authority(Territory territory, String zone) {
        return LocalAuthority.builder("Commune", AuthorityKind.COMMUNE)
                .territory(territory)
                .population(5_000)
                .zone(ZoneId.of(zone))
                .currency(Currency.getInstance("EUR"))
                .build();
    }

    @Provide
    Arbitrary<LocalAuthority> authorities() {
        return Arbitraries.of(
                authority(Territory.NEW_CALEDONIA, "Pacific/Noumea"),
                authority(Territory.METROPOLE, "Europe/Paris"),
                authority(Territory.of("PM"), "America/Miquelon"),
                // Clocks that go back at midnight, so that a day ends twice.
                authority(Territory.METROPOLE, "Atlantic/Azores"),
                authority(Territory.METROPOLE, "America/Havana"));
    }

    @Provide
    Arbitrary<Instant> instants() {
        // Around the changes of the clocks of 2025, in spring and in autumn.
        return Combinators.combine(
                        Arbitraries.of(
                                LocalDate.of(2025, 3, 8),
                                LocalDate.of(2025, 3, 29),
                                LocalDate.of(2025, 5, 7),
                                LocalDate.of(2025, 10, 25),
                                LocalDate.of(2025, 11, 1)),
                        Arbitraries.integers().between(0, 3 * 24 * 60))
                .as((day, minutes) ->
                        day.atStartOfDay(ZoneId.of("UTC")).toInstant().plus(minutes, ChronoUnit.MINUTES));
    }

    @Provide
    Arbitrary<OpenSpan> spans() {
        return Combinators.combine(
                        Arbitraries.of(DayOfWeek.class).set().ofMinSize(1),
                        Arbitraries.integers().between(0, 23 * 60 + 58),
                        Arbitraries.integers().between(1, 24 * 60))
                .as((days, from, length) -> {
                    int to = Math.min(24 * 60, from + length);
                    return new OpenSpan(
                            Set.copyOf(days),
                            LocalTime.ofSecondOfDay(from * 60L),
                            to == 24 * 60 ? LocalTime.MIDNIGHT : LocalTime.ofSecondOfDay(to * 60L));
                });
    }

    @Provide
    Arbitrary<SendingHours> hours() {
        Arbitrary<List<OpenSpan>> open = spans().list().ofMinSize(1).ofMaxSize(3);
        return Combinators.combine(open, Arbitraries.of(true, false))
                .as((spans, holidays) -> rule("r", spans, holidays))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(rules -> {
                    ImmutableMap.Builder<String, HoursRule> byId = ImmutableMap.builder();
                    for (int i = 0; i < rules.size(); i++) {
                        byId.put("r" + i, rules.get(i));
                    }
                    return new SendingHours(byId.buildOrThrow(), "");
                });
    }

    private static HoursRule rule(String id, List<OpenSpan> spans, boolean holidays) {
        return new HoursRule(
                id,
                Wording.same(id),
                Set.of(ChannelKind.SMS),
                Set.of(MessageNature.PUBLIC_SERVICE),
                Set.of(),
                new ArrayList<>(spans),
                holidays,
                Severity.WARNING,
                null,
                null,
                null,
                Source.unchecked("s"));
    }

    @Property(tries = 300)
    void theNextOpeningIsTheFirstOpenMinute(
            @ForAll("hours") SendingHours hours,
            @ForAll("instants") Instant from,
            @ForAll("authorities") LocalAuthority authority) {
        Optional<Instant> next = hours.nextOpening(ChannelKind.SMS, MessageNature.PUBLIC_SERVICE, from, authority);

        next.ifPresent(opening -> {
            assertThat(opening).isAfterOrEqualTo(from);
            assertThat(hours.isOpen(ChannelKind.SMS, MessageNature.PUBLIC_SERVICE, opening, authority))
                    .isTrue();
        });
        for (long minute = 0; minute < WALK; minute++) {
            Instant at = from.plus(minute, ChronoUnit.MINUTES);
            if (next.isPresent() && !at.isBefore(next.get())) {
                return;
            }
            assertThat(hours.isOpen(ChannelKind.SMS, MessageNature.PUBLIC_SERVICE, at, authority))
                    .as("%s, before the next opening %s", at, next)
                    .isFalse();
        }
    }
}
