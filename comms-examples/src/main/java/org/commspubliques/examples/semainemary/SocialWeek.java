package org.commspubliques.examples.semainemary;

import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.calendar.CalendarConflict;
import org.commspubliques.core.calendar.CalendarConflicts;
import org.commspubliques.core.calendar.CalendarItem;
import org.commspubliques.core.calendar.CalendarWeek;
import org.commspubliques.core.calendar.EditorialCalendar;
import org.commspubliques.core.calendar.ItemStates;
import org.commspubliques.core.channel.Channel;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelField;
import org.commspubliques.core.channel.Measure;
import org.commspubliques.core.lifecycle.CommunicationState;

/**
 * A week of the networks.
 *
 * @param town the authority
 * @param channels the channels that ship and those that the town added
 * @param added those that it added
 * @param calendar the calendar
 * @param actions the communications by identifier
 * @param placed what was put into the next free slot
 * @param now the scripted moment
 */
record SocialWeek(
        LocalAuthority town,
        ChannelCatalog channels,
        ChannelCatalog added,
        EditorialCalendar calendar,
        Map<String, Action> actions,
        List<CalendarItem> placed,
        Instant now) {

    ItemStates states() {
        return ItemStates.of(communication -> Optional.ofNullable(actions.get(communication.value()))
                .map(Action::state)
                .orElse(CommunicationState.DRAFT));
    }

    CalendarWeek week() {
        return calendar.weekOf(now.atZone(town.zone()).toLocalDate());
    }

    YearMonth month() {
        return YearMonth.from(now.atZone(town.zone()));
    }

    /** The week in the names of files, such as {@code 2025-36}. */
    String name() {
        return now.atZone(town.zone()).get(IsoFields.WEEK_BASED_YEAR) + "-" + week().number();
    }

    List<CalendarConflict> conflicts() {
        return CalendarConflicts.builder(town, states())
                .catalog(channels)
                .build()
                .in(calendar, now);
    }

    /** How long the text of an item is for its network, by its tightest rule. */
    Optional<Measure> measure(CalendarItem item) {
        Optional<String> text = item.ofCommunication()
                .map(communication -> actions.get(communication.value()))
                .map(Action::text);
        Optional<Channel> channel = channels.find(item.channel());
        if (text.isEmpty() || channel.isEmpty()) {
            return Optional.empty();
        }
        return Measure.all(channel.get(), now.atZone(town.zone()).toLocalDate(), ChannelField.TEXT, text.get())
                .values()
                .stream()
                .max(Comparator.comparingDouble(measure -> (double) measure.used() / measure.max()));
    }
}
