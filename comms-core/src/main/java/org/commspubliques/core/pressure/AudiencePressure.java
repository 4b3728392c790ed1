package org.commspubliques.core.pressure;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.commspubliques.core.audience.Audience;
import org.commspubliques.core.channel.Channel;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelKind;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.Variant;
import org.jspecify.annotations.Nullable;

/**
 * Pression sur un public: how many messages an audience receives in the days around a day, and when the next one may leave.
 *
 * <p>A window of n days is n calendar days on end in the authority’s zone, wherever it begins: a message is too much if some
 * window that holds it holds more messages than its cap, those planned after it included. What a communication sends an
 * audience by one sort of channel on one day counts once; what is exempt does not count. Immutable, and thread-safe as the
 * history is; a question costs one look-up of the history.
 */
public final class AudiencePressure {

    /** How far a free day is looked for. */
    private static final int HORIZON = 400;

    private final MessageHistory history;
    private final FatiguePolicy policy;
    private final ZoneId zone;

    /**
     * Creates the pressure.
     *
     * @param history the messages that were sent, and those that are planned
     * @param policy the caps
     * @param zone the authority's zone
     */
    public AudiencePressure(MessageHistory history, FatiguePolicy policy, ZoneId zone) {
        this.history = Objects.requireNonNull(history, "history");
        this.policy = Objects.requireNonNull(policy, "policy");
        this.zone = Objects.requireNonNull(zone, "zone");
    }

    /**
     * Returns what a communication will send its audiences, by what is planned. Variants without a planned instant, and channels
     * nobody knows, are left out.
     *
     * @param communication the communication
     * @param catalog the channels and their kinds
     * @param policy says whether the purpose is exempt
     * @return the messages, in the order of audiences and variants; unmodifiable
     */
    public static List<SentMessage> planOf(Communication communication, ChannelCatalog catalog, FatiguePolicy policy) {
        boolean exempt = policy.isExempt(communication.purpose());
        ImmutableList.Builder<SentMessage> messages = ImmutableList.builder();
        for (Audience audience : communication.audiences()) {
            for (Variant variant : communication.variants()) {
                Optional<ChannelKind> kind = catalog.find(variant.channel()).map(Channel::kind);
                Optional<Instant> at = communication.plannedAt(variant.id());
                if (kind.isPresent() && at.isPresent()) {
                    messages.add(new SentMessage(audience.id(), kind.get(), at.get(), communication.id(), exempt));
                }
            }
        }
        return messages.build();
    }

    /**
     * Returns how many messages an audience receives in a span of days.
     *
     * @param audience the identifier of the audience
     * @param channel the sort of channel
     * @param first the first day
     * @param last the last day, included
     * @return how many count, from 0
     */
    public int count(String audience, ChannelKind channel, LocalDate first, LocalDate last) {
        return days(audience, channel, first, last, null).between(first.toEpochDay(), last.toEpochDay());
    }

    /**
     * Returns the caps that one more message would exceed.
     *
     * @param audience the identifier of the audience
     * @param channel the sort of channel
     * @param day the day of the message
     * @return the excesses in the order of the data; unmodifiable, empty where the message is not too much
     */
    public List<Excess> excesses(String audience, ChannelKind channel, LocalDate day) {
        return excesses(audience, channel, day, null);
    }

    /**
     * Returns the caps that a message exceeds, whether or not the history has it already.
     *
     * @param message the message
     * @return the excesses in the order of the data; unmodifiable, empty where the message is exempt or not too much
     */
    public List<Excess> excesses(SentMessage message) {
        return message.exempt()
                ? List.of()
                : excesses(message.audience(), message.channel(), message.day(zone), message);
    }

    /**
     * Returns the caps that a plan exceeds: each of its messages is looked at with the history and all the others.
     *
     * @param plan the messages that are to leave, whether or not the history has them already
     * @return the excesses in the order of the plan, each once; unmodifiable
     */
    public List<Excess> check(List<SentMessage> plan) {
        AudiencePressure all = new AudiencePressure(history.and(MessageHistory.of(plan)), policy, zone);
        return plan.stream()
                .flatMap(message -> all.excesses(message).stream())
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the first day from a day on, on which one more message is not too much.
     *
     * @param audience the identifier of the audience
     * @param channel the sort of channel
     * @param from the day
     * @return the day, or nothing where there is none within 400 days
     */
    public Optional<LocalDate> nextFreeDay(String audience, ChannelKind channel, LocalDate from) {
        return nextFreeDay(audience, channel, from, null);
    }

    /**
     * Returns the first day from its own on, to which a message can be moved without being too much.
     *
     * @param message the message, whether or not the history has it already
     * @return the day, or nothing where there is none within 400 days
     */
    public Optional<LocalDate> nextFreeDay(SentMessage message) {
        return nextFreeDay(message.audience(), message.channel(), message.day(zone), message);
    }

    private List<Excess> excesses(String audience, ChannelKind channel, LocalDate day, @Nullable SentMessage message) {
        List<MessageCap> caps = policy.caps(audience, channel);
        int reach = longest(caps) - 1;
        MessageDays days = days(audience, channel, day.minusDays(reach), day.plusDays(reach), message);
        ImmutableList.Builder<Excess> excesses = ImmutableList.builder();
        for (MessageCap cap : caps) {
            long from = days.fullestWindow(day.toEpochDay(), cap.days());
            int count = days.between(from, from + cap.days() - 1) + 1;
            if (count > cap.max()) {
                excesses.add(new Excess(audience, channel, day, cap, count, LocalDate.ofEpochDay(from)));
            }
        }
        return excesses.build();
    }

    private Optional<LocalDate> nextFreeDay(
            String audience, ChannelKind channel, LocalDate from, @Nullable SentMessage message) {
        List<MessageCap> caps = policy.caps(audience, channel);
        int reach = longest(caps) - 1;
        LocalDate end = from.plusDays(HORIZON);
        MessageDays days = days(audience, channel, from.minusDays(reach), end.plusDays(reach), message);
        return from.datesUntil(end)
                .filter(day -> caps.stream().allMatch(cap -> days.leavesRoom(day.toEpochDay(), cap)))
                .findFirst();
    }

    private static int longest(List<MessageCap> caps) {
        return caps.stream().mapToInt(MessageCap::days).max().orElse(1);
    }

    private MessageDays days(
            String audience, ChannelKind channel, LocalDate first, LocalDate last, @Nullable SentMessage moved) {
        return MessageDays.of(
                history.messages(
                        audience,
                        channel,
                        first.atStartOfDay(zone).toInstant(),
                        last.plusDays(1).atStartOfDay(zone).toInstant()),
                zone,
                moved);
    }
}
