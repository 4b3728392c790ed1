package org.commspubliques.examples.bench.approval;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.math.Quantiles;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.function.ToDoubleFunction;
import org.commspubliques.examples.bench.Markdown;

/**
 * Contenders that take turns, slice of time after slice of time, so that what else the machine does falls on all of them.
 * Figures are medians over the rounds, and so are ratios, each of two slices of the same round. The first contender is the
 * floor, the second the library.
 */
final class Race {

    private final List<Contender> contenders;
    private final Effort effort;
    private final OptionalLong server;
    private final ListMultimap<Lane, Slice> slices = ArrayListMultimap.create();

    private record Lane(int threads, int contender) {}

    private Race(List<Contender> contenders, Effort effort, OptionalLong server) {
        this.contenders = contenders;
        this.effort = effort;
        this.server = server;
    }

    /**
     * Has contenders race, and returns the table of it.
     *
     * @param contenders the floor, the library, then others if any
     * @param effort for how long
     * @param server the first process of the database server, if there is one
     * @return the table, and how much of the machine others took; unmodifiable
     */
    static List<String> between(List<Contender> contenders, Effort effort, OptionalLong server)
            throws InterruptedException, ExecutionException {
        Race race = new Race(contenders, effort, server);
        race.run();
        return ImmutableList.<String>builder()
                .addAll(race.table())
                .add(
                        ProcessorUse.quietness(
                                race.slices.values().stream().map(Slice::others).toList()),
                        "")
                .build();
    }

    private void run() throws InterruptedException, ExecutionException {
        int widest = Math.min(2, Collections.max(effort.threads()));
        for (Contender contender : contenders) {
            Slice.of(contender, widest, effort.warmUp() * contender.warmUps(), server);
        }
        for (int round = 0; round < effort.rounds(); round++) {
            for (int threads : effort.threads()) {
                for (int turn = 0; turn < contenders.size(); turn++) {
                    int contender = (round + turn) % contenders.size();
                    slices.put(
                            new Lane(threads, contender),
                            Slice.of(contenders.get(contender), threads, effort.seconds(), server));
                }
            }
        }
    }

    private List<String> table() {
        List<String> head = new ArrayList<>(List.of(
                "engine", "threads", "approvals/s", "× floor", "command p50, µs", "command p99, µs", "processor, µs"));
        if (server.isPresent()) {
            head.add("server’s processor, µs");
        }
        if (contenders.size() > 2) {
            head.add("comms-approval is faster by ×");
        }
        List<Lane> lanes = new ArrayList<>();
        for (int threads : effort.threads()) {
            for (int contender = 0; contender < contenders.size(); contender++) {
                lanes.add(new Lane(threads, contender));
            }
        }
        return Markdown.table(head, lanes, this::cells);
    }

    private List<String> cells(Lane lane) {
        List<String> cells = new ArrayList<>();
        cells.add(contenders.get(lane.contender()).label());
        cells.add(Integer.toString(lane.threads()));
        cells.add(Markdown.significant(median(lane, Slice::perSecond)));
        cells.add(Markdown.significant(ratio(lane, new Lane(lane.threads(), 0))));
        cells.add(Markdown.significant(median(lane, Slice::median)));
        cells.add(Markdown.significant(median(lane, Slice::slowest)));
        cells.add(Markdown.significant(median(lane, Slice::own)));
        if (server.isPresent()) {
            cells.add(Markdown.significant(median(lane, Slice::server)));
        }
        if (contenders.size() > 2) {
            cells.add(lane.contender() < 2 ? "–" : Markdown.significant(ratio(new Lane(lane.threads(), 1), lane)));
        }
        return cells;
    }

    private double median(Lane lane, ToDoubleFunction<Slice> figure) {
        return median(slices.get(lane).stream().map(figure::applyAsDouble).toList());
    }

    private double ratio(Lane numerator, Lane denominator) {
        List<Slice> above = slices.get(numerator);
        List<Slice> below = slices.get(denominator);
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < above.size(); round++) {
            ratios.add(above.get(round).perSecond() / below.get(round).perSecond());
        }
        return median(ratios);
    }

    /** Returns the figure in the middle, or the mean of the two there. */
    static double median(Collection<Double> figures) {
        return Quantiles.median().compute(figures);
    }
}
