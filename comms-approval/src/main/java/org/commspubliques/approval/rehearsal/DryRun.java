package org.commspubliques.approval.rehearsal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.chain.Circumstances;
import org.commspubliques.approval.chain.Condition;
import org.commspubliques.approval.chain.Deadline;
import org.commspubliques.approval.chain.Seat;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.chain.StageNature;
import org.commspubliques.approval.mandate.Mandate;
import org.commspubliques.approval.mandate.MandateRegister;
import org.commspubliques.approval.mandate.Matter;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.time.BackwardSchedule;
import org.commspubliques.core.time.BackwardStep;
import org.commspubliques.core.time.Delay;
import org.commspubliques.core.time.WorkingCalendar;

/**
 * Essai à blanc d’un circuit: who would be asked about a communication, in which order and when, and which stages would be
 * skipped. Nothing is submitted and nothing stored. Thread-safe.
 *
 * <p>The instants are the latest ones: each rank opens once those before it have taken all their time, a stage without
 * deadline taking none. Delays run in the working time of the authority.
 */
public final class DryRun {

    private final ApprovalChain chain;
    private final Communication communication;
    private final LocalAuthority authority;
    private final MandateRegister mandates;
    private final Circumstances circumstances;
    private final Instant submitted;

    private DryRun(
            ApprovalChain chain,
            Communication communication,
            LocalAuthority authority,
            MandateRegister mandates,
            Instant submitted,
            OptionalLong cost) {
        this.chain = Objects.requireNonNull(chain, "chain");
        this.communication = Objects.requireNonNull(communication, "communication");
        this.authority = Objects.requireNonNull(authority, "authority");
        this.mandates = Objects.requireNonNull(mandates, "mandates");
        this.submitted = Objects.requireNonNull(submitted, "submitted");
        this.circumstances = Circumstances.of(communication, authority, submitted, cost);
    }

    /**
     * Tries a chain on a communication whose cost nobody said.
     *
     * @param chain the chain
     * @param communication the communication
     * @param authority whose it is, with its working time
     * @param mandates who may act for which office
     * @param submitted when it would be submitted
     * @return what would be asked, by variant in the order of the communication, stage after stage; unmodifiable
     */
    public static Map<VariantId, List<ExpectedStage>> of(
            ApprovalChain chain,
            Communication communication,
            LocalAuthority authority,
            MandateRegister mandates,
            Instant submitted) {
        return of(chain, communication, authority, mandates, submitted, OptionalLong.empty());
    }

    /**
     * Tries a chain on a communication.
     *
     * @param chain the chain
     * @param communication the communication
     * @param authority whose it is, with its working time
     * @param mandates who may act for which office
     * @param submitted when it would be submitted
     * @param cost what it costs, in whole units of the authority’s currency, from 0; empty where nobody said
     * @return what would be asked, by variant in the order of the communication, stage after stage; unmodifiable
     * @throws IllegalArgumentException if the cost is below 0
     */
    public static Map<VariantId, List<ExpectedStage>> of(
            ApprovalChain chain,
            Communication communication,
            LocalAuthority authority,
            MandateRegister mandates,
            Instant submitted,
            OptionalLong cost) {
        DryRun run = new DryRun(chain, communication, authority, mandates, submitted, cost);
        ImmutableMap.Builder<VariantId, List<ExpectedStage>> expected = ImmutableMap.builder();
        communication.variants().forEach(variant -> expected.put(variant.id(), run.stages(variant.id())));
        return expected.buildOrThrow();
    }

    /**
     * Tells which variants are planned before their approval would end, if every stage took all its time.
     *
     * @param communication the communication
     * @param expected what the chain would ask, as {@link #of} tells
     * @return when the last stage of each such variant would end, in the order of the communication; unmodifiable
     */
    public static Map<VariantId, Instant> late(
            Communication communication, Map<VariantId, List<ExpectedStage>> expected) {
        ImmutableMap.Builder<VariantId, Instant> late = ImmutableMap.builder();
        expected.forEach((variant, stages) -> {
            Instant planned = communication.plannedAt(variant).orElse(Instant.MAX);
            Instant end = planned;
            for (ExpectedStage stage : stages) {
                Instant due = stage.due() == null ? stage.opens() : stage.due();
                if (due != null && stage.stage().nature() != StageNature.INFORMATION && due.isAfter(end)) {
                    end = due;
                }
            }
            if (end.isAfter(planned)) {
                late.put(variant, end);
            }
        });
        return late.buildOrThrow();
    }

    /**
     * Returns the time the chain takes, rank after rank, so that one can tell by a {@link BackwardSchedule} until when a
     * communication must be submitted in order to go out in time. A rank whose stages have no deadline takes none, and is
     * left out, as are stages that nobody waits for.
     *
     * @param expected what the chain would ask, as {@link #of} tells
     * @return a step for each rank, all variants together; unmodifiable
     */
    public static List<BackwardStep> steps(Map<VariantId, List<ExpectedStage>> expected) {
        Map<Integer, Map<StageId, Stage>> ranks = new TreeMap<>();
        expected.values().stream()
                .flatMap(List::stream)
                .filter(ExpectedStage::takesPlace)
                .filter(stage -> stage.stage().nature() != StageNature.INFORMATION
                        && stage.stage().deadline() != null)
                .forEach(stage -> ranks.computeIfAbsent(stage.rank(), rank -> new LinkedHashMap<>())
                        .put(stage.stage().id(), stage.stage()));
        ImmutableList.Builder<BackwardStep> steps = ImmutableList.builder();
        ranks.forEach((rank, stages) -> steps.add(new BackwardStep(
                "rang-" + (rank + 1),
                Wording.of(
                        names(stages.values(), stage -> stage.name().fr()),
                        names(stages.values(), stage -> stage.name().en())),
                stages.values().stream()
                        .flatMap(stage -> stage.timeLimit().stream())
                        .map(Deadline::within)
                        .collect(ImmutableList.toImmutableList()))));
        return steps.build();
    }

    private static String names(Collection<Stage> stages, Function<Stage, String> name) {
        return stages.stream().map(name).collect(Collectors.joining(", "));
    }

    private List<ExpectedStage> stages(VariantId variant) {
        ImmutableList.Builder<ExpectedStage> stages = ImmutableList.builder();
        Instant opens = submitted;
        for (int rank = 0; rank < chain.ranks().size(); rank++) {
            Instant end = opens;
            for (Stage stage : chain.ranks().get(rank)) {
                if (covers(stage, variant)) {
                    ExpectedStage expected = expected(stage, rank, variant, opens);
                    stages.add(expected);
                    Instant due = expected.end().orElse(opens);
                    boolean waitedFor = stage.nature() != StageNature.INFORMATION;
                    end = waitedFor && due.isAfter(end) ? due : end;
                }
            }
            opens = end;
        }
        return stages.build();
    }

    private boolean covers(Stage stage, VariantId variant) {
        return stage.coverage().covers(variant)
                && (stage.coverage().sections().isEmpty() || stage.coverage().covers(communication.parts(variant)));
    }

    private ExpectedStage expected(Stage stage, int rank, VariantId variant, Instant opens) {
        List<Condition.Criterion> unmet = stage.condition()
                .map(condition -> condition.unmet(circumstances, variant.channel()))
                .orElse(ImmutableList.of());
        if (!unmet.isEmpty()) {
            return new ExpectedStage(stage, rank, unmet, null, null, ImmutableList.of(), null, ImmutableList.of());
        }
        WorkingCalendar calendar = authority.workingCalendar();
        return new ExpectedStage(
                stage,
                rank,
                unmet,
                opens,
                stage.timeLimit()
                        .map(limit -> limit.within().after(opens, calendar))
                        .orElse(null),
                stage.timeLimit()
                        .map(limit -> reminders(limit.reminders(), opens, calendar))
                        .orElse(ImmutableList.of()),
                stage.timeLimit().flatMap(limit -> limit.escalation()).orElse(null),
                stage.seats().stream()
                        .map(seat -> asked(stage, seat, variant, opens))
                        .collect(ImmutableList.toImmutableList()));
    }

    private static ImmutableList<Instant> reminders(List<Delay> delays, Instant opens, WorkingCalendar calendar) {
        return delays.stream()
                .map(delay -> delay.after(opens, calendar))
                .sorted()
                .collect(ImmutableList.toImmutableList());
    }

    private ExpectedStage.Asked asked(Stage stage, Seat seat, VariantId variant, Instant opens) {
        Matter subject = new Matter(
                ImmutableSet.of(communication.purpose()),
                ImmutableSet.of(variant.channel()),
                chain.hasConditions() ? circumstances.sectors() : ImmutableSet.of());
        ImmutableList.Builder<Mandate> able = ImmutableList.builder();
        ImmutableList.Builder<PersonId> authors = ImmutableList.builder();
        for (PersonId person : mandates.candidates(seat.office(), opens)) {
            if (person.equals(communication.author())) {
                authors.add(person);
                continue;
            }
            mandates.resolve(
                            person,
                            seat.office(),
                            opens,
                            subject,
                            stage.acceptedMandates(),
                            ImmutableSet.of(communication.author()))
                    .granted()
                    .ifPresent(able::add);
        }
        return new ExpectedStage.Asked(seat.office(), able.build(), authors.build());
    }
}
