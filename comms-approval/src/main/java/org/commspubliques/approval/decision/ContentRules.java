package org.commspubliques.approval.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.chain.Circumstances;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.ContentParts;
import org.commspubliques.core.communication.ContentSeal;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/** What follows from a change of the content, and from a proof of it. */
final class ContentRules {

    private ContentRules() {}

    static Ruling revise(ApprovalState state, ApprovalCommand.Revise revise, DecisionContext context) {
        Communication communication = revise.communication();
        PersonId editor = revise.editor();
        Map<VariantId, ContentSeal> seals = communication.seals();
        Ruling erased = ErasedPersons.refused(state, changed(state, seals), context);
        if (erased != null) {
            return erased;
        }
        boolean sameAuthor = state.submission()
                .filter(submitted -> submitted.author().equals(communication.author()))
                .isPresent();
        if (!sameAuthor) {
            return ApprovalRules.refuse(
                    RefusalCode.AUTHOR_CHANGED,
                    "L’auteur d’une action soumise ne change pas ; qui la modifie en est l’éditeur.",
                    "The author of a submitted communication does not change; whoever changes it is its editor.");
        }
        Circumstances circumstances = circumstances(state, revise, context);
        Optional<Ruling> uncovered =
                state.chain().flatMap(chain -> ApprovalRules.uncovered(communication, chain, circumstances, context));
        if (uncovered.isPresent()) {
            return uncovered.get();
        }
        boolean looksAtParts = state.chain().filter(ContentRules::looksAtParts).isPresent();
        ImmutableList.Builder<ApprovalEvent> events = ImmutableList.builder();
        for (Map.Entry<VariantId, ContentSeal> sealed : seals.entrySet()) {
            VariantId variant = sealed.getKey();
            if (sealed.getValue().equals(state.seals().get(variant))) {
                continue;
            }
            if (isRejected(state, variant)) {
                return rejected(context.nameOf(variant));
            }
            ContentParts parts = looksAtParts ? communication.parts(variant) : null;
            events.addAll(voided(state, variant, parts));
            events.add(new ApprovalEvent.ContentRevised(editor, variant, sealed.getValue(), parts));
        }
        for (VariantId variant : state.seals().keySet()) {
            if (!seals.containsKey(variant)) {
                events.addAll(voided(state, variant, null));
                events.add(new ApprovalEvent.VariantRemoved(editor, variant));
            }
        }
        if (isToBeRecorded(state, circumstances)) {
            events.add(new ApprovalEvent.CircumstancesRevised(editor, circumstances));
        }
        return new Ruling.Accepted(events.build());
    }

    private static Set<VariantId> changed(ApprovalState state, Map<VariantId, ContentSeal> seals) {
        return Maps.filterEntries(
                        state.seals(),
                        recorded -> seals.containsKey(recorded.getKey())
                                && !recorded.getValue().equals(seals.get(recorded.getKey())))
                .keySet();
    }

    /** What the conditions of the chain look at; where it has none, the purpose alone, by which mandates are limited. */
    private static boolean isToBeRecorded(ApprovalState state, Circumstances revised) {
        return state.circumstances()
                .map(known -> !revised.equals(known))
                .orElseGet(
                        () -> state.purpose().filter(revised.purpose()::equals).isEmpty());
    }

    /**
     * On the first day on which anything of it may still go out: what is out already is no longer planned, and what was planned
     * for a day that is past goes out today at the earliest.
     */
    private static Circumstances circumstances(
            ApprovalState state, ApprovalCommand.Revise revise, DecisionContext context) {
        Communication communication = revise.communication();
        Circumstances known = state.circumstances().orElse(null);
        OptionalLong cost = revise.cost().isEmpty() && known != null ? known.knownCost() : revise.cost();
        Circumstances revised = Circumstances.of(communication, context.authority(), context.now(), cost);
        LocalDate today = LocalDate.ofInstant(context.now(), context.authority().zone());
        LocalDate first = null;
        for (Variant variant : communication.variants()) {
            Instant planned = communication.plannedAt(variant.id()).orElse(null);
            if (planned != null && !state.isPublished(variant.id())) {
                LocalDate day = LocalDate.ofInstant(planned, context.authority().zone());
                first = first == null || day.isBefore(first) ? day : first;
            }
        }
        return revised.withDay(first == null || first.isBefore(today) ? today : first);
    }

    private static boolean isRejected(ApprovalState state, VariantId variant) {
        return state.votes().stream()
                .anyMatch(vote -> state.isFinal(vote) && vote.seals().containsKey(variant));
    }

    private static Ruling rejected(Wording called) {
        return ApprovalRules.refuse(
                RefusalCode.VARIANT_REJECTED,
                "La déclinaison " + called.fr()
                        + " a été refusée : tant que ce refus tient, préparez une autre action.",
                "Variant " + called.en() + " was rejected: as long as that stands, prepare another communication.");
    }

    static Ruling unknown(Wording called) {
        return ApprovalRules.refuse(
                RefusalCode.UNKNOWN_VARIANT,
                "Cette action n’a pas de déclinaison " + called.fr() + ".",
                "This communication has no variant " + called.en() + ".");
    }

    /** A bon à tirer is bound to what was rendered: another proof has to be signed off again. */
    static Ruling prove(ApprovalState state, ApprovalCommand.IssueProof issue, DecisionContext context) {
        VariantId variant = issue.variant();
        if (!state.seals().containsKey(variant)) {
            return unknown(context.nameOf(variant));
        }
        if (!issue.seal().equals(state.seals().get(variant))) {
            return ApprovalRules.refuse(
                    RefusalCode.SEAL_CHANGED,
                    "Cette épreuve n’est pas celle de la déclinaison "
                            + context.nameOf(variant).fr() + " dans son contenu actuel.",
                    "This is no proof of variant " + context.nameOf(variant).en() + " as it is now.");
        }
        if (isRejected(state, variant)) {
            return rejected(context.nameOf(variant));
        }
        if (state.proof(variant).filter(issue.proof()::equals).isPresent()) {
            return ApprovalRules.accept();
        }
        ImmutableList.Builder<ApprovalEvent> events = ImmutableList.builder();
        for (Vote vote : state.votes()) {
            if (vote.proofs().containsKey(variant)) {
                events.add(new ApprovalEvent.DecisionVoided(
                        variant, vote.stage(), vote.mandate(), ApprovalEvent.VoidCause.PROOF));
            }
        }
        return new Ruling.Accepted(
                events.add(new ApprovalEvent.ProofIssued(issue.person(), variant, issue.seal(), issue.proof()))
                        .build());
    }

    /** Where every stage answers for whole contents, the seals say all, and records stay small. */
    static boolean looksAtParts(ApprovalChain chain) {
        for (Stage stage : chain.stages()) {
            if (!stage.coverage().sections().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** What was decided on a variant by stages to which it is another content now; a bon à tirer always is. */
    private static List<ApprovalEvent> voided(ApprovalState state, VariantId variant, @Nullable ContentParts parts) {
        ImmutableList.Builder<ApprovalEvent> events = ImmutableList.builder();
        for (Vote vote : state.votes()) {
            ContentSeal seen = vote.seals().get(variant);
            Stage stage = VoteRules.stage(state, vote.stage());
            if (seen != null
                    && !state.outlastsContent(vote)
                    && (stage == null || vote.proofs().containsKey(variant) || !state.isSame(stage, seen, parts))) {
                events.add(new ApprovalEvent.DecisionVoided(
                        variant, vote.stage(), vote.mandate(), ApprovalEvent.VoidCause.CONTENT));
            }
        }
        return events.build();
    }
}
