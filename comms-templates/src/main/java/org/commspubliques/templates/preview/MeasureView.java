package org.commspubliques.templates.preview;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commspubliques.core.channel.Channel;
import org.commspubliques.core.channel.ChannelRule;
import org.commspubliques.core.channel.Measure;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.Variant;

/**
 * How much of the room that a channel gives a text takes.
 *
 * @param term the part of the message
 * @param value how much of how much
 * @param fits whether it fits
 */
record MeasureView(String term, String value, boolean fits) {

    /** The rules of the planned day, or those that nothing ends where no day is planned. */
    static List<ChannelRule> rules(Channel channel, Optional<Instant> planned, ZoneId zone) {
        return planned.map(instant -> channel.rulesOn(LocalDate.ofInstant(instant, zone)))
                .orElseGet(() -> channel.rules().stream()
                        .filter(rule -> rule.validTo().isEmpty())
                        .collect(ImmutableList.toImmutableList()));
    }

    static List<MeasureView> of(Channel channel, List<ChannelRule> rules, Variant variant, Locale reader) {
        ImmutableList.Builder<MeasureView> views = ImmutableList.builder();
        for (ChannelRule rule : rules) {
            text(rule, variant).ifPresent(text -> views.add(of(channel, rule, text, reader)));
        }
        return views.build();
    }

    private static Optional<String> text(ChannelRule rule, Variant variant) {
        return switch (rule.field()) {
            case TITLE -> variant.text(SectionRole.TITLE);
            case BODY -> variant.text(SectionRole.BODY);
            case TEXT -> Optional.of(variant.text());
            default -> Optional.empty();
        };
    }

    private static MeasureView of(Channel channel, ChannelRule rule, String text, Locale reader) {
        Measure measure = Measure.of(channel, rule, text);
        return new MeasureView(
                Labels.of("limit", reader) + " (" + rule.field().label().in(reader) + ")",
                Labels.number(measure.used(), reader) + " / " + Labels.number(measure.max(), reader) + " "
                        + measure.unit().label().in(reader),
                measure.fits());
    }
}
