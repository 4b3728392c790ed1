package org.commspubliques.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.icalendar.CalendarEntry;
import org.commspubliques.core.icalendar.EntryStatus;
import org.commspubliques.core.testkit.SampleAuthorities;
import org.junit.jupiter.api.Test;

class CalendarAgendaTest {

    private static final LocalAuthority TOWN = SampleAuthorities.montDore();
    private static final Instant STAMP = Instant.parse("2025-08-31T20:30:00Z");
    private static final WeeklySlot TUESDAY =
            WeeklySlot.of("mardi", "La ville au travail", Calendars.FACEBOOK, DayOfWeek.TUESDAY, LocalTime.of(11, 30));
    private static final CalendarItem ITEM = CalendarItem.builder("voirie", "Rue refaite", Calendars.FACEBOOK)
            .in(SlotOccurrence.of(TUESDAY, LocalDate.of(2025, 9, 2), TOWN.zone()))
            .topic("voirie-2025")
            .build();
    private static final EditorialCalendar CALENDAR = EditorialCalendar.of(TOWN)
            .withSlots(List.of(TUESDAY))
            .with(ITEM)
            .with(CalendarItem.builder("idee", "Une idée", Calendars.FACEBOOK).build())
            .withEvents(List.of(InstitutionalEvent.on(
                    "deuil",
                    "Journée de deuil",
                    InstitutionalEvent.Kind.MOURNING,
                    LocalDate.of(2025, 9, 3),
                    LocalDate.of(2025, 9, 4),
                    TOWN.zone())));

    private static CalendarAgenda agenda(ItemState state) {
        return new CalendarAgenda("montdore.example", item -> state, ChannelCatalog.standard(), Locale.FRENCH);
    }

    @Test
    void everyItemWithAnHourIsOneEntryInTheZoneOfTheAuthority() {
        List<CalendarEntry> entries = agenda(ItemState.SCHEDULED).entries(CALENDAR, STAMP);
        assertThat(entries).hasSize(1);
        CalendarEntry entry = entries.get(0);
        assertThat(entry.uid()).isEqualTo("publication.voirie@montdore.example");
        assertThat(entry.summary()).isEqualTo("Rue refaite");
        assertThat(entry.start())
                .hasValueSatisfying(start -> assertThat(start).hasToString("2025-09-02T11:30+11:00[Pacific/Noumea]"));
        assertThat(entry.status()).isEqualTo(EntryStatus.CONFIRMED);
        assertThat(entry.sequence()).isZero();
        assertThat(entry.categories()).containsExactly("Page Facebook");
        assertThat(entry.description())
                .isEqualTo(
                        "Canal : Page Facebook\nÉtat : programmée\nRubrique : La ville au travail\nSujet : voirie-2025");
    }

    @Test
    void anItemThatMovedKeepsItsIdentifierAndCountsItsRevisions() {
        CalendarItem moved =
                ITEM.changed().at(Calendars.at(TOWN, "2025-09-02T15:00")).build();
        CalendarEntry entry =
                agenda(ItemState.SCHEDULED).entries(CALENDAR.with(moved), STAMP).get(0);
        assertThat(entry.uid()).isEqualTo("publication.voirie@montdore.example");
        assertThat(entry.sequence()).isEqualTo(1);
    }

    @Test
    void agendasSeeWhatIsNotApprovedAsTentativeAndStrikeOutWhatWasWithdrawn() {
        assertThat(agenda(ItemState.TO_VALIDATE).entries(CALENDAR, STAMP).get(0).status())
                .isEqualTo(EntryStatus.TENTATIVE);
        assertThat(agenda(ItemState.WITHDRAWN).entries(CALENDAR, STAMP).get(0).status())
                .isEqualTo(EntryStatus.CANCELLED);
    }

    @Test
    void theFileHasTheEventsOfTheInstitutionAsWholeDays() {
        List<CalendarEntry> entries = agenda(ItemState.SCHEDULED)
                .file(CALENDAR, "-//Ville//Calendrier//FR", "Calendrier", STAMP)
                .entries();
        assertThat(entries)
                .extracting(CalendarEntry::uid)
                .containsExactly("publication.voirie@montdore.example", "evenement.deuil@montdore.example");
        assertThat(entries.get(1).firstDay()).contains(LocalDate.of(2025, 9, 3));
        assertThat(entries.get(1).lastDay()).contains(LocalDate.of(2025, 9, 4));
        assertThat(entries.get(1).description()).isEqualTo("pas de contenu léger");
    }

    @Test
    void aDomainIsNeeded() {
        assertThatThrownBy(
                        () -> new CalendarAgenda(" ", item -> ItemState.IDEA, ChannelCatalog.standard(), Locale.FRENCH))
                .hasMessage("domain is empty");
    }
}
