package org.commspubliques.approval.decision;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.chain.FastTrack;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.approval.chain.StageNature;
import org.commspubliques.approval.mandate.Mandate;
import org.commspubliques.approval.mandate.MandateKind;
import org.commspubliques.approval.permit.IssuedPermit;
import org.commspubliques.approval.permit.PermitId;
import org.commspubliques.approval.permit.PublicationFreeze;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.StandardOffices;
import org.commspubliques.core.communication.ContentSeal;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.language.Wording;

/** What follows from what people do about publication. Which rules may be overridden, and by whom, the gate knows. */
final class PublicationRules {

    private PublicationRules() {}

    static boolean knows(ApprovalCommand command) {
        return command instanceof ApprovalCommand.PublicationAct;
    }

    static Ruling decide(ApprovalState state, ApprovalCommand command, DecisionContext context) {
        return refused(state, command, context).orElseGet(() -> act(state, command, context));
    }

    /** Freezes all publication, or lets it go: there is no chain in which anybody would have a seat. */
    static Ruling decideForAll(ApprovalState all, ApprovalCommand.Freeze freeze, DecisionContext context) {
        return notToChange(all, freeze, context).orElseGet(() -> act(all, freeze, context));
    }

    private static Optional<Ruling> refused(ApprovalState state, ApprovalCommand command, DecisionContext context) {
        if (command instanceof ApprovalCommand.Correct correct) {
            return correct.by().equals(correct.permit().communication())
                    ? refuse(
                            RefusalCode.NOT_CONCERNED,
                            "Une action ne se rectifie pas elle-même : le rectificatif en est une autre, validée à son "
                                    + "tour.",
                            "A communication does not correct itself: the correction is another one, approved in its "
                                    + "turn.")
                    : notAmendable(state, correct.permit(), correct.office(), context);
        }
        if (command instanceof ApprovalCommand.WithdrawPublication withdraw) {
            return notAmendable(state, withdraw.permit(), withdraw.office(), context);
        }
        if (state.isWithdrawn()) {
            return refuse(
                    RefusalCode.WITHDRAWN,
                    "Cette validation a été retirée ; plus rien ne la change.",
                    "This approval was withdrawn; nothing changes it any more.");
        }
        if (command instanceof ApprovalCommand.Derogate derogate) {
            return notDerogable(state, derogate, context);
        }
        if (command instanceof ApprovalCommand.Freeze freeze) {
            Optional<Ruling> unchanged = notToChange(state, freeze, context);
            return unchanged.isEmpty() && freeze.frozen() ? unconcerned(state, freeze.office(), context) : unchanged;
        }
        return state.freeze().map(known -> frozen(known, context));
    }

    private static Optional<Ruling> notDerogable(
            ApprovalState state, ApprovalCommand.Derogate derogate, DecisionContext context) {
        VariantId variant = derogate.variant();
        Wording called = context.nameOf(variant);
        ContentSeal seal = state.seals().get(variant);
        if (seal == null) {
            return refuse(
                    RefusalCode.UNKNOWN_VARIANT,
                    "Le dossier n’a pas de déclinaison " + called.fr() + ".",
                    "There is no variant " + called.en() + " on record.");
        }
        if (!derogate.seal().equals(seal)) {
            return refuse(
                    RefusalCode.SEAL_CHANGED,
                    "La déclinaison " + called.fr() + " a changé depuis que vous l’avez lue ; relisez-la.",
                    "Variant " + called.en() + " has changed since you read it; read it again.");
        }
        Ruling erased = ErasedPersons.refused(state, Set.of(variant), context);
        if (erased != null) {
            return Optional.of(erased);
        }
        return state.writers(variant).contains(derogate.person())
                ? refuse(
                        RefusalCode.AUTHOR_CANNOT_DECIDE,
                        derogate.person() + " a écrit ou modifié la déclinaison " + called.fr()
                                + " et ne peut pas y déroger.",
                        derogate.person() + " wrote or edited variant " + called.en() + " and cannot override it.")
                : Optional.empty();
    }

    private static Optional<Ruling> notToChange(
            ApprovalState state, ApprovalCommand.Freeze freeze, DecisionContext context) {
        Optional<PublicationFreeze> present = state.freeze();
        if (freeze.frozen() || present.isPresent()) {
            // A legal adviser's freeze is not for those to lift whom it stops.
            return present.filter(known ->
                            freeze.frozen() || !known.mandate().office().equals(freeze.office()))
                    .map(known -> frozen(known, context));
        }
        return refuse(RefusalCode.NOT_FROZEN, "La publication n’est pas gelée.", "Publication is not frozen.");
    }

    private static Ruling frozen(PublicationFreeze freeze, DecisionContext context) {
        Wording office = context.nameOf(freeze.mandate().office());
        return ApprovalRules.refuse(
                RefusalCode.FROZEN,
                "La publication est gelée par « " + office.fr() + " » (" + freeze.reason()
                        + ") ; cette fonction seule la dégèle.",
                "Publication is frozen by '" + office.en() + "' (" + freeze.reason()
                        + "); that office alone lets it go.");
    }

    private static Optional<Ruling> notAmendable(
            ApprovalState state, PermitId permit, OfficeId office, DecisionContext context) {
        Optional<IssuedPermit> issued = state.permit(permit);
        if (issued.isEmpty()) {
            return Optional.of(PermitRules.unknown(permit));
        }
        return issued.get().hasGoneOut() && !issued.get().withdrawn()
                ? unconcerned(state, office, context)
                : refuse(
                        RefusalCode.NOT_PUBLISHED,
                        "Rien n’est diffusé avec l’autorisation " + permit + ".",
                        "Nothing is out by permit " + permit + ".");
    }

    /** Whoever has a say in the approval has one in its publication. */
    private static Optional<Ruling> unconcerned(ApprovalState state, OfficeId office, DecisionContext context) {
        boolean concerned = state.chain().stream()
                .anyMatch(chain -> isSeated(state, chain, office)
                        || chain.urgentProcedure()
                                .filter(urgent -> isOfUrgency(urgent, office))
                                .isPresent());
        return concerned
                ? Optional.empty()
                : refuse(
                        RefusalCode.NOT_CONCERNED,
                        "La fonction « " + context.nameOf(office).fr() + " » n’a pas de place dans ce circuit.",
                        "Office '" + context.nameOf(office).en() + "' has no seat in this chain.");
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

    private static Ruling act(ApprovalState state, ApprovalCommand command, DecisionContext context) {
        ApprovalCommand.PublicationAct act = (ApprovalCommand.PublicationAct) command;
        Ruling refused = ApprovalRules.refusedText(act.reason(), true);
        if (refused == null) {
            refused = ApprovalRules.refusedText(notice(command), false);
        }
        if (refused == null) {
            refused = ApprovalRules.refusedText(String.join("\n", told(command)), false);
        }
        if (refused != null) {
            return refused;
        }
        return MandateRules.decide(
                state,
                MandateKind.binding(),
                command instanceof ApprovalCommand.Derogate derogate ? state.writers(derogate.variant()) : Set.of(),
                act.office(),
                act.person(),
                concerned(state, command),
                context,
                mandate -> ApprovalRules.accept(event(command, mandate)));
    }

    private static String notice(ApprovalCommand command) {
        if (command instanceof ApprovalCommand.Correct correct) {
            return correct.notice();
        }
        return command instanceof ApprovalCommand.WithdrawPublication withdraw ? withdraw.notice() : "";
    }

    private static List<String> told(ApprovalCommand command) {
        if (command instanceof ApprovalCommand.Correct correct) {
            return correct.told();
        }
        return command instanceof ApprovalCommand.WithdrawPublication withdraw ? withdraw.told() : List.of();
    }

    /** What an act is about: what somebody may do for one channel, they may not do for all. */
    private static Set<VariantId> concerned(ApprovalState state, ApprovalCommand command) {
        PermitId permit = null;
        if (command instanceof ApprovalCommand.Derogate derogate) {
            return Set.of(derogate.variant());
        } else if (command instanceof ApprovalCommand.Correct correct) {
            permit = correct.permit();
        } else if (command instanceof ApprovalCommand.WithdrawPublication withdraw) {
            permit = withdraw.permit();
        }
        IssuedPermit issued = permit == null ? null : state.permit(permit).orElse(null);
        return issued == null ? state.seals().keySet() : Set.of(issued.variant());
    }

    private static ApprovalEvent event(ApprovalCommand command, Mandate mandate) {
        if (command instanceof ApprovalCommand.Derogate derogate) {
            return new ApprovalEvent.Derogated(
                    derogate.variant(), derogate.seal(), derogate.rule(), mandate, derogate.reason());
        }
        if (command instanceof ApprovalCommand.Correct correct) {
            return new ApprovalEvent.Corrected(
                    correct.permit(), mandate, correct.by(), correct.reason(), correct.notice(), correct.told());
        }
        if (command instanceof ApprovalCommand.WithdrawPublication withdraw) {
            return new ApprovalEvent.PublicationWithdrawn(
                    withdraw.permit(), mandate, withdraw.reason(), withdraw.notice(), withdraw.told());
        }
        String reason = ((ApprovalCommand.PublicationAct) command).reason();
        return command instanceof ApprovalCommand.Freeze freeze && freeze.frozen()
                ? new ApprovalEvent.Frozen(mandate, reason, freeze.spared())
                : new ApprovalEvent.Unfrozen(mandate, reason);
    }

    /** By whatever right the person acted then. */
    static boolean explains(ApprovalCommand command, List<ApprovalEvent> events) {
        ApprovalCommand.PublicationAct act = (ApprovalCommand.PublicationAct) command;
        return events.size() == 1
                && events.get(0) instanceof ApprovalEvent.PublicationAct done
                && done.mandate().office().equals(act.office())
                && done.mandate().person().equals(act.person())
                && done.equals(event(command, done.mandate()));
    }

    private static Optional<Ruling> refuse(RefusalCode code, String fr, String en) {
        return Optional.of(ApprovalRules.refuse(code, fr, en));
    }
}
