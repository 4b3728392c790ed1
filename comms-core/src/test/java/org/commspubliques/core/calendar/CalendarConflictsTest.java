package org.commspubliques.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.channel.ChannelKind;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.election.ElectoralCalendar;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.pressure.FatiguePolicy;
import org.commspubliques.core.pressure.MessageHistory;
import org.commspubliques.core.pressure.SentMessage;
import org.commspubliques.core.testkit.SampleAuthorities;
import org.junit.jupiter.api.Test;

class CalendarConflictsTest {

    private static final LocalAuthority TOWN = SampleAuthorities.montDore();
    private static final Instant NOW = at("2025-09-01T07:30");
    private static final List<InstitutionalEvent> ELECTIONS =
            InstitutionalEvent.elections(ElectoralCalendar.standard(), TOWN, Locale.FRENCH);
    private static final ItemStates SCHEDULED = item -> ItemState.SCHEDULED;

    private static Instant at(String local) {
        return Calendars.at(TOWN, local);
    }

    private static CalendarItem.Builder post(String id, String local) {
        return Calendars.post(id, at(local));
    }

    private static CalendarItem.Builder sms(String id, String local) {
        return CalendarItem.builder(id, "Titre " + id, Calendars.SMS)
                .at(at(local))
                .purpose(CommunicationPurpose.SERVICE_INFORMATION)
                .audience("habitants");
    }

    private static EditorialCalendar of(CalendarItem.Builder... items) {
        return EditorialCalendar.of(TOWN)
                .withItems(Stream.of(items).map(CalendarItem.Builder::build).toList());
    }

    private static List<CalendarConflict> conflicts(EditorialCalendar calendar, ItemStates states) {
        return CalendarConflicts.builder(TOWN, states).build().in(calendar, NOW);
    }

    private static CalendarConflict only(EditorialCalendar calendar, ItemStates states) {
        assertThat(conflicts(calendar, states)).hasSize(1);
        return conflicts(calendar, states).get(0);
    }

    @Test
    void aCalmCalendarHasNone() {
        assertThat(conflicts(of(post("a", "2025-09-02T10:00"), post("b", "2025-09-02T13:00")), SCHEDULED))
                .isEmpty();
    }

    @Test
    void twoItemsOnAChannelAtOneMomentTakeOneSlot() {
        CalendarConflict found = only(of(post("a", "2025-09-02T10:00"), post("b", "2025-09-02T10:00")), SCHEDULED);
        assertThat(found.kind()).isEqualTo(ConflictKind.SLOT_TAKEN);
        assertThat(found.item()).isEqualTo("b");
        assertThat(found.against()).contains("a");
        assertThat(found.message().fr())
                .isEqualTo("Créneau déjà pris par « Titre a » (Page Facebook, mardi 2 septembre, 10 h).");
    }

    @Test
    void twoItemsInTheSlotOfADayTakeItTwiceEvenWhereOneWasMoved() {
        WeeklySlot tuesday =
                WeeklySlot.of("mardi", "Rubrique", Calendars.FACEBOOK, DayOfWeek.TUESDAY, LocalTime.of(10, 0));
        EditorialCalendar calendar = EditorialCalendar.of(TOWN)
                .withSlots(List.of(tuesday))
                .with(post("a", "2025-09-02T10:00").slot("mardi").build())
                .with(post("b", "2025-09-02T15:00").slot("mardi").build());
        assertThat(only(calendar, SCHEDULED).kind()).isEqualTo(ConflictKind.SLOT_TAKEN);
    }

    @Test
    void theGapOfAChannelIsData() {
        EditorialCalendar calendar = of(post("a", "2025-09-02T10:00"), post("b", "2025-09-02T12:59"));
        assertThat(only(calendar, SCHEDULED).message().fr())
                .isEqualTo("2 h 59 seulement après « Titre a » (Page Facebook, au moins 3 h).");
        assertThat(CalendarConflicts.builder(TOWN, SCHEDULED)
                        .rules(ConflictRules.standard().withGap(Calendars.FACEBOOK, Duration.ofHours(2)))
                        .build()
                        .in(calendar, NOW))
                .isEmpty();
    }

    @Test
    void oneSubjectInTwoCommunicationsIsSaidTwice() {
        EditorialCalendar calendar = of(
                post("a", "2025-09-02T10:00").topic("eau-boulari"),
                CalendarItem.builder("b", "Titre b", ChannelId.of("linkedin"))
                        .at(at("2025-09-03T10:00"))
                        .topic("eau-boulari"));
        assertThat(only(calendar, SCHEDULED).kind()).isEqualTo(ConflictKind.SAME_TOPIC);
    }

    @Test
    void oneCommunicationOnSeveralChannelsIsNot() {
        CommunicationId water = CommunicationId.of("2025-041");
        assertThat(conflicts(
                        of(
                                post("a", "2025-09-02T10:00")
                                        .topic("eau-boulari")
                                        .communication(water),
                                CalendarItem.builder("b", "Titre b", ChannelId.of("linkedin"))
                                        .at(at("2025-09-02T10:05"))
                                        .topic("eau-boulari")
                                        .communication(water)),
                        SCHEDULED))
                .isEmpty();
    }

    @Test
    void aStrangerIsFoundBehindTheSameCommunication() {
        CommunicationId water = CommunicationId.of("2025-041");
        EditorialCalendar calendar = of(
                post("a", "2025-09-02T08:00").topic("eau"),
                CalendarItem.builder("b", "Titre b", ChannelId.of("linkedin"))
                        .at(at("2025-09-02T10:00"))
                        .topic("eau")
                        .communication(water),
                CalendarItem.builder("c", "Titre c", ChannelId.of("instagram"))
                        .at(at("2025-09-02T10:05"))
                        .topic("eau")
                        .communication(water));
        assertThat(conflicts(calendar, SCHEDULED))
                .extracting(CalendarConflict::item, CalendarConflict::other)
                .containsExactly(tuple("b", "a"), tuple("c", "a"));
    }

    @Test
    void aMinuteOfSilenceHoldsBackLightContentAndNothingElse() {
        InstitutionalEvent silence = InstitutionalEvent.on(
                "silence",
                "Minute de silence",
                InstitutionalEvent.Kind.MOURNING,
                LocalDate.of(2025, 9, 2),
                LocalDate.of(2025, 9, 2),
                TOWN.zone());
        EditorialCalendar calendar = of(post("jeu", "2025-09-02T10:00").light(), post("eau", "2025-09-02T15:00"))
                .withEvents(List.of(silence));
        CalendarConflict found = only(calendar, SCHEDULED);
        assertThat(found.kind()).isEqualTo(ConflictKind.EVENT_CLASH);
        assertThat(found.item()).isEqualTo("jeu");
        assertThat(found.message().fr()).isEqualTo("Pendant « Minute de silence » : pas de contenu léger.");
        assertThat(found.advice().fr()).isEqualTo("Attendre la fin : mercredi 3 septembre, 0 h.");
    }

    @Test
    void aFreezeBlocksOnItsChannelsAllButAlerts() {
        BlackoutPeriod closed = new BlackoutPeriod(
                "panne",
                "compte bloqué",
                at("2025-09-02T00:00"),
                at("2025-09-03T00:00"),
                ContentHold.ALL,
                Set.of(Calendars.FACEBOOK));
        EditorialCalendar calendar = of(
                        post("a", "2025-09-02T10:00"),
                        post("alerte", "2025-09-02T15:00").purpose(CommunicationPurpose.ALERT),
                        CalendarItem.builder("b", "Titre b", ChannelId.of("linkedin"))
                                .at(at("2025-09-02T10:00")),
                        post("apres", "2025-09-03T00:00"))
                .withBlackouts(List.of(closed));
        CalendarConflict found = only(calendar, SCHEDULED);
        assertThat(found.kind()).isEqualTo(ConflictKind.BLACKOUT);
        assertThat(found.severity()).isEqualTo(Severity.BLOCKING);
        assertThat(found.item()).isEqualTo("a");
    }

    @Test
    void theMonthsBeforeAnElectionHoldBackPromotionAndNothingElse() {
        EditorialCalendar calendar = of(
                        post("bilan", "2025-09-02T10:00").purpose(CommunicationPurpose.PROMOTION),
                        post("eau", "2025-09-02T15:00"),
                        post("quiz", "2025-09-02T20:00").light())
                .withEvents(ELECTIONS);
        CalendarConflict found = only(calendar, SCHEDULED);
        assertThat(found.item()).isEqualTo("bilan");
        assertThat(found.message().fr()).startsWith("Pendant « Promotion publicitaire interdite · scrutin du ");
        assertThat(found.message().fr()).endsWith(" » : pas de promotion.");
        assertThat(found.advice().fr())
                .startsWith("S’en tenir à l’information, sans valoriser les réalisations")
                .as("the end is in another year than the item")
                .endsWith(", ou attendre la fin : lundi 23 mars 2026, 0 h.");
    }

    @Test
    void ofTheWindowsOfAnElectionThoseThatBindCandidatesHoldNothing() {
        assertThat(ELECTIONS)
                .allSatisfy(event -> assertThat(event.hold())
                        .as(event.id())
                        .isEqualTo(
                                event.id().contains(".promotion-ban.")
                                                || event.id().contains(".silence.")
                                        ? ContentHold.PROMOTIONAL
                                        : ContentHold.NONE));
        assertThat(ELECTIONS).extracting(InstitutionalEvent::hold).contains(ContentHold.PROMOTIONAL, ContentHold.NONE);
    }

    @Test
    void anElectionDoesNotHideADayOfMourning() {
        InstitutionalEvent mourning = InstitutionalEvent.on(
                "deuil",
                "Deuil coutumier",
                InstitutionalEvent.Kind.MOURNING,
                LocalDate.of(2025, 9, 2),
                LocalDate.of(2025, 9, 2),
                TOWN.zone());
        List<InstitutionalEvent> events = new ArrayList<>(ELECTIONS);
        events.add(mourning);
        List<CalendarConflict> found = conflicts(
                of(post("fete", "2025-09-02T10:00")
                                .purpose(CommunicationPurpose.PROMOTION)
                                .light())
                        .withEvents(events),
                SCHEDULED);
        assertThat(found).hasSize(2).allMatch(conflict -> conflict.kind() == ConflictKind.EVENT_CLASH);
        assertThat(found.get(0).against()).contains("deuil");
        assertThat(found.get(1).against().orElseThrow()).startsWith("election.");
    }

    @Test
    void aTextMessageAtNightWaitsForTheMorning() {
        CalendarConflict found = only(of(sms("a", "2025-09-02T22:00")), SCHEDULED);
        assertThat(found.kind()).isEqualTo(ConflictKind.CLOSED_HOURS);
        assertThat(found.against()).contains("sms-service-public");
        assertThat(found.message().fr()).startsWith("Mardi 2 septembre, 22 h : heure calme (");
        assertThat(found.advice().fr()).isEqualTo("Premier moment possible : mercredi 3 septembre, 8 h.");
    }

    @Test
    void aHolidayOfTheTerritoryIsADayWithoutSending() {
        assertThat(only(of(sms("a", "2025-09-24T10:00")), SCHEDULED).message().fr())
                .contains("jour férié");
    }

    @Test
    void whatIsNotApprovedADayBeforeIsPointedOutAndAfterItsHourBlocked() {
        ItemStates waiting = item -> ItemState.TO_VALIDATE;
        assertThat(conflicts(
                        of(
                                post("passee", "2025-09-01T07:00"),
                                post("demain", "2025-09-02T07:29"),
                                post("plus-tard", "2025-09-02T10:30")),
                        waiting))
                .extracting(CalendarConflict::item, CalendarConflict::kind, CalendarConflict::severity)
                .containsExactly(
                        tuple("passee", ConflictKind.NOT_APPROVED, Severity.BLOCKING),
                        tuple("demain", ConflictKind.NOT_APPROVED, Severity.WARNING));
    }

    @Test
    void whatIsPlannedBeforeItsApprovalsAreDueIsPointedOut() {
        EditorialCalendar calendar = of(post("a", "2025-09-04T10:00").approvalDue(at("2025-09-04T10:01")));
        assertThat(only(calendar, item -> ItemState.TO_VALIDATE).kind()).isEqualTo(ConflictKind.BEFORE_APPROVAL);
        assertThat(conflicts(calendar, SCHEDULED)).isEmpty();
    }

    @Test
    void aCopyDeadlineIsMissedOrWillBe() {
        CalendarItem.Builder bulletin = post("bulletin", "2025-09-30T08:00");
        CalendarConflict missed = only(of(bulletin.copyDeadline(at("2025-09-01T07:29"))), item -> ItemState.DRAFT);
        assertThat(missed.kind()).isEqualTo(ConflictKind.COPY_LATE);
        assertThat(missed.severity()).isEqualTo(Severity.BLOCKING);
        CalendarConflict will = only(
                of(bulletin.copyDeadline(at("2025-09-10T17:00")).approvalDue(at("2025-09-12T12:00"))),
                item -> ItemState.DRAFT);
        assertThat(will.kind()).isEqualTo(ConflictKind.COPY_LATE);
        assertThat(will.severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void theMessagesBeyondACapAreNamedWithTheirNumberNotThoseThatFillIt() {
        List<CalendarConflict> found = conflicts(
                of(
                        sms("a", "2025-09-01T10:00"),
                        sms("b", "2025-09-02T10:00"),
                        sms("c", "2025-09-03T10:00"),
                        sms("d", "2025-09-04T10:00"),
                        sms("e", "2025-09-05T10:00"),
                        sms("f", "2025-09-08T10:00")),
                SCHEDULED);
        assertThat(found)
                .allMatch(conflict -> conflict.kind() == ConflictKind.PRESSURE)
                .extracting(
                        CalendarConflict::item, conflict -> conflict.message().fr())
                .containsExactly(
                        tuple("d", "4e message SMS à « habitants » en 7 jours (plafond 3)."),
                        tuple("e", "5e message SMS à « habitants » en 7 jours (plafond 3)."),
                        tuple("f", "5e message SMS à « habitants » en 7 jours (plafond 3)."));
    }

    @Test
    void ofMessagesAtOneMomentTheLaterOneInTheCalendarIsBeyondTheCap() {
        assertThat(conflicts(
                        of(
                                sms("a", "2025-09-02T10:00"),
                                sms("b", "2025-09-03T10:00"),
                                sms("c", "2025-09-04T10:00"),
                                sms("d", "2025-09-04T10:00")),
                        SCHEDULED))
                .filteredOn(conflict -> conflict.kind() == ConflictKind.PRESSURE)
                .extracting(CalendarConflict::item)
                .containsOnly("d");
    }

    @Test
    void aMessageBeforeThoseThatOthersPlannedIsOneOfSoMany() {
        MessageHistory planned = MessageHistory.of(Stream.of("2025-09-03", "2025-09-04", "2025-09-05")
                .map(day -> new SentMessage(
                        "habitants", ChannelKind.SMS, at(day + "T10:00"), CommunicationId.of("envoi-" + day), false))
                .toList());
        assertThat(CalendarConflicts.builder(TOWN, SCHEDULED)
                        .pressure(FatiguePolicy.standard(), planned)
                        .build()
                        .in(of(sms("a", "2025-09-02T10:00")), NOW))
                .singleElement()
                .extracting(conflict -> conflict.message().fr())
                .isEqualTo(
                        "4 messages SMS à « habitants » en 7 jours à partir du 30 août, celui-ci compris (plafond 3).");
    }

    @Test
    void messagesSentOutsideTheCalendarCount() {
        MessageHistory sent = MessageHistory.of(Stream.of("2025-08-28", "2025-08-29", "2025-08-30")
                .map(day -> new SentMessage(
                        "habitants", ChannelKind.SMS, at(day + "T10:00"), CommunicationId.of("envoi-" + day), false))
                .toList());
        assertThat(CalendarConflicts.builder(TOWN, SCHEDULED)
                        .pressure(FatiguePolicy.standard(), sent)
                        .build()
                        .in(of(sms("a", "2025-09-02T10:00"), sms("b", "2025-09-09T10:00")), NOW))
                .extracting(CalendarConflict::item)
                .containsExactly("a");
    }

    @Test
    void whatIsWithdrawnMeetsNothing() {
        assertThat(conflicts(
                        of(post("a", "2025-09-02T10:00"), post("b", "2025-09-02T10:00")),
                        item -> item.id().equals("a") ? ItemState.WITHDRAWN : ItemState.SCHEDULED))
                .isEmpty();
    }

    @Test
    void aConflictIsAFindingThatPointsToBothItems() {
        Finding finding = only(of(post("a", "2025-09-02T10:00"), post("b", "2025-09-02T10:00")), SCHEDULED)
                .toFinding();
        assertThat(finding.ruleId()).isEqualTo("CAL-01");
        assertThat(finding.locus()).isEqualTo(Locus.of("/items/b"));
        assertThat(finding.related()).containsExactly(Locus.of("/items/a"));
    }

    @Test
    void refusesACalendarOfAnotherZone() {
        assertThatThrownBy(() -> CalendarConflicts.builder(SampleAuthorities.metropolitanTown(), SCHEDULED)
                        .build()
                        .in(of(), NOW))
                .hasMessage("the calendar is of zone Pacific/Noumea, the authority of Europe/Paris");
    }

    @Test
    void rulesRefuseWhatIsNoGap() {
        assertThatThrownBy(() -> new ConflictRules(
                        Map.of(Calendars.SMS, Duration.ofMinutes(-1)), Duration.ZERO, Duration.ZERO, Duration.ZERO))
                .hasMessage("gap of sms must be 0 to 400 days, was PT-1M");
    }
}
