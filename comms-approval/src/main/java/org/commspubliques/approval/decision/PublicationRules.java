package org.commspubliques.approval.decision;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.chain.FastTrack;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.approval.chain.StageNature;
import org.commspubliques.approval.mandate.Mandate;
import org.commspubliques.approval.permit.IssuedPermit;
import org.commspubliques.approval.permit.PermitId;
import org.commspubliques.approval.permit.PublicationFreeze;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.StandardOffices;

/** What follows from what people do about publication. Which rules may be overridden, and by whom, the gate knows. */
final class PublicationRules {

    private PublicationRules() {}

    static boolean knows(ApprovalCommand command) {
        return command instanceof ApprovalCommand.Derogate
                || command instanceof ApprovalCommand.Freeze
                || command instanceof ApprovalCommand.Exempt
                || command instanceof ApprovalCommand.Correct
                || command instanceof ApprovalCommand.WithdrawPublication;
    }

    static Ruling decide(ApprovalState state, ApprovalCommand command, DecisionContext context) {
        if (command instanceof ApprovalCommand.Correct correct) {
            return correct(state, correct, context);
        }
        if (command instanceof ApprovalCommand.WithdrawPublication withdraw) {
            return withdraw(state, withdraw, context);
        }
        if (state.isWithdrawn()) {
            return ApprovalRules.refuse(
                    RefusalCode.WITHDRAWN,
                    "Cette validation a été retirée ; plus rien ne la change.",
                    "This approval was withdrawn; nothing changes it any more.");
        }
        if (command instanceof ApprovalCommand.Derogate derogate) {
            return derogate(state, derogate, context);
        }
        if (command instanceof ApprovalCommand.Exempt exempt) {
            return state.freeze()
                    .map(PublicationRules::frozen)
                    .orElseGet(() -> act(
                            context,
                            exempt.office(),
                            exempt.person(),
                            exempt.reason(),
                            mandate -> new ApprovalEvent.Unfrozen(mandate, exempt.reason())));
        }
        return freeze(state, (ApprovalCommand.Freeze) command, context);
    }

    private static Ruling derogate(ApprovalState state, ApprovalCommand.Derogate derogate, DecisionContext context) {
        if (!state.seals().containsKey(derogate.variant())) {
            return ApprovalRules.refuse(
                    RefusalCode.UNKNOWN_VARIANT,
                    "Le dossier n’a pas de déclinaison " + derogate.variant() + ".",
                    "There is no variant " + derogate.variant() + " on record.");
        }
        if (!derogate.seal().equals(state.seals().get(derogate.variant()))) {
            return ApprovalRules.refuse(
                    RefusalCode.SEAL_CHANGED,
                    "La déclinaison " + derogate.variant() + " a changé depuis que vous l’avez lue ; relisez-la.",
                    "Variant " + derogate.variant() + " has changed since you read it; read it again.");
        }
        if (state.writers(derogate.variant()).contains(derogate.person())) {
            return ApprovalRules.refuse(
                    RefusalCode.AUTHOR_CANNOT_DECIDE,
                    derogate.person() + " a écrit ou modifié la déclinaison " + derogate.variant()
                            + " et ne peut pas y déroger.",
                    derogate.person() + " wrote or edited variant " + derogate.variant() + " and cannot override it.");
        }
        return act(
                context,
                derogate.office(),
                derogate.person(),
                derogate.reason(),
                mandate -> new ApprovalEvent.Derogated(
                        derogate.variant(), derogate.seal(), derogate.rule(), mandate, derogate.reason()));
    }

    private static Ruling freeze(ApprovalState state, ApprovalCommand.Freeze freeze, DecisionContext context) {
        Optional<PublicationFreeze> present = state.freeze();
        if (freeze.frozen()) {
            return present.map(PublicationRules::frozen)
                    .or(() -> unconcerned(state, freeze.office()))
                    .orElseGet(() -> act(
                            context,
                            freeze.office(),
                            freeze.person(),
                            freeze.reason(),
                            mandate -> new ApprovalEvent.Frozen(mandate, freeze.reason())));
        }
        if (present.isEmpty()) {
            return ApprovalRules.refuse(
                    RefusalCode.NOT_FROZEN,
                    "La publication de cette action n’est pas gelée.",
                    "Publication of this communication is not frozen.");
        }
        // A legal adviser's freeze is not for those to lift whom it stops.
        return present.get().mandate().office().equals(freeze.office())
                ? act(
                        context,
                        freeze.office(),
                        freeze.person(),
                        freeze.reason(),
                        mandate -> new ApprovalEvent.Unfrozen(mandate, freeze.reason()))
                : frozen(present.get());
    }

    static Ruling frozen(PublicationFreeze freeze) {
        OfficeId office = freeze.mandate().office();
        return ApprovalRules.refuse(
                RefusalCode.FROZEN,
                "La publication est gelée par « " + office + " » (" + freeze.reason()
                        + ") ; cette fonction seule la dégèle.",
                "Publication is frozen by '" + office + "' (" + freeze.reason() + "); that office alone lets it go.");
    }

    private static Ruling correct(ApprovalState state, ApprovalCommand.Correct correct, DecisionContext context) {
        if (correct.by().equals(correct.permit().communication())) {
            return ApprovalRules.refuse(
                    RefusalCode.NOT_CONCERNED,
                    "Une action ne se rectifie pas elle-même : le rectificatif en est une autre, validée à son tour.",
                    "A communication does not correct itself: the correction is another one, approved in its turn.");
        }
        return notOut(state, correct.permit())
                .or(() -> unconcerned(state, correct.office()))
                .orElseGet(() -> act(
                        context,
                        correct.office(),
                        correct.person(),
                        correct.reason(),
                        mandate -> new ApprovalEvent.Corrected(
                                correct.permit(), mandate, correct.by(), correct.reason(), correct.notice())));
    }

    private static Ruling withdraw(
            ApprovalState state, ApprovalCommand.WithdrawPublication withdraw, DecisionContext context) {
        return notOut(state, withdraw.permit())
                .or(() -> unconcerned(state, withdraw.office()))
                .orElseGet(() -> act(
                        context,
                        withdraw.office(),
                        withdraw.person(),
                        withdraw.reason(),
                        mandate -> new ApprovalEvent.PublicationWithdrawn(
                                withdraw.permit(), mandate, withdraw.reason(), withdraw.notice())));
    }

    private static Optional<Ruling> notOut(ApprovalState state, PermitId permit) {
        Optional<IssuedPermit> issued = state.permit(permit);
        if (issued.isEmpty()) {
            return Optional.of(PermitRules.unknown(permit));
        }
        return issued.get().hasGoneOut() && !issued.get().withdrawn()
                ? Optional.empty()
                : Optional.of(ApprovalRules.refuse(
                        RefusalCode.NOT_PUBLISHED,
                        "Rien n’est diffusé avec l’autorisation " + permit + ".",
                        "Nothing is out by permit " + permit + "."));
    }

    /** Whoever has a say in the approval has one in its publication. */
    private static Optional<Ruling> unconcerned(ApprovalState state, OfficeId office) {
        boolean concerned = state.chain().stream()
                .anyMatch(chain -> isSeated(state, chain, office)
                        || chain.urgentProcedure()
                                .filter(urgent -> isOfUrgency(urgent, office))
                                .isPresent());
        return concerned
                ? Optional.empty()
                : Optional.of(ApprovalRules.refuse(
                        RefusalCode.NOT_CONCERNED,
                        "La fonction « " + office + " » n’a pas de place dans ce circuit.",
                        "Office '" + office + "' has no seat in this chain."));
    }

    private static boolean isSeated(ApprovalState state, ApprovalChain chain, OfficeId office) {
        return chain.stages().stream()
                .filter(stage -> stage.nature() != StageNature.INFORMATION)
                .anyMatch(stage -> isSeated(state, stage, office));
    }

    private static boolean isSeated(ApprovalState state, Stage stage, OfficeId office) {
        return stage.seats().stream()
                .anyMatch(seat -> seat.office().equals(office)
                        || state.holderOf(stage.id(), seat.office()).equals(office));
    }

    private static boolean isOfUrgency(FastTrack urgent, OfficeId office) {
        return office.equals(urgent.ratifyingOffice()) || office.equals(StandardOffices.DUTY_OFFICER);
    }

    /** An internal replacement is known to the tool only: it does not bind the authority before the public. */
    private static Ruling act(
            DecisionContext context,
            OfficeId office,
            PersonId person,
            String reason,
            Function<Mandate, ApprovalEvent> event) {
        if (reason.isBlank()) {
            return ApprovalRules.refuse(
                    RefusalCode.REASON_REQUIRED, "Cet acte doit être motivé.", "This act needs a reason.");
        }
        return context.mandates().mandates(person, office, context.now()).stream()
                .filter(mandate -> !(mandate instanceof Mandate.InternalReplacement))
                .findFirst()
                .map(mandate -> ApprovalRules.accept(event.apply(mandate)))
                .orElseGet(() -> VoteRules.noMandate(person, office));
    }

    static boolean explains(ApprovalCommand command, List<ApprovalEvent> events) {
        return events.size() == 1 && explains(command, events.get(0));
    }

    private static boolean explains(ApprovalCommand command, ApprovalEvent event) {
        if (command instanceof ApprovalCommand.Derogate derogate) {
            return event instanceof ApprovalEvent.Derogated derogated
                    && derogated.variant().equals(derogate.variant())
                    && derogated.seal().equals(derogate.seal())
                    && derogated.rule().equals(derogate.rule())
                    && derogated.reason().equals(derogate.reason())
                    && isOf(derogated.mandate(), derogate.office(), derogate.person());
        }
        if (command instanceof ApprovalCommand.Freeze freeze && freeze.frozen()) {
            return event instanceof ApprovalEvent.Frozen frozen
                    && frozen.reason().equals(freeze.reason())
                    && isOf(frozen.mandate(), freeze.office(), freeze.person());
        }
        if (command instanceof ApprovalCommand.Freeze freeze) {
            return isRelease(event, freeze.office(), freeze.person(), freeze.reason());
        }
        if (command instanceof ApprovalCommand.Exempt exempt) {
            return isRelease(event, exempt.office(), exempt.person(), exempt.reason());
        }
        if (command instanceof ApprovalCommand.Correct correct) {
            return event instanceof ApprovalEvent.Corrected corrected
                    && corrected.permit().equals(correct.permit())
                    && corrected.by().equals(correct.by())
                    && corrected.reason().equals(correct.reason())
                    && corrected.notice().equals(correct.notice())
                    && isOf(corrected.mandate(), correct.office(), correct.person());
        }
        return command instanceof ApprovalCommand.WithdrawPublication withdraw
                && event instanceof ApprovalEvent.PublicationWithdrawn withdrawn
                && withdrawn.permit().equals(withdraw.permit())
                && withdrawn.reason().equals(withdraw.reason())
                && withdrawn.notice().equals(withdraw.notice())
                && isOf(withdrawn.mandate(), withdraw.office(), withdraw.person());
    }

    private static boolean isRelease(ApprovalEvent event, OfficeId office, PersonId person, String reason) {
        return event instanceof ApprovalEvent.Unfrozen unfrozen
                && unfrozen.reason().equals(reason)
                && isOf(unfrozen.mandate(), office, person);
    }

    private static boolean isOf(Mandate mandate, OfficeId office, PersonId person) {
        return mandate.office().equals(office) && mandate.person().equals(person);
    }
}
