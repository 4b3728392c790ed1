package org.commspubliques.core.schedule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.channel.ChannelKind;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.internal.json.JsonDocument;
import org.commspubliques.core.source.Territory;

/**
 * Horaires d’envoi: when messages may leave, by channel, nature and territory, as data. A message may leave when every rule that
 * concerns it lets it; one of which no rule speaks may leave at any time, and so may an urgent one.
 *
 * <p>Hours are those of the authority’s zone, holidays those of its working calendar. Immutable and thread-safe.
 */
public final class SendingHours {

    /** How far an opening is looked for. */
    private static final Duration HORIZON = Duration.ofDays(400);

    private final ImmutableMap<String, HoursRule> byId;
    private final String sha256;

    SendingHours(ImmutableMap<String, HoursRule> byId, String sha256) {
        this.byId = byId;
        this.sha256 = sha256;
    }

    /**
     * Returns the hours that ship with this library: what the law and the operators say of promotional messages, and rules of
     * the house for the rest, which a host replaces by its own (same id) as it sees fit.
     *
     * @return the hours
     */
    public static SendingHours standard() {
        return HoursReader.read(JsonDocument.resource(SendingHours.class, "sending-hours.json"));
    }

    /**
     * Reads hours from JSON.
     *
     * @param origin the file, as errors shall name it
     * @param json its bytes, in UTF-8
     * @return the hours
     * @throws DataFormatException if the file is not as expected, or a rule blocks without a confirmed source; names the line,
     *     column and field
     */
    public static SendingHours parse(String origin, byte[] json) {
        return HoursReader.read(JsonDocument.parse(origin, json));
    }

    /**
     * Returns these hours with others over them: a rule of the other replaces the one of the same id whole; a new one is added.
     *
     * @param other the rules that replace or add
     * @return the overlay
     */
    public SendingHours overlaidBy(SendingHours other) {
        return new SendingHours(
                ImmutableMap.<String, HoursRule>builder()
                        .putAll(byId)
                        .putAll(other.byId)
                        .buildKeepingLast(),
                Hashing.sha256()
                        .hashString(sha256 + "\n" + other.sha256, StandardCharsets.US_ASCII)
                        .toString());
    }

    /**
     * Returns all rules.
     *
     * @return the rules in the order of the data; unmodifiable
     */
    public List<HoursRule> rules() {
        return byId.values().asList();
    }

    /**
     * Returns the rules that speak of a sort of message somewhere.
     *
     * @param channel the sort of channel
     * @param nature the nature of the message
     * @param territory the territory
     * @return the rules in the order of the data, whatever the day; unmodifiable
     */
    public List<HoursRule> rules(ChannelKind channel, MessageNature nature, Territory territory) {
        return byId.values().stream()
                .filter(rule -> rule.concerns(channel, nature, territory))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns whether the data knows the hours of a sort of message in a territory. It does not where such messages have hours
     * of their own in other territories and nobody has said what holds in this one.
     *
     * @param channel the sort of channel
     * @param nature the nature of the message
     * @param territory the territory
     * @return true where it does, or where no territory has hours of its own
     */
    public boolean knows(ChannelKind channel, MessageNature nature, Territory territory) {
        List<HoursRule> local = byId.values().stream()
                .filter(rule ->
                        rule.concerns(channel, nature) && !rule.territories().isEmpty())
                .toList();
        return local.isEmpty()
                || local.stream().anyMatch(rule -> rule.territories().contains(territory));
    }

    /**
     * Returns whether a message may leave at a moment, and why not.
     *
     * @param channel the sort of channel
     * @param nature the nature of the message
     * @param instant the moment
     * @param authority who sends it: its zone, its territory and its holidays
     * @return the answer
     */
    public Opening opening(ChannelKind channel, MessageNature nature, Instant instant, LocalAuthority authority) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, authority.zone());
        ImmutableList.Builder<ClosedBy> closed = ImmutableList.builder();
        for (HoursRule rule : rules(channel, nature, authority.territory())) {
            rule.closureAt(local, authority.workingCalendar().holidays())
                    .ifPresent(closure -> closed.add(new ClosedBy(rule, closure)));
        }
        return new Opening(
                ImmutableList.sortedCopyOf(
                        Comparator.comparing((ClosedBy by) -> by.rule().severity())
                                .thenComparing(ClosedBy::closure)
                                .reversed(),
                        closed.build()),
                knows(channel, nature, authority.territory()));
    }

    /**
     * Returns whether a message may leave at a moment.
     *
     * @param channel the sort of channel
     * @param nature the nature of the message
     * @param instant the moment
     * @param authority who sends it
     * @return true where no rule holds it back
     */
    public boolean isOpen(ChannelKind channel, MessageNature nature, Instant instant, LocalAuthority authority) {
        return opening(channel, nature, instant, authority).isOpen();
    }

    /**
     * Returns the first moment from a moment on at which a message may leave.
     *
     * @param channel the sort of channel
     * @param nature the nature of the message
     * @param from the moment
     * @param authority who sends it
     * @return the moment itself if it is open, otherwise the next opening; nothing where the rules leave none within 400 days
     */
    public Optional<Instant> nextOpening(
            ChannelKind channel, MessageNature nature, Instant from, LocalAuthority authority) {
        Boundaries boundaries = new Boundaries(rules(channel, nature, authority.territory()), authority.zone());
        Instant end = from.plus(HORIZON);
        for (Instant at = from; at.isBefore(end); at = boundaries.after(at)) {
            if (isOpen(channel, nature, at, authority)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the hash of the data.
     *
     * @return the SHA-256 of the file’s bytes in 64 lower-case hexadecimal digits; of an overlay, the SHA-256 of both hashes
     *     with a line feed between them
     */
    public String sha256() {
        return sha256;
    }

    @Override
    public String toString() {
        return "SendingHours" + byId.keySet();
    }
}
