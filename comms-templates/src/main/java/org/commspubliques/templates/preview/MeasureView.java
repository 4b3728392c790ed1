package org.commspubliques.templates.preview;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.channel.Channel;
import org.commspubliques.core.channel.ChannelField;
import org.commspubliques.core.channel.ChannelRule;
import org.commspubliques.core.channel.Measure;
import org.commspubliques.core.channel.MeasureUnit;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.fit.VariantMeasure;

/**
 * How much of the room that a channel gives a text takes.
 *
 * @param term the part of the message
 * @param value how much of how much
 * @param fits whether it fits
 */
record MeasureView(String term, String value, boolean fits) {

    private static final Set<ChannelField> ONE_BY_ONE =
            Sets.immutableEnumSet(ChannelField.ALT_TEXT, ChannelField.HASHTAG);

    /** The rules of the planned day, or those that nothing ends where no day is planned. */
    static List<ChannelRule> rules(Channel channel, Optional<Instant> planned, ZoneId zone) {
        return planned.map(instant -> channel.rulesOn(LocalDate.ofInstant(instant, zone)))
                .orElseGet(() -> channel.rules().stream()
                        .filter(rule -> rule.validTo().isEmpty())
                        .collect(ImmutableList.toImmutableList()));
    }

    /** Every text has its limit; what is counted beside it shows where there is any, and what fits one by one does not. */
    static List<MeasureView> of(Channel channel, List<ChannelRule> rules, Variant variant, Locale reader) {
        return VariantMeasure.of(channel, variant, rules).stream()
                .filter(measured -> !measured.isKept()
                        || (measured.measure().used() > 0
                                && !ONE_BY_ONE.contains(measured.rule().field())))
                .map(measured -> of(measured, reader))
                .toList();
    }

    private static MeasureView of(VariantMeasure measured, Locale reader) {
        Measure measure = measured.measure();
        String unit = measure.unit() == MeasureUnit.COUNT
                ? ""
                : " " + measure.unit().label(measure.max()).in(reader);
        return new MeasureView(
                Labels.of("limit", reader) + " ("
                        + measured.rule().field().label().in(reader) + ")",
                Labels.number(measure.used(), reader) + " / " + Labels.number(measure.max(), reader) + unit,
                measured.isKept());
    }
}
