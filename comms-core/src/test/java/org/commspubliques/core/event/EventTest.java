package org.commspubliques.core.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.commspubliques.core.audience.Audience;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.icalendar.CalendarFile;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Confidence;
import org.commspubliques.core.source.Territory;
import org.commspubliques.core.time.HolidayCalendar;
import org.commspubliques.core.time.WorkingCalendar;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EventTest {

    private static final ZoneId NOUMEA = ZoneId.of("Pacific/Noumea");
    private static final Instant NOON = Instant.parse("2025-09-04T01:00:00Z");
    private static final Room HALL = new Room("omnisports", Wording.of("Salle omnisports", "Sports hall"), 400, true);

    private static Event.Builder event(String id, int hour) {
        ZonedDateTime start = ZonedDateTime.of(2025, 9, 4, hour, 0, 0, 0, NOUMEA);
        return Event.builder(id, "Forum des associations", EventKind.FESTIVITY, UnitId.of("culture"))
                .at(start, start.plusHours(3))
                .access("rampe, boucle magnétique");
    }

    private static RoomBooking booking(String id, int hour, int hours, BookingStatus status) {
        Instant from = NOON.plus(Duration.ofHours(hour));
        return new RoomBooking(id, "omnisports", "forum", from, from.plus(Duration.ofHours(hours)), status);
    }

    @Nested
    class AnEvent {

        @Test
        void isAnEntryOfAnAgendaWithItsPlaceAndAccess() {
            Event forum = event("forum-2025", 9)
                    .place("Boulari")
                    .description("Cinquante associations.")
                    .build();
            assertThat(CalendarFile.of("-//x//x", "", List.of(forum.toEntry("montdore.nc", NOON)))
                            .text())
                    .contains(
                            "UID:forum-2025@montdore.nc",
                            "DTSTART;TZID=Pacific/Noumea:20250904T090000",
                            "LOCATION:Boulari",
                            "DESCRIPTION:Cinquante associations.\\n\\nrampe\\, boucle magnétique",
                            "CATEGORIES:fête");
        }

        @Test
        void endsAfterItBegins() {
            ZonedDateTime start = ZonedDateTime.of(2025, 9, 4, 9, 0, 0, 0, NOUMEA);
            Event.Builder event = Event.builder("x", "Essai", EventKind.MEETING, UnitId.of("culture"));
            assertThatIllegalArgumentException().isThrownBy(() -> event.at(start, start));
            assertThatIllegalArgumentException().isThrownBy(event::build).withMessageContaining("no time");
        }

        @Test
        void thatMeetsAnotherOfTheSamePeopleIsSaid() {
            Event forum = event("forum", 9).audience(Audience.RESIDENTS).build();
            Event fair = event("foire", 11).audience(Audience.RESIDENTS).build();
            Event staff = event("agents", 11).audience(Audience.STAFF).build();
            Event later = event("soir", 12).build();

            assertThat(EventFindings.clashes(forum, List.of(forum, fair, staff, later)))
                    .extracting(Finding::ruleId, Finding::severity)
                    .containsExactly(tuple("EVT-02", Severity.WARNING), tuple("EVT-02", Severity.INFO));
        }

        @Test
        void saysHowPeopleWithDisabilitiesTakePart() {
            Event silent = event("forum", 9).access("").build();
            assertThat(EventFindings.of(silent, GuestList.empty(), 50))
                    .extracting(Finding::ruleId)
                    .containsExactly("EVT-03");
            assertThat(EventFindings.of(event("forum", 9).build(), GuestList.empty(), 50))
                    .isEmpty();
        }
    }

    @Nested
    class ARoom {

        private final RoomPlan plan = RoomPlan.of(List.of(HALL)).with(booking("b-1", 0, 4, BookingStatus.CONFIRMED));

        @Test
        void isNeverConfirmedTwice() {
            assertThatThrownBy(() -> plan.with(booking("b-2", 3, 2, BookingStatus.CONFIRMED)))
                    .isInstanceOfSatisfying(
                            RoomTakenException.class,
                            taken -> assertThat(taken.holder()).isEqualTo("b-1"))
                    .hasMessageContaining("Salle omnisports");
            assertThat(plan.bookings()).extracting(RoomBooking::id).containsExactly("b-1");
        }

        @Test
        void isTakenAgainWhenTheFirstHasLeft() {
            assertThat(plan.with(booking("b-2", 4, 2, BookingStatus.CONFIRMED)).bookings())
                    .hasSize(2);
            assertThat(plan.with(booking("b-1", 0, 4, BookingStatus.CANCELLED))
                            .with(booking("b-2", 3, 2, BookingStatus.CONFIRMED))
                            .bookings())
                    .hasSize(2);
        }

        @Test
        void mayHaveSeveralOptionsWhichAreSaid() {
            RoomPlan options = plan.with(booking("b-2", 3, 2, BookingStatus.OPTION));
            assertThat(EventFindings.rooms("forum", options))
                    .extracting(Finding::ruleId)
                    .containsExactly("EVT-04");
            assertThat(EventFindings.rooms("autre", options)).isEmpty();
        }

        @Test
        void isFreeInTheFirstGapThatIsLongEnough() {
            RoomPlan full = plan.with(booking("b-2", 5, 2, BookingStatus.CONFIRMED))
                    .with(booking("b-3", 9, 2, BookingStatus.OPTION));
            assertThat(full.freeFrom("omnisports", NOON, Duration.ofHours(1)))
                    .isEqualTo(NOON.plus(Duration.ofHours(4)));
            assertThat(full.freeFrom("omnisports", NOON, Duration.ofHours(2)))
                    .isEqualTo(NOON.plus(Duration.ofHours(7)));
            assertThat(full.freeFrom("omnisports", NOON.minusSeconds(3600), Duration.ofHours(1)))
                    .isEqualTo(NOON.minusSeconds(3600));
        }

        @Test
        void thatIsNotKnownIsRefusedByName() {
            RoomBooking elsewhere =
                    new RoomBooking("b-9", "theatre", "forum", NOON, NOON.plusSeconds(1), BookingStatus.OPTION);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> plan.with(elsewhere))
                    .withMessage("no room 'theatre'; known: [omnisports]");
        }
    }

    @Property
    void howeverRoomsAreBookedNoneIsConfirmedTwiceForOneMoment(
            @ForAll @Size(max = 12) List<@IntRange(max = 40) Integer> hours,
            @ForAll @IntRange(min = 1, max = 6) int length) {
        RoomPlan plan = RoomPlan.of(List.of(HALL));
        List<Integer> taken = new ArrayList<>();
        for (int i = 0; i < hours.size(); i++) {
            int hour = hours.get(i);
            boolean free = taken.stream().allMatch(other -> Math.abs(other - hour) >= length);
            RoomBooking wanted = booking("b-" + i, hour, length, BookingStatus.CONFIRMED);
            if (free) {
                plan = plan.with(wanted);
                taken.add(hour);
            } else {
                RoomPlan before = plan;
                assertThatThrownBy(() -> before.with(wanted)).isInstanceOf(RoomTakenException.class);
            }
        }
        Instant free = plan.freeFrom("omnisports", NOON, Duration.ofHours(length));
        assertThat(plan.against(new RoomBooking(
                        "z", "omnisports", "forum", free, free.plus(Duration.ofHours(length)), BookingStatus.OPTION)))
                .isEmpty();
    }

    @Nested
    class Guests {

        private final GuestList list = GuestList.empty()
                .with(Guest.invited("habitant-7", null, 1))
                .with(Guest.invited("m-dupont", "maire", 1))
                .with(Guest.invited("mme-x", "prefet", 0))
                .with(Guest.invited("voisin", "chef-coutumier", 3));

        @Test
        void areReceivedInTheOrderOfProtocolAndThenInTheHostsOwn() {
            ProtocolOrder order = ProtocolOrder.of(Territory.METROPOLE).orElseThrow();
            assertThat(list.inOrder(order))
                    .extracting(Guest::key)
                    .containsExactly("mme-x", "m-dupont", "habitant-7", "voisin");
        }

        @Test
        void areCountedWithThoseTheyBring() {
            GuestList answered = list.accepted("m-dupont", 2).declined("habitant-7");
            assertThat(answered.confirmed()).isEqualTo(2);
            assertThat(answered.possible()).isEqualTo(2 + 1 + 4);
            assertThat(answered.expected(50)).isEqualTo(5);
            assertThat(answered.expected(0)).isEqualTo(2);
            assertThat(answered.withReply(Reply.PENDING)).extracting(Guest::key).containsExactly("mme-x", "voisin");
        }

        @Test
        void bringNoMoreThanWereInvited() {
            assertThatIllegalArgumentException().isThrownBy(() -> list.accepted("m-dupont", 3));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> list.accepted("inconnu", 1))
                    .withMessageContaining("inconnu");
        }

        @Test
        void beyondTheCapacityWarnAndBlockOnceTheyHaveSaidThatTheyCome() {
            Event small = event("forum", 9).capacity(4).build();
            assertThat(EventFindings.of(small, list, 40)).isEmpty();
            assertThat(EventFindings.of(small, list, 100))
                    .extracting(Finding::severity)
                    .containsExactly(Severity.WARNING);
            GuestList sure = list.accepted("voisin", 4).accepted("m-dupont", 1);
            assertThat(EventFindings.of(small, sure, 0)).singleElement().satisfies(finding -> {
                assertThat(finding.severity()).isEqualTo(Severity.BLOCKING);
                assertThat(finding.message().fr()).isEqualTo("5 personnes attendues, dont 5 annoncées, pour 4 places.");
            });
        }
    }

    @Nested
    class Protocol {

        @Test
        void beginsWithThePrefectAndHasTheMayorOfThePlaceSeventh() {
            ProtocolOrder order = ProtocolOrder.of(Territory.METROPOLE).orElseThrow();
            assertThat(order.ranks().get(0).id()).isEqualTo("prefet");
            assertThat(order.rank("maire").orElseThrow().place()).isEqualTo(7);
            assertThat(order.source().confidence()).isEqualTo(Confidence.THIRD_PARTY);
        }

        @Test
        void ofNewCaledoniaIsNotThatOfTheMetropolis() {
            assertThat(ProtocolOrder.of(Territory.NEW_CALEDONIA)).isEmpty();
        }

        @Test
        void ofAHostIsReadFromJsonAndAFaultIsFound() {
            String json = """
                    {"orders": [{"territories": ["NC"], "source": {"title": "usage local", "confidence": "toVerify"},
                     "ranks": [{"id": "haut-commissaire", "fr": "haut-commissaire", "en": "High Commissioner"},
                               {"id": "haut-commissaire", "fr": "encore", "en": "again"}]}]}
                    """;
            assertThatThrownBy(() -> ProtocolOrder.parse("rangs.json", json.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(DataFormatException.class)
                    .hasMessageContaining("rangs.json, ligne 3")
                    .hasMessageContaining("figure deux fois");
        }
    }

    @Nested
    class Backwards {

        private final WorkingCalendar calendar =
                WorkingCalendar.of(NOUMEA, HolidayCalendar.standard().forTerritory(Territory.NEW_CALEDONIA));
        private final List<BackwardTask> tasks = List.of(
                BackwardTask.workingDays("invitations", Wording.of("Envoyer les invitations", "Send invitations"), 10),
                new BackwardTask("affiches", Wording.of("Poser les affiches", "Put up posters"), 15, false),
                new BackwardTask("jour", Wording.of("Accueillir", "Receive"), 0, false),
                BackwardTask.workingDays("bilan", Wording.of("Faire le bilan", "Take stock"), -3));

        @Test
        void theDaysAreWorkedOnesAndSkipTheHolidaysOfTheTerritory() {
            // Saturday 4 October 2025; 24 September is a holiday in New Caledonia.
            RetroPlanning plan = RetroPlanning.of(LocalDate.of(2025, 10, 4), calendar, tasks);
            assertThat(plan.tasks())
                    .extracting(due -> due.task().id() + " " + due.day())
                    .containsExactly(
                            "invitations 2025-09-19", "affiches 2025-09-19", "jour 2025-10-04", "bilan 2025-10-08");
        }

        @Test
        void whatIsNotDoneInTimeIsLate() {
            RetroPlanning plan =
                    RetroPlanning.of(LocalDate.of(2025, 10, 4), calendar, tasks).done("affiches");
            assertThat(plan.late(LocalDate.of(2025, 9, 19))).isEmpty();
            assertThat(plan.late(LocalDate.of(2025, 9, 20)))
                    .extracting(due -> due.task().id())
                    .containsExactly("invitations");
            assertThat(plan.impossibleFrom(LocalDate.of(2025, 9, 22))).hasSize(2);
            assertThatIllegalArgumentException().isThrownBy(() -> plan.done("rien"));
        }
    }
}
