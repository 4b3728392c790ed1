package org.commspubliques.approval.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.chain.Condition;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.chain.StageNature;
import org.commspubliques.approval.mandate.Mandate;
import org.commspubliques.approval.permit.IssuedPermit;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.communication.ContentSeal;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/** What follows from a decision in a stage, and from taking it back. */
final class VoteRules {

    private VoteRules() {}

    static Ruling decide(ApprovalState state, ApprovalCommand.Decide decide, DecisionContext context) {
        Stage stage = stage(state, decide.stage());
        if (stage == null) {
            return unknown(state, decide.stage());
        }
        if (!SeatRules.seats(state, stage, decide.office())) {
            return SeatRules.noSeat(state, stage, decide.office(), context);
        }
        boolean mandatory = decide.kind() != DecisionKind.APPROVE && decide.kind() != DecisionKind.RECUSE;
        Ruling refused = ApprovalRules.refusedText(decide.reason(), mandatory);
        if (refused == null) {
            refused = refusedContent(state, stage, decide, context);
        }
        if (refused == null) {
            refused = ErasedPersons.refused(state, decide.seals().keySet(), context);
        }
        return refused != null ? refused : byMandate(state, stage, decide, context);
    }

    static @Nullable Stage stage(ApprovalState state, StageId id) {
        ApprovalChain chain = state.chain().orElse(null);
        return chain == null ? null : chain.stage(id).orElse(null);
    }

    static Ruling unknown(ApprovalState state, StageId stage) {
        Wording meant = MeantName.of(
                stage.value(),
                state.chain().stream()
                        .flatMap(chain -> chain.stages().stream())
                        .map(known -> known.id().value())
                        .toList());
        return ApprovalRules.refuse(
                RefusalCode.UNKNOWN_STAGE,
                "Le circuit n’a pas d’étape « " + stage + " »" + meant.fr(),
                "The chain has no stage '" + stage + "'" + meant.en());
    }

    private static @Nullable Ruling refusedContent(
            ApprovalState state, Stage stage, ApprovalCommand.Decide decide, DecisionContext context) {
        if (decide.seals().isEmpty()) {
            return ApprovalRules.refuse(
                    RefusalCode.UNKNOWN_VARIANT, "Aucune déclinaison n’est désignée.", "No variant is named.");
        }
        for (Map.Entry<VariantId, ContentSeal> seen : decide.seals().entrySet()) {
            VariantId variant = seen.getKey();
            ContentSeal current = state.seals().get(variant);
            if (current == null || !stage.coverage().covers(variant)) {
                return ApprovalRules.refuse(
                        RefusalCode.UNKNOWN_VARIANT,
                        "L’étape « " + stage.name().fr() + " » ne porte pas sur la déclinaison "
                                + context.nameOf(variant).fr() + ".",
                        "Stage '" + stage.name().en() + "' does not cover variant "
                                + context.nameOf(variant).en() + ".");
            }
            if (!state.applies(stage, variant)) {
                return skipped(state, stage, variant, context.nameOf(variant));
            }
            if (!current.equals(seen.getValue())) {
                return ApprovalRules.refuse(
                        RefusalCode.SEAL_CHANGED,
                        "La déclinaison " + context.nameOf(variant).fr()
                                + " a changé depuis que vous l’avez lue ; relisez-la.",
                        "Variant " + context.nameOf(variant).en() + " has changed since you read it; read it again.");
            }
        }
        return null;
    }

    private static Ruling skipped(ApprovalState state, Stage stage, VariantId variant, Wording called) {
        if (!state.hasPart(stage, variant)) {
            return ApprovalRules.refuse(
                    RefusalCode.STAGE_SKIPPED,
                    "La déclinaison " + called.fr() + " n’a aucune des parties que regarde l’étape « "
                            + stage.name().fr() + " ».",
                    "Variant " + called.en() + " has none of the parts that stage '"
                            + stage.name().en() + "' looks at.");
        }
        List<Condition.Criterion> unmet = state.circumstances()
                .flatMap(circumstances ->
                        stage.condition().map(condition -> condition.unmet(circumstances, variant.channel())))
                .orElse(List.of());
        return ApprovalRules.refuse(
                RefusalCode.STAGE_SKIPPED,
                "L’étape « " + stage.name().fr() + " » n’a pas lieu pour la déclinaison " + called.fr()
                        + " (condition : " + join(unmet, Locale.FRENCH) + ").",
                "Stage '" + stage.name().en() + "' is skipped for variant " + called.en() + " (condition: "
                        + join(unmet, Locale.ENGLISH) + ").");
    }

    private static String join(List<Condition.Criterion> criteria, Locale reader) {
        return criteria.stream().map(criterion -> criterion.label().in(reader)).collect(Collectors.joining(", "));
    }

    private static Ruling byMandate(
            ApprovalState state, Stage stage, ApprovalCommand.Decide decide, DecisionContext context) {
        return MandateRules.decide(
                state,
                stage,
                decide.office(),
                decide.person(),
                decide.seals().keySet(),
                context,
                mandate -> vote(state, stage, decide, mandate, context));
    }

    /** On each variant for the seat that the office fills there, in the order of the variants. */
    private static Ruling vote(
            ApprovalState state, Stage stage, ApprovalCommand.Decide decide, Mandate mandate, DecisionContext context) {
        Map<OfficeId, ImmutableMap.Builder<VariantId, ContentSeal>> bySeat = new LinkedHashMap<>();
        for (VariantId variant : state.seals().keySet()) {
            ContentSeal seal = decide.seals().get(variant);
            if (seal != null) {
                StageProgress progress = state.progress(stage, variant);
                OfficeId seat = SeatRules.free(state, stage, decide.office(), variant, progress.votes());
                if (seat == null || state.writers(variant).contains(decide.person())) {
                    return refusedPerson(state, stage, decide, variant, context);
                }
                Ruling refused = refusedTurn(state, progress, decide, variant, context);
                if (refused != null) {
                    return refused;
                }
                bySeat.computeIfAbsent(seat, first -> ImmutableMap.builder()).put(variant, seal);
            }
        }
        boolean bound = stage.nature() == StageNature.PROOF_SIGN_OFF && decide.kind() != DecisionKind.RECUSE;
        ImmutableList.Builder<ApprovalEvent> events = ImmutableList.builder();
        for (Map.Entry<OfficeId, ImmutableMap.Builder<VariantId, ContentSeal>> filled : bySeat.entrySet()) {
            ImmutableMap<VariantId, ContentSeal> seals = filled.getValue().buildOrThrow();
            Map<VariantId, Proof> proofs =
                    bound ? Maps.filterKeys(decide.proofs(), seals::containsKey) : ImmutableMap.of();
            events.add(new ApprovalEvent.Decided(
                    new Vote(stage.id(), filled.getKey(), decide.kind(), mandate, seals, decide.reason(), proofs)));
        }
        return new Ruling.Accepted(events.build());
    }

    /** Checked once the mandate is known: an author who acts in another's place is still the author. */
    private static Ruling refusedPerson(
            ApprovalState state,
            Stage stage,
            ApprovalCommand.Decide decide,
            VariantId variant,
            DecisionContext context) {
        Wording called = context.nameOf(variant);
        if (state.writers(variant).contains(decide.person())) {
            return ApprovalRules.refuse(
                    RefusalCode.AUTHOR_CANNOT_DECIDE,
                    decide.person() + " a écrit ou modifié la déclinaison " + called.fr()
                            + " et ne peut pas la valider.",
                    decide.person() + " wrote or edited variant " + called.en() + " and cannot approve it.");
        }
        return SeatRules.seats(state, stage, decide.office(), variant)
                ? ApprovalRules.refuse(
                        RefusalCode.ALREADY_DECIDED,
                        "La fonction « " + context.nameOf(decide.office()).fr() + " » a déjà décidé sur la déclinaison "
                                + called.fr() + " ; retirez d’abord cette décision, ou décidez sur les autres seules.",
                        "Office '" + context.nameOf(decide.office()).en() + "' has decided on variant " + called.en()
                                + " already; retract that first, or decide on the others alone.")
                : SeatRules.noSeat(state, stage, decide.office(), context);
    }

    private static @Nullable Ruling refusedTurn(
            ApprovalState state,
            StageProgress progress,
            ApprovalCommand.Decide decide,
            VariantId variant,
            DecisionContext context) {
        Ruling erased = ErasedPersons.refused(progress);
        if (erased != null) {
            return erased;
        }
        for (Vote vote : progress.votes()) {
            if (vote.mandate().person().equals(decide.person())) {
                return vote.kind() == DecisionKind.RECUSE
                        ? ApprovalRules.refuse(
                                RefusalCode.RECUSED,
                                decide.person() + " a choisi le déport à cette étape ; un autre titulaire décide.",
                                decide.person() + " recused themselves from this stage; somebody else decides.")
                        : ApprovalRules.refuse(
                                RefusalCode.PERSON_ALREADY_COUNTED,
                                decide.person() + " a déjà décidé à cette étape ; une personne ne compte qu’une fois.",
                                decide.person() + " has decided in this stage already; a person counts once.");
            }
        }
        Stage stage = progress.stage();
        if (!progress.open()) {
            return state.awaitsProof(stage, variant)
                    ? ApprovalRules.refuse(
                            RefusalCode.PROOF_MISSING,
                            "La déclinaison " + context.nameOf(variant).fr()
                                    + " n’a pas d’épreuve de son contenu actuel ; faites-la émettre.",
                            "Variant " + context.nameOf(variant).en()
                                    + " has no proof of its present content; have one issued.")
                    : notOpen(state, progress, variant, context);
        }
        boolean seen = stage.nature() != StageNature.PROOF_SIGN_OFF
                || decide.kind() == DecisionKind.RECUSE
                || state.proof(variant)
                        .equals(Optional.ofNullable(decide.proofs().get(variant)));
        return seen
                ? null
                : ApprovalRules.refuse(
                        RefusalCode.PROOF_CHANGED,
                        "L’épreuve de la déclinaison " + context.nameOf(variant).fr()
                                + " n’est pas celle que vous avez vue ; relisez-la.",
                        "The proof of variant " + context.nameOf(variant).en()
                                + " is not the one you saw; read it again.");
    }

    /** For any of its variants. */
    static Ruling notOpen(ApprovalState state, Stage stage, DecisionContext context) {
        return notOpen(
                stage,
                Wording.same(""),
                state.seals().keySet().stream()
                        .map(variant -> state.awaitedBy(stage, variant))
                        .filter(awaited -> !awaited.isEmpty())
                        .findFirst()
                        .map(awaited -> waiting(state, awaited, context))
                        .orElse(Wording.same("")));
    }

    private static Ruling notOpen(
            ApprovalState state, StageProgress progress, VariantId variant, DecisionContext context) {
        Wording called = context.nameOf(variant);
        return notOpen(
                progress.stage(),
                Wording.of(" pour la déclinaison " + called.fr(), " for variant " + called.en()),
                reason(state, progress, variant, context));
    }

    private static Ruling notOpen(Stage stage, Wording where, Wording why) {
        return ApprovalRules.refuse(
                RefusalCode.STAGE_NOT_OPEN,
                "Ce n’est pas le tour de l’étape « " + stage.name().fr() + " »" + where.fr()
                        + (why.fr().isEmpty() ? "" : " : " + why.fr()) + ".",
                "It is not the turn of stage '" + stage.name().en() + "'" + where.en()
                        + (why.en().isEmpty() ? "" : ": " + why.en()) + ".");
    }

    /** An earlier stage has yet to decide, or this one has, for or against. */
    private static Wording reason(
            ApprovalState state, StageProgress progress, VariantId variant, DecisionContext context) {
        List<Stage> awaited = state.awaitedBy(progress.stage(), variant);
        if (!awaited.isEmpty()) {
            return waiting(state, awaited, context);
        }
        return progress.objections().stream()
                .findFirst()
                .map(vote -> Wording.of(
                        "la décision prise par " + vote.mandate().person() + " l’arrête ("
                                + vote.kind().label().fr() + ")",
                        "the decision of " + vote.mandate().person() + " stops it ("
                                + vote.kind().label().en() + ")"))
                .orElse(Wording.of("elle a déjà abouti", "it has ended already"));
    }

    /** Which stages have to end first, and which offices decide in them. */
    private static Wording waiting(ApprovalState state, List<Stage> awaited, DecisionContext context) {
        String fr = awaited.stream()
                .map(stage -> "« " + stage.name().fr() + " » (" + offices(state, stage, context, Wording::fr) + ")")
                .collect(Collectors.joining(", "));
        String en = awaited.stream()
                .map(stage -> "'" + stage.name().en() + "' (" + offices(state, stage, context, Wording::en) + ")")
                .collect(Collectors.joining(", "));
        return awaited.size() == 1
                ? Wording.of("elle attend l’étape " + fr, "it waits for stage " + en)
                : Wording.of("elle attend les étapes " + fr, "it waits for stages " + en);
    }

    private static String offices(
            ApprovalState state, Stage stage, DecisionContext context, Function<Wording, String> language) {
        return stage.seats().stream()
                .map(seat -> language.apply(context.nameOf(state.holderOf(stage.id(), seat.office()))))
                .collect(Collectors.joining(", "));
    }

    /** One request may fill several seats: one event for each, which share everything else. */
    static boolean explains(ApprovalCommand.Decide decide, List<ApprovalEvent> events) {
        Map<VariantId, ContentSeal> seals = new HashMap<>();
        for (ApprovalEvent event : events) {
            if (!(event instanceof ApprovalEvent.Decided decided) || !explains(decide, decided.vote())) {
                return false;
            }
            seals.putAll(decided.vote().seals());
        }
        return seals.equals(decide.seals());
    }

    private static boolean explains(ApprovalCommand.Decide decide, Vote vote) {
        return vote.stage().equals(decide.stage())
                && vote.kind() == decide.kind()
                && vote.mandate().person().equals(decide.person())
                && vote.mandate().office().equals(decide.office())
                && decide.proofs().entrySet().containsAll(vote.proofs().entrySet())
                && vote.reason().equals(decide.reason());
    }

    /** On each variant until a later stage has decided on it, or a permit was issued for it that may still be used. */
    static Ruling retract(ApprovalState state, ApprovalCommand.Retract retract, Instant now) {
        ApprovalChain chain = state.chain().orElseThrow();
        ImmutableList.Builder<ApprovalEvent> events = ImmutableList.builder();
        boolean late = false;
        for (Vote vote : state.votes()) {
            if (vote.stage().equals(retract.stage())
                    && vote.mandate().person().equals(retract.person())
                    && vote.mandate().office().equals(retract.office())) {
                for (VariantId variant : vote.seals().keySet()) {
                    if (isActedUpon(state, chain, retract.stage(), variant, now)) {
                        late = true;
                    } else {
                        events.add(new ApprovalEvent.DecisionVoided(
                                variant, vote.stage(), vote.mandate(), ApprovalEvent.VoidCause.RETRACTED));
                    }
                }
            }
        }
        List<ApprovalEvent> voided = events.build();
        if (!voided.isEmpty()) {
            return new Ruling.Accepted(voided);
        }
        return late
                ? ApprovalRules.refuse(
                        RefusalCode.TOO_LATE_TO_RETRACT,
                        "Une étape suivante a décidé, ou la diffusion est autorisée : il est trop tard pour revenir sur "
                                + "cette décision.",
                        "A later stage has decided, or publication is permitted: it is too late to take this decision "
                                + "back.")
                : ApprovalRules.refuse(
                        RefusalCode.NOTHING_TO_RETRACT,
                        retract.person() + " n’a pas de décision à reprendre à cette étape.",
                        retract.person() + " has no decision to take back in this stage.");
    }

    private static boolean isActedUpon(
            ApprovalState state, ApprovalChain chain, StageId stage, VariantId variant, Instant now) {
        for (IssuedPermit permit : state.permits()) {
            if (!permit.isOver(now) && permit.isFor(variant, state.seals().get(variant))) {
                return true;
            }
        }
        for (Vote vote : state.votes()) {
            if (vote.kind() != DecisionKind.RECUSE
                    && vote.seals().containsKey(variant)
                    && rank(chain, vote.stage()) > rank(chain, stage)) {
                return true;
            }
        }
        return false;
    }

    private static int rank(ApprovalChain chain, StageId id) {
        int rank = 0;
        for (List<Stage> stages : chain.ranks()) {
            for (Stage stage : stages) {
                if (stage.id().equals(id)) {
                    return rank;
                }
            }
            rank++;
        }
        return rank;
    }
}
