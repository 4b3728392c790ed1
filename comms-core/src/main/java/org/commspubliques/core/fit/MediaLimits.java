package org.commspubliques.core.fit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.commspubliques.core.channel.Channel;
import org.commspubliques.core.channel.ChannelField;
import org.commspubliques.core.channel.ChannelRule;
import org.commspubliques.core.channel.MeasureUnit;
import org.commspubliques.core.communication.MediaAsset;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.FindingCategory;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.media.MediaFile;
import org.commspubliques.core.media.PixelSize;

/** Rule {@code MED-04}, where a channel sets limits: weight, size in pixels, proportions and duration of each file. */
final class MediaLimits {

    private static final long HUNDREDTHS = 100;

    private static final Wording CROP = Wording.of("Recadrer.", "Crop it.");
    private static final Wording LARGER =
            Wording.of("Prendre un fichier plus grand ou plus long.", "Take a larger or longer file.");

    private MediaLimits() {}

    /** Where a file is not what the channel takes; what is not known of it is not judged. */
    static List<Finding> missed(Channel channel, LocalDate day, MediaAsset medium, MediaFile file, String place) {
        ImmutableSet<ChannelRule> doubtful = channel.conflictsOn(day).stream()
                .flatMap(conflict -> conflict.rules().stream().filter(rule -> !rule.equals(conflict.mildest())))
                .collect(ImmutableSet.toImmutableSet());
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        for (ChannelRule rule : channel.rulesOn(day)) {
            if (!doubtful.contains(rule)) {
                amount(rule.field(), medium, file)
                        .flatMap(amount -> missed(channel, rule, medium, amount, place))
                        .ifPresent(findings::add);
            }
        }
        return findings.build();
    }

    private static Optional<Finding> missed(
            Channel channel, ChannelRule rule, MediaAsset medium, BigDecimal amount, String place) {
        if (rule.hasMax() && amount.compareTo(BigDecimal.valueOf(rule.max())) > 0) {
            Wording most = said(rule.unit(), BigDecimal.valueOf(rule.max()), RoundingMode.DOWN);
            return Optional.of(finding(
                    channel,
                    rule,
                    medium,
                    place,
                    said(rule.unit(), amount, RoundingMode.UP),
                    Wording.of(most.fr() + " au plus", most.en() + " at most"),
                    tooMuch(rule.unit())));
        }
        if (amount.compareTo(BigDecimal.valueOf(rule.min())) < 0) {
            Wording least = said(rule.unit(), BigDecimal.valueOf(rule.min()), RoundingMode.UP);
            return Optional.of(finding(
                    channel,
                    rule,
                    medium,
                    place,
                    said(rule.unit(), amount, RoundingMode.DOWN),
                    Wording.of(least.fr() + " au moins", least.en() + " at least"),
                    rule.unit() == MeasureUnit.RATIO ? CROP : LARGER));
        }
        return Optional.empty();
    }

    /** A file of a type that the channel does not take, said by its declaration: the bytes are held against that elsewhere. */
    static List<Finding> refused(Channel channel, MediaAsset medium, String place) {
        return channel.acceptedTypes().stream()
                .filter(accepted -> accepted.isAbout(medium.mediaType()) && !accepted.take(medium.mediaType()))
                .map(accepted -> MediaCheck.finding(
                                "MED-04",
                                accepted.severity(),
                                place,
                                medium,
                                Wording.of(
                                        channel.label().fr() + " n’accepte pas « " + medium.mediaType() + " ».",
                                        channel.label().en() + " does not take '" + medium.mediaType() + "'."),
                                Wording.of(
                                        "Exporter dans un format admis : " + String.join(", ", accepted.types()) + ".",
                                        "Export in a format it takes: " + String.join(", ", accepted.types()) + "."))
                        .category(FindingCategory.CHANNEL)
                        .source(accepted.source())
                        .build())
                .collect(ImmutableList.toImmutableList());
    }

    /** How much of what a rule limits a file has, in the unit of the rule. */
    private static Optional<BigDecimal> amount(ChannelField field, MediaAsset medium, MediaFile file) {
        return switch (field) {
            case IMAGE_BYTES -> medium.isImage() ? Optional.of(BigDecimal.valueOf(file.bytes())) : Optional.empty();
            case VIDEO_BYTES -> medium.isVideo() ? Optional.of(BigDecimal.valueOf(file.bytes())) : Optional.empty();
            case IMAGE_WIDTH, IMAGE_HEIGHT, IMAGE_RATIO ->
                medium.isImage() ? file.size().map(size -> side(field, size)) : Optional.empty();
            case VIDEO_WIDTH, VIDEO_HEIGHT, VIDEO_RATIO ->
                medium.isVideo() ? file.size().map(size -> side(field, size)) : Optional.empty();
            case VIDEO_SECONDS -> medium.isVideo() ? file.duration().map(MediaLimits::seconds) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static BigDecimal side(ChannelField field, PixelSize size) {
        return switch (field) {
            case IMAGE_WIDTH, VIDEO_WIDTH -> BigDecimal.valueOf(size.width());
            case IMAGE_HEIGHT, VIDEO_HEIGHT -> BigDecimal.valueOf(size.height());
            default ->
                BigDecimal.valueOf(size.width() * HUNDREDTHS)
                        .divide(BigDecimal.valueOf(size.height()), MathContext.DECIMAL64);
        };
    }

    private static BigDecimal seconds(Duration duration) {
        return BigDecimal.valueOf(duration.getSeconds()).add(BigDecimal.valueOf(duration.getNano(), 9));
    }

    private static Finding finding(
            Channel channel,
            ChannelRule rule,
            MediaAsset medium,
            String place,
            Wording has,
            Wording wanted,
            Wording advice) {
        Wording field = rule.field().label();
        return MediaCheck.finding(
                        "MED-04",
                        rule.severity(),
                        place,
                        medium,
                        Wording.of(
                                field.fr() + ", " + has.fr() + " pour " + wanted.fr() + " ("
                                        + channel.label().fr() + ").",
                                field.en() + ", " + has.en() + ", where " + wanted.en() + " is taken ("
                                        + channel.label().en() + ")."),
                        advice)
                .category(FindingCategory.CHANNEL)
                .source(rule.source())
                .build();
    }

    private static Wording tooMuch(MeasureUnit unit) {
        return switch (unit) {
            case SECONDS -> Wording.of("Raccourcir la vidéo.", "Shorten the video.");
            case RATIO -> CROP;
            default -> Wording.of("Réduire ou compresser le fichier.", "Scale the file down, or compress it.");
        };
    }

    /** An amount as people say it; rounded away from the limit, so that what misses it never reads as the limit itself. */
    private static Wording said(MeasureUnit unit, BigDecimal amount, RoundingMode rounding) {
        return switch (unit) {
            case BYTES ->
                amount.compareTo(BigDecimal.valueOf(1_000_000)) < 0
                        ? number(amount.movePointLeft(3), 1, rounding, " ko", " kB")
                        : number(amount.movePointLeft(6), 1, rounding, " Mo", " MB");
            case SECONDS -> number(amount, 1, rounding, " s", " s");
            case RATIO -> number(amount.movePointLeft(2), 2, rounding, ":1", ":1");
            default -> number(amount, 0, rounding, " px", " px");
        };
    }

    private static Wording number(BigDecimal amount, int decimals, RoundingMode rounding, String fr, String en) {
        BigDecimal rounded = amount.setScale(decimals, rounding).stripTrailingZeros();
        String plain = rounded.toPlainString();
        return Wording.of(plain.replace('.', ',') + fr, plain + en);
    }
}
