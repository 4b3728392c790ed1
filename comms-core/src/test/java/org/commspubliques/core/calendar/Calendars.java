package org.commspubliques.core.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.testkit.SampleAuthorities;

/** Calendars for tests: few channels, hours and subjects, so that things meet. */
final class Calendars {

    static final ChannelId FACEBOOK = ChannelId.of("facebook");
    static final ChannelId SMS = ChannelId.of("sms");
    static final List<ChannelId> CHANNELS = List.of(FACEBOOK, ChannelId.of("instagram"), SMS, ChannelId.of("courriel"));
    static final LocalDate MONDAY = LocalDate.of(2025, 10, 20);

    private static final List<CommunicationPurpose> PURPOSES = List.of(
            CommunicationPurpose.INFORMATION,
            CommunicationPurpose.PROMOTION,
            CommunicationPurpose.SERVICE_INFORMATION,
            CommunicationPurpose.ALERT);

    private static final List<ContentHold> HOLDS = List.of(ContentHold.LIGHT, ContentHold.PROMOTIONAL, ContentHold.ALL);

    private static final List<InstitutionalEvent.Kind> KINDS = List.of(InstitutionalEvent.Kind.values());

    private Calendars() {}

    static Instant at(LocalAuthority authority, String local) {
        return LocalDateTime.parse(local).atZone(authority.zone()).toInstant();
    }

    static CalendarItem.Builder post(String id, Instant at) {
        return CalendarItem.builder(id, "Titre " + id, FACEBOOK).at(at);
    }

    /** Derives a state from the identifier, so that tests need no table. */
    static ItemState stateOf(CalendarItem item) {
        List<ItemState> all = List.of(ItemState.values());
        return all.get(Math.floorMod(item.id().hashCode(), all.size()));
    }

    /** Calendars of two weeks around the Sunday on which the clocks of Paris go back. */
    static Arbitrary<EditorialCalendar> random() {
        return Arbitraries.randomValue(
                random -> random(random, SampleAuthorities.metropolitanTown().zone()));
    }

    static EditorialCalendar random(Random random, ZoneId zone) {
        List<WeeklySlot> slots = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            slots.add(WeeklySlot.of(
                            "creneau-" + i,
                            "Rubrique " + i,
                            CHANNELS.get(random.nextInt(CHANNELS.size())),
                            DayOfWeek.of(1 + random.nextInt(7)),
                            LocalTime.of(random.nextInt(4), 30 * random.nextInt(2)))
                    .between(
                            random.nextBoolean() ? MONDAY.plusDays(random.nextInt(7)) : null,
                            random.nextBoolean() ? MONDAY.plusDays(7 + random.nextInt(14)) : null));
        }
        List<CalendarItem> items = new ArrayList<>();
        for (int i = random.nextInt(30); i > 0; i--) {
            items.add(item(random, i, slots, zone));
        }
        List<BlackoutPeriod> blackouts = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            Instant from = instant(random, zone);
            blackouts.add(new BlackoutPeriod(
                    "silence-" + i,
                    "motif",
                    from,
                    from.plusSeconds(3_600L * (1 + random.nextInt(100))),
                    HOLDS.get(random.nextInt(HOLDS.size())),
                    random.nextBoolean() ? Set.of() : Set.of(CHANNELS.get(random.nextInt(CHANNELS.size())))));
        }
        List<InstitutionalEvent> events = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            LocalDate day = MONDAY.plusDays(random.nextInt(14));
            events.add(InstitutionalEvent.on(
                    "fait-" + i,
                    "Fait " + i,
                    KINDS.get(random.nextInt(KINDS.size())),
                    day,
                    day.plusDays(random.nextInt(3)),
                    zone));
        }
        return new EditorialCalendar(zone, items, slots, events, blackouts);
    }

    private static CalendarItem item(Random random, int number, List<WeeklySlot> slots, ZoneId zone) {
        CalendarItem.Builder item = CalendarItem.builder(
                        "p-" + number, "Titre " + number, CHANNELS.get(random.nextInt(CHANNELS.size())))
                .purpose(PURPOSES.get(random.nextInt(PURPOSES.size())));
        if (random.nextInt(8) > 0) {
            item.at(instant(random, zone));
        }
        if (random.nextBoolean()) {
            item.communication(CommunicationId.of("action-" + random.nextInt(6)));
        }
        if (random.nextBoolean()) {
            item.topic("sujet-" + random.nextInt(4));
        }
        if (random.nextInt(4) == 0) {
            item.light();
        }
        if (random.nextBoolean()) {
            item.audience("habitants");
        }
        if (random.nextInt(3) == 0) {
            item.approvalDue(instant(random, zone));
        }
        if (random.nextInt(3) == 0) {
            item.copyDeadline(instant(random, zone));
        }
        if (random.nextInt(3) == 0) {
            item.reviewOn(MONDAY.plusDays(random.nextInt(14)));
        }
        if (!slots.isEmpty() && random.nextBoolean()) {
            WeeklySlot slot = slots.get(random.nextInt(slots.size()));
            List<SlotOccurrence> occurrences = slot.occurrences(MONDAY, MONDAY.plusDays(13), zone);
            if (!occurrences.isEmpty()) {
                item.in(occurrences.get(random.nextInt(occurrences.size())));
                if (random.nextInt(4) == 0) {
                    item.at(instant(random, zone));
                }
            }
        }
        return item.build();
    }

    private static Instant instant(Random random, ZoneId zone) {
        return MONDAY.plusDays(random.nextInt(14))
                .atStartOfDay(zone)
                .toInstant()
                .plusSeconds(1_800L * random.nextInt(48));
    }
}
