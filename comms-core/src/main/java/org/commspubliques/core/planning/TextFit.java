package org.commspubliques.core.planning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.commspubliques.core.channel.Channel;
import org.commspubliques.core.channel.ChannelField;
import org.commspubliques.core.channel.Measure;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.language.Wording;

/**
 * How a communication’s text fits a channel: its variant of that channel, or the longest it has.
 *
 * @param rating 3 where it fits, 1 where it is at most twice too long, 0 beyond
 * @param why the measure in words
 */
record TextFit(int rating, Wording why) {

    /** What a text that has to be shortened by half at most is given. */
    private static final int TO_SHORTEN = 1;

    /** Returns how the text fits, or nothing where there is no text yet. */
    static Optional<TextFit> of(Channel channel, Communication communication, LocalDate day) {
        Comparator<Variant> byLength =
                Comparator.comparingInt(variant -> variant.text().length());
        return communication.variants().stream()
                .filter(variant -> variant.channel().equals(channel.id()))
                .findFirst()
                .or(() -> communication.variants().stream().max(byLength))
                .map(variant -> of(channel, variant, day));
    }

    private static TextFit of(Channel channel, Variant variant, LocalDate day) {
        return Stream.concat(
                        Measure.all(channel, day, ChannelField.TEXT, variant.text()).values().stream(),
                        variant.text(SectionRole.BODY).stream()
                                .flatMap(body -> Measure.all(channel, day, ChannelField.BODY, body).values().stream()))
                .max(Comparator.comparingDouble(measure -> (double) measure.used() / measure.max()))
                .map(TextFit::of)
                .orElseGet(() -> new TextFit(
                        KindRating.BEST, Wording.of("sans limite de longueur connue", "no known limit of length")));
    }

    private static TextFit of(Measure measure) {
        Wording unit = measure.unit().label(measure.used());
        Wording much = Wording.of(
                measure.used() + " " + unit.fr() + " pour " + measure.max(),
                measure.used() + " " + unit.en() + ", at most " + measure.max());
        if (measure.fits()) {
            return new TextFit(
                    KindRating.BEST, Wording.of("le texte tient : " + much.fr(), "the text fits: " + much.en()));
        }
        return measure.used() <= 2L * measure.max()
                ? new TextFit(TO_SHORTEN, Wording.of("à raccourcir : " + much.fr(), "to be shortened: " + much.en()))
                : new TextFit(0, Wording.of("à réécrire : " + much.fr(), "to be rewritten: " + much.en()));
    }
}
