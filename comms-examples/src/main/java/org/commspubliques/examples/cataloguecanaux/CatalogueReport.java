package org.commspubliques.examples.cataloguecanaux;

import com.google.common.base.Strings;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.commspubliques.core.channel.Channel;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelRequirement;
import org.commspubliques.core.channel.ChannelRule;
import org.commspubliques.core.channel.RuleConflict;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.time.DateWording;
import org.commspubliques.examples.input.Utf8Output;

/** Prints the catalogue, a line a channel. */
final class CatalogueReport {

    private static final int WIDTH = 128;

    private final ChannelCatalog catalog;
    private final LocalDate day;
    private final Locale reader;
    private final Utf8Output out;

    CatalogueReport(ChannelCatalog catalog, LocalDate day, Locale reader, Utf8Output out) {
        this.catalog = catalog;
        this.day = day;
        this.reader = reader;
        this.out = out;
    }

    void print() {
        Figures figures = Figures.of(catalog, day);
        Wording date = DateWording.dayMonthAndYear(day);
        say("Catalogue des canaux au " + date.fr(), "Catalogue of channels on " + date.en());
        say(
                figures.channels() + " canaux, " + figures.limits() + " limites : " + figures.confirmed()
                        + " confirmées, " + figures.thirdParty() + " rapportées par des tiers, "
                        + figures.toVerify() + " à vérifier",
                figures.channels() + " channels, " + figures.limits() + " limits: " + figures.confirmed()
                        + " confirmed, " + figures.thirdParty() + " reported by third parties, " + figures.toVerify()
                        + " to verify");
        out.line("");
        catalog.all().forEach(this::channel);
        out.line("");
        conflicts();
        due();
    }

    private void channel(Channel channel) {
        String limits = channel.rulesOn(day).stream()
                .filter(rule -> rule.field().isText() || channel.requirements().isEmpty())
                .map(ChannelRule::words)
                .map(words -> words.in(reader))
                .collect(Collectors.joining(" · "));
        String asks = channel.requirements().stream()
                .map(ChannelRequirement::label)
                .map(label -> label.in(reader))
                .collect(Collectors.joining(", "));
        String line = limits.isEmpty() && asks.isEmpty()
                ? in("aucune limite connue", "no known limit")
                : limits.isEmpty() ? in("demande : ", "asks for: ") + asks : limits;
        out.line(shortened("  " + Strings.padEnd(channel.id().value(), 17, ' ') + line));
    }

    private void conflicts() {
        for (Channel channel : catalog.all()) {
            for (RuleConflict conflict : channel.conflictsOn(day)) {
                out.line(shortened(in("Sources en désaccord : ", "Sources that disagree: ")
                        + channel.label().in(reader) + ", "
                        + conflict.strictest().words().in(reader) + in(" ou ", " or ")
                        + conflict.mildest().limit().in(reader)));
            }
        }
    }

    private void due() {
        List<Channel> due = catalog.all().stream()
                .filter(channel -> !channel.sourcesDueOn(day).isEmpty())
                .toList();
        if (due.isEmpty()) {
            say(
                    "Rien à relire : toutes les sources datées ont moins de " + ChannelRule.RECHECK_DAYS + " jours",
                    "Nothing to read again: no dated source is older than " + ChannelRule.RECHECK_DAYS + " days");
            return;
        }
        String names = due.stream().map(channel -> channel.id().value()).collect(Collectors.joining(", "));
        out.line(shortened(in("À relire, depuis plus de ", "To be read again, after more than ")
                + ChannelRule.RECHECK_DAYS
                + in(" jours : ", " days: ")
                + names));
    }

    private static String shortened(String line) {
        return line.length() <= WIDTH ? line : line.substring(0, WIDTH - 1).stripTrailing() + "…";
    }

    private void say(String fr, String en) {
        out.line(in(fr, en));
    }

    private String in(String fr, String en) {
        return Wording.of(fr, en).in(reader);
    }
}
