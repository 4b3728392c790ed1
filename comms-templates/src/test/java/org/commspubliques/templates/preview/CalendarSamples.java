package org.commspubliques.templates.preview;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.commspubliques.core.authority.AuthorityKind;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.calendar.BlackoutPeriod;
import org.commspubliques.core.calendar.CalendarConflict;
import org.commspubliques.core.calendar.CalendarConflicts;
import org.commspubliques.core.calendar.CalendarItem;
import org.commspubliques.core.calendar.ContentHold;
import org.commspubliques.core.calendar.EditorialCalendar;
import org.commspubliques.core.calendar.InstitutionalEvent;
import org.commspubliques.core.calendar.ItemState;
import org.commspubliques.core.calendar.ItemStates;
import org.commspubliques.core.calendar.WeeklySlot;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.source.Territory;

/** A made-up town's week, with every state and a few conflicts. */
final class CalendarSamples {

    static final ZoneId ZONE = ZoneId.of("Pacific/Noumea");
    static final LocalAuthority TOWN = LocalAuthority.builder("Ville de Port-Exemple", AuthorityKind.COMMUNE)
            .territory(Territory.NEW_CALEDONIA)
            .population(12_000)
            .zone(ZONE)
            .locale(Locale.FRENCH)
            .currency(Currency.getInstance("XPF"))
            .build();

    private static final ChannelId FACEBOOK = ChannelId.of("facebook");
    private static final ChannelId LOCAL = ChannelId.of("reseau-local");
    private static final WeeklySlot SLOT =
            WeeklySlot.of("mardi", "Au travail", FACEBOOK, DayOfWeek.TUESDAY, LocalTime.of(11, 30));

    static final ItemStates STATES =
            item -> ItemState.valueOf(item.sector().toUpperCase(Locale.ROOT).replace('-', '_'));

    static final EditorialCalendar CALENDAR = EditorialCalendar.of(TOWN)
            .withSlots(List.of(
                    SLOT, WeeklySlot.of("samedi", "Le week-end", LOCAL, DayOfWeek.SATURDAY, LocalTime.of(9, 0))))
            .withItems(List.of(
                    item("publiee", FACEBOOK, "2025-09-01T09:00", ItemState.PUBLISHED)
                            .build(),
                    item("creneau", FACEBOOK, "2025-09-02T11:30", ItemState.SCHEDULED)
                            .in(SLOT.occurrences(LocalDate.of(2025, 9, 1), LocalDate.of(2025, 9, 7), ZONE)
                                    .get(0))
                            .build(),
                    item("proche", FACEBOOK, "2025-09-02T12:00", ItemState.TO_VALIDATE)
                            .build(),
                    item("legere", LOCAL, "2025-09-04T10:00", ItemState.VALIDATED)
                            .light()
                            .build(),
                    item("retiree", LOCAL, "2025-09-04T11:00", ItemState.WITHDRAWN)
                            .build(),
                    item("gelee", FACEBOOK, "2025-09-05T18:30", ItemState.DRAFT).build(),
                    CalendarItem.builder("idee", "Titre de idee", LOCAL)
                            .sector("idea")
                            .build()))
            .withEvents(List.of(
                    InstitutionalEvent.on(
                                    "election",
                                    "Promotion publicitaire interdite",
                                    InstitutionalEvent.Kind.ELECTION,
                                    LocalDate.of(2025, 9, 1),
                                    LocalDate.of(2026, 3, 22),
                                    ZONE)
                            .holding(ContentHold.NONE),
                    InstitutionalEvent.at(
                            "conseil",
                            "Conseil municipal",
                            InstitutionalEvent.Kind.COUNCIL_SESSION,
                            at("2025-09-03T17:30").atZone(ZONE),
                            at("2025-09-03T20:00").atZone(ZONE)),
                    InstitutionalEvent.on(
                            "deuil",
                            "Minute de silence",
                            InstitutionalEvent.Kind.MOURNING,
                            LocalDate.of(2025, 9, 4),
                            LocalDate.of(2025, 9, 4),
                            ZONE)))
            .withBlackouts(List.of(
                    BlackoutPeriod.freeze("gel", "Fortes pluies", at("2025-09-05T18:00"), at("2025-09-06T06:00"))));

    static final List<CalendarConflict> CONFLICTS =
            CalendarConflicts.builder(TOWN, STATES).build().in(CALENDAR, at("2025-09-01T07:30"));

    private CalendarSamples() {}

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    private static CalendarItem.Builder item(String id, ChannelId channel, String local, ItemState state) {
        return CalendarItem.builder(id, "Titre de " + id, channel)
                .at(at(local))
                .sector(state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    static String week(PreviewOptions options) {
        return CalendarPages.of(Samples.CHANNELS, STATES).week(CALENDAR, 2025, 36, CONFLICTS, options);
    }

    static String month(PreviewOptions options) {
        return CalendarPages.of(Samples.CHANNELS, STATES).month(CALENDAR, YearMonth.of(2025, 9), CONFLICTS, options);
    }
}
