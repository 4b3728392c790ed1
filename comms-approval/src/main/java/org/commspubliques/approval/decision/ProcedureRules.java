package org.commspubliques.approval.decision;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.chain.StageNature;
import org.commspubliques.approval.mandate.Mandate;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.communication.VariantId;

/** What follows from what people do beside deciding. */
final class ProcedureRules {

    private ProcedureRules() {}

    static Ruling decide(ApprovalState state, ApprovalCommand.Procedure command, DecisionContext context) {
        Optional<Ruling> refused = said(command).flatMap(text -> ApprovalRules.refusedText(text, true));
        if (refused.isPresent()) {
            return refused.get();
        }
        if (command instanceof ApprovalCommand.Retract retract) {
            return inStage(state, retract.stage(), stage -> VoteRules.retract(state, retract));
        }
        if (command instanceof ApprovalCommand.AskOpinion ask) {
            return inStage(state, ask.stage(), stage -> ask(state, stage, ask, context));
        }
        if (command instanceof ApprovalCommand.GiveOpinion give) {
            return inStage(state, give.stage(), stage -> give(state, stage, give, context));
        }
        if (command instanceof ApprovalCommand.Transfer transfer) {
            return inStage(state, transfer.stage(), stage -> SeatRules.transfer(state, stage, transfer, context));
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
        return ContentRules.prove(state, (ApprovalCommand.IssueProof) command);
    }

    /** What others have to go by: never blank, and no longer than people read. */
    private static Optional<String> said(ApprovalCommand.Procedure command) {
        if (command instanceof ApprovalCommand.AskOpinion ask) {
            return Optional.of(ask.question());
        }
        if (command instanceof ApprovalCommand.GiveOpinion give) {
            return Optional.of(give.answer());
        }
        if (command instanceof ApprovalCommand.Transfer transfer) {
            return Optional.of(transfer.reason());
        }
        if (command instanceof ApprovalCommand.Hold hold) {
            return Optional.of(hold.reason());
        }
        if (command instanceof ApprovalCommand.Resubmit resubmit) {
            return Optional.of(resubmit.answer());
        }
        if (command instanceof ApprovalCommand.Annotate annotate) {
            return Optional.of(annotate.text());
        }
        return command instanceof ApprovalCommand.Withdraw withdraw ? Optional.of(withdraw.reason()) : Optional.empty();
    }

    private static Ruling inStage(ApprovalState state, StageId id, Function<Stage, Ruling> follows) {
        return state.chain().flatMap(chain -> chain.stage(id)).map(follows).orElseGet(() -> VoteRules.unknown(id));
    }

    private static Ruling ask(
            ApprovalState state, Stage stage, ApprovalCommand.AskOpinion ask, DecisionContext context) {
        List<VariantId> open = state.seals().keySet().stream()
                .filter(variant -> state.progress(variant).stream()
                        .anyMatch(
                                progress -> progress.open() && progress.stage().equals(stage)))
                .collect(ImmutableList.toImmutableList());
        if (state.seals().keySet().stream()
                .noneMatch(variant -> SeatRules.seats(state, stage, ask.office(), variant))) {
            return SeatRules.noSeat(state, stage, ask.office());
        }
        if (open.isEmpty()) {
            return ApprovalRules.refuse(
                    RefusalCode.STAGE_NOT_OPEN,
                    "Ce n’est pas le tour de l’étape « " + stage.name().fr() + " ».",
                    "It is not the turn of stage '" + stage.name().en() + "'.");
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
        if (state.opinions().stream().noneMatch(request -> request.awaits(stage.id(), give.office()))) {
            return ApprovalRules.refuse(
                    RefusalCode.NO_OPINION_ASKED,
                    "Aucun avis n’est attendu de la fonction « " + give.office() + " » à cette étape.",
                    "No opinion is awaited from office '" + give.office() + "' in this stage.");
        }
        return acting(
                state,
                stage,
                give.office(),
                give.person(),
                context,
                mandate -> new ApprovalEvent.OpinionGiven(stage.id(), mandate, give.answer()));
    }

    private static Ruling hold(ApprovalState state, ApprovalCommand.Hold hold, DecisionContext context) {
        if (hold.wakeAt() != null && !hold.wakeAt().isAfter(context.now())) {
            return ApprovalRules.refuse(
                    RefusalCode.INSTANT_PAST,
                    "La reprise est prévue à un instant déjà passé ; donnez-en un à venir.",
                    "The approval would resume at an instant that has passed; give one to come.");
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
        ApprovalChain chain = state.chain().orElseThrow();
        ImmutableList.Builder<ApprovalEvent> events = ImmutableList.builder();
        for (Vote vote : state.votes()) {
            // An avis simple was given whichever it is: there is nothing to answer for the stage to go on.
            if (vote.kind() == DecisionKind.REQUEST_CHANGES
                    && chain.stage(vote.stage())
                            .filter(stage -> stage.nature().isBinding())
                            .isPresent()) {
                vote.seals().keySet().stream()
                        .filter(variant -> state.writers(variant).contains(resubmit.person()))
                        .forEach(variant -> events.add(new ApprovalEvent.DecisionVoided(
                                variant, vote.stage(), vote.mandate(), ApprovalEvent.VoidCause.RESUBMITTED)));
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
            return ContentRules.unknown(annotate.variant());
        }
        Optional<Ruling> refused = annotate.at() == null
                ? Optional.empty()
                : ApprovalRules.refusedText(annotate.at().pointer(), false);
        boolean concerned = isWriter(state, annotate.person())
                || isSeated(state, annotate.person(), context, (stage, mandate) -> true);
        return refused.orElseGet(() -> concerned
                ? ApprovalRules.accept(new ApprovalEvent.Annotated(
                        annotate.person(), annotate.variant(), annotate.at(), annotate.text()))
                : notConcerned(annotate.person()));
    }

    private static Ruling withdraw(ApprovalState state, ApprovalCommand.Withdraw withdraw, DecisionContext context) {
        boolean author = state.submission()
                .filter(submitted -> submitted.author().equals(withdraw.person()))
                .isPresent();
        if (!author
                && !isSeated(
                        state,
                        withdraw.person(),
                        context,
                        (stage, mandate) -> stage.nature().isBinding() && mandate instanceof Mandate.OwnOffice)) {
            return notConcerned(withdraw.person());
        }
        // Once an order is out, only the channel knows what became of it.
        return state.permits().stream().anyMatch(permit -> permit.redeemed())
                ? ApprovalRules.refuse(
                        RefusalCode.ALREADY_DELIVERED,
                        "Une déclinaison est déjà partie ; retirez la publication, ou ôtez les autres déclinaisons.",
                        "A variant has left already; withdraw its publication, or take out the other variants.")
                : ApprovalRules.accept(new ApprovalEvent.Withdrawn(withdraw.person(), withdraw.reason()));
    }

    private static boolean isWriter(ApprovalState state, PersonId person) {
        return state.submission()
                        .filter(submitted -> submitted.author().equals(person))
                        .isPresent()
                || state.seals().keySet().stream()
                        .anyMatch(variant -> state.writers(variant).contains(person));
    }

    /** Tells whether a person may act for an office that decides somewhere in the chain. */
    private static boolean isSeated(
            ApprovalState state, PersonId person, DecisionContext context, BiPredicate<Stage, Mandate> suffices) {
        return state.chain().orElseThrow().stages().stream()
                .anyMatch(stage -> stage.seats().stream()
                        .anyMatch(seat -> MandateRules.decide(
                                        state,
                                        stage,
                                        state.holderOf(stage.id(), seat.office()),
                                        person,
                                        state.seals().keySet(),
                                        context,
                                        mandate -> suffices.test(stage, mandate)
                                                ? ApprovalRules.accept()
                                                : notConcerned(person))
                                instanceof Ruling.Accepted));
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
            return events.stream()
                    .allMatch(event -> event instanceof ApprovalEvent.DecisionVoided voided
                            && voided.cause() == ApprovalEvent.VoidCause.RETRACTED
                            && voided.stage().equals(retract.stage())
                            && isBy(voided.mandate(), retract.office(), retract.person()));
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
