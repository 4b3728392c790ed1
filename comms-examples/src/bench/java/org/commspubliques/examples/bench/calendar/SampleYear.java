package org.commspubliques.examples.bench.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.commspubliques.core.authority.AuthorityKind;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.calendar.BlackoutPeriod;
import org.commspubliques.core.calendar.CalendarItem;
import org.commspubliques.core.calendar.ContentHold;
import org.commspubliques.core.calendar.EditorialCalendar;
import org.commspubliques.core.calendar.InstitutionalEvent;
import org.commspubliques.core.calendar.ItemState;
import org.commspubliques.core.calendar.ItemStates;
import org.commspubliques.core.calendar.SlotOccurrence;
import org.commspubliques.core.calendar.WeeklySlot;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.source.Territory;

/** A calendar made at random, the same in every run. */
final class SampleYear {

    static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 6);
    static final Instant NOW = FIRST_DAY.plusWeeks(26).atTime(9, 0).atZone(ZONE).toInstant();

    private static final List<String> CHANNELS = List.of(
            "facebook",
            "instagram",
            "linkedin",
            "bluesky",
            "mastodon",
            "site",
            "sms",
            "courriel",
            "notification",
            "bulletin",
            "panneau",
            "presse");

    private static final List<CommunicationPurpose> PURPOSES = List.of(CommunicationPurpose.values());
    private static final List<ItemState> STATES = List.of(ItemState.values());

    private final Random random = new Random(36);
    private final List<WeeklySlot> slots = new ArrayList<>();

    private SampleYear() {}

    static LocalAuthority town() {
        return LocalAuthority.builder("Commune d’essai", AuthorityKind.COMMUNE)
                .territory(Territory.METROPOLE)
                .population(20_000)
                .zone(ZONE)
                .locale(Locale.FRANCE)
                .currency(Currency.getInstance("EUR"))
                .build();
    }

    /** Every state comes as often as the others. */
    static ItemStates states() {
        return item -> STATES.get(Math.floorMod(item.id().hashCode(), STATES.size()));
    }

    static EditorialCalendar of(int items, Density density) {
        return new SampleYear().calendar(items, density);
    }

    private EditorialCalendar calendar(int count, Density density) {
        for (int i = 0; i < 30; i++) {
            slots.add(WeeklySlot.of(
                    "creneau-" + i,
                    "Rubrique " + i,
                    ChannelId.of(CHANNELS.get(random.nextInt(CHANNELS.size()))),
                    DayOfWeek.of(1 + random.nextInt(7)),
                    LocalTime.of(8 + random.nextInt(11), 15 * random.nextInt(4))));
        }
        List<CalendarItem> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            items.add(item(i, density));
        }
        return new EditorialCalendar(ZONE, items, slots, events(), blackouts());
    }

    private CalendarItem item(int number, Density density) {
        CalendarItem.Builder item = CalendarItem.builder(
                        "p-" + number,
                        "Publication n° " + number,
                        ChannelId.of(CHANNELS.get(random.nextInt(CHANNELS.size()))))
                .at(moment(density))
                .purpose(PURPOSES.get(random.nextInt(PURPOSES.size())))
                .topic("sujet-" + random.nextInt(400))
                .audience("public-" + random.nextInt(10));
        if (random.nextInt(4) > 0) {
            item.communication(CommunicationId.of("action-" + number / 5));
        }
        if (random.nextInt(10) == 0) {
            item.light();
        }
        if (random.nextInt(5) == 0) {
            item.approvalDue(moment(density));
        }
        if (random.nextInt(10) == 0) {
            item.copyDeadline(moment(density));
        }
        if (density == Density.YEAR && random.nextInt(3) == 0) {
            WeeklySlot slot = slots.get(random.nextInt(slots.size()));
            LocalDate week = FIRST_DAY.plusWeeks(random.nextInt(52));
            SlotOccurrence occurrence =
                    slot.occurrences(week, week.plusDays(6), ZONE).get(0);
            item.in(occurrence);
        }
        return item.build();
    }

    private Instant moment(Density density) {
        long minutes = density.span().toMinutes() / 5;
        return FIRST_DAY.atStartOfDay(ZONE).toInstant().plus(Duration.ofMinutes(5L * random.nextInt((int) minutes)));
    }

    private List<InstitutionalEvent> events() {
        List<InstitutionalEvent> events = new ArrayList<>();
        List<InstitutionalEvent.Kind> kinds = List.of(InstitutionalEvent.Kind.values());
        for (int i = 0; i < 80; i++) {
            LocalDate day = FIRST_DAY.plusDays(random.nextInt(364));
            events.add(InstitutionalEvent.on(
                    "fait-" + i,
                    "Fait n° " + i,
                    kinds.get(random.nextInt(kinds.size())),
                    day,
                    day.plusDays(random.nextInt(3)),
                    ZONE));
        }
        return events;
    }

    private List<BlackoutPeriod> blackouts() {
        List<BlackoutPeriod> blackouts = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Instant from = moment(Density.YEAR);
            blackouts.add(new BlackoutPeriod(
                    "silence-" + i,
                    "Silence n° " + i,
                    from,
                    from.plus(Duration.ofDays(1)),
                    i % 2 == 0 ? ContentHold.ALL : ContentHold.LIGHT,
                    i % 3 == 0 ? Set.of() : Set.of(ChannelId.of(CHANNELS.get(random.nextInt(CHANNELS.size()))))));
        }
        return blackouts;
    }
}
