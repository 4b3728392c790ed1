package org.commspubliques.approval.decision;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commspubliques.approval.chain.Condition;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.communication.ContentSeal;
import org.commspubliques.core.communication.VariantId;

/** What follows from a decision in a stage. */
final class VoteRules {

    private VoteRules() {}

    static Ruling decide(ApprovalState state, ApprovalCommand.Decide decide, DecisionContext context) {
        Optional<Stage> stage = state.chain().flatMap(chain -> chain.stage(decide.stage()));
        if (stage.isEmpty()) {
            return ApprovalRules.refuse(
                    RefusalCode.UNKNOWN_STAGE,
                    "Le circuit n’a pas d’étape « " + decide.stage() + " ».",
                    "The chain has no stage '" + decide.stage() + "'.");
        }
        if (!stage.get().seats(decide.office())) {
            return ApprovalRules.refuse(
                    RefusalCode.NO_SEAT,
                    "La fonction « " + decide.office() + " » n’a pas de place à l’étape « "
                            + stage.get().name().fr() + " ».",
                    "Office '" + decide.office() + "' has no seat in stage '"
                            + stage.get().name().en() + "'.");
        }
        if (decide.kind() != DecisionKind.APPROVE && decide.reason().isBlank()) {
            return ApprovalRules.refuse(
                    RefusalCode.REASON_REQUIRED,
                    "Un refus ou une demande de modification doit être motivé.",
                    "A rejection or a request for changes needs a reason.");
        }
        return refusedContent(state, stage.get(), decide)
                .orElseGet(() -> byMandate(state, stage.get(), decide, context));
    }

    private static Optional<Ruling> refusedContent(ApprovalState state, Stage stage, ApprovalCommand.Decide decide) {
        if (decide.seals().isEmpty()) {
            return Optional.of(ApprovalRules.refuse(
                    RefusalCode.UNKNOWN_VARIANT, "Aucune déclinaison n’est désignée.", "No variant is named."));
        }
        for (Map.Entry<VariantId, ContentSeal> seen : decide.seals().entrySet()) {
            VariantId variant = seen.getKey();
            ContentSeal current = state.seals().get(variant);
            if (current == null || !stage.coverage().covers(variant)) {
                return Optional.of(ApprovalRules.refuse(
                        RefusalCode.UNKNOWN_VARIANT,
                        "L’étape « " + stage.name().fr() + " » ne porte pas sur la déclinaison " + variant + ".",
                        "Stage '" + stage.name().en() + "' does not cover variant " + variant + "."));
            }
            if (!state.applies(stage, variant)) {
                return Optional.of(skipped(state, stage, variant));
            }
            if (!current.equals(seen.getValue())) {
                return Optional.of(ApprovalRules.refuse(
                        RefusalCode.SEAL_CHANGED,
                        "La déclinaison " + variant + " a changé depuis que vous l’avez lue ; relisez-la.",
                        "Variant " + variant + " has changed since you read it; read it again."));
            }
        }
        return Optional.empty();
    }

    private static Ruling skipped(ApprovalState state, Stage stage, VariantId variant) {
        List<Condition.Criterion> unmet = state.circumstances()
                .flatMap(circumstances ->
                        stage.condition().map(condition -> condition.unmet(circumstances, variant.channel())))
                .orElse(List.of());
        return ApprovalRules.refuse(
                RefusalCode.STAGE_SKIPPED,
                "L’étape « " + stage.name().fr() + " » n’a pas lieu pour la déclinaison " + variant + " (condition : "
                        + join(unmet, Locale.FRENCH) + ").",
                "Stage '" + stage.name().en() + "' is skipped for variant " + variant + " (condition: "
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
                mandate -> refusedPerson(state, stage, decide)
                        .orElseGet(() -> ApprovalRules.accept(new ApprovalEvent.Decided(new Vote(
                                stage.id(), decide.kind(), mandate, inOrder(state, decide), decide.reason())))));
    }

    /** Checked once the mandate is known: an author who acts in another's place is still the author. */
    private static Optional<Ruling> refusedPerson(ApprovalState state, Stage stage, ApprovalCommand.Decide decide) {
        for (VariantId variant : decide.seals().keySet()) {
            if (state.writers(variant).contains(decide.person())) {
                return Optional.of(ApprovalRules.refuse(
                        RefusalCode.AUTHOR_CANNOT_DECIDE,
                        decide.person() + " a écrit ou modifié la déclinaison " + variant
                                + " et ne peut pas la valider.",
                        decide.person() + " wrote or edited variant " + variant + " and cannot approve it."));
            }
            Optional<Ruling> refused = refusedTurn(state, stage, decide, variant);
            if (refused.isPresent()) {
                return refused;
            }
        }
        return Optional.empty();
    }

    private static Optional<Ruling> refusedTurn(
            ApprovalState state, Stage stage, ApprovalCommand.Decide decide, VariantId variant) {
        StageProgress progress = state.progress(variant).stream()
                .filter(candidate -> candidate.stage().equals(stage))
                .findFirst()
                .orElseThrow();
        for (Vote vote : progress.votes()) {
            if (vote.mandate().office().equals(decide.office())) {
                return Optional.of(ApprovalRules.refuse(
                        RefusalCode.ALREADY_DECIDED,
                        "La fonction « " + decide.office() + " » a déjà décidé sur la déclinaison " + variant + ".",
                        "Office '" + decide.office() + "' has decided on variant " + variant + " already."));
            }
            if (vote.mandate().person().equals(decide.person())) {
                return Optional.of(ApprovalRules.refuse(
                        RefusalCode.PERSON_ALREADY_COUNTED,
                        decide.person() + " a déjà décidé à cette étape ; une personne ne compte qu’une fois.",
                        decide.person() + " has decided in this stage already; a person counts once."));
            }
        }
        if (!progress.open()) {
            return Optional.of(ApprovalRules.refuse(
                    RefusalCode.STAGE_NOT_OPEN,
                    "Ce n’est pas le tour de l’étape « " + stage.name().fr() + " » pour la déclinaison " + variant
                            + ".",
                    "It is not the turn of stage '" + stage.name().en() + "' for variant " + variant + "."));
        }
        return Optional.empty();
    }

    /** In the order of the variants, whatever order the caller named them in. */
    private static ImmutableMap<VariantId, ContentSeal> inOrder(ApprovalState state, ApprovalCommand.Decide decide) {
        return ImmutableMap.copyOf(
                Maps.filterKeys(state.seals(), variant -> decide.seals().containsKey(variant)));
    }

    static boolean explains(ApprovalCommand.Decide decide, Vote vote) {
        return vote.stage().equals(decide.stage())
                && vote.kind() == decide.kind()
                && vote.mandate().person().equals(decide.person())
                && vote.mandate().office().equals(decide.office())
                && vote.seals().equals(decide.seals())
                && vote.reason().equals(decide.reason());
    }

    static Ruling noMandate(PersonId person, OfficeId office) {
        return ApprovalRules.refuse(
                RefusalCode.NO_MANDATE,
                person + " ne peut pas agir comme « " + office + " » à cette date.",
                person + " cannot act as '" + office + "' on this date.");
    }
}
