package org.commspubliques.core.fit;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commspubliques.core.channel.Channel;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelRule;
import org.commspubliques.core.channel.Measure;
import org.commspubliques.core.channel.MeasureUnit;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.FindingCategory;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.internal.text.Excerpt;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.review.Check;
import org.commspubliques.core.review.DataPack;
import org.commspubliques.core.review.Pointers;
import org.commspubliques.core.review.ReviewContext;
import org.commspubliques.core.sms.SmsCulprit;
import org.commspubliques.core.sms.SmsSegments;

/**
 * Contraintes du canal: does the text fit its channel, and does it cost more than it must? Rules {@code CAN-00} (channel
 * unknown), {@code CAN-01} (too long) and {@code SMS-01} (characters that make an SMS cost more parts). Thread-safe.
 */
public final class ChannelCheck implements Check {

    /** The identifier of this check. */
    public static final String ID = "fit.channel";

    private final ChannelCatalog catalog;

    /**
     * Creates the check.
     *
     * @param catalog the channels and their limits
     */
    public ChannelCheck(ChannelCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<DataPack> packs() {
        return List.of(new DataPack("channels", catalog.sha256()));
    }

    @Override
    public List<Finding> check(Communication communication, Variant variant, ReviewContext context) {
        Optional<Channel> channel = catalog.find(variant.channel());
        if (channel.isEmpty()) {
            return List.of(Finding.builder(
                            "CAN-00",
                            Severity.WARNING,
                            Locus.of(Pointers.variant(communication, variant)),
                            Wording.of(
                                    "Canal « " + variant.channel()
                                            + " » inconnu du catalogue : aucune limite vérifiée.",
                                    "Channel '" + variant.channel() + "' is not in the catalogue: no limit checked."))
                    .category(FindingCategory.CHANNEL)
                    .proposal(Proposal.advice(Wording.of(
                            "Ajouter ce canal au catalogue des canaux.", "Add the channel to the catalogue.")))
                    .build());
        }
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        for (ChannelRule rule : channel.get().rulesOn(context.day())) {
            textOf(variant, rule).ifPresent(text -> {
                Measure measure = Measure.of(rule, text);
                if (!measure.fits()) {
                    findings.add(tooLong(communication, variant, channel.get(), rule, measure, text));
                }
                if (rule.unit() == MeasureUnit.SMS_PARTS) {
                    costlyCharacters(communication, variant, text).ifPresent(findings::add);
                }
            });
        }
        return findings.build();
    }

    /** The text a rule measures, exactly as it is sent. */
    private static Optional<String> textOf(Variant variant, ChannelRule rule) {
        return switch (rule.field()) {
            case TITLE -> variant.text(SectionRole.TITLE);
            case BODY -> variant.text(SectionRole.BODY);
            case TEXT -> Optional.of(variant.text());
            default -> Optional.empty();
        };
    }

    private static Finding tooLong(
            Communication communication,
            Variant variant,
            Channel channel,
            ChannelRule rule,
            Measure measure,
            String text) {
        String excerpt = measure.crossedAt().isPresent()
                ? text.substring(measure.crossedAt().getAsInt())
                : "";
        Wording unit = rule.unit().label();
        return Finding.builder(
                        "CAN-01",
                        rule.severity(),
                        locus(communication, variant, measure),
                        Wording.of(
                                channel.label().fr() + " : " + measure.used() + " " + unit.fr() + " pour "
                                        + measure.max() + " au plus.",
                                channel.label().en() + ": " + measure.used() + " " + unit.en() + ", at most "
                                        + measure.max() + "."))
                .category(FindingCategory.CHANNEL)
                .excerpt(Excerpt.of(excerpt))
                .source(rule.source())
                .proposal(Proposal.advice(Wording.of("Raccourcir le texte.", "Shorten the text.")))
                .build();
    }

    /** The first section's text when it is the only one; else the variant, whose sections the network counts together. */
    private static Locus locus(Communication communication, Variant variant, Measure measure) {
        return variant.sections().size() == 1 && measure.crossedAt().isPresent()
                ? Locus.of(
                        Pointers.sectionText(communication, variant, 0),
                        measure.crossedAt().getAsInt(),
                        variant.text().length())
                : Locus.of(Pointers.variant(communication, variant));
    }

    private static Optional<Finding> costlyCharacters(Communication communication, Variant variant, String text) {
        SmsSegments segments = SmsSegments.of(text);
        return segments.suggestion().map(suggestion -> {
            int after = SmsSegments.of(suggestion).parts().size();
            String culprits = segments.culprits().stream()
                    .map(culprit -> culprit.name().fr())
                    .collect(Collectors.joining(", "));
            String culpritsEn = segments.culprits().stream()
                    .map(culprit -> culprit.name().en())
                    .collect(Collectors.joining(", "));
            return Finding.builder(
                            "SMS-01",
                            Severity.WARNING,
                            Locus.of(Pointers.variant(communication, variant)),
                            Wording.of(
                                    segments.parts().size() + " SMS au lieu de " + after + " : hors de l’alphabet GSM, "
                                            + culprits + ".",
                                    segments.parts().size() + " SMS instead of " + after
                                            + ": outside the GSM alphabet, " + culpritsEn + "."))
                    .category(FindingCategory.CHANNEL)
                    .excerpt(segments.culprits().stream()
                            .map(SmsCulprit::character)
                            .collect(Collectors.joining(" ")))
                    .proposal(Proposal.reword(
                            Wording.of(
                                    "Remplacer ces caractères, ou reformuler sans eux.",
                                    "Replace these characters, or word it without them."),
                            suggestion))
                    .build();
        });
    }
}
