package org.commspubliques.approval.waiting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.chain.FastTrack;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.chain.StageNature;
import org.commspubliques.approval.decision.ApprovalCommand;
import org.commspubliques.approval.decision.ApprovalRules;
import org.commspubliques.approval.decision.ApprovalState;
import org.commspubliques.approval.decision.DecisionContext;
import org.commspubliques.approval.decision.DecisionKind;
import org.commspubliques.approval.decision.FastTrackDebt;
import org.commspubliques.approval.decision.LapsedDecision;
import org.commspubliques.approval.decision.OpinionRequest;
import org.commspubliques.approval.decision.Proof;
import org.commspubliques.approval.decision.Ruling;
import org.commspubliques.approval.decision.StageClock;
import org.commspubliques.approval.decision.StageProgress;
import org.commspubliques.approval.decision.Suspension;
import org.commspubliques.approval.decision.Vote;
import org.commspubliques.approval.permit.PublicationFreeze;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.time.DateWording;
import org.jspecify.annotations.Nullable;

/**
 * Attente: what an approval waits for at an instant. Who can act is found by asking the rules themselves, for everybody
 * who may act for an office that is concerned: it can say nothing but what they would. Immutable and thread-safe.
 */
public final class Waiting {

    /** The rules ask for a reason of some decisions; which one does not matter to them. */
    private static final String SOME_REASON = "motif";

    private final ApprovalState state;
    private final DecisionContext context;
    private final ImmutableList<PossibleDecision> decisions;

    private Waiting(ApprovalState recorded, DecisionContext context) {
        this.state = recorded.asOf(context.now());
        this.context = context;
        this.decisions = decisions(recorded, state, context);
    }

    /**
     * Returns what an approval waits for.
     *
     * @param state where it stands
     * @param context at which instant, and who may act for which office
     * @return what it waits for
     */
    public static Waiting of(ApprovalState state, DecisionContext context) {
        return new Waiting(state, context);
    }

    /**
     * Returns who can decide what.
     *
     * @return the decisions that would be accepted, in the order of the stages and seats; unmodifiable. Whoever is not
     *     named is refused, with the reason
     */
    public List<PossibleDecision> whoCanAct() {
        return decisions;
    }

    /**
     * Returns who can give what an urgent release owes.
     *
     * @return the persons; unmodifiable, empty where nothing is owed
     */
    public Set<PersonId> whoCanRatify() {
        FastTrack fastTrack =
                state.chain().flatMap(ApprovalChain::urgentProcedure).orElse(null);
        if (fastTrack == null) {
            return ImmutableSet.of();
        }
        return context.mandates().candidates(fastTrack.ratifyingOffice(), context.now()).stream()
                .filter(person -> accepts(state, new ApprovalCommand.Ratify(person, ""), context))
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Returns what stands in the way of each variant.
     *
     * @return the obstacles, as {@link #obstacles(VariantId)} returns them, in the order of the variants; unmodifiable
     */
    public Map<VariantId, List<Obstacle>> obstacles() {
        ImmutableMap.Builder<VariantId, List<Obstacle>> all = ImmutableMap.builder();
        state.seals().keySet().forEach(variant -> all.put(variant, obstacles(variant)));
        return all.buildOrThrow();
    }

    /**
     * Returns what stands in the way of a variant, all of it at once, and what people wait for beside. Second opinions, what
     * an urgent release owes and a freeze keep nobody from deciding; a freeze keeps the variant from going out, and so does
     * what is owed once it is missed. A freeze of all publication is known to the gate alone.
     *
     * @param variant the variant
     * @return the obstacles, in the order in which they would be met; unmodifiable; empty where the variant is approved,
     *     nothing is owed and it is not frozen
     */
    public List<Obstacle> obstacles(VariantId variant) {
        if (!state.seals().containsKey(variant)) {
            return ImmutableList.of();
        }
        if (state.isWithdrawn()) {
            return ImmutableList.of(plain(
                    Obstacle.Kind.WITHDRAWN,
                    variant,
                    null,
                    Wording.of("Retiré du circuit : rien ne partira.", "Withdrawn: nothing will go out.")));
        }
        ImmutableList.Builder<Obstacle> obstacles = ImmutableList.builder();
        state.suspension().map(hold -> held(variant, hold)).ifPresent(obstacles::add);
        for (StageProgress progress : state.progress(variant)) {
            if (!progress.satisfied()) {
                obstacles.add(stage(variant, progress));
            }
            if (progress.open()) {
                opinions(variant, progress.stage()).forEach(obstacles::add);
            }
        }
        state.freeze().map(freeze -> frozen(variant, freeze)).ifPresent(obstacles::add);
        state.debt().flatMap(debt -> owed(variant, debt)).ifPresent(obstacles::add);
        return obstacles.build();
    }

    private Obstacle held(VariantId variant, Suspension hold) {
        Wording end = hold.end()
                .map(this::wording)
                .map(at -> Wording.of(" jusqu’au " + at.fr(), " until " + at.en()))
                .orElse(Wording.of("", ""));
        return new Obstacle(
                Obstacle.Kind.ON_HOLD,
                variant,
                null,
                Wording.of("Suspendu" + end.fr() + " : " + hold.reason(), "On hold" + end.en() + ": " + hold.reason()),
                ImmutableList.of(),
                hold.wakeAt(),
                null);
    }

    private List<Obstacle> opinions(VariantId variant, Stage stage) {
        ImmutableList.Builder<Obstacle> awaited = ImmutableList.builder();
        for (OpinionRequest request : state.opinions()) {
            if (request.stage().equals(stage.id()) && request.answerer().isEmpty()) {
                Wording asked = nameOf(request.asked());
                awaited.add(plain(
                        Obstacle.Kind.OPINION_AWAITED,
                        variant,
                        stage.id(),
                        Wording.of(
                                "Avis complémentaire demandé à « " + asked.fr() + " » : " + request.question(),
                                "Second opinion asked of '" + asked.en() + "': " + request.question())));
            }
        }
        return awaited.build();
    }

    private Obstacle frozen(VariantId variant, PublicationFreeze freeze) {
        Wording office = nameOf(freeze.mandate().office());
        return plain(
                Obstacle.Kind.FROZEN,
                variant,
                null,
                Wording.of(
                        "Publication gelée par « " + office.fr() + " » : " + freeze.reason(),
                        "Publication frozen by '" + office.en() + "': " + freeze.reason()));
    }

    private Obstacle stage(VariantId variant, StageProgress progress) {
        Stage stage = progress.stage();
        Optional<Vote> objection = progress.objections().stream().findFirst();
        if (objection.isPresent()) {
            return objection(variant, stage, objection.get());
        }
        if (state.awaitsProof(stage, variant)) {
            return plain(
                    Obstacle.Kind.PROOF_MISSING,
                    variant,
                    stage.id(),
                    Wording.of(
                            "Étape « " + stage.name().fr() + " » : attend une épreuve du contenu actuel.",
                            "Stage '" + stage.name().en() + "': waits for a proof of the present content."));
        }
        if (!progress.open()) {
            return notReached(variant, stage);
        }
        return open(variant, progress);
    }

    private Obstacle notReached(VariantId variant, Stage stage) {
        List<Stage> awaited = state.awaitedBy(stage, variant);
        boolean one = awaited.size() == 1;
        return plain(
                Obstacle.Kind.STAGE_NOT_REACHED,
                variant,
                stage.id(),
                Wording.of(
                        "Étape « " + stage.name().fr() + " » : attend " + (one ? "l’étape « " : "les étapes « ")
                                + names(awaited, Wording::fr, " », « ") + " ».",
                        "Stage '" + stage.name().en() + "': waits for " + (one ? "stage '" : "stages '")
                                + names(awaited, Wording::en, "', '") + "'."));
    }

    private static String names(List<Stage> stages, Function<Wording, String> language, String separator) {
        return stages.stream().map(stage -> language.apply(stage.name())).collect(Collectors.joining(separator));
    }

    private Obstacle objection(VariantId variant, Stage stage, Vote vote) {
        boolean forGood = vote.kind() == DecisionKind.REJECT && stage.objectionBlocks(vote.seat());
        Wording kind = vote.kind().label();
        return plain(
                forGood ? Obstacle.Kind.REJECTED : Obstacle.Kind.CHANGES_REQUESTED,
                variant,
                stage.id(),
                Wording.of(
                        "Étape « " + stage.name().fr() + " » : " + kind.fr() + " (" + vote.reason() + ").",
                        "Stage '" + stage.name().en() + "': " + kind.en() + " (" + vote.reason() + ")."));
    }

    private Obstacle open(VariantId variant, StageProgress progress) {
        Stage stage = progress.stage();
        List<PossibleDecision> here = decisions.stream()
                .filter(decision -> decision.stage().equals(stage.id())
                        && decision.variants().contains(variant))
                .collect(ImmutableList.toImmutableList());
        StageClock clock = state.clock(stage.id(), variant).orElse(null);
        Instant due = clock == null ? null : clock.due();
        Instant until = clock == null || clock.missed() || stage.nature() != StageNature.OPINION ? null : clock.due();
        Wording lapsed = LapsedDecision.messages(state.lapsed(stage.id(), variant));
        Wording awaited = awaited(progress, here);
        return new Obstacle(
                here.isEmpty() ? Obstacle.Kind.NOBODY_CAN : Obstacle.Kind.STAGE_WAITS,
                variant,
                stage.id(),
                here.isEmpty()
                        ? Wording.of(
                                "Étape « " + stage.name().fr() + " » : personne ne peut décider à cette date ("
                                        + offices(stage, Wording::fr) + ").",
                                "Stage '" + stage.name().en() + "': nobody can decide on this date ("
                                        + offices(stage, Wording::en) + ").")
                        : Wording.of(
                                "Étape « " + stage.name().fr() + " » : attend " + awaited.fr() + "." + lapsed.fr(),
                                "Stage '" + stage.name().en() + "': waits for " + awaited.en() + "." + lapsed.en()),
                here,
                until,
                due);
    }

    /**
     * Any of those who can decide for an office will do; of the offices, as many as are still needed, which are the mandatory
     * ones where there are enough of those.
     */
    private Wording awaited(StageProgress progress, List<PossibleDecision> here) {
        Stage stage = progress.stage();
        int needed = stage.approvalsNeeded() - progress.counted();
        ImmutableSetMultimap.Builder<OfficeId, String> byOffice = ImmutableSetMultimap.builder();
        here.forEach(
                decision -> byOffice.put(decision.office(), decision.person().value()));
        Map<OfficeId, Set<String>> offices = Multimaps.asMap(byOffice.build());
        Set<OfficeId> mandatory = stage.quorum().required().stream()
                .map(seat -> state.holderOf(stage.id(), seat))
                .collect(ImmutableSet.toImmutableSet());
        Map<OfficeId, Set<String>> musts = Maps.filterKeys(offices, mandatory::contains);
        if (!musts.isEmpty() && musts.size() >= needed) {
            return Wording.of(joined(musts, "ou", ", et "), joined(musts, "or", ", and "));
        }
        if (needed > 1 && offices.size() > needed) {
            boolean opinion = stage.nature() == StageNature.OPINION;
            return Wording.of(
                    needed + (opinion ? " avis" : " accords") + ", parmi " + joined(offices, "ou", ", "),
                    needed + (opinion ? " opinions" : " approvals") + ", from among " + joined(offices, "or", ", "));
        }
        return needed > 1
                ? Wording.of(joined(offices, "ou", ", et "), joined(offices, "or", ", and "))
                : Wording.of(joined(offices, "ou", ", ou "), joined(offices, "or", ", or "));
    }

    private static String joined(Map<OfficeId, Set<String>> offices, String or, String between) {
        return offices.values().stream()
                .map(persons -> String.join(" " + or + " ", persons))
                .distinct()
                .collect(Collectors.joining(between));
    }

    private String offices(Stage stage, Function<Wording, String> language) {
        return stage.seats().stream()
                .map(seat -> language.apply(nameOf(seat.office())))
                .collect(Collectors.joining(", "));
    }

    private Wording nameOf(OfficeId office) {
        return context.mandates().chart().nameOf(office);
    }

    private Optional<Obstacle> owed(VariantId variant, FastTrackDebt debt) {
        if (debt.ratifiedBy() != null || !debt.seals().containsKey(variant)) {
            return Optional.empty();
        }
        boolean missed = debt.isMissed(context.now());
        Wording due = wording(debt.ratifyBefore());
        return Optional.of(new Obstacle(
                missed ? Obstacle.Kind.RATIFICATION_MISSED : Obstacle.Kind.RATIFICATION_OWED,
                variant,
                null,
                missed
                        ? Wording.of(
                                "Régularisation en retard : elle était due avant le " + due.fr() + ".",
                                "Ratification overdue: it was due before " + due.en() + ".")
                        : Wording.of(
                                "À régulariser avant le " + due.fr() + ".", "To be ratified before " + due.en() + "."),
                ImmutableList.of(),
                null,
                debt.ratifyBefore()));
    }

    private static Obstacle plain(Obstacle.Kind kind, VariantId variant, @Nullable StageId stage, Wording message) {
        return new Obstacle(kind, variant, stage, message, ImmutableList.of(), null, null);
    }

    private Wording wording(Instant instant) {
        return DateWording.moment(instant.atZone(context.authority().zone()));
    }

    private static ImmutableList<PossibleDecision> decisions(
            ApprovalState recorded, ApprovalState state, DecisionContext context) {
        ImmutableList.Builder<PossibleDecision> decisions = ImmutableList.builder();
        for (Stage stage : state.chain().map(ApprovalChain::stages).orElse(List.of())) {
            for (OfficeId office : offices(state, stage)) {
                for (PersonId person : context.mandates().candidates(office, context.now())) {
                    decisions.addAll(decisions(recorded, state, context, stage.id(), office, person));
                }
            }
        }
        return decisions.build();
    }

    /** Those that decide for its seats now, and those that it was escalated to. */
    private static Set<OfficeId> offices(ApprovalState state, Stage stage) {
        Set<OfficeId> offices = new LinkedHashSet<>();
        stage.seats().forEach(seat -> offices.add(state.holderOf(stage.id(), seat.office())));
        for (VariantId variant : state.seals().keySet()) {
            state.clock(stage.id(), variant).flatMap(StageClock::escalation).ifPresent(offices::add);
        }
        return offices;
    }

    /** Variants of which the same can be decided stand together. */
    private static List<PossibleDecision> decisions(
            ApprovalState recorded,
            ApprovalState state,
            DecisionContext context,
            StageId stage,
            OfficeId office,
            PersonId person) {
        Map<Set<DecisionKind>, Set<VariantId>> byKinds = new LinkedHashMap<>();
        for (VariantId variant : state.seals().keySet()) {
            Set<DecisionKind> kinds = EnumSet.noneOf(DecisionKind.class);
            for (DecisionKind kind : DecisionKind.values()) {
                if (accepts(recorded, decide(state, stage, office, person, kind, ImmutableSet.of(variant)), context)) {
                    kinds.add(kind);
                }
            }
            if (!kinds.isEmpty()) {
                byKinds.computeIfAbsent(kinds, same -> new LinkedHashSet<>()).add(variant);
            }
        }
        ImmutableList.Builder<PossibleDecision> decisions = ImmutableList.builder();
        byKinds.forEach((kinds, variants) -> {
            DecisionKind kind = kinds.iterator().next();
            ApprovalCommand together = decide(state, stage, office, person, kind, variants);
            // Rights that reach each variant by an act of its own do not reach them together.
            if (variants.size() == 1 || accepts(recorded, together, context)) {
                decisions.add(new PossibleDecision(stage, office, person, variants, kinds));
            } else {
                variants.forEach(variant ->
                        decisions.add(new PossibleDecision(stage, office, person, ImmutableSet.of(variant), kinds)));
            }
        });
        return decisions.build();
    }

    private static ApprovalCommand decide(
            ApprovalState state,
            StageId stage,
            OfficeId office,
            PersonId person,
            DecisionKind kind,
            Set<VariantId> variants) {
        Map<VariantId, Proof> proofs = new LinkedHashMap<>();
        variants.forEach(variant -> state.proof(variant).ifPresent(proof -> proofs.put(variant, proof)));
        return new ApprovalCommand.Decide(
                stage, office, person, kind, Maps.filterKeys(state.seals(), variants::contains), SOME_REASON, proofs);
    }

    private static boolean accepts(ApprovalState state, ApprovalCommand command, DecisionContext context) {
        return ApprovalRules.decide(state, command, context) instanceof Ruling.Accepted;
    }
}
