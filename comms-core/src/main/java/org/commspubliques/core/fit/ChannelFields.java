package org.commspubliques.core.fit;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.commspubliques.core.channel.Channel;
import org.commspubliques.core.channel.ChannelRequirement;
import org.commspubliques.core.channel.ForbiddenCharacters;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.Topic;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.FindingCategory;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.review.Pointers;
import org.jspecify.annotations.Nullable;

/** Rules {@code CAN-03} and {@code CAN-04}: what a channel refuses in a field, and the fields that it requires. */
final class ChannelFields {

    private ChannelFields() {}

    static List<Finding> of(
            Channel channel, Communication communication, Variant variant, @Nullable ProductionSheet sheet) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        for (ForbiddenCharacters forbidden : channel.forbiddenCharacters()) {
            text(variant, forbidden)
                    .flatMap(text -> refused(channel, communication, variant, forbidden, text))
                    .ifPresent(findings::add);
        }
        for (Severity severity : List.of(Severity.BLOCKING, Severity.WARNING, Severity.INFO)) {
            ImmutableList<ChannelRequirement> missing = channel.requirements().stream()
                    .filter(requirement -> requirement.severity() == severity)
                    .filter(requirement -> isMissing(communication, variant, requirement, sheet))
                    .collect(ImmutableList.toImmutableList());
            if (!missing.isEmpty()) {
                findings.add(missing(channel, communication, variant, missing));
            }
        }
        return findings.build();
    }

    private static Optional<SectionText> text(Variant variant, ForbiddenCharacters forbidden) {
        return switch (forbidden.field()) {
            case TEXT -> Optional.of(SectionText.whole(variant));
            case TITLE, SUBJECT, HEADLINE -> SectionText.of(variant, SectionRole.TITLE);
            case PREHEADER -> SectionText.of(variant, SectionRole.STANDFIRST);
            case BODY -> SectionText.of(variant, SectionRole.BODY);
            case CONTENT_WARNING -> SectionText.of(variant, SectionRole.CONTENT_WARNING);
            default -> Optional.empty();
        };
    }

    private static Optional<Finding> refused(
            Channel channel,
            Communication communication,
            Variant variant,
            ForbiddenCharacters forbidden,
            SectionText text) {
        Set<String> found = new LinkedHashSet<>();
        int first = forbidden.indexIn(text.text(), 0);
        for (int at = first; at >= 0; ) {
            String character = Character.toString(text.text().codePointAt(at));
            found.add(character);
            at = forbidden.indexIn(text.text(), at + character.length());
        }
        if (first < 0) {
            return Optional.empty();
        }
        SectionText.Span span = text.from(first);
        int length = Character.charCount(text.text().codePointAt(first));
        String fr = found.stream().map(character -> "« " + character + " »").collect(Collectors.joining(", "));
        String en = found.stream().map(character -> "'" + character + "'").collect(Collectors.joining(", "));
        Wording field = forbidden.field().label();
        return Optional.of(Finding.builder(
                        "CAN-03",
                        forbidden.severity(),
                        Locus.of(
                                Pointers.variant(communication, variant) + span.place(),
                                span.start(),
                                span.start() + length),
                        Wording.of(
                                channel.label().fr() + ", " + field.fr() + " : " + fr
                                        + (found.size() == 1 ? " n’est pas accepté." : " ne sont pas acceptés."),
                                channel.label().en() + ", " + field.en() + ": " + en
                                        + (found.size() == 1 ? " is not accepted." : " are not accepted.")))
                .category(FindingCategory.CHANNEL)
                .excerpt(String.join(" ", found))
                .source(forbidden.source())
                .proposal(Proposal.advice(Wording.of("Écrire autrement.", "Write it in another way.")))
                .build());
    }

    private static boolean isMissing(
            Communication communication,
            Variant variant,
            ChannelRequirement requirement,
            @Nullable ProductionSheet sheet) {
        return switch (requirement.field()) {
            case TITLE -> isMissing(variant, SectionRole.TITLE);
            case STANDFIRST -> isMissing(variant, SectionRole.STANDFIRST);
            case BODY -> isMissing(variant, SectionRole.BODY);
            case CONTACT -> isMissing(variant, SectionRole.CONTACT);
            case SIGNATURE -> isMissing(variant, SectionRole.SIGNATURE);
            case LEGAL_NOTICE -> isMissing(variant, SectionRole.LEGAL_NOTICE);
            case EMBARGO -> communication.embargo().isEmpty();
            case PLANNED_AT -> communication.plannedAt(variant.id()).isEmpty();
            case VALID_UNTIL -> communication.validUntil().isEmpty();
            case AUDIENCE -> communication.audiences().isEmpty();
            case PLACE -> communication.topics().stream().map(Topic::place).allMatch(String::isBlank);
            default -> sheet != null && !sheet.says(communication, variant, requirement);
        };
    }

    private static boolean isMissing(Variant variant, SectionRole role) {
        return variant.text(role).filter(text -> !text.isBlank()).isEmpty();
    }

    private static Finding missing(
            Channel channel, Communication communication, Variant variant, List<ChannelRequirement> missing) {
        String fr =
                missing.stream().map(requirement -> requirement.label().fr()).collect(Collectors.joining(", "));
        String en =
                missing.stream().map(requirement -> requirement.label().en()).collect(Collectors.joining(", "));
        Finding.Builder finding = Finding.builder(
                        "CAN-04",
                        missing.get(0).severity(),
                        Locus.of(Pointers.variant(communication, variant)),
                        Wording.of(
                                channel.label().fr() + " : il manque : " + fr + ".",
                                channel.label().en() + ": missing " + en + "."))
                .category(FindingCategory.CHANNEL)
                .proposal(Proposal.advice(Wording.of("Remplir ces champs.", "Fill in these fields.")));
        missing.stream().map(ChannelRequirement::source).distinct().forEach(finding::source);
        return finding.build();
    }
}
