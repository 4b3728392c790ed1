package org.commspubliques.core.fit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commspubliques.core.channel.Channel;
import org.commspubliques.core.channel.ChannelField;
import org.commspubliques.core.channel.ChannelRule;
import org.commspubliques.core.channel.RuleConflict;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.FindingCategory;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.review.Pointers;
import org.commspubliques.core.time.DateWording;

/**
 * Rules {@code CAN-01}, {@code CAN-02}, {@code CAN-06}, and {@code CAN-04} where what is missing is a thing that is counted: how
 * much of what a channel allows.
 */
final class ChannelLimits {

    private ChannelLimits() {}

    static List<Finding> of(Channel channel, Communication communication, Variant variant, LocalDate day) {
        List<RuleConflict> conflicts = channel.conflictsOn(day);
        String pointer = Pointers.variant(communication, variant);
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        for (VariantMeasure measured : VariantMeasure.of(channel, variant, channel.rulesOn(day))) {
            if (!measured.isKept()) {
                finding(channel, conflicts, measured, pointer).ifPresent(findings::add);
            }
        }
        return findings.build();
    }

    /** Of sources that disagree, the one that allows most tells what is too much, and the one that allows least what is doubtful. */
    private static Optional<Finding> finding(
            Channel channel, List<RuleConflict> conflicts, VariantMeasure measured, String pointer) {
        if (measured.measure().fits()) {
            return Optional.of(tooLittle(channel, measured, pointer));
        }
        Optional<RuleConflict> conflict = conflicts.stream()
                .filter(rules -> rules.rules().contains(measured.rule()))
                .findFirst();
        if (conflict.isEmpty() || measured.rule().equals(conflict.get().mildest())) {
            return Optional.of(tooMuch(channel, measured, pointer));
        }
        boolean doubtful = measured.rule().equals(conflict.get().strictest())
                && measured.measure().used() <= conflict.get().mildest().max();
        return doubtful ? Optional.of(doubtful(channel, measured, conflict.get(), pointer)) : Optional.empty();
    }

    private static Finding tooMuch(Channel channel, VariantMeasure measured, String pointer) {
        ChannelRule rule = measured.rule();
        Wording measure = measured.measure().words();
        boolean isText = rule.field().isText();
        return finding(
                        isText ? "CAN-01" : "CAN-02",
                        rule.severity(),
                        channel,
                        measured,
                        Wording.of(measure.fr() + ".", measure.en() + "."),
                        pointer)
                .source(rule.source())
                .proposal(Proposal.advice(
                        isText
                                ? Wording.of("Raccourcir le texte.", "Shorten the text.")
                                : Wording.of("Garder les plus utiles.", "Keep the most useful ones.")))
                .build();
    }

    private static Finding tooLittle(Channel channel, VariantMeasure measured, String pointer) {
        ChannelRule rule = measured.rule();
        int used = measured.measure().used();
        Wording asked = rule.limit();
        return finding(
                        used == 0 ? "CAN-04" : "CAN-02",
                        rule.severity(),
                        channel,
                        measured,
                        used == 0
                                ? Wording.of("il en faut (" + asked.fr() + ").", "needed (" + asked.en() + ").")
                                : Wording.of(used + ", pour " + asked.fr() + ".", used + ", but " + asked.en() + "."),
                        pointer)
                .source(rule.source())
                .proposal(Proposal.advice(Wording.of("En ajouter.", "Add some.")))
                .build();
    }

    private static Finding doubtful(Channel channel, VariantMeasure measured, RuleConflict conflict, String pointer) {
        String fr = conflict.rules().stream()
                .map(rule -> rule.limit().fr() + sinceFr(rule))
                .collect(Collectors.joining(" ; "));
        String en = conflict.rules().stream()
                .map(rule -> rule.limit().en() + sinceEn(rule))
                .collect(Collectors.joining("; "));
        Severity severity = measured.rule().severity() == Severity.BLOCKING
                ? Severity.WARNING
                : measured.rule().severity();
        Finding.Builder finding = finding(
                "CAN-06",
                severity,
                channel,
                measured,
                Wording.of(
                        measured.measure().used() + ", et les sources se contredisent : " + fr + ".",
                        measured.measure().used() + ", and the sources contradict each other: " + en + "."),
                pointer);
        conflict.rules().forEach(rule -> finding.source(rule.source()));
        return finding.proposal(Proposal.advice(
                        Wording.of("S’en tenir à la limite la plus basse.", "Keep to the lowest limit.")))
                .build();
    }

    private static String sinceFr(ChannelRule rule) {
        return rule.validFrom()
                .map(day -> " depuis le " + DateWording.dayMonthAndYear(day).fr())
                .orElse("");
    }

    private static String sinceEn(ChannelRule rule) {
        return rule.validFrom()
                .map(day -> " since " + DateWording.dayMonthAndYear(day).en())
                .orElse("");
    }

    private static Finding.Builder finding(
            String id, Severity severity, Channel channel, VariantMeasure measured, Wording message, String pointer) {
        Wording name = name(channel, measured.rule().field());
        return Finding.builder(
                        id,
                        severity,
                        Locus.of(pointer + measured.place(), measured.start(), measured.end()),
                        Wording.of(name.fr() + " : " + message.fr(), name.en() + ": " + message.en()))
                .category(FindingCategory.CHANNEL)
                .excerpt(measured.excerpt());
    }

    /** « Chaîne YouTube, titre »; the whole text need not be named. */
    private static Wording name(Channel channel, ChannelField field) {
        Wording label = channel.label();
        return field == ChannelField.TEXT
                ? label
                : Wording.of(
                        label.fr() + ", " + field.label().fr(),
                        label.en() + ", " + field.label().en());
    }
}
