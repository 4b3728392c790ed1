package org.commspubliques.examples.bench.approval;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.commspubliques.approval.store.FileApprovalStore;
import org.commspubliques.approval.store.TimedDisk;
import org.commspubliques.examples.bench.Markdown;

/**
 * What it brings that callers who come together are confirmed together: one caller, and eight, on a disk of which each
 * confirmation takes a millisecond. Whatever disk the machine has, only its writes count.
 */
final class GroupCommitGain {

    private static final int CALLERS = 8;

    private GroupCommitGain() {}

    /**
     * What some callers did.
     *
     * @param slice the slice of time
     * @param perForce how many commands a confirmation was for
     */
    private record Turn(Slice slice, double perForce) {}

    static List<String> measure(Bench bench) throws Exception {
        TimedDisk disk = new TimedDisk(Duration.ofMillis(1));
        FileApprovalStore store = disk.open(bench.file("group.jsonl"));
        Effort effort = bench.effort();
        List<Turn> one = new ArrayList<>();
        List<Turn> many = new ArrayList<>();
        try (Contender contender = CommsApprovals.in(store, () -> {}, store::close)) {
            turn(contender, CALLERS, effort.warmUp(), disk);
            for (int round = 0; round < effort.rounds(); round++) {
                one.add(turn(contender, 1, effort.seconds(), disk));
                many.add(turn(contender, CALLERS, effort.seconds(), disk));
            }
        }
        List<Double> gains = new ArrayList<>();
        List<Double> others = new ArrayList<>();
        for (int round = 0; round < effort.rounds(); round++) {
            gains.add(
                    many.get(round).slice().perSecond() / one.get(round).slice().perSecond());
            others.add(one.get(round).slice().others());
            others.add(many.get(round).slice().others());
        }
        return ImmutableList.<String>builder()
                .addAll(Markdown.table(
                        List.of("threads", "approvals/s", "× one thread", "commands for each confirmation"),
                        List.of(row("1", one, 1), row(Integer.toString(CALLERS), many, Race.median(gains))),
                        row -> row))
                .add("A confirmation took %s ms on average. "
                                .formatted(Markdown.ratio(disk.forcing().toNanos() / 1e6 / disk.forces()))
                        + ProcessorUse.quietness(others))
                .add("")
                .build();
    }

    private static Turn turn(Contender contender, int threads, double seconds, TimedDisk disk) throws Exception {
        long before = disk.forces();
        Slice slice = Slice.of(contender, threads, seconds, OptionalLong.empty());
        double forces = disk.forces() - before;
        return new Turn(slice, slice.approvals() * Contender.COMMANDS / forces);
    }

    private static List<String> row(String threads, List<Turn> turns, double gain) {
        return List.of(
                threads,
                Markdown.significant(Race.median(
                        turns.stream().map(turn -> turn.slice().perSecond()).toList())),
                Markdown.ratio(gain),
                Markdown.ratio(Race.median(turns.stream().map(Turn::perForce).toList())));
    }
}
