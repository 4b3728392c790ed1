package org.commspubliques.approval.statistics;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.core.time.WorkingCalendar;

/**
 * Indicateurs de validation: how long each stage takes in working time, how often it objects, and where communications wait
 * longest. Of stages, never of persons: a figure on too few passages is not there. Immutable and thread-safe.
 *
 * @param stages the stages in the order of their first passage; unmodifiable
 * @param fewest how many passages have to have ended for a time to be told, from 1
 */
public record ApprovalFigures(List<StageFigures> stages, int fewest) {

    /** How many passages it takes where nothing else is said. */
    public static final int USUAL_FEWEST = 5;

    /** Copies the list. */
    public ApprovalFigures {
        stages = ImmutableList.copyOf(stages);
        Preconditions.checkArgument(fewest >= 1, "fewest must be 1 or more, was %s", fewest);
    }

    /**
     * Returns what some passages say.
     *
     * @param passages the passages, of any communications; stages of one identifier are one stage
     * @param calendar the working hours of the authority
     * @param fewest how many passages have to have ended for a time to be told; {@link #USUAL_FEWEST} where one has no
     *     better idea
     * @return the figures; passages that were abandoned are not in them
     */
    public static ApprovalFigures of(Collection<StagePassage> passages, WorkingCalendar calendar, int fewest) {
        Map<StageId, List<StagePassage>> byStage = new LinkedHashMap<>();
        passages.forEach(each -> byStage.computeIfAbsent(each.stage(), stage -> new ArrayList<>())
                .add(each));
        return new ApprovalFigures(
                byStage.values().stream()
                        .map(each -> figures(each, calendar, fewest))
                        .collect(ImmutableList.toImmutableList()),
                fewest);
    }

    private static StageFigures figures(List<StagePassage> passages, WorkingCalendar calendar, int fewest) {
        List<Duration> times = new ArrayList<>();
        int objected = 0;
        int waiting = 0;
        for (StagePassage each : passages) {
            if (each.end() == PassageEnd.OPEN) {
                waiting++;
            } else if (each.end() != PassageEnd.ABANDONED) {
                times.add(each.workingTime(calendar).orElseThrow());
                objected += each.end() == PassageEnd.OBJECTED ? 1 : 0;
            }
        }
        times.sort(Comparator.naturalOrder());
        boolean known = times.size() >= fewest;
        StagePassage last = passages.get(passages.size() - 1);
        return new StageFigures(
                last.stage(),
                last.name(),
                times.size(),
                objected,
                waiting,
                known ? median(times) : null,
                known ? times.get(times.size() - 1) : null);
    }

    private static Duration median(List<Duration> sorted) {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).plus(sorted.get(middle)).dividedBy(2);
    }

    /**
     * Returns where communications wait longest.
     *
     * @return the stage whose median is above that of all others; nothing where fewer than two stages have one, or two have
     *     the same
     */
    public Optional<StageFigures> bottleneck() {
        List<StageFigures> known = stages.stream()
                .filter(stage -> stage.usualTime().isPresent())
                .sorted(Comparator.comparing(
                                (StageFigures stage) -> stage.usualTime().orElseThrow())
                        .reversed())
                .toList();
        return known.size() < 2 || known.get(0).usualTime().equals(known.get(1).usualTime())
                ? Optional.empty()
                : Optional.of(known.get(0));
    }
}
