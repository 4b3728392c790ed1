package org.commspubliques.core.fit;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.commspubliques.core.channel.Channel;
import org.commspubliques.core.channel.ChannelRule;
import org.commspubliques.core.channel.Measure;
import org.commspubliques.core.communication.MediaAsset;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.internal.text.Excerpt;

/**
 * Mesure d’une déclinaison: one thing that a channel counts in a variant. The review, the gate and the previews all take
 * their numbers from here. What a variant does not hold (a comment, a content warning, the key words of a video) is not
 * measured here, and the files of media are measured where their bytes are known. Immutable and thread-safe.
 *
 * @param rule what the channel allows
 * @param measure how much the variant takes of it
 * @param place below the variant, where the measured text is: {@code /sections/1/text}, {@code /media/0/altText}; empty for
 *     what is spread over several texts
 * @param start where what is too much starts in that text, in UTF-16 units; 0 where all fits
 * @param end where it ends, exclusive; 0 where all fits
 * @param excerpt the beginning of what is too much; empty where all fits
 */
public record VariantMeasure(ChannelRule rule, Measure measure, String place, int start, int end, String excerpt) {

    /** Refuses missing parts. */
    public VariantMeasure {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(excerpt, "excerpt");
    }

    /**
     * Measures a variant.
     *
     * @param channel the channel
     * @param variant the variant
     * @param rules which of the channel’s rules, such as those in force on the day
     * @return the measures in the order of the rules; several for a rule about each of several things, none for one about
     *     what the variant does not have; unmodifiable
     */
    public static List<VariantMeasure> of(Channel channel, Variant variant, List<ChannelRule> rules) {
        ImmutableList.Builder<VariantMeasure> measures = ImmutableList.builder();
        for (ChannelRule rule : rules) {
            measures.addAll(of(variant, rule));
        }
        return measures.build();
    }

    private static List<VariantMeasure> of(Variant variant, ChannelRule rule) {
        return switch (rule.field()) {
            case TEXT -> List.of(ofText(rule, SectionText.whole(variant)));
            case TITLE, SUBJECT, HEADLINE -> ofRole(variant, SectionRole.TITLE, rule);
            case PREHEADER -> ofRole(variant, SectionRole.STANDFIRST, rule);
            case BODY -> ofRole(variant, SectionRole.BODY, rule);
            case ALT_TEXT -> ofAlternatives(variant, rule);
            case MEDIA -> List.of(ofAmount(rule, variant.media().size()));
            case IMAGES -> List.of(ofAmount(rule, count(variant, MediaAsset::isImage)));
            case VIDEOS -> List.of(ofAmount(rule, count(variant, MediaAsset::isVideo)));
            default -> List.of();
        };
    }

    private static List<VariantMeasure> ofRole(Variant variant, SectionRole role, ChannelRule rule) {
        return SectionText.of(variant, role).map(text -> ofText(rule, text)).stream()
                .toList();
    }

    private static VariantMeasure ofText(ChannelRule rule, SectionText text) {
        Measure measure = Measure.of(rule, text.text());
        if (measure.crossedAt().isEmpty()) {
            return new VariantMeasure(rule, measure, text.place(), 0, 0, "");
        }
        int crossedAt = measure.crossedAt().getAsInt();
        SectionText.Span span = text.from(crossedAt);
        return new VariantMeasure(
                rule,
                measure,
                span.place(),
                span.start(),
                span.end(),
                Excerpt.of(text.text().substring(crossedAt).strip()));
    }

    private static List<VariantMeasure> ofAlternatives(Variant variant, ChannelRule rule) {
        ImmutableList.Builder<VariantMeasure> measures = ImmutableList.builder();
        for (int i = 0; i < variant.media().size(); i++) {
            String text = variant.media().get(i).altText();
            if (!text.isBlank()) {
                Measure measure = Measure.of(rule, text);
                int start = measure.crossedAt().orElse(0);
                int end = measure.fits() ? 0 : text.length();
                measures.add(new VariantMeasure(
                        rule,
                        measure,
                        "/media/" + i + "/altText",
                        start,
                        end,
                        Excerpt.of(text.substring(start, end).strip())));
            }
        }
        return measures.build();
    }

    private static VariantMeasure ofAmount(ChannelRule rule, int amount) {
        return new VariantMeasure(rule, Measure.ofAmount(rule, amount), "", 0, 0, "");
    }

    private static int count(Variant variant, Predicate<MediaAsset> wanted) {
        return (int) variant.media().stream().filter(wanted).count();
    }

    /**
     * Returns whether the variant has as much as the rule asks for, and no more than it allows.
     *
     * @return true where the rule is kept
     */
    public boolean isKept() {
        return measure.fits() && measure.used() >= rule.min();
    }
}
