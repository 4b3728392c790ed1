package org.commspubliques.core.transparency;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.commspubliques.core.budget.Money;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.lifecycle.PublishedChange;

/**
 * Rapport de transparence: what an authority published in a period, on which channels, when, released by which offices, at
 * what cost, and what it corrected or took back; fit for the public as it is. It holds no name: offices act, never persons,
 * and of a correction it says what the public was told. Made by {@link TransparencySources}. Immutable and thread-safe.
 *
 * @param authority the name of the authority
 * @param zone its zone, in which days and months are counted
 * @param from the first day
 * @param to the last day, included
 * @param publications what went out, in order; unmodifiable
 * @param changes what was corrected or withdrawn, in order, whenever it had gone out; unmodifiable
 * @param costs what the communications that went out cost, those that cost nothing left out; unmodifiable
 * @param campaignCosts what was committed for whole campaigns of which something went out, and for none of their
 *     communications in particular; unmodifiable
 * @param notPublic how many publications are left out because they are not for the public, or nobody knows whether they are
 */
public record TransparencyReport(
        String authority,
        ZoneId zone,
        LocalDate from,
        LocalDate to,
        List<PublicationLine> publications,
        List<ChangeLine> changes,
        List<CostLine> costs,
        List<CampaignCostLine> campaignCosts,
        int notPublic) {

    /** Copies the lists; refuses a period that ends before it begins, and what is not in it. */
    public TransparencyReport {
        Objects.requireNonNull(authority, "authority");
        Objects.requireNonNull(zone, "zone");
        Preconditions.checkArgument(!to.isBefore(from), "the period ends on %s, before it begins on %s", to, from);
        publications = ImmutableList.copyOf(publications);
        changes = ImmutableList.copyOf(changes);
        costs = ImmutableList.copyOf(costs);
        campaignCosts = ImmutableList.copyOf(campaignCosts);
        Preconditions.checkArgument(notPublic >= 0, "notPublic must not be negative, was %s", notPublic);
        for (PublicationLine line : publications) {
            requireWithin(line.at(), zone, from, to);
        }
        for (ChangeLine line : changes) {
            requireWithin(line.change().at(), zone, from, to);
        }
    }

    private static void requireWithin(Instant at, ZoneId zone, LocalDate from, LocalDate to) {
        LocalDate day = LocalDate.ofInstant(at, zone);
        Preconditions.checkArgument(
                !day.isBefore(from) && !day.isAfter(to), "%s is not within %s and %s", at, from, to);
    }

    /**
     * Returns the totals of the period.
     *
     * @return the totals
     */
    public TransparencyTotals totals() {
        return new TransparencyTotals(
                (int) publications.stream()
                        .map(PublicationLine::communication)
                        .distinct()
                        .count(),
                publications.size(),
                (int) publications.stream().filter(PublicationLine::urgent).count(),
                (int) publications.stream()
                        .filter(line -> !line.overrides().isEmpty())
                        .count(),
                count(PublishedChange.Kind.CORRECTED),
                count(PublishedChange.Kind.WITHDRAWN),
                total());
    }

    private int count(PublishedChange.Kind kind) {
        return (int)
                changes.stream().filter(line -> line.change().kind() == kind).count();
    }

    private List<Money> total() {
        List<Money> all = new ArrayList<>();
        costs.forEach(line -> all.addAll(line.amounts()));
        campaignCosts.forEach(line -> all.addAll(line.amounts()));
        return byCurrency(all);
    }

    /** Adds what is of one currency, and nothing else; in the order of the codes. */
    static List<Money> byCurrency(List<Money> amounts) {
        Map<Currency, Money> sums = new TreeMap<>(Comparator.comparing(Currency::getCurrencyCode));
        amounts.forEach(amount -> sums.merge(amount.currency(), amount, Money::plus));
        return ImmutableList.copyOf(sums.values());
    }

    /**
     * Returns the counts of each month on each channel.
     *
     * @return the counts, by month, then by channel; without those in which nothing happened; unmodifiable
     */
    public List<MonthChannelCount> counts() {
        Map<YearMonth, Map<ChannelId, int[]>> counts = new TreeMap<>();
        publications.forEach(line -> cell(counts, line.at(), line.variant().channel())[0]++);
        changes.forEach(line -> cell(counts, line.change().at(), line.variant().channel())[
                line.change().kind() == PublishedChange.Kind.CORRECTED ? 1 : 2]++);
        ImmutableList.Builder<MonthChannelCount> all = ImmutableList.builder();
        counts.forEach((month, row) ->
                row.forEach((channel, n) -> all.add(new MonthChannelCount(month, channel, n[0], n[1], n[2]))));
        return all.build();
    }

    private int[] cell(Map<YearMonth, Map<ChannelId, int[]>> counts, Instant at, ChannelId channel) {
        return counts.computeIfAbsent(
                        YearMonth.from(at.atZone(zone)), month -> new TreeMap<>(Comparator.comparing(ChannelId::value)))
                .computeIfAbsent(channel, first -> new int[3]);
    }
}
