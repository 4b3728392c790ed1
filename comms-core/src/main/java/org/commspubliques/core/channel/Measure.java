package org.commspubliques.core.channel;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.commspubliques.core.internal.grapheme.Graphemes;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Mesure: how much of a rule's room a text takes, counted as the channel counts. Counters on screen, the review and
 * the gate all use this one. Immutable and thread-safe.
 */
public final class Measure {

    static final int NOWHERE = -1;

    private final MeasureUnit unit;
    private final int used;
    private final int max;
    private final int crossedAt;

    Measure(MeasureUnit unit, int used, int max, int crossedAt) {
        this.unit = unit;
        this.used = used;
        this.max = max;
        this.crossedAt = crossedAt;
    }

    /**
     * Measures a text in a unit that is the same on every channel.
     *
     * @param rule what the channel allows
     * @param text the text, or the part of it, that the rule is about
     * @return the measure
     * @throws IllegalArgumentException if the channel must be known to count: weighted characters, links of a fixed length
     */
    public static Measure of(ChannelRule rule, String text) {
        return new MeasuredText(text).against(rule);
    }

    /**
     * Measures a text as a channel counts it, whatever the unit: what characters weigh and how long links are is for each
     * channel to say.
     *
     * @param channel the channel
     * @param rule what it allows
     * @param text the text, or the part of it, that the rule is about
     * @return the measure
     */
    public static Measure of(Channel channel, ChannelRule rule, String text) {
        return new MeasuredText(text).against(rule, channel);
    }

    /**
     * Measures a text that a content warning hides, as Mastodon does: the warning counts too, character by character, links
     * in it as any others.
     *
     * @param channel the channel
     * @param rule what it allows
     * @param warning the warning
     * @param text the text below it
     * @return the measure of both, crossed at an offset of the text: at its beginning where the warning alone is too long
     * @throws IllegalArgumentException if the rule counts anything else than {@link MeasureUnit#NETWORK_CHARACTERS}
     */
    public static Measure ofHidden(Channel channel, ChannelRule rule, String warning, String text) {
        Preconditions.checkArgument(
                rule.unit() == MeasureUnit.NETWORK_CHARACTERS, "a content warning does not count in %s", rule.unit());
        return new MeasuredText(text).below(Graphemes.count(warning), rule, channel);
    }

    /**
     * Measures a text against every limit that a channel puts on a part of a message.
     *
     * @param channel the channel
     * @param day the day on which the limits are in force
     * @param field the part of the message that the text is
     * @param text the text
     * @return the measure of each rule about that part, in the order of the data; unmodifiable
     */
    public static Map<ChannelRule, Measure> all(Channel channel, LocalDate day, ChannelField field, String text) {
        MeasuredText measured = new MeasuredText(text);
        ImmutableMap.Builder<ChannelRule, Measure> measures = ImmutableMap.builder();
        for (ChannelRule rule : channel.rulesOn(day)) {
            if (rule.field() == field) {
                measures.put(rule, measured.against(rule, channel));
            }
        }
        return measures.buildKeepingLast();
    }

    /**
     * Counts a text where there is no limit to hold it against.
     *
     * @param unit what is counted, the same on every channel
     * @param text the text
     * @return how much the text takes, from 0
     * @throws IllegalArgumentException if the unit is not counted along a text, or its channel must be known to count
     */
    public static int count(MeasureUnit unit, String text) {
        return new MeasuredText(text).used(unit);
    }

    /**
     * Measures what is no text: a number of things.
     *
     * @param rule what the channel allows
     * @param amount how many there are, in the unit of the rule, from 0
     * @return the measure, which is crossed nowhere
     */
    public static Measure ofAmount(ChannelRule rule, int amount) {
        return new Measure(rule.unit(), amount, rule.max(), NOWHERE);
    }

    /**
     * Returns what was counted.
     *
     * @return the unit
     */
    public MeasureUnit unit() {
        return unit;
    }

    /**
     * Returns how much the text takes.
     *
     * @return the count, from 0
     */
    public int used() {
        return used;
    }

    /**
     * Returns how much the channel allows.
     *
     * @return the limit, from 1
     */
    public int max() {
        return max;
    }

    /**
     * Returns how much is left.
     *
     * @return the rest; negative where the text is too long
     */
    public int remaining() {
        return max - used;
    }

    /**
     * Returns whether the text fits.
     *
     * @return true where nothing is beyond the limit
     */
    public boolean fits() {
        return used <= max;
    }

    /**
     * Returns where the text becomes too long. What comes before that place fits.
     *
     * @return the offset in UTF-16 units of the first character that does not fit, never inside what a reader sees as
     *     one character; nothing where all fits
     */
    public OptionalInt crossedAt() {
        return crossedAt == NOWHERE ? OptionalInt.empty() : OptionalInt.of(crossedAt);
    }

    /**
     * Returns the measure as a person reads it.
     *
     * @return how much of how much: « 63 215 signes pour 63 206 au plus »
     */
    public Wording words() {
        Wording most = LimitWording.grouped(max);
        Wording taken = LimitWording.grouped(used);
        if (unit != MeasureUnit.COUNT) {
            taken = Wording.of(
                    taken.fr() + " " + unit.label(used).fr(),
                    taken.en() + " " + unit.label(used).en());
        }
        return Wording.of(taken.fr() + " pour " + most.fr() + " au plus", taken.en() + ", at most " + most.en());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Measure that
                && unit == that.unit
                && used == that.used
                && max == that.max
                && crossedAt == that.crossedAt;
    }

    @Override
    public int hashCode() {
        return Objects.hash(unit, used, max, crossedAt);
    }

    @Override
    public String toString() {
        return used + "/" + max + " " + unit;
    }
}
