package org.commspubliques.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelKind;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.pressure.AudiencePressure;
import org.commspubliques.core.pressure.FatiguePolicy;
import org.commspubliques.core.pressure.MessageHistory;
import org.commspubliques.core.pressure.SentMessage;
import org.commspubliques.core.schedule.SendingHours;
import org.commspubliques.core.testkit.SampleAuthorities;
import org.jspecify.annotations.Nullable;

/** The one pass, against a reading of each rule that looks at every pair of items. */
class ConflictPropertyTest {

    private static final LocalAuthority TOWN = SampleAuthorities.metropolitanTown();
    private static final Instant NOW = Calendars.at(TOWN, "2025-10-23T12:00");
    private static final ConflictRules RULES = ConflictRules.standard()
            .withGap(Calendars.SMS, Duration.ofMinutes(40))
            .withGap(Calendars.FACEBOOK, Duration.ofHours(5));

    @Provide
    Arbitrary<EditorialCalendar> calendars() {
        return Calendars.random();
    }

    /** A conflict without its words. */
    private record Met(
            ConflictKind kind, String item, @Nullable String other) {}

    @Property
    void onePassFindsWhatLookingAtEveryPairFinds(@ForAll("calendars") EditorialCalendar calendar) {
        List<Met> found =
                CalendarConflicts.builder(TOWN, Calendars::stateOf).rules(RULES).build().in(calendar, NOW).stream()
                        .map(conflict -> new Met(conflict.kind(), conflict.item(), conflict.other()))
                        .toList();
        assertThat(found).containsExactlyInAnyOrderElementsOf(naively(calendar));
    }

    @Property
    void theOrderInWhichItemsAreGivenChangesNothing(@ForAll("calendars") EditorialCalendar calendar) {
        List<CalendarItem> turned = new ArrayList<>(calendar.items());
        Collections.reverse(turned);
        CalendarConflicts conflicts =
                CalendarConflicts.builder(TOWN, Calendars::stateOf).build();
        assertThat(conflicts.in(calendar.withItems(turned), NOW)).isEqualTo(conflicts.in(calendar, NOW));
    }

    private static List<Met> naively(EditorialCalendar calendar) {
        List<CalendarItem> live = calendar.items().stream()
                .filter(item -> item.at() != null && Calendars.stateOf(item) != ItemState.WITHDRAWN)
                .toList();
        List<Met> met = new ArrayList<>();
        for (CalendarItem item : live) {
            Instant at = at(item);
            List<CalendarItem> before = live.subList(0, live.indexOf(item));
            Optional<CalendarItem> onChannel =
                    last(before, other -> other.channel().equals(item.channel()));
            Optional<CalendarItem> inSlot = last(
                    before,
                    other -> item.slot() != null
                            && item.slot().equals(other.slot())
                            && day(item, calendar).equals(day(other, calendar)));
            if (onChannel.isPresent() && at.equals(onChannel.get().at())) {
                met.add(new Met(
                        ConflictKind.SLOT_TAKEN, item.id(), onChannel.get().id()));
            } else {
                inSlot.ifPresent(other -> met.add(new Met(ConflictKind.SLOT_TAKEN, item.id(), other.id())));
                onChannel
                        .filter(other -> at.isBefore(at(other).plus(RULES.gap(item.channel()))))
                        .ifPresent(other -> met.add(new Met(ConflictKind.TOO_CLOSE, item.id(), other.id())));
            }
            last(
                            before,
                            other -> !item.topic().isEmpty()
                                    && item.topic().equals(other.topic())
                                    && !item.isTogetherWith(other))
                    .filter(other -> at.isBefore(at(other).plus(RULES.topicWindow())))
                    .ifPresent(other -> met.add(new Met(ConflictKind.SAME_TOPIC, item.id(), other.id())));
            if (Calendars.stateOf(item) != ItemState.PUBLISHED) {
                itsOwn(item, at, calendar, met);
            }
        }
        met.addAll(pressure(live, calendar));
        return met;
    }

    private static Optional<CalendarItem> last(List<CalendarItem> items, Predicate<CalendarItem> wanted) {
        return items.stream().filter(wanted).reduce((first, second) -> second);
    }

    private static Instant at(CalendarItem item) {
        return Objects.requireNonNull(item.at());
    }

    private static LocalDate day(CalendarItem item, EditorialCalendar calendar) {
        return LocalDate.ofInstant(at(item), calendar.zone());
    }

    private static void itsOwn(CalendarItem item, Instant at, EditorialCalendar calendar, List<Met> met) {
        calendar.blackouts().stream()
                .filter(blackout -> blackout.holds(item))
                .max(Comparator.comparing(BlackoutPeriod::until).thenComparing(BlackoutPeriod::id))
                .ifPresent(blackout -> met.add(new Met(ConflictKind.BLACKOUT, item.id(), blackout.id())));
        Stream.of(InstitutionalEvent.Kind.values())
                .flatMap(kind -> calendar.events().stream()
                        .filter(event -> event.kind() == kind
                                && event.isAt(at)
                                && event.hold().holds(item))
                        .max(Comparator.comparing(InstitutionalEvent::until).thenComparing(InstitutionalEvent::id))
                        .stream())
                .forEach(event -> met.add(new Met(ConflictKind.EVENT_CLASH, item.id(), event.id())));
        LocalDateTime local = LocalDateTime.ofInstant(at, TOWN.zone());
        SendingHours.standard().rules(kind(item), item.nature(), TOWN.territory()).stream()
                .filter(rule ->
                        rule.closureAt(local, TOWN.workingCalendar().holidays()).isPresent())
                // Of rules as grave as each other the pass names whichever comes first: here, any will do.
                .findAny()
                .ifPresent(rule -> met.add(new Met(
                        ConflictKind.CLOSED_HOURS,
                        item.id(),
                        SendingHours.standard()
                                .opening(kind(item), item.nature(), at, TOWN)
                                .closedBy()
                                .get(0)
                                .rule()
                                .id())));
        if (Calendars.stateOf(item).awaitsApproval()) {
            if (at.isBefore(NOW.plus(RULES.approvalLead()))) {
                met.add(new Met(ConflictKind.NOT_APPROVED, item.id(), null));
            }
            Instant due = item.approvalDue();
            if (due != null && at.isBefore(due)) {
                met.add(new Met(ConflictKind.BEFORE_APPROVAL, item.id(), null));
            }
            Instant copy = item.copyDeadline();
            if (copy != null && (copy.isBefore(NOW) || (due != null && copy.isBefore(due)))) {
                met.add(new Met(ConflictKind.COPY_LATE, item.id(), null));
            }
        }
    }

    private static ChannelKind kind(CalendarItem item) {
        return ChannelCatalog.standard().get(item.channel()).kind();
    }

    private static List<Met> pressure(List<CalendarItem> live, EditorialCalendar calendar) {
        FatiguePolicy policy = FatiguePolicy.standard();
        return live.stream()
                .filter(item -> !item.audiences().isEmpty())
                .flatMap(item -> upTo(item, live, policy, calendar).excesses(message(item, policy)).stream()
                        .map(excess -> new Met(
                                ConflictKind.PRESSURE, item.id(), excess.cap().id())))
                .collect(Collectors.toList());
    }

    private static AudiencePressure upTo(
            CalendarItem item, List<CalendarItem> live, FatiguePolicy policy, EditorialCalendar calendar) {
        List<SentMessage> messages = live.subList(0, live.indexOf(item) + 1).stream()
                .filter(other -> !other.audiences().isEmpty())
                .map(other -> message(other, policy))
                .toList();
        return new AudiencePressure(MessageHistory.of(messages), policy, calendar.zone());
    }

    private static SentMessage message(CalendarItem item, FatiguePolicy policy) {
        return new SentMessage(
                "habitants",
                kind(item),
                at(item),
                item.ofCommunication().orElse(CommunicationId.of(item.id())),
                policy.isExempt(item.purpose()));
    }
}
