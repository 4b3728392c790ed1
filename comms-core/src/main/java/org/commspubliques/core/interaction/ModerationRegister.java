package org.commspubliques.core.interaction;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.FindingCategory;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.language.Wording;

/**
 * Registre de modération: all decisions and appeals of an authority, without the texts and their authors. Immutable and
 * thread-safe.
 *
 * @param decisions the decisions, each with an identifier of its own; unmodifiable
 * @param appeals the appeals, at most one against a decision; unmodifiable
 */
public record ModerationRegister(List<ModerationDecision> decisions, List<ModerationAppeal> appeals) {

    /** Copies the lists; refuses one decision twice, two appeals against one, and an appeal against none. */
    public ModerationRegister {
        decisions = ImmutableList.copyOf(decisions);
        appeals = ImmutableList.copyOf(appeals);
        Set<String> known = new HashSet<>();
        for (ModerationDecision decision : decisions) {
            Preconditions.checkArgument(known.add(decision.id()), "decision %s is there twice", decision.id());
        }
        Set<String> appealed = new HashSet<>();
        for (ModerationAppeal appeal : appeals) {
            Preconditions.checkArgument(
                    known.contains(appeal.decision()),
                    "no decision %s, against which there is an appeal",
                    appeal.decision());
            Preconditions.checkArgument(
                    appealed.add(appeal.decision()), "there are two appeals against decision %s", appeal.decision());
        }
    }

    /**
     * Gathers the decisions and appeals of some cases.
     *
     * @param cases the cases
     * @return the register, in the order of the cases
     * @throws IllegalArgumentException if two decisions share an identifier
     */
    public static ModerationRegister of(List<ModerationCase> cases) {
        return new ModerationRegister(
                cases.stream().flatMap(each -> each.decisions().stream()).collect(ImmutableList.toImmutableList()),
                cases.stream()
                        .map(ModerationCase::appeal)
                        .filter(appeal -> appeal != null)
                        .collect(ImmutableList.toImmutableList()));
    }

    /**
     * Returns the decisions of a period, and the appeals against them.
     *
     * @param from the first moment
     * @param until the first moment after it
     * @return the register of that period
     */
    public ModerationRegister during(Instant from, Instant until) {
        ImmutableList<ModerationDecision> kept = decisions.stream()
                .filter(decision ->
                        !decision.at().isBefore(from) && decision.at().isBefore(until))
                .collect(ImmutableList.toImmutableList());
        Set<String> ids = kept.stream().map(ModerationDecision::id).collect(Collectors.toSet());
        return new ModerationRegister(
                kept,
                appeals.stream()
                        .filter(appeal -> ids.contains(appeal.decision()))
                        .toList());
    }

    /**
     * Counts.
     *
     * @return the figures
     */
    public ModerationStatistics statistics() {
        return new ModerationStatistics(
                decisions.size(),
                counts(new EnumMap<>(ModerationMeasure.class), decisions, ModerationDecision::measure),
                counts(
                        new EnumMap<>(ModerationGround.Kind.class),
                        decisions.stream()
                                .flatMap(decision -> decision.citedGround().stream())
                                .toList(),
                        ModerationDecision.Ground::kind),
                counts(new LinkedHashMap<ChannelId, Integer>(), decisions, ModerationDecision::channel),
                appeals.size(),
                count(ModerationAppeal.Outcome.UPHELD),
                count(ModerationAppeal.Outcome.REVERSED));
    }

    private static <T, K> Map<K, Integer> counts(Map<K, Integer> counts, List<T> things, Function<T, K> key) {
        things.forEach(thing -> counts.merge(key.apply(thing), 1, Integer::sum));
        return ImmutableMap.copyOf(counts);
    }

    private int count(ModerationAppeal.Outcome outcome) {
        return (int) appeals.stream()
                .flatMap(appeal -> appeal.decided().stream())
                .filter(ruling -> ruling.outcome() == outcome)
                .count();
    }

    /**
     * Tests that the same ground led to the same measures, whatever the side the authors had declared ({@code MOD-06}).
     * Sides that were not declared, decisions that cite no ground and those that only pass a message on are left out.
     *
     * @return a finding for each ground for which a measure was taken for one side and never for another; unmodifiable
     */
    public List<Finding> equalTreatment() {
        Map<ModerationGround.Kind, Map<String, Set<ModerationMeasure>>> byGround =
                new EnumMap<>(ModerationGround.Kind.class);
        for (ModerationDecision decision : decisions) {
            if (!decision.side().isBlank() && decision.measure() != ModerationMeasure.ESCALATE) {
                decision.citedGround()
                        .ifPresent(ground -> byGround.computeIfAbsent(ground.kind(), kind -> new TreeMap<>())
                                .computeIfAbsent(decision.side(), side -> new TreeSet<>())
                                .add(decision.measure()));
            }
        }
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        byGround.forEach((ground, bySide) -> {
            if (new HashSet<>(bySide.values()).size() > 1) {
                findings.add(unequal(ground, bySide));
            }
        });
        return findings.build();
    }

    private static Finding unequal(ModerationGround.Kind ground, Map<String, Set<ModerationMeasure>> bySide) {
        return Finding.builder(
                        "MOD-06",
                        Severity.WARNING,
                        Locus.of("/decisions"),
                        Wording.of(
                                "Même motif (" + ground.label().fr() + "), mesures différentes : "
                                        + measures(bySide, Wording::fr, " : ") + ".",
                                "Same ground (" + ground.label().en() + "), other measures: "
                                        + measures(bySide, Wording::en, ": ") + "."))
                .category(FindingCategory.NEUTRALITY)
                .proposal(Proposal.advice(Wording.of(
                        "Comparer ces décisions, et aligner celles que rien ne distingue.",
                        "Compare these decisions, and align those that nothing sets apart.")))
                .build();
    }

    private static String measures(
            Map<String, Set<ModerationMeasure>> bySide, Function<Wording, String> language, String colon) {
        return bySide.entrySet().stream()
                .map(side -> side.getKey()
                        + colon
                        + side.getValue().stream()
                                .map(measure -> language.apply(measure.label()))
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining(" ; "));
    }
}
