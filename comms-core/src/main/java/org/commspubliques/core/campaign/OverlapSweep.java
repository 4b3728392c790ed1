package org.commspubliques.core.campaign;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commspubliques.core.channel.ChannelId;

/** Goes through the stretches of weeks of all campaigns by when they begin, and remembers those that have not ended. */
final class OverlapSweep {

    private final List<Campaign> campaigns;
    private final Map<Subject, List<Stretch>> running = new HashMap<>();
    private final ImmutableList.Builder<CampaignOverlap> found = ImmutableList.builder();
    private int left;

    private OverlapSweep(List<Campaign> campaigns, int most) {
        this.campaigns = campaigns;
        this.left = most;
    }

    private record Subject(String audience, ChannelId channel) {}

    /** Weeks by their Mondays, both included. */
    private record Weeks(LocalDate first, LocalDate last) {}

    private record Stretch(int campaign, Subject subject, Weeks weeks) {}

    static List<CampaignOverlap> of(List<Campaign> campaigns, int most) {
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < campaigns.size(); i++) {
            Campaign campaign = campaigns.get(i);
            for (Weeks weeks : weeks(campaign)) {
                for (String audience : campaign.audiences()) {
                    for (ChannelId channel : campaign.channels()) {
                        stretches.add(new Stretch(i, new Subject(audience, channel), weeks));
                    }
                }
            }
        }
        stretches.sort(Comparator.comparing((Stretch stretch) -> stretch.weeks().first())
                .thenComparingInt(Stretch::campaign));
        OverlapSweep sweep = new OverlapSweep(campaigns, most);
        for (int i = 0; i < stretches.size() && sweep.left > 0; i++) {
            sweep.meet(stretches.get(i));
        }
        return sweep.found.build();
    }

    /** The weeks of one campaign, so joined that no two touch: it never meets itself. */
    private static List<Weeks> weeks(Campaign campaign) {
        List<Weeks> all = new ArrayList<>();
        for (CampaignPhase phase : campaign.phases()) {
            all.add(new Weeks(monday(phase.from()), monday(phase.until())));
        }
        if (all.isEmpty()) {
            all.add(new Weeks(monday(campaign.from()), monday(campaign.until())));
        }
        all.sort(Comparator.comparing(Weeks::first));
        List<Weeks> joined = new ArrayList<>();
        for (Weeks next : all) {
            Weeks last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last == null || next.first().isAfter(last.last().plusWeeks(1))) {
                joined.add(next);
            } else if (next.last().isAfter(last.last())) {
                joined.set(joined.size() - 1, new Weeks(last.first(), next.last()));
            }
        }
        return joined;
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** Each stretch that has ended is dropped once; each that has not is an overlap. */
    private void meet(Stretch stretch) {
        List<Stretch> others = running.computeIfAbsent(stretch.subject(), subject -> new ArrayList<>());
        others.removeIf(other -> other.weeks().last().isBefore(stretch.weeks().first()));
        for (int i = 0; i < others.size() && left > 0; i++, left--) {
            found.add(overlap(others.get(i), stretch));
        }
        others.add(stretch);
    }

    private CampaignOverlap overlap(Stretch one, Stretch another) {
        Campaign first = campaigns.get(Math.min(one.campaign(), another.campaign()));
        Campaign second = campaigns.get(Math.max(one.campaign(), another.campaign()));
        LocalDate end = one.weeks().last().isBefore(another.weeks().last())
                ? one.weeks().last()
                : another.weeks().last();
        return new CampaignOverlap(
                first.id(),
                first.title(),
                second.id(),
                second.title(),
                one.subject().audience(),
                one.subject().channel(),
                another.weeks().first(),
                end);
    }
}
