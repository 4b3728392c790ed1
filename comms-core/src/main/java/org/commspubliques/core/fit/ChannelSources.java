package org.commspubliques.core.fit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.channel.Channel;
import org.commspubliques.core.channel.ChannelRule;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.FindingCategory;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.review.Pointers;
import org.commspubliques.core.source.Source;
import org.commspubliques.core.time.DateWording;

/** Rule {@code CAN-05}: limits that nobody has read again for long. It warns where one of them can block, else it informs. */
final class ChannelSources {

    private ChannelSources() {}

    static Optional<Finding> due(Channel channel, Communication communication, Variant variant, LocalDate day) {
        Set<Source> due = channel.sourcesDueOn(day);
        if (due.isEmpty()) {
            return Optional.empty();
        }
        boolean blocks = channel.rulesOn(day).stream()
                .anyMatch(rule -> rule.severity() == Severity.BLOCKING && rule.isDueOn(day));
        Wording oldest = due.stream()
                .flatMap(source -> source.checked().stream())
                .min(Comparator.naturalOrder())
                .map(DateWording::dayMonthAndYear)
                .orElseThrow();
        Finding.Builder finding = Finding.builder(
                        "CAN-05",
                        blocks ? Severity.WARNING : Severity.INFO,
                        Locus.of(Pointers.variant(communication, variant)),
                        Wording.of(
                                channel.label().fr() + " : limites non revérifiées depuis plus de "
                                        + ChannelRule.RECHECK_DAYS + " jours (" + oldest.fr() + ").",
                                channel.label().en() + ": limits not checked again for more than "
                                        + ChannelRule.RECHECK_DAYS + " days (" + oldest.en() + ")."))
                .category(FindingCategory.CHANNEL)
                .proposal(Proposal.advice(Wording.of(
                        "Relire ces sources et mettre le catalogue des canaux à jour.",
                        "Read these sources again and bring the catalogue of channels up to date.")));
        due.forEach(finding::source);
        return Optional.of(finding.build());
    }
}
