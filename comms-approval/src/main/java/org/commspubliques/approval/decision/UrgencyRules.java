package org.commspubliques.approval.decision;

import com.google.common.collect.Sets;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.chain.Circumstances;
import org.commspubliques.approval.chain.FastTrack;
import org.commspubliques.approval.mandate.Mandate;
import org.commspubliques.approval.mandate.MandateKind;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.StandardOffices;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.ContentSeal;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/** What follows from the urgent procedure, and from what it owes. */
final class UrgencyRules {

    /** An internal replacement cannot give an approval the law knows; neither can the office on duty itself. */
    private static final Set<MandateKind> RATIFYING =
            Sets.immutableEnumSet(Sets.filter(MandateKind.binding(), kind -> kind != MandateKind.ON_DUTY));

    private UrgencyRules() {}

    static Ruling invoke(ApprovalState state, ApprovalCommand.InvokeFastTrack invoke, DecisionContext context) {
        Communication communication = invoke.communication();
        ApprovalChain chain = state.chain().orElse(invoke.chain());
        Optional<FastTrack> fastTrack = chain.urgentProcedure();
        Ruling refused = ApprovalRules.refusedText(invoke.reason(), true);
        if (refused == null) {
            refused = refusedRelease(state, communication, context);
        }
        if (refused != null) {
            return refused;
        }
        if (fastTrack.isEmpty() || !allows(fastTrack.get(), communication)) {
            return ApprovalRules.refuse(
                    RefusalCode.NO_FAST_TRACK,
                    "Le circuit « " + chain.name().fr()
                            + " » ne prévoit pas de procédure d’urgence pour cette finalité et ces canaux.",
                    "Chain '" + chain.name().en() + "' has no urgent procedure for this purpose and these channels.");
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
        ApprovalEvent invoked =
                new ApprovalEvent.FastTrackInvoked(mandate.get(), invoke.reason(), communication.seals(), due);
        Circumstances circumstances =
                Circumstances.of(communication, context.authority(), context.now(), OptionalLong.empty());
        if (state.submission().isPresent()) {
            return ApprovalRules.accept(invoked);
        }
        return ApprovalRules.uncovered(communication, chain, circumstances, context)
                .orElseGet(() ->
                        ApprovalRules.accept(ApprovalRules.submission(communication, chain, circumstances), invoked));
    }

    /** What runs already may be released as it is on record, and only where no stage stands against it. */
    private static @Nullable Ruling refusedRelease(
            ApprovalState state, Communication communication, DecisionContext context) {
        if (state.submission().isEmpty()) {
            return null;
        }
        if (communication.variants().isEmpty()) {
            return ApprovalRules.nothingToApprove();
        }
        FastTrackDebt debt = state.debt().orElse(null);
        if (debt != null && debt.ratifiedBy() == null) {
            return ApprovalRules.refuse(
                    RefusalCode.RATIFICATION_OWED,
                    "Une procédure d’urgence reste à régulariser pour cette action ; faites-la d’abord régulariser.",
                    "An urgent release of this communication is yet to be ratified; have it ratified first.");
        }
        Ruling erased = ErasedPersons.refused(state, communication.seals().keySet(), context);
        if (erased != null) {
            return erased;
        }
        for (Map.Entry<VariantId, ContentSeal> released : communication.seals().entrySet()) {
            VariantId variant = released.getKey();
            Wording called = context.nameOf(variant);
            if (!released.getValue().equals(state.seals().get(variant))) {
                return ApprovalRules.refuse(
                        RefusalCode.SEAL_CHANGED,
                        "Le contenu de la déclinaison " + called.fr() + " n’est pas celui du dossier.",
                        "The content of variant " + called.en() + " is not the one on record.");
            }
            if (state.isRefused(variant)) {
                return ApprovalRules.refuse(
                        RefusalCode.VARIANT_REJECTED,
                        "Une étape s’oppose à la déclinaison " + called.fr() + " ; l’urgence ne passe pas outre.",
                        "A stage stands against variant " + called.en() + "; urgency does not override it.");
            }
        }
        return null;
    }

    private static boolean allows(FastTrack fastTrack, Communication communication) {
        return fastTrack.purposes().contains(communication.purpose())
                && communication.variants().stream()
                        .allMatch(variant -> fastTrack.channels().contains(variant.channel()));
    }

    static Ruling ratify(ApprovalState state, ApprovalCommand.Ratify ratify, DecisionContext context) {
        Ruling refused = ApprovalRules.refusedText(ratify.remark(), false);
        if (refused != null) {
            return refused;
        }
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
        Set<PersonId> barred = state.barredFromRatifying();
        if (ErasedPersons.areAmong(barred)) {
            return ApprovalRules.refuse(
                    RefusalCode.PERSON_ERASED,
                    "Une personne qui a écrit ce texte ou engagé la procédure d’urgence a été effacée du registre : plus "
                            + "rien ne dit qui peut la régulariser.",
                    "A person who wrote this text or invoked the urgent procedure was erased from the register: nothing "
                            + "tells any more who may ratify it.");
        }
        if (barred.contains(ratify.person())) {
            return ApprovalRules.refuse(
                    RefusalCode.AUTHOR_CANNOT_DECIDE,
                    ratify.person() + " a écrit ou modifié ce texte et ne peut pas le régulariser.",
                    ratify.person() + " wrote or edited this text and cannot ratify it.");
        }
        FastTrack fastTrack = Objects.requireNonNull(
                state.chain().flatMap(ApprovalChain::urgentProcedure).orElse(null), "a debt comes from a fast track");
        return MandateRules.decide(
                state,
                RATIFYING,
                barred,
                fastTrack.ratifyingOffice(),
                ratify.person(),
                owed.get().seals().keySet(),
                context,
                mandate -> ApprovalRules.accept(new ApprovalEvent.Ratified(mandate, ratify.remark())));
    }
}
