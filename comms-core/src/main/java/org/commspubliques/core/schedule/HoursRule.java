package org.commspubliques.core.schedule;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.channel.ChannelKind;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.internal.text.Identifiers;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Source;
import org.commspubliques.core.source.Territory;
import org.commspubliques.core.time.Holidays;
import org.jspecify.annotations.Nullable;

/**
 * Règle d’horaires: when messages of a nature may leave by some sorts of channel. Comes from {@link SendingHours}. Immutable
 * and thread-safe.
 *
 * @param id the identifier: lower-case letters, digits, dots and hyphens
 * @param label what it says, in words, such as « SMS promotionnels : du lundi au samedi, de 8 h à 20 h, hors jours fériés »
 * @param channels the sorts of channel; at least one; unmodifiable
 * @param natures the natures of message; at least one; unmodifiable
 * @param territories where it holds; empty for everywhere, which only a rule of the house is; unmodifiable
 * @param spans the hours at which messages may leave; at least one; unmodifiable
 * @param onHolidays whether they may on a public holiday too
 * @param severity how grave it is to send at another time
 * @param mention a word the message must carry, such as {@code STOP}; null where there is none
 * @param firstDay the first day the rule holds; null where it always did
 * @param lastDay the last day the rule holds; null where no end is known
 * @param source who says so
 */
public record HoursRule(
        String id,
        Wording label,
        Set<ChannelKind> channels,
        Set<MessageNature> natures,
        Set<Territory> territories,
        List<OpenSpan> spans,
        boolean onHolidays,
        Severity severity,
        @Nullable String mention,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        Source source) {

    /** Copies the collections; refuses a rule about nothing, and one that blocks without a confirmed source. */
    public HoursRule {
        Identifiers.require(id, "hours rule id");
        Objects.requireNonNull(label, "label");
        Preconditions.checkArgument(!channels.isEmpty(), "rule %s has no channel", id);
        Preconditions.checkArgument(!natures.isEmpty(), "rule %s has no nature", id);
        Preconditions.checkArgument(!spans.isEmpty(), "rule %s has no span", id);
        Objects.requireNonNull(severity, "severity");
        Preconditions.checkArgument(
                severity != Severity.BLOCKING || source.confidence().isConfirmed(),
                "rule %s blocks without a confirmed source",
                id);
        Preconditions.checkArgument(
                firstDay == null || lastDay == null || !lastDay.isBefore(firstDay),
                "rule %s ends before it begins",
                id);
        channels = Sets.immutableEnumSet(channels);
        natures = Sets.immutableEnumSet(natures);
        territories = ImmutableSet.copyOf(territories);
        spans = ImmutableList.copyOf(spans);
    }

    /**
     * Returns the word a message must carry.
     *
     * @return the word, or nothing
     */
    public Optional<String> requiredMention() {
        return Optional.ofNullable(mention);
    }

    /**
     * Returns whether the rule speaks of a sort of message in a territory, whatever the day.
     *
     * @param channel the sort of channel
     * @param nature the nature of the message
     * @param territory the territory
     * @return true where it does
     */
    public boolean concerns(ChannelKind channel, MessageNature nature, Territory territory) {
        return concerns(channel, nature) && (territories.isEmpty() || territories.contains(territory));
    }

    boolean concerns(ChannelKind channel, MessageNature nature) {
        return channels.contains(channel) && natures.contains(nature);
    }

    /**
     * Returns whether the rule holds on a day.
     *
     * @param day the day
     * @return true from the first to the last day, both included
     */
    public boolean isInForceOn(LocalDate day) {
        return (firstDay == null || !day.isBefore(firstDay)) && (lastDay == null || !day.isAfter(lastDay));
    }

    /**
     * Returns why the rule holds a message back. A holiday is said before the day of the week, the day before the hour.
     *
     * @param time the local time at which it would leave
     * @param holidays the public holidays of that place
     * @return the reason, or nothing where it may leave or the rule does not hold that day
     */
    public Optional<Closure> closureAt(LocalDateTime time, Holidays holidays) {
        if (!isInForceOn(time.toLocalDate())) {
            return Optional.empty();
        }
        if (!onHolidays && holidays.isHoliday(time.toLocalDate())) {
            return Optional.of(Closure.HOLIDAY);
        }
        if (spans.stream().noneMatch(span -> span.days().contains(time.getDayOfWeek()))) {
            return Optional.of(Closure.CLOSED_DAY);
        }
        return spans.stream().anyMatch(span -> span.contains(time))
                ? Optional.empty()
                : Optional.of(Closure.QUIET_HOUR);
    }
}
