package org.commspubliques.core.fact;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Source;

/**
 * Fait: a statement with one value, one source and one owner, which no communication may contradict. Immutable and
 * thread-safe.
 *
 * @param key the key
 * @param label what the fact is, such as « fin de la coupure »
 * @param value the value
 * @param cues the words that announce the value in a text, such as « jusqu’à »; may be empty for a quantity, whose unit
 *     announces it; unmodifiable
 * @param owner the unit that answers for it
 * @param source where it comes from
 * @param period the days on which the value holds, in the authority's zone
 * @param topics what it belongs to; empty where only a text that cites it is looked at; unmodifiable
 * @param history the values it had before, the latest first; unmodifiable
 */
public record Fact(
        FactKey key,
        Wording label,
        FactValue value,
        List<String> cues,
        UnitId owner,
        Source source,
        FactPeriod period,
        List<FactTopic> topics,
        List<FactRevision> history) {

    /** Copies the lists; refuses all but a quantity without a cue, since nothing would tell it from others. */
    public Fact {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(period, "period");
        cues = ImmutableList.copyOf(cues);
        topics = ImmutableList.copyOf(topics);
        history = ImmutableList.copyOf(history);
        Preconditions.checkArgument(value instanceof FactValue.Quantity || !cues.isEmpty(), "fact %s needs a cue", key);
        for (FactRevision revision : history) {
            requireSameType(key, value, revision.value());
        }
    }

    /**
     * Creates a fact that has always held, belongs to no topic and was never revised.
     *
     * @param key the key
     * @param label what the fact is
     * @param value the value
     * @param cues the words that announce the value in a text
     * @param owner the unit that answers for it
     * @param source where it comes from
     */
    public Fact(FactKey key, Wording label, FactValue value, List<String> cues, UnitId owner, Source source) {
        this(key, label, value, cues, owner, source, FactPeriod.always(), List.of(), List.of());
    }

    /**
     * Returns this fact with other days on which it holds.
     *
     * @param days the days
     * @return the fact
     */
    public Fact during(FactPeriod days) {
        return new Fact(key, label, value, cues, owner, source, days, topics, history);
    }

    /**
     * Returns this fact with one more topic it belongs to.
     *
     * @param topic the topic
     * @return the fact
     */
    public Fact about(FactTopic topic) {
        List<FactTopic> more =
                ImmutableList.<FactTopic>builder().addAll(topics).add(topic).build();
        return new Fact(key, label, value, cues, owner, source, period, more, history);
    }

    /**
     * Returns this fact with a new value; the one before stays in the history, with who replaced it, when and why.
     *
     * @param amendment the new value
     * @return the fact
     * @throws IllegalArgumentException if the value is of another type: that would be another fact
     */
    public Fact revised(FactAmendment amendment) {
        requireSameType(key, value, amendment.value());
        FactRevision before = new FactRevision(
                value, source, closed(amendment.period()), amendment.by(), amendment.at(), amendment.reason());
        return new Fact(
                key,
                label,
                amendment.value(),
                cues,
                owner,
                amendment.source(),
                amendment.period(),
                topics,
                ImmutableList.<FactRevision>builder()
                        .add(before)
                        .addAll(history)
                        .build());
    }

    /**
     * The value before ends on the eve of the new one, unless it was to end earlier, or began later, or the new one is for a
     * while: then it holds again afterwards.
     */
    private FactPeriod closed(FactPeriod next) {
        if (next.from() == null || next.until() != null || period.isOver(next.from())) {
            return period;
        }
        LocalDate eve = next.from().minusDays(1);
        return period.from() != null && period.from().isAfter(eve) ? period : new FactPeriod(period.from(), eve);
    }

    /**
     * Returns the value that holds on a day.
     *
     * @param day the day, in the authority's zone
     * @return the latest value given whose days contain it, or nothing where none does
     */
    public Optional<FactValue> valueOn(LocalDate day) {
        if (period.contains(day)) {
            return Optional.of(value);
        }
        return history.stream()
                .filter(revision -> revision.period().contains(day))
                .map(FactRevision::value)
                .findFirst();
    }

    /**
     * Returns the values that hold on a day or will hold later: what a text of that day may rightly say.
     *
     * @param day the day, in the authority's zone
     * @return the values, the latest given first; empty where the fact holds no more; unmodifiable
     */
    public List<FactValue> valuesFrom(LocalDate day) {
        // What holds changes on no other days than these.
        Set<LocalDate> days = new LinkedHashSet<>();
        days.add(day);
        periods().forEach(held -> {
            held.firstDay().filter(day::isBefore).ifPresent(days::add);
            held.lastDay().filter(last -> !last.isBefore(day)).ifPresent(last -> days.add(last.plusDays(1)));
        });
        Set<FactValue> holding = new HashSet<>();
        days.forEach(on -> valueOn(on).ifPresent(holding::add));
        return Stream.concat(Stream.of(value), history.stream().map(FactRevision::value))
                .filter(holding::contains)
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    private Stream<FactPeriod> periods() {
        return Stream.concat(Stream.of(period), history.stream().map(FactRevision::period));
    }

    private static void requireSameType(FactKey key, FactValue value, FactValue other) {
        Preconditions.checkArgument(
                value.getClass() == other.getClass(),
                "fact %s is of type %s, not %s",
                key,
                value.getClass().getSimpleName(),
                other.getClass().getSimpleName());
    }
}
