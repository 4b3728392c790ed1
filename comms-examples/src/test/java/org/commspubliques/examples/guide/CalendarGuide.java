package org.commspubliques.examples.guide;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.calendar.BlackoutPeriod;
import org.commspubliques.core.calendar.CalendarAgenda;
import org.commspubliques.core.calendar.CalendarConflicts;
import org.commspubliques.core.calendar.CalendarItem;
import org.commspubliques.core.calendar.EditorialCalendar;
import org.commspubliques.core.calendar.ItemStates;
import org.commspubliques.core.calendar.WeeklySlot;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.lifecycle.CommunicationState;

/** « Tenir le calendrier et éviter les conflits » */
public final class CalendarGuide extends GuidePage {

    private static final ChannelId FACEBOOK = ChannelId.of("facebook");

    private final LocalAuthority town = Town.town();
    private final Clock clock = Town.clock("2025-09-01T09:00");

    /** The page. */
    public CalendarGuide() {
        shows("calendrier", this::conflicts);
        shows("calendrier-creneau", this::slot);
        shows("calendrier-agenda", this::agenda);
    }

    private static Instant at(String local) {
        return Town.clock(local).instant();
    }

    private EditorialCalendar calendar() {
        // spotless:off
        // <guide:calendrier-contenu>
        EditorialCalendar calendar = EditorialCalendar.of(town)
                .withSlots(List.of(WeeklySlot.of("agenda", "L’agenda du week-end", FACEBOOK, DayOfWeek.THURSDAY, LocalTime.of(17, 0))))
                .withItems(List.of(
                        CalendarItem.builder("eau", "Coupure d’eau à Boulari", FACEBOOK).at(at("2025-09-02T17:00")).topic("eau").build(),
                        CalendarItem.builder("piscine", "Réouverture de la piscine", FACEBOOK).at(at("2025-09-02T17:10")).build(),
                        CalendarItem.builder("fete", "Fête de la mer", FACEBOOK).at(at("2025-09-04T18:00")).light().build()))
                .withBlackouts(List.of(BlackoutPeriod.freeze(
                        "deuil", "journée de deuil communal", at("2025-09-04T00:00"), at("2025-09-05T00:00"))));
        // </guide:calendrier-contenu>
        // spotless:on
        return calendar;
    }

    private void conflicts() {
        EditorialCalendar calendar = calendar();
        // spotless:off
        // <guide:calendrier>
        ItemStates states = ItemStates.of(id -> CommunicationState.APPROVED);       // d’ordinaire : ItemStates.of(approvals)
        CalendarConflicts.builder(town, states).build().in(calendar, clock.instant()).forEach(conflict -> {
            print(conflict.severity().label().fr() + " " + conflict.kind() + " : " + conflict.message().fr());
            print("  → " + conflict.advice().fr());
        });
        // </guide:calendrier>
        // spotless:on
    }

    private void slot() {
        EditorialCalendar calendar = calendar();
        // spotless:off
        // <guide:calendrier-creneau>
        calendar.nextFreeSlot(FACEBOOK, clock.instant()).ifPresent(slot -> print(
                "prochain créneau libre : " + slot.slot().rubric() + ", " + slot.at().toLocalDateTime()));
        // </guide:calendrier-creneau>
        // spotless:on
    }

    private void agenda() {
        EditorialCalendar calendar = calendar();
        // spotless:off
        // <guide:calendrier-agenda>
        ItemStates states = ItemStates.of(id -> CommunicationState.APPROVED);
        CalendarAgenda agenda = new CalendarAgenda("mont-dore.example", states, ChannelCatalog.standard(), Locale.FRENCH);
        String file = agenda.file(calendar, "mont-dore.example", "Publications", clock.instant()).text();
        file.lines().filter(line -> line.startsWith("SUMMARY") || line.startsWith("DTSTART;")).forEach(this::print);
        // </guide:calendrier-agenda>
        // spotless:on
    }
}
