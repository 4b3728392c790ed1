package org.commspubliques.core.shortening;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.commspubliques.core.channel.Channel;
import org.commspubliques.core.channel.ChannelField;
import org.commspubliques.core.channel.ChannelRule;
import org.commspubliques.core.channel.Measure;
import org.commspubliques.core.channel.MeasureUnit;

/**
 * Place disponible: the room that a text must fit into, counted as the channel counts, by one rule or by all that a
 * channel has for a part of a message. Immutable and thread-safe.
 */
public final class TextRoom {

    private final Function<String, List<Measure>> measures;

    private TextRoom(Function<String, List<Measure>> measures) {
        this.measures = measures;
    }

    /**
     * Returns the room of one rule that counts the same on every channel.
     *
     * @param rule the rule, which counts along a text, and not as a network weighs it
     * @return the room
     */
    public static TextRoom of(ChannelRule rule) {
        Objects.requireNonNull(rule, "rule");
        return new TextRoom(text -> List.of(Measure.of(rule, text)));
    }

    /**
     * Returns the room of one rule of a channel.
     *
     * @param channel the channel, which may weigh links and characters
     * @param rule the rule, which counts along a text
     * @return the room
     */
    public static TextRoom of(Channel channel, ChannelRule rule) {
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(rule, "rule");
        return new TextRoom(text -> List.of(Measure.of(channel, rule, text)));
    }

    /**
     * Returns the room that a channel gives to a part of a message: every limit at once, as where a network counts both
     * characters and bytes.
     *
     * @param channel the channel
     * @param day the day on which the limits are in force
     * @param field the part of the message
     * @return the room, without bounds where no rule is about that part
     */
    public static TextRoom of(Channel channel, LocalDate day, ChannelField field) {
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(field, "field");
        return new TextRoom(text ->
                ImmutableList.copyOf(Measure.all(channel, day, field, text).values()));
    }

    /**
     * Measures a text.
     *
     * @param text the text
     * @return how much of each limit it takes; unmodifiable
     */
    public List<Measure> measures(String text) {
        return measures.apply(text);
    }

    /**
     * Returns whether a text fits.
     *
     * @param text the text
     * @return true where no limit is exceeded
     */
    public boolean fits(String text) {
        return measures(text).stream().allMatch(Measure::fits);
    }

    /** What shows that something was left out: where « … » would make a message of 160 characters one of 70, dots. */
    String ellipsis() {
        return measures("").stream().map(Measure::unit).anyMatch(TextRoom::isOfTelephones) ? "..." : "…";
    }

    private static boolean isOfTelephones(MeasureUnit unit) {
        return unit == MeasureUnit.SMS_PARTS
                || unit == MeasureUnit.GSM_SEPTETS
                || unit == MeasureUnit.CELL_BROADCAST_PAGES;
    }
}
