package org.commspubliques.core.fit;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.commspubliques.core.channel.Channel;
import org.commspubliques.core.channel.ChannelRule;
import org.commspubliques.core.channel.Measure;
import org.commspubliques.core.channel.MeasureUnit;
import org.commspubliques.core.communication.MediaAsset;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.internal.text.Excerpt;
import org.commspubliques.core.network.TextEntities;
import org.commspubliques.core.network.TextEntity;

/**
 * Mesure d’une déclinaison: one thing that a channel counts in a variant. The review, the gate and the previews all take
 * their numbers from here. What a variant does not hold (a comment, the key words of a video) is not
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
            measures.addAll(of(channel, variant, rule));
        }
        return measures.build();
    }

    private static List<VariantMeasure> of(Channel channel, Variant variant, ChannelRule rule) {
        return switch (rule.field()) {
            case TEXT -> List.of(ofWhole(channel, variant, rule));
            case CONTENT_WARNING -> ofRole(channel, variant, SectionRole.CONTENT_WARNING, rule);
            case TITLE, SUBJECT, HEADLINE -> ofRole(channel, variant, SectionRole.TITLE, rule);
            case PREHEADER -> ofRole(channel, variant, SectionRole.STANDFIRST, rule);
            case BODY -> ofRole(channel, variant, SectionRole.BODY, rule);
            case ALT_TEXT -> ofAlternatives(channel, variant, rule);
            case HASHTAG -> ofHashtags(channel, variant, rule);
            case HASHTAGS -> List.of(ofEntities(channel, variant, TextEntity.Kind.HASHTAG, rule));
            case MENTIONS -> List.of(ofEntities(channel, variant, TextEntity.Kind.MENTION, rule));
            case LINKS -> List.of(ofEntities(channel, variant, TextEntity.Kind.LINK, rule));
            case MEDIA -> List.of(ofAmount(rule, variant.media().size()));
            case IMAGES -> List.of(ofAmount(rule, count(variant, MediaAsset::isImage)));
            case VIDEOS -> List.of(ofAmount(rule, count(variant, MediaAsset::isVideo)));
            default -> List.of();
        };
    }

    private static List<VariantMeasure> ofRole(Channel channel, Variant variant, SectionRole role, ChannelRule rule) {
        return SectionText.of(variant, role).map(text -> ofText(channel, rule, text)).stream()
                .toList();
    }

    private static VariantMeasure ofWhole(Channel channel, Variant variant, ChannelRule rule) {
        Optional<String> warning = rule.unit() == MeasureUnit.NETWORK_CHARACTERS
                ? variant.text(SectionRole.CONTENT_WARNING)
                : Optional.empty();
        SectionText hidden = SectionText.hidden(variant);
        if (warning.isEmpty() || hidden.sections().isEmpty()) {
            return ofText(channel, rule, SectionText.whole(variant));
        }
        return ofText(rule, hidden, Measure.ofHidden(channel, rule, warning.get(), hidden.text()));
    }

    private static VariantMeasure ofText(Channel channel, ChannelRule rule, SectionText text) {
        return ofText(rule, text, Measure.of(channel, rule, text.text()));
    }

    private static VariantMeasure ofText(ChannelRule rule, SectionText text, Measure measure) {
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

    private static List<VariantMeasure> ofAlternatives(Channel channel, Variant variant, ChannelRule rule) {
        ImmutableList.Builder<VariantMeasure> measures = ImmutableList.builder();
        for (int i = 0; i < variant.media().size(); i++) {
            String text = variant.media().get(i).altText();
            if (!text.isBlank()) {
                Measure measure = Measure.of(channel, rule, text);
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

    /** One that is too long is marked whole. */
    private static List<VariantMeasure> ofHashtags(Channel channel, Variant variant, ChannelRule rule) {
        SectionText whole = SectionText.whole(variant);
        ImmutableList.Builder<VariantMeasure> measures = ImmutableList.builder();
        for (TextEntity entity : TextEntities.of(whole.text(), channel.recognises())) {
            if (entity.kind() == TextEntity.Kind.HASHTAG) {
                Measure measure = Measure.of(channel, rule, entity.value());
                SectionText.Span span = whole.from(entity.start());
                int end = span.start() + entity.end() - entity.start();
                boolean fits = measure.fits();
                measures.add(new VariantMeasure(
                        rule,
                        measure,
                        span.place(),
                        fits ? 0 : span.start(),
                        fits ? 0 : end,
                        fits ? "" : Excerpt.of(whole.text().substring(entity.start(), entity.end()))));
            }
        }
        return measures.build();
    }

    /** The first that is too much is marked. */
    private static VariantMeasure ofEntities(Channel channel, Variant variant, TextEntity.Kind kind, ChannelRule rule) {
        SectionText whole = SectionText.whole(variant);
        List<TextEntity> entities = TextEntities.of(whole.text(), channel.recognises()).stream()
                .filter(entity -> entity.kind() == kind)
                .toList();
        if (entities.size() <= rule.max()) {
            return ofAmount(rule, entities.size());
        }
        TextEntity first = entities.get(rule.max());
        SectionText.Span span = whole.from(first.start());
        return new VariantMeasure(
                rule,
                Measure.ofAmount(rule, entities.size()),
                span.place(),
                span.start(),
                span.start() + first.end() - first.start(),
                Excerpt.of(whole.text().substring(first.start(), first.end())));
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
