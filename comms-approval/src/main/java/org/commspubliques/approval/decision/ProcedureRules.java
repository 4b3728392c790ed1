package org.commspubliques.approval.decision;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.commspubliques.approval.chain.Seat;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.chain.StageNature;
import org.commspubliques.approval.mandate.Mandate;
import org.commspubliques.approval.permit.IssuedPermit;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.communication.VariantId;
import org.jspecify.annotations.Nullable;

/** What follows from what people do beside deciding. */
final class ProcedureRules {

    /** Registers know no later time at which an approval is to be looked at. */
    private static final Instant LAST_WAKING = Instant.parse("9999-12-31T23:59:59Z");

    private ProcedureRules() {}

    static Ruling decide(ApprovalState state, ApprovalCommand.Procedure command, DecisionContext context) {
        String text = said(command);
        Ruling refused = text == null ? null : ApprovalRules.refusedText(text, true);
        if (refused != null) {
            return refused;
        }
        if (command instanceof ApprovalCommand.Hold hold) {
            return hold(state, hold, context);
        }
        if (command instanceof ApprovalCommand.Resume resume) {
            return resume(state, resume, context);
        }
        if (command instanceof ApprovalCommand.Resubmit resubmit) {
            return resubmit(state, resubmit);
        }
        if (command instanceof ApprovalCommand.Annotate annotate) {
            return annotate(state, annotate, context);
        }
        if (command instanceof ApprovalCommand.Withdraw withdraw) {
            return withdraw(state, withdraw, context);
        }
        return command instanceof ApprovalCommand.IssueProof issue
                ? ContentRules.prove(state, issue, context)
                : inStage(state, command, context);
    }

    /** What others have to go by: never blank, and no longer than people read. */
    private static @Nullable String said(ApprovalCommand.Procedure command) {
        if (command instanceof ApprovalCommand.AskOpinion ask) {
            return ask.question();
        }
        if (command instanceof ApprovalCommand.GiveOpinion give) {
            return give.answer();
        }
        if (command instanceof ApprovalCommand.Transfer transfer) {
            return transfer.reason();
        }
        if (command instanceof ApprovalCommand.Hold hold) {
            return hold.reason();
        }
        if (command instanceof ApprovalCommand.Resubmit resubmit) {
            return resubmit.answer();
        }
        if (command instanceof ApprovalCommand.Annotate annotate) {
            return annotate.text();
        }
        return command instanceof ApprovalCommand.Withdraw withdraw ? withdraw.reason() : null;
    }

    private static Ruling inStage(ApprovalState state, ApprovalCommand.Procedure command, DecisionContext context) {
        StageId id;
        if (command instanceof ApprovalCommand.Retract retract) {
            id = retract.stage();
        } else if (command instanceof ApprovalCommand.AskOpinion ask) {
            id = ask.stage();
        } else if (command instanceof ApprovalCommand.GiveOpinion give) {
            id = give.stage();
        } else {
            id = ((ApprovalCommand.Transfer) command).stage();
        }
        Stage stage = VoteRules.stage(state, id);
        if (stage == null) {
            return VoteRules.unknown(state, id);
        }
        if (command instanceof ApprovalCommand.Retract retract) {
            return VoteRules.retract(state, retract, context.now());
        }
        if (command instanceof ApprovalCommand.AskOpinion ask) {
            return ask(state, stage, ask, context);
        }
        return command instanceof ApprovalCommand.GiveOpinion give
                ? give(state, stage, give, context)
                : SeatRules.transfer(state, stage, (ApprovalCommand.Transfer) command, context);
    }

    private static Ruling ask(
            ApprovalState state, Stage stage, ApprovalCommand.AskOpinion ask, DecisionContext context) {
        if (!SeatRules.seats(state, stage, ask.office())) {
            return SeatRules.noSeat(state, stage, ask.office(), context);
        }
        if (!state.isOpen(stage)) {
            return VoteRules.notOpen(state, stage, context);
        }
        return acting(
                state,
                stage,
                ask.office(),
                ask.person(),
                context,
                mandate -> new ApprovalEvent.OpinionRequested(stage.id(), mandate, ask.asked(), ask.question()));
    }

    private static Ruling give(
            ApprovalState state, Stage stage, ApprovalCommand.GiveOpinion give, DecisionContext context) {
        for (OpinionRequest request : state.opinions()) {
            if (request.awaits(stage.id(), give.office())) {
                return acting(
                        state,
                        stage,
                        give.office(),
                        give.person(),
                        context,
                        mandate -> new ApprovalEvent.OpinionGiven(stage.id(), mandate, give.answer()));
            }
        }
        return ApprovalRules.refuse(
                RefusalCode.NO_OPINION_ASKED,
                "Aucun avis n’est attendu de la fonction « "
                        + context.nameOf(give.office()).fr() + " » à cette étape.",
                "No opinion is awaited from office '"
                        + context.nameOf(give.office()).en() + "' in this stage.");
    }

    private static Ruling hold(ApprovalState state, ApprovalCommand.Hold hold, DecisionContext context) {
        if (hold.wakeAt() != null && !hold.wakeAt().isAfter(context.now())) {
            return ApprovalRules.refuse(
                    RefusalCode.INSTANT_PAST,
                    "La reprise est prévue à un instant déjà passé ; donnez-en un à venir.",
                    "The approval would resume at an instant that has passed; give one to come.");
        }
        if (hold.wakeAt() != null && hold.wakeAt().isAfter(LAST_WAKING)) {
            return ApprovalRules.refuse(
                    RefusalCode.INSTANT_TOO_FAR,
                    "La reprise est prévue après l’an 9999 ; donnez un instant plus proche, ou aucun.",
                    "The approval would resume after the year 9999; give an earlier instant, or none.");
        }
        return asSeated(
                state,
                hold.office(),
                hold.person(),
                context,
                mandate -> new ApprovalEvent.Held(mandate, hold.reason(), hold.wakeAt()));
    }

    private static Ruling resume(ApprovalState state, ApprovalCommand.Resume resume, DecisionContext context) {
        if (state.suspension().isEmpty()) {
            return ApprovalRules.refuse(
                    RefusalCode.NOT_ON_HOLD, "La validation n’est pas suspendue.", "The approval is not on hold.");
        }
        return asSeated(state, resume.office(), resume.person(), context, ApprovalEvent.Resumed::new);
    }

    private static Ruling resubmit(ApprovalState state, ApprovalCommand.Resubmit resubmit) {
        if (!isWriter(state, resubmit.person())) {
            return notConcerned(resubmit.person());
        }
        ImmutableList.Builder<ApprovalEvent> events = ImmutableList.builder();
        for (Vote vote : state.votes()) {
            Stage stage = VoteRules.stage(state, vote.stage());
            // An avis simple was given whichever it is: there is nothing to answer for the stage to go on.
            if (vote.kind() == DecisionKind.REQUEST_CHANGES
                    && stage != null
                    && stage.nature().isBinding()) {
                for (VariantId variant : vote.seals().keySet()) {
                    if (state.writers(variant).contains(resubmit.person())) {
                        events.add(new ApprovalEvent.DecisionVoided(
                                variant, vote.stage(), vote.mandate(), ApprovalEvent.VoidCause.RESUBMITTED));
                    }
                }
            }
        }
        List<ApprovalEvent> voided = events.build();
        return voided.isEmpty()
                ? ApprovalRules.refuse(
                        RefusalCode.NOTHING_TO_RESUBMIT,
                        "Aucune modification n’est demandée sur vos textes.",
                        "No changes are requested on your texts.")
                : new Ruling.Accepted(events.add(new ApprovalEvent.Resubmitted(resubmit.person(), resubmit.answer()))
                        .build());
    }

    private static Ruling annotate(ApprovalState state, ApprovalCommand.Annotate annotate, DecisionContext context) {
        if (!state.seals().containsKey(annotate.variant())) {
            return ContentRules.unknown(context.nameOf(annotate.variant()));
        }
        Ruling refused = annotate.at() == null
                ? null
                : ApprovalRules.refusedText(annotate.at().pointer(), false);
        if (refused != null) {
            return refused;
        }
        return isWriter(state, annotate.person()) || isSeated(state, annotate.person(), context, false)
                ? ApprovalRules.accept(new ApprovalEvent.Annotated(
                        annotate.person(), annotate.variant(), annotate.at(), annotate.text()))
                : notConcerned(annotate.person());
    }

    private static Ruling withdraw(ApprovalState state, ApprovalCommand.Withdraw withdraw, DecisionContext context) {
        if (!isAuthor(state, withdraw.person()) && !isSeated(state, withdraw.person(), context, true)) {
            return notConcerned(withdraw.person());
        }
        for (IssuedPermit permit : state.permits()) {
            // While an order may still be tried, only the channel knows what became of it.
            if (permit.hasGoneOut()) {
                return ApprovalRules.refuse(
                        RefusalCode.ALREADY_DELIVERED,
                        "Une déclinaison est déjà partie ; retirez la publication, ou ôtez les autres déclinaisons.",
                        "A variant has left already; withdraw its publication, or take out the other variants.");
            }
            if (permit.isPending(context.now())) {
                return ApprovalRules.refuse(
                        RefusalCode.ALREADY_DELIVERED,
                        "Un ordre d’envoi est donné (autorisation " + permit.id()
                                + ") et n’a pas abouti ; gelez la publication "
                                + "pour qu’il ne parte pas, et retirez l’action quand l’autorisation n’est plus valable.",
                        "An order of delivery is given (permit " + permit.id()
                                + ") and has not succeeded; freeze publication "
                                + "so that it does not go out, and withdraw once the permit is no longer valid.");
            }
        }
        return ApprovalRules.accept(new ApprovalEvent.Withdrawn(withdraw.person(), withdraw.reason()));
    }

    private static boolean isAuthor(ApprovalState state, PersonId person) {
        ApprovalEvent.Submitted submitted = state.submission().orElse(null);
        return submitted != null && submitted.author().equals(person);
    }

    private static boolean isWriter(ApprovalState state, PersonId person) {
        for (VariantId variant : state.seals().keySet()) {
            if (state.writers(variant).contains(person)) {
                return true;
            }
        }
        return isAuthor(state, person);
    }

    /** Tells whether a person may act for an office of the chain; as its holder, in a stage that binds, where that is asked. */
    private static boolean isSeated(ApprovalState state, PersonId person, DecisionContext context, boolean inEarnest) {
        for (Stage stage : state.chain().orElseThrow().stages()) {
            for (Seat seat : stage.seats()) {
                Ruling ruling = MandateRules.decide(
                        state,
                        stage,
                        state.holderOf(stage.id(), seat.office()),
                        person,
                        state.seals().keySet(),
                        context,
                        mandate -> !inEarnest || (stage.nature().isBinding() && mandate instanceof Mandate.OwnOffice)
                                ? ApprovalRules.accept()
                                : notConcerned(person));
                if (ruling instanceof Ruling.Accepted) {
                    return true;
                }
            }
        }
        return false;
    }

    /** By the mandate that any stage accepts in which the office decides; otherwise by what the first of them says. */
    private static Ruling asSeated(
            ApprovalState state,
            OfficeId office,
            PersonId person,
            DecisionContext context,
            Function<Mandate, ApprovalEvent> happens) {
        Ruling refused = notConcerned(person);
        for (Stage stage : state.chain().orElseThrow().stages()) {
            if (stage.nature() != StageNature.INFORMATION && SeatRules.heldBy(state, stage, office) != null) {
                Ruling ruling = acting(state, stage, office, person, context, happens);
                if (ruling instanceof Ruling.Accepted) {
                    return ruling;
                }
                refused = ruling;
            }
        }
        return refused;
    }

    private static Ruling acting(
            ApprovalState state,
            Stage stage,
            OfficeId office,
            PersonId person,
            DecisionContext context,
            Function<Mandate, ApprovalEvent> happens) {
        return MandateRules.decide(
                state,
                stage,
                office,
                person,
                state.seals().keySet(),
                context,
                mandate -> ApprovalRules.accept(happens.apply(mandate)));
    }

    private static Ruling notConcerned(PersonId person) {
        return ApprovalRules.refuse(
                RefusalCode.NOT_CONCERNED,
                person + " n’a pas de part à cette validation qui le permette.",
                person + " has no part in this approval that would allow it.");
    }

    static boolean explains(ApprovalCommand.Procedure command, List<ApprovalEvent> events) {
        if (events.isEmpty()) {
            return false;
        }
        ApprovalEvent last = events.get(events.size() - 1);
        if (command instanceof ApprovalCommand.Retract retract) {
            return last instanceof ApprovalEvent.DecisionVoided voided
                    && voided.cause() == ApprovalEvent.VoidCause.RETRACTED
                    && voided.stage().equals(retract.stage())
                    && isBy(voided.mandate(), retract.office(), retract.person());
        }
        if (command instanceof ApprovalCommand.AskOpinion ask) {
            return last instanceof ApprovalEvent.OpinionRequested asked
                    && asked.stage().equals(ask.stage())
                    && isBy(asked.mandate(), ask.office(), ask.person())
                    && asked.asked().equals(ask.asked())
                    && asked.question().equals(ask.question());
        }
        if (command instanceof ApprovalCommand.GiveOpinion give) {
            return last instanceof ApprovalEvent.OpinionGiven given
                    && given.stage().equals(give.stage())
                    && isBy(given.mandate(), give.office(), give.person())
                    && given.answer().equals(give.answer());
        }
        if (command instanceof ApprovalCommand.Transfer transfer) {
            return last instanceof ApprovalEvent.Transferred transferred
                    && transferred.stage().equals(transfer.stage())
                    && isBy(transferred.mandate(), transfer.office(), transfer.person())
                    && transferred.to().equals(transfer.to())
                    && transferred.reason().equals(transfer.reason());
        }
        if (command instanceof ApprovalCommand.Hold hold) {
            return last instanceof ApprovalEvent.Held held
                    && isBy(held.mandate(), hold.office(), hold.person())
                    && held.reason().equals(hold.reason())
                    && Objects.equals(held.wakeAt(), hold.wakeAt());
        }
        if (command instanceof ApprovalCommand.Resume resume) {
            return last instanceof ApprovalEvent.Resumed resumed
                    && resumed.mandate() != null
                    && isBy(resumed.mandate(), resume.office(), resume.person());
        }
        if (command instanceof ApprovalCommand.Resubmit resubmit) {
            return last.equals(new ApprovalEvent.Resubmitted(resubmit.person(), resubmit.answer()));
        }
        if (command instanceof ApprovalCommand.Annotate annotate) {
            return last.equals(
                    new ApprovalEvent.Annotated(annotate.person(), annotate.variant(), annotate.at(), annotate.text()));
        }
        if (command instanceof ApprovalCommand.Withdraw withdraw) {
            return last.equals(new ApprovalEvent.Withdrawn(withdraw.person(), withdraw.reason()));
        }
        ApprovalCommand.IssueProof issue = (ApprovalCommand.IssueProof) command;
        return last.equals(new ApprovalEvent.ProofIssued(issue.person(), issue.variant(), issue.seal(), issue.proof()));
    }

    private static boolean isBy(Mandate mandate, OfficeId office, PersonId person) {
        return mandate.office().equals(office) && mandate.person().equals(person);
    }
}
