package org.commspubliques.core.provider;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.commspubliques.core.budget.Budget;
import org.commspubliques.core.finding.Finding;

/**
 * Tableau des missions: what is due, what is late, which rights end. Immutable and thread-safe.
 *
 * @param missions the missions in order, each identifier once; unmodifiable
 */
public record MissionBoard(List<Mission> missions) {

    private static final int MOST_DAYS = 100_000;

    /** Refuses two missions of one identifier. */
    public MissionBoard {
        missions = ImmutableList.copyOf(missions);
        Set<String> ids = new HashSet<>();
        for (Mission mission : missions) {
            Preconditions.checkArgument(ids.add(mission.id()), "mission %s is there twice", mission.id());
        }
    }

    /**
     * Ligne du tableau: a deliverable and its mission. Immutable and thread-safe.
     *
     * @param mission the mission
     * @param deliverable one of its deliverables
     * @param day the day it is about: when it is due, or its rights end
     */
    public record Entry(Mission mission, Deliverable deliverable, LocalDate day) {

        /** Refuses missing parts. */
        public Entry {
            Objects.requireNonNull(mission, "mission");
            Objects.requireNonNull(deliverable, "deliverable");
            Objects.requireNonNull(day, "day");
        }
    }

    /**
     * Returns what is awaited within some days and is not late.
     *
     * @param day the day asked about, in the authority’s zone
     * @param days how many days ahead, from 0 to 100,000
     * @return the deliverables, the nearest first; unmodifiable
     */
    public List<Entry> due(LocalDate day, int days) {
        LocalDate horizon = day.plusDays(required(days));
        return sorted(awaited()
                .filter(entry -> !entry.day().isBefore(day) && !entry.day().isAfter(horizon)));
    }

    /**
     * Returns what is awaited and late.
     *
     * @param day the day asked about, in the authority’s zone
     * @return the deliverables, the latest first; unmodifiable
     */
    public List<Entry> late(LocalDate day) {
        return sorted(awaited().filter(entry -> entry.day().isBefore(day)));
    }

    private Stream<Entry> awaited() {
        return missions.stream()
                .filter(mission -> mission.status().isUnderWay())
                .flatMap(mission -> mission.deliverables().stream()
                        .filter(Deliverable::isAwaited)
                        .map(deliverable -> new Entry(mission, deliverable, deliverable.due())));
    }

    /**
     * Returns what may not be used any more within some days, or already.
     *
     * @param day the day asked about, in the authority’s zone
     * @param days how many days ahead, from 0 to 100,000
     * @return the deliverables, those whose rights end first before the others; unmodifiable
     */
    public List<Entry> rightsEnding(LocalDate day, int days) {
        LocalDate horizon = day.plusDays(required(days));
        return sorted(missions.stream()
                .flatMap(mission -> mission.deliverables().stream()
                        .flatMap(deliverable -> deliverable.rightsUntil().stream()
                                .filter(last -> !last.isAfter(horizon))
                                .map(last -> new Entry(mission, deliverable, last)))));
    }

    /**
     * Looks at the missions: a deliverable that is late ({@code PRV-01}), rights that end within some days of a medium that
     * is still shown then ({@code PRV-02}), a medium shown when its rights are over ({@code PRV-03}), on a support ({@code
     * PRV-04}) or in a territory ({@code PRV-05}) that were not ceded, a price above its commitment ({@code PRV-06}) or
     * without one ({@code PRV-07}), a file that is used though its bon à tirer is not signed ({@code PRV-08}).
     *
     * @param day the day asked about, in the authority’s zone
     * @param days how many days before rights end it is said, from 0 to 100,000
     * @param uses where media are shown, or are going to be
     * @param budgets whose commitments pay, such as the main budget and one of grants in euros; no commitment in two of them
     * @return what should be seen, in the order of the missions; unmodifiable
     * @throws IllegalArgumentException if two budgets have a commitment of one identifier
     */
    public List<Finding> findings(LocalDate day, int days, List<MediaUse> uses, List<Budget> budgets) {
        return MissionFindings.of(this, day, required(days), uses, budgets);
    }

    private static int required(int days) {
        Preconditions.checkArgument(days >= 0 && days <= MOST_DAYS, "days must be 0 to %s, was %s", MOST_DAYS, days);
        return days;
    }

    private static List<Entry> sorted(Stream<Entry> entries) {
        return entries.sorted(Comparator.comparing(Entry::day)
                        .thenComparing(entry -> entry.mission().id()))
                .collect(ImmutableList.toImmutableList());
    }
}
