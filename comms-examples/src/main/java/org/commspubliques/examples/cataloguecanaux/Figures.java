package org.commspubliques.examples.cataloguecanaux;

import java.time.LocalDate;
import java.util.List;
import org.commspubliques.core.channel.Channel;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelRule;
import org.commspubliques.core.source.Confidence;

/** How many channels and limits there are, and how far the limits can be trusted. */
record Figures(int channels, int limits, long confirmed, long thirdParty, long toVerify, int conflicts, int due) {

    static Figures of(ChannelCatalog catalog, LocalDate day) {
        List<ChannelRule> rules = catalog.all().stream()
                .flatMap(channel -> channel.rulesOn(day).stream())
                .toList();
        return new Figures(
                catalog.all().size(),
                rules.size(),
                rules.stream()
                        .filter(rule -> rule.source().confidence().isConfirmed())
                        .count(),
                count(rules, Confidence.THIRD_PARTY),
                count(rules, Confidence.TO_VERIFY),
                catalog.all().stream()
                        .mapToInt(channel -> channel.conflictsOn(day).size())
                        .sum(),
                catalog.all().stream().mapToInt(channel -> dueIn(channel, day)).sum());
    }

    private static long count(List<ChannelRule> rules, Confidence confidence) {
        return rules.stream()
                .filter(rule -> rule.source().confidence() == confidence)
                .count();
    }

    private static int dueIn(Channel channel, LocalDate day) {
        return channel.sourcesDueOn(day).size();
    }
}
