package org.commspubliques.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.testkit.SampleAuthorities;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EditorialCalendarTest {

    private static final LocalAuthority TOWN = SampleAuthorities.montDore();
    private static final WeeklySlot TUESDAY =
            WeeklySlot.of("mardi", "La ville au travail", Calendars.FACEBOOK, DayOfWeek.TUESDAY, LocalTime.of(11, 30));
    private static final WeeklySlot FRIDAY =
            WeeklySlot.of("vendredi", "Ce week-end", Calendars.FACEBOOK, DayOfWeek.FRIDAY, LocalTime.of(16, 0));
    private static final EditorialCalendar CALENDAR = EditorialCalendar.of(TOWN).withSlots(List.of(FRIDAY, TUESDAY));

    private static Instant at(String local) {
        return Calendars.at(TOWN, local);
    }

    private static CalendarItem post(String id, String local) {
        return Calendars.post(id, at(local)).build();
    }

    @Nested
    class Views {

        private final EditorialCalendar calendar = CALENDAR.with(post("dimanche", "2025-09-07T23:59"))
                .with(post("lundi", "2025-09-01T00:00"))
                .with(post("apres", "2025-09-08T00:00"))
                .with(CalendarItem.builder("idee", "Une idée", Calendars.FACEBOOK)
                        .build());

        @Test
        void aWeekGoesFromMondayMidnightToSundayMidnightOfTheAuthority() {
            assertThat(calendar.week(2025, 36).items())
                    .extracting(CalendarItem::id)
                    .containsExactly("lundi", "dimanche");
        }

        @Test
        void anIdeaWithoutAnHourIsInNoWeek() {
            assertThat(calendar.unplanned()).extracting(CalendarItem::id).containsExactly("idee");
        }

        @Test
        void theFirstWeekOfAYearMayBeginInTheYearBefore() {
            assertThat(calendar.week(2026, 1).days().get(0).day()).isEqualTo(LocalDate.of(2025, 12, 29));
            assertThat(calendar.weekOf(LocalDate.of(2025, 12, 31)))
                    .extracting(CalendarWeek::year, CalendarWeek::number)
                    .containsExactly(2026, 1);
        }

        @Test
        void someYearsHave53WeeksAndOthersNot() {
            assertThat(calendar.week(2026, 53).days().get(6).day()).isEqualTo(LocalDate.of(2027, 1, 3));
            assertThatThrownBy(() -> calendar.week(2025, 53)).hasMessage("2025 has weeks 1 to 52, no week 53");
            assertThatThrownBy(() -> calendar.week(2025, 0)).isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void aDayShowsItsFreeSlotsItsEventsAndItsBlackouts() {
            InstitutionalEvent council = InstitutionalEvent.at(
                    "conseil",
                    "Conseil municipal",
                    InstitutionalEvent.Kind.COUNCIL_SESSION,
                    at("2025-09-02T18:00").atZone(TOWN.zone()),
                    at("2025-09-03T00:00").atZone(TOWN.zone()));
            BlackoutPeriod closed =
                    BlackoutPeriod.freeze("gel", "cyclone", at("2025-09-02T23:00"), at("2025-09-04T00:00"));
            EditorialCalendar full = calendar.withEvents(List.of(council)).withBlackouts(List.of(closed));
            CalendarDay tuesday = full.day(LocalDate.of(2025, 9, 2));
            assertThat(tuesday.freeSlots()).extracting(SlotOccurrence::slot).containsExactly(TUESDAY);
            assertThat(tuesday.events()).containsExactly(council);
            assertThat(tuesday.blackouts()).containsExactly(closed);
            assertThat(full.day(LocalDate.of(2025, 9, 3)).events()).isEmpty();
            assertThat(full.day(LocalDate.of(2025, 9, 4)).blackouts()).isEmpty();
        }

        @Test
        void aMonthIsShownInWholeWeeks() {
            CalendarMonth september = calendar.month(YearMonth.of(2025, 9));
            assertThat(september.weeks()).extracting(CalendarWeek::number).containsExactly(36, 37, 38, 39, 40);
            assertThat(september.days()).hasSize(30);
        }

        @Test
        void aSpanThatEndsBeforeItBeginsHasNothing() {
            assertThat(calendar.between(at("2025-09-08T00:00"), at("2025-09-01T00:00")))
                    .isEmpty();
        }
    }

    @Nested
    class Slots {

        @Test
        void theNextFreeOneIsTheFirstThatNobodyTakes() {
            CalendarItem taken = CalendarItem.builder("p", "Publication", Calendars.FACEBOOK)
                    .in(SlotOccurrence.of(TUESDAY, LocalDate.of(2025, 9, 2), TOWN.zone()))
                    .build();
            assertThat(CALENDAR.with(taken).nextFreeSlot(Calendars.FACEBOOK, at("2025-09-01T08:00")))
                    .hasValueSatisfying(slot -> assertThat(slot.slot()).isEqualTo(FRIDAY));
        }

        @Test
        void anItemMovedWithinItsDayStillTakesItsSlot() {
            CalendarItem moved = CalendarItem.builder("p", "Publication", Calendars.FACEBOOK)
                    .slot("mardi")
                    .at(at("2025-09-02T14:00"))
                    .build();
            assertThat(CALENDAR.with(moved).nextFreeSlot(Calendars.FACEBOOK, at("2025-09-01T08:00")))
                    .hasValueSatisfying(slot -> assertThat(slot.slot()).isEqualTo(FRIDAY));
        }

        @Test
        void aSlotThatBeginsAtTheMomentAskedForWillDo() {
            assertThat(CALENDAR.nextFreeSlot(Calendars.FACEBOOK, at("2025-09-02T11:30")))
                    .hasValueSatisfying(slot -> assertThat(slot.day()).isEqualTo(LocalDate.of(2025, 9, 2)));
            assertThat(CALENDAR.nextFreeSlot(Calendars.FACEBOOK, at("2025-09-02T11:31")))
                    .hasValueSatisfying(slot -> assertThat(slot.day()).isEqualTo(LocalDate.of(2025, 9, 5)));
        }

        @Test
        void whatIsWithdrawnGivesItsSlotBack() {
            CalendarItem withdrawn = CalendarItem.builder("p", "Publication", Calendars.FACEBOOK)
                    .in(SlotOccurrence.of(TUESDAY, LocalDate.of(2025, 9, 2), TOWN.zone()))
                    .build();
            assertThat(CALENDAR.with(withdrawn)
                            .live(item -> ItemState.WITHDRAWN)
                            .nextFreeSlot(Calendars.FACEBOOK, at("2025-09-01T08:00")))
                    .hasValueSatisfying(slot -> assertThat(slot.slot()).isEqualTo(TUESDAY));
        }

        @Test
        void aFrozenChannelOffersNoneUntilItIsFreeAgain() {
            assertThat(CALENDAR.withBlackouts(List.of(BlackoutPeriod.freeze(
                                    "gel", "cyclone", at("2025-09-01T00:00"), at("2025-09-05T16:00"))))
                            .nextFreeSlot(Calendars.FACEBOOK, at("2025-09-01T08:00")))
                    .hasValueSatisfying(slot -> assertThat(slot.slot()).isEqualTo(FRIDAY));
        }

        @Test
        void aChannelWithoutSlotsHasNone() {
            assertThat(CALENDAR.nextFreeSlot(ChannelId.of("mastodon"), at("2025-09-01T08:00")))
                    .isEmpty();
        }
    }

    @Nested
    class Ageing {

        private final CalendarItem fair = Calendars.post("foire", at("2025-09-02T10:00"))
                .validUntil(at("2025-09-06T18:00"))
                .reviewOn(LocalDate.of(2025, 9, 5))
                .build();
        private final CalendarItem hours = Calendars.post("horaires", at("2025-09-01T10:00"))
                .reviewOn(LocalDate.of(2025, 9, 6))
                .build();
        private final EditorialCalendar calendar = CALENDAR.with(fair).with(hours);

        @Test
        void nothingIsStaleBeforeItsTime() {
            assertThat(calendar.stale(at("2025-09-04T23:59"))).isEmpty();
        }

        @Test
        void whatIsToBeReviewedIsStaleFromTheMorningOfItsDay() {
            assertThat(calendar.stale(at("2025-09-06T00:00")))
                    .containsExactly(
                            new StaleItem(fair, StaleItem.Reason.REVIEW_DUE, at("2025-09-05T00:00")),
                            new StaleItem(hours, StaleItem.Reason.REVIEW_DUE, at("2025-09-06T00:00")));
        }

        @Test
        void anEventThatIsOverHasExpiredAndNeedsNoReview() {
            assertThat(calendar.stale(at("2025-09-06T18:00")))
                    .extracting(stale -> stale.item().id(), StaleItem::reason)
                    .containsExactly(
                            tuple("horaires", StaleItem.Reason.REVIEW_DUE), tuple("foire", StaleItem.Reason.EXPIRED));
        }

        @Test
        void aReminderComesItsLeadBeforeTheThing() {
            CalendarItem bulletin = Calendars.post("bulletin", at("2025-09-30T08:00"))
                    .copyDeadline(at("2025-09-10T17:00"))
                    .build();
            assertThat(CALENDAR.with(bulletin)
                            .remindersBetween(at("2025-09-08T00:00"), at("2025-09-09T00:00"), Duration.ofDays(2)))
                    .containsExactly(new CalendarReminder(
                            bulletin,
                            CalendarReminder.Kind.COPY_DEADLINE,
                            at("2025-09-10T17:00"),
                            at("2025-09-08T17:00")));
        }

        @Test
        void aReminderAtTheEndOfASpanIsOfTheNext() {
            assertThat(calendar.remindersBetween(at("2025-09-02T09:00"), at("2025-09-02T10:00"), Duration.ZERO))
                    .isEmpty();
            assertThat(calendar.remindersBetween(at("2025-09-02T10:00"), at("2025-09-02T11:00"), Duration.ZERO))
                    .extracting(CalendarReminder::kind)
                    .containsExactly(CalendarReminder.Kind.PUBLICATION);
        }
    }

    @Nested
    class Holds {

        @Test
        void aCrisisFreezesAllThatIsPlannedButAlerts() {
            EditorialCalendar calendar = CALENDAR.with(post("avant", "2025-09-06T19:59"))
                    .with(post("foire", "2025-09-06T20:00"))
                    .with(Calendars.post("alerte", at("2025-09-06T21:00"))
                            .purpose(CommunicationPurpose.ALERT)
                            .build())
                    .with(post("apres", "2025-09-08T08:00"));
            BlackoutPeriod freeze =
                    BlackoutPeriod.freeze("gel", "fortes pluies", at("2025-09-06T20:00"), at("2025-09-08T08:00"));
            assertThat(calendar.heldBackBy(freeze)).extracting(CalendarItem::id).containsExactly("foire");
        }

        @Test
        void lightContentAndPromotionAreHeldBackEachForItself() {
            CalendarItem game =
                    Calendars.post("jeu", at("2025-09-02T10:00")).light().build();
            CalendarItem praise = Calendars.post("bilan", at("2025-09-02T10:00"))
                    .purpose(CommunicationPurpose.PROMOTION)
                    .build();
            CalendarItem water = Calendars.post("eau", at("2025-09-02T10:00"))
                    .purpose(CommunicationPurpose.SERVICE_INFORMATION)
                    .build();
            assertThat(List.of(ContentHold.values()))
                    .filteredOn(hold -> hold.holds(game))
                    .containsExactly(ContentHold.LIGHT, ContentHold.ALL);
            assertThat(List.of(ContentHold.values()))
                    .filteredOn(hold -> hold.holds(praise))
                    .containsExactly(ContentHold.PROMOTIONAL, ContentHold.ALL);
            assertThat(List.of(ContentHold.values()))
                    .filteredOn(hold -> hold.holds(water))
                    .containsExactly(ContentHold.ALL);
        }
    }

    @Nested
    class Refusals {

        @Test
        void twoItemsOfOneIdentifier() {
            assertThatThrownBy(() ->
                            CALENDAR.withItems(List.of(post("p", "2025-09-01T10:00"), post("p", "2025-09-02T10:00"))))
                    .hasMessage("two items have id 'p'");
        }

        @Test
        void anItemInASlotThatTheCalendarHasNot() {
            assertThatThrownBy(() -> CALENDAR.with(Calendars.post("p", at("2025-09-01T10:00"))
                            .slot("jeudi")
                            .build()))
                    .hasMessage("item p takes slot 'jeudi', which the calendar has not");
        }

        @Test
        void anItemInASlotOfAnotherChannel() {
            assertThatThrownBy(() -> CALENDAR.with(CalendarItem.builder("p", "Publication", Calendars.SMS)
                            .slot("mardi")
                            .build()))
                    .hasMessage("item p is on sms, its slot mardi on facebook");
        }

        @Test
        void aBlackoutThatHoldsNothing() {
            assertThatThrownBy(() -> new BlackoutPeriod(
                            "b", "motif", at("2025-09-01T10:00"), at("2025-09-02T10:00"), ContentHold.NONE, Set.of()))
                    .hasMessage("blackout b holds nothing back");
        }

        @Test
        void anItemOfNoUseWhenItGoesOut() {
            assertThatThrownBy(() -> Calendars.post("p", at("2025-09-01T10:00"))
                            .validUntil(at("2025-09-01T10:00"))
                            .build())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("item p is of no use from");
        }
    }
}
