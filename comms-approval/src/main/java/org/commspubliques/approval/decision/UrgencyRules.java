package org.commspubliques.approval.decision;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.chain.Circumstances;
import org.commspubliques.approval.chain.FastTrack;
import org.commspubliques.approval.mandate.Mandate;
import org.commspubliques.core.authority.StandardOffices;
import org.commspubliques.core.communication.Communication;

/** What follows from the urgent procedure, and from what it owes. */
final class UrgencyRules {

    private UrgencyRules() {}

    static Ruling invoke(ApprovalState state, ApprovalCommand.InvokeFastTrack invoke, DecisionContext context) {
        Communication communication = invoke.communication();
        Optional<FastTrack> fastTrack = invoke.chain().urgentProcedure();
        if (state.submission().isPresent()) {
            return ApprovalRules.refuse(
                    RefusalCode.ALREADY_SUBMITTED,
                    "Cette action est déjà dans un circuit.",
                    "This communication is in a chain already.");
        }
        if (invoke.reason().isBlank()) {
            return ApprovalRules.refuse(
                    RefusalCode.REASON_REQUIRED,
                    "La procédure d’urgence doit être motivée.",
                    "The urgent procedure needs a reason.");
        }
        if (fastTrack.isEmpty() || !allows(fastTrack.get(), communication)) {
            return ApprovalRules.refuse(
                    RefusalCode.NO_FAST_TRACK,
                    "Le circuit « " + invoke.chain().name().fr()
                            + " » ne prévoit pas de procédure d’urgence pour cette finalité et ces canaux.",
                    "Chain '" + invoke.chain().name().en()
                            + "' has no urgent procedure for this purpose and these channels.");
        }
        Optional<Mandate> mandate =
                context.mandates().mandates(invoke.person(), StandardOffices.DUTY_OFFICER, context.now()).stream()
                        .filter(candidate -> candidate instanceof Mandate.OnDuty)
                        .findFirst();
        if (mandate.isEmpty()) {
            return ApprovalRules.refuse(
                    RefusalCode.NO_MANDATE,
                    invoke.person() + " n’est pas d’astreinte à cette heure.",
                    invoke.person() + " is not on duty at this hour.");
        }
        Instant due = context.authority()
                .workingCalendar()
                .plusWorkingDays(context.now(), fastTrack.get().ratifyWithin());
        Circumstances circumstances =
                Circumstances.of(communication, context.authority(), context.now(), OptionalLong.empty());
        return ApprovalRules.uncovered(communication, invoke.chain(), circumstances)
                .orElseGet(() -> ApprovalRules.accept(
                        ApprovalRules.submission(communication, invoke.chain(), circumstances),
                        new ApprovalEvent.FastTrackInvoked(
                                mandate.get(), invoke.reason(), communication.seals(), due)));
    }

    private static boolean allows(FastTrack fastTrack, Communication communication) {
        return fastTrack.purposes().contains(communication.purpose())
                && communication.variants().stream()
                        .allMatch(variant -> fastTrack.channels().contains(variant.channel()));
    }

    static Ruling ratify(ApprovalState state, ApprovalCommand.Ratify ratify, DecisionContext context) {
        Optional<FastTrackDebt> owed = state.debt().filter(debt -> debt.ratifiedBy() == null);
        if (owed.isEmpty()) {
            return ApprovalRules.refuse(
                    RefusalCode.NOTHING_TO_RATIFY,
                    "Rien n’est à régulariser pour cette action.",
                    "Nothing has to be ratified for this communication.");
        }
        if (owed.get().mandate().person().equals(ratify.person())) {
            return ApprovalRules.refuse(
                    RefusalCode.AUTHOR_CANNOT_DECIDE,
                    ratify.person() + " a engagé la procédure d’urgence et ne peut pas la régulariser.",
                    ratify.person() + " invoked the urgent procedure and cannot ratify it.");
        }
        if (owed.get().seals().keySet().stream()
                .anyMatch(variant -> state.writers(variant).contains(ratify.person()))) {
            return ApprovalRules.refuse(
                    RefusalCode.AUTHOR_CANNOT_DECIDE,
                    ratify.person() + " a écrit ou modifié ce texte et ne peut pas le régulariser.",
                    ratify.person() + " wrote or edited this text and cannot ratify it.");
        }
        FastTrack fastTrack = Objects.requireNonNull(
                state.chain().flatMap(ApprovalChain::urgentProcedure).orElse(null), "a debt comes from a fast track");
        // An internal replacement cannot give an approval the law knows; neither can the office on duty itself.
        Optional<Mandate> mandate =
                context.mandates().mandates(ratify.person(), fastTrack.ratifyingOffice(), context.now()).stream()
                        .filter(candidate -> candidate instanceof Mandate.OwnOffice)
                        .findFirst();
        if (mandate.isEmpty()) {
            return VoteRules.noMandate(ratify.person(), fastTrack.ratifyingOffice());
        }
        return ApprovalRules.accept(new ApprovalEvent.Ratified(mandate.get(), ratify.remark()));
    }
}
