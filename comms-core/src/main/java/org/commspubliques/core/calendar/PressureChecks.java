package org.commspubliques.core.calendar;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multiset;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.commspubliques.core.channel.Channel;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelKind;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.pressure.AudiencePressure;
import org.commspubliques.core.pressure.Excess;
import org.commspubliques.core.pressure.FatiguePolicy;
import org.commspubliques.core.pressure.MessageCap;
import org.commspubliques.core.pressure.MessageHistory;
import org.commspubliques.core.pressure.SentMessage;

/**
 * What items add to what audiences receive: each is looked at with the items before it, and with what is sent elsewhere, so that
 * it is those beyond a cap that are pointed out, and not those that fill it.
 */
final class PressureChecks {

    private static final Comparator<SentMessage> BY_TIME = Comparator.comparing(SentMessage::at);

    private final ImmutableListMultimap<String, Placed> messages;
    private final MessageHistory planned;
    private final MessageHistory elsewhere;

    /** At which places of the calendar a message stands, in order: two items may send the same at one moment. */
    private final ListMultimap<SentMessage, Integer> places = ArrayListMultimap.create();

    private final FatiguePolicy policy;
    private final ZoneId zone;
    private final ConflictWording wording;

    /** What an audience receives by one sort of channel. */
    private record Stream(String audience, ChannelKind channel) {}

    /** A message with its place among all. */
    private record Placed(int place, SentMessage message) {}

    PressureChecks(
            List<CalendarItem> items,
            ChannelCatalog catalog,
            FatiguePolicy policy,
            MessageHistory history,
            ZoneId zone,
            ConflictWording wording) {
        ImmutableListMultimap.Builder<String, Placed> found = ImmutableListMultimap.builder();
        Map<Stream, Boolean> capped = new HashMap<>();
        for (CalendarItem item : items) {
            Optional<ChannelKind> kind = catalog.find(item.channel()).map(Channel::kind);
            if (kind.isPresent()) {
                for (String audience : item.audiences()) {
                    if (capped.computeIfAbsent(
                            new Stream(audience, kind.get()),
                            stream -> !policy.caps(stream.audience(), stream.channel())
                                    .isEmpty())) {
                        SentMessage message = message(item, audience, kind.get(), policy);
                        found.put(item.id(), new Placed(places.size(), message));
                        places.put(message, places.size());
                    }
                }
            }
        }
        this.messages = found.build();
        List<SentMessage> all = messages.values().stream().map(Placed::message).toList();
        this.planned = MessageHistory.of(all);
        this.elsewhere = MessageHistory.of(sent(all, history, policy));
        this.policy = policy;
        this.zone = zone;
        this.wording = wording;
    }

    /** What is sent elsewhere, asked for once for each audience and sort of channel. */
    private static List<SentMessage> sent(List<SentMessage> messages, MessageHistory history, FatiguePolicy policy) {
        if (messages.isEmpty()) {
            return List.of();
        }
        // No window of a cap reaches further, whatever the zone.
        Duration reach = Duration.ofDays(
                1L + policy.caps().stream().mapToInt(MessageCap::days).max().orElse(0));
        Instant from = Collections.min(messages, BY_TIME).at().minus(reach);
        Instant until = Collections.max(messages, BY_TIME).at().plus(reach);
        return messages.stream()
                .map(message -> new Stream(message.audience(), message.channel()))
                .distinct()
                .flatMap(stream -> history.messages(stream.audience(), stream.channel(), from, until).stream())
                .toList();
    }

    private static SentMessage message(CalendarItem item, String audience, ChannelKind kind, FatiguePolicy policy) {
        return new SentMessage(
                audience,
                kind,
                Objects.requireNonNull(item.at()),
                // An idea stands for the communication it will become.
                item.ofCommunication().orElseGet(() -> CommunicationId.of(item.id())),
                policy.isExempt(item.purpose()));
    }

    /** The messages of the calendar up to a place. */
    private MessageHistory until(int place) {
        return (audience, channel, from, until) -> {
            Multiset<SentMessage> seen = HashMultiset.create();
            return planned.messages(audience, channel, from, until).stream()
                    .filter(message -> places.get(message).get(seen.add(message, 1)) <= place)
                    .toList();
        };
    }

    void look(CalendarItem item, List<CalendarConflict> found) {
        for (Placed placed : messages.get(item.id())) {
            AudiencePressure pressure = new AudiencePressure(elsewhere.and(until(placed.place())), policy, zone);
            for (Excess excess : pressure.excesses(placed.message())) {
                found.add(wording.pressure(item, excess));
            }
        }
    }
}
