package org.commspubliques.core.campaign;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.finding.Finding;

/**
 * Tableau des campagnes: all campaigns of an authority side by side. Immutable and thread-safe.
 *
 * @param campaigns the campaigns in order, no two of one identifier; unmodifiable
 */
public record CampaignBoard(List<Campaign> campaigns) {

    /** How many overlaps are looked for where nothing else is said. */
    public static final int MOST_OVERLAPS = 10_000;

    /** Refuses two campaigns of one identifier. */
    public CampaignBoard {
        campaigns = ImmutableList.copyOf(campaigns);
        Preconditions.checkArgument(
                campaigns.stream().map(Campaign::id).distinct().count() == campaigns.size(),
                "two campaigns have one identifier");
    }

    /**
     * Returns a campaign.
     *
     * @param id its identifier
     * @return the campaign, or nothing
     */
    public Optional<Campaign> campaign(String id) {
        return campaigns.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /**
     * Returns the campaigns under way on a day.
     *
     * @param day the day
     * @return those that have begun and not ended, in order; unmodifiable
     */
    public List<Campaign> on(LocalDate day) {
        return campaigns.stream()
                .filter(each -> !day.isBefore(each.from()) && !day.isAfter(each.until()))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the overlaps that begin first, {@value #MOST_OVERLAPS} at most.
     *
     * @return what {@link #overlaps(int)} returns
     */
    public List<CampaignOverlap> overlaps() {
        return overlaps(MOST_OVERLAPS);
    }

    /**
     * Returns where two campaigns speak to one audience on one channel in the same week. A campaign speaks in every week of
     * its phases, or of its period where it has none. Takes n log n steps, n being the stretches of weeks of all campaigns
     * by audience and channel, and one step for each overlap.
     *
     * @param most how many are wanted at most, from 1
     * @return the overlaps by their first week, those of one week in the order of the board; unmodifiable
     * @throws IllegalArgumentException if none is wanted
     */
    public List<CampaignOverlap> overlaps(int most) {
        Preconditions.checkArgument(most >= 1, "most must be 1 or more, was %s", most);
        return OverlapSweep.of(campaigns, most);
    }

    /**
     * Returns what should be seen of the overlaps.
     *
     * @param channels the channels, by which one knows what people call them
     * @return a finding {@code CAM-07} for each of {@link #overlaps()}; unmodifiable
     */
    public List<Finding> findings(ChannelCatalog channels) {
        return overlaps().stream().map(overlap -> overlap.finding(channels)).collect(ImmutableList.toImmutableList());
    }
}
