package org.commspubliques.core.fit;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
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
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.media.MediaFile;
import org.commspubliques.core.media.PixelSize;

/** Rule {@code MED-04}, where a channel sets limits: weight, size in pixels, proportions and duration of each file. */
final class MediaLimits {

    private static final long HUNDREDTHS = 100;

    private MediaLimits() {}

    /** What a file exceeds; what is not known of it is not judged. */
    static List<Finding> exceeded(Channel channel, LocalDate day, MediaAsset medium, MediaFile file, String place) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        for (ChannelRule rule : channel.rulesOn(day)) {
            amount(rule.field(), medium, file)
                    .filter(amount -> amount.compareTo(BigDecimal.valueOf(rule.max())) > 0)
                    .ifPresent(amount -> findings.add(exceeded(channel, rule, medium, amount, place)));
        }
        return findings.build();
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
                        .divide(BigDecimal.valueOf(size.height()), 9, RoundingMode.UP);
        };
    }

    private static BigDecimal seconds(Duration duration) {
        return BigDecimal.valueOf(duration.getSeconds()).add(BigDecimal.valueOf(duration.getNano(), 9));
    }

    private static Finding exceeded(
            Channel channel, ChannelRule rule, MediaAsset medium, BigDecimal amount, String place) {
        Wording has = said(rule.unit(), amount, RoundingMode.UP);
        Wording most = said(rule.unit(), BigDecimal.valueOf(rule.max()), RoundingMode.DOWN);
        Wording field = rule.field().label();
        return Finding.builder(
                        "MED-04",
                        rule.severity(),
                        Locus.of(place),
                        Wording.of(
                                "« " + medium.name() + " » : " + field.fr() + ", " + has.fr() + " pour " + most.fr()
                                        + " au plus (" + channel.label().fr() + ").",
                                "'" + medium.name() + "': " + field.en() + ", " + has.en() + ", at most " + most.en()
                                        + " (" + channel.label().en() + ")."))
                .category(FindingCategory.CHANNEL)
                .excerpt(medium.name())
                .source(rule.source())
                .proposal(Proposal.advice(advice(rule.unit())))
                .build();
    }

    private static Wording advice(MeasureUnit unit) {
        return switch (unit) {
            case SECONDS -> Wording.of("Raccourcir la vidéo.", "Shorten the video.");
            case RATIO -> Wording.of("Recadrer.", "Crop it.");
            default -> Wording.of("Réduire ou compresser le fichier.", "Scale the file down, or compress it.");
        };
    }

    /** An amount as people say it; what is too much is rounded up, so that it never reads as the limit itself. */
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
