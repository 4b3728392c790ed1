package org.commspubliques.approval.decision;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.chain.Circumstances;
import org.commspubliques.approval.chain.FastTrack;
import org.commspubliques.approval.mandate.Mandate;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.StandardOffices;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.ContentSeal;
import org.commspubliques.core.communication.VariantId;

/**
 * Règles de la validation: what follows from a command. Pure: no clock, no store, no chance; the same state, command and
 * context give the same ruling.
 */
public final class ApprovalRules {

    private ApprovalRules() {}

    /**
     * Decides on a command.
     *
     * @param state where the approval stands
     * @param command what is asked
     * @param context when, and who may act for which office
     * @return the events that follow, or why it is refused
     */
    public static Ruling decide(ApprovalState state, ApprovalCommand command, DecisionContext context) {
        if (command instanceof ApprovalCommand.Submit submit) {
            return submit(state, submit, context);
        }
        if (command instanceof ApprovalCommand.InvokeFastTrack invoke) {
            return invokeFastTrack(state, invoke, context);
        }
        if (state.submission().isEmpty()) {
            return refuse(
                    RefusalCode.NOT_SUBMITTED,
                    "Cette action n’a pas été soumise à un circuit de validation.",
                    "This communication was not submitted to an approval chain.");
        }
        if (command instanceof ApprovalCommand.Decide decide) {
            return VoteRules.decide(state, decide, context);
        }
        if (command instanceof ApprovalCommand.Revise revise) {
            return revise(state, revise, context);
        }
        if (command instanceof ApprovalCommand.Ratify ratify) {
            return ratify(state, ratify, context);
        }
        return PermitRules.decide(state, command, context.now());
    }

    /**
     * Tells whether events are what a command brought about, so that a name given to two different requests is noticed.
     *
     * @param command the command
     * @param events what is recorded under its name
     * @return true if the command is the one they followed from
     */
    public static boolean explains(ApprovalCommand command, List<ApprovalEvent> events) {
        if (command instanceof ApprovalCommand.Submit submit) {
            return events.size() == 1
                    && events.get(0) instanceof ApprovalEvent.Submitted submitted
                    && explains(submit, submitted);
        }
        if (command instanceof ApprovalCommand.Decide decide) {
            return events.size() == 1
                    && events.get(0) instanceof ApprovalEvent.Decided decided
                    && VoteRules.explains(decide, decided.vote());
        }
        if (command instanceof ApprovalCommand.Revise revise) {
            return events.stream().allMatch(event -> explains(revise, event));
        }
        if (command instanceof ApprovalCommand.InvokeFastTrack invoke) {
            return events.stream()
                    .anyMatch(event -> event instanceof ApprovalEvent.FastTrackInvoked invoked
                            && invoked.mandate().person().equals(invoke.person())
                            && invoked.reason().equals(invoke.reason())
                            && invoked.seals().equals(invoke.communication().seals()));
        }
        return command instanceof ApprovalCommand.Ratify ratify
                && events.stream()
                        .anyMatch(event -> event instanceof ApprovalEvent.Ratified ratified
                                && ratified.mandate().person().equals(ratify.person())
                                && ratified.remark().equals(ratify.remark()));
    }

    /** Not the day: the same request may be repeated on another one. */
    private static boolean explains(ApprovalCommand.Submit submit, ApprovalEvent.Submitted submitted) {
        Communication communication = submit.communication();
        Circumstances circumstances = submitted.circumstances();
        return submitted.purpose() == communication.purpose()
                && submitted.author().equals(communication.author())
                && submitted.chain().equals(submit.chain())
                && submitted.seals().equals(communication.seals())
                && (circumstances == null || circumstances.knownCost().equals(submit.cost()));
    }

    private static boolean explains(ApprovalCommand.Revise revise, ApprovalEvent event) {
        Communication communication = revise.communication();
        if (event instanceof ApprovalEvent.CircumstancesRevised revised) {
            return revised.editor().equals(revise.editor())
                    && revised.circumstances().purpose() == communication.purpose()
                    && (revise.cost().isEmpty()
                            || revised.circumstances().knownCost().equals(revise.cost()));
        }
        if (event instanceof ApprovalEvent.ContentRevised revised) {
            return revised.editor().equals(revise.editor())
                    && revised.seal().equals(communication.seals().get(revised.variant()));
        }
        if (event instanceof ApprovalEvent.VariantRemoved removed) {
            return removed.editor().equals(revise.editor())
                    && communication.variant(removed.variant()).isEmpty();
        }
        return event instanceof ApprovalEvent.DecisionVoided;
    }

    static Ruling refuse(RefusalCode code, String fr, String en) {
        return new Ruling.Refused(Refusal.of(code, fr, en));
    }

    static Ruling accept(ApprovalEvent... events) {
        return new Ruling.Accepted(ImmutableList.copyOf(events));
    }

    private static Ruling submit(ApprovalState state, ApprovalCommand.Submit submit, DecisionContext context) {
        Communication communication = submit.communication();
        ApprovalChain chain = submit.chain();
        if (state.submission().isPresent()) {
            return refuse(
                    RefusalCode.ALREADY_SUBMITTED,
                    "Cette action est déjà dans un circuit ; modifiez son contenu au lieu de la soumettre à nouveau.",
                    "This communication is in a chain already; revise its content instead of submitting it again.");
        }
        Circumstances circumstances =
                Circumstances.of(communication, context.authority(), context.now(), submit.cost());
        return uncovered(communication, chain, circumstances)
                .orElseGet(() -> accept(submission(communication, chain, circumstances)));
    }

    private static ApprovalEvent.Submitted submission(
            Communication communication, ApprovalChain chain, Circumstances circumstances) {
        return new ApprovalEvent.Submitted(
                communication.purpose(),
                communication.author(),
                chain,
                communication.seals(),
                chain.hasConditions() ? circumstances : null);
    }

    /** A variant no stage answers for in earnest would be approved by nobody, and so never. */
    private static Optional<Ruling> uncovered(
            Communication communication, ApprovalChain chain, Circumstances circumstances) {
        if (communication.variants().isEmpty()) {
            return Optional.of(refuse(
                    RefusalCode.NOTHING_TO_APPROVE,
                    "Cette action n’a aucune déclinaison à valider.",
                    "This communication has no variant to approve."));
        }
        return communication.seals().keySet().stream()
                .filter(variant -> chain.stagesFor(variant, circumstances).stream()
                        .noneMatch(stage -> stage.nature().isBinding()))
                .findFirst()
                .map(variant -> refuse(
                        RefusalCode.VARIANT_NOT_COVERED,
                        "Aucune étape du circuit « " + chain.name().fr() + " » ne couvre la déclinaison " + variant
                                + " ; ajoutez-la à la portée d’une étape qui engage.",
                        "No stage of chain '" + chain.name().en() + "' covers variant " + variant
                                + "; add it to the coverage of a binding stage."));
    }

    private static Ruling revise(ApprovalState state, ApprovalCommand.Revise revise, DecisionContext context) {
        Communication communication = revise.communication();
        PersonId editor = revise.editor();
        Map<VariantId, ContentSeal> seals = communication.seals();
        boolean sameAuthor = state.submission()
                .filter(submitted -> submitted.author().equals(communication.author()))
                .isPresent();
        if (!sameAuthor) {
            return refuse(
                    RefusalCode.AUTHOR_CHANGED,
                    "L’auteur d’une action soumise ne change pas ; qui la modifie en est l’éditeur.",
                    "The author of a submitted communication does not change; whoever changes it is its editor.");
        }
        OptionalLong cost = revise.cost().isPresent()
                ? revise.cost()
                : state.circumstances().map(Circumstances::knownCost).orElse(OptionalLong.empty());
        Circumstances circumstances = Circumstances.of(communication, context.authority(), context.now(), cost);
        Optional<Ruling> uncovered = state.chain().flatMap(chain -> uncovered(communication, chain, circumstances));
        if (uncovered.isPresent()) {
            return uncovered.get();
        }
        ImmutableList.Builder<ApprovalEvent> events = ImmutableList.builder();
        for (Map.Entry<VariantId, ContentSeal> sealed : seals.entrySet()) {
            VariantId variant = sealed.getKey();
            if (sealed.getValue().equals(state.seals().get(variant))) {
                continue;
            }
            if (isRejected(state, variant)) {
                return refuse(
                        RefusalCode.VARIANT_REJECTED,
                        "La déclinaison " + variant + " a été refusée définitivement ; préparez une autre action.",
                        "Variant " + variant + " was rejected for good; prepare another communication.");
            }
            events.addAll(voided(state, variant));
            events.add(new ApprovalEvent.ContentRevised(editor, variant, sealed.getValue()));
        }
        for (VariantId variant : state.seals().keySet()) {
            if (!seals.containsKey(variant)) {
                events.addAll(voided(state, variant));
                events.add(new ApprovalEvent.VariantRemoved(editor, variant));
            }
        }
        state.circumstances()
                .map(known -> unplanned(communication) ? circumstances.withDay(known.day()) : circumstances)
                .filter(revised -> !revised.equals(state.circumstances().orElse(null)))
                .ifPresent(revised -> events.add(new ApprovalEvent.CircumstancesRevised(editor, revised)));
        return new Ruling.Accepted(events.build());
    }

    /** Where nothing is planned, the day of the submission goes on to count. */
    private static boolean unplanned(Communication communication) {
        return communication.variants().stream()
                .allMatch(variant -> communication.plannedAt(variant.id()).isEmpty());
    }

    private static boolean isRejected(ApprovalState state, VariantId variant) {
        return state.votes().stream()
                .anyMatch(vote -> state.isFinal(vote) && vote.seals().containsKey(variant));
    }

    private static List<ApprovalEvent> voided(ApprovalState state, VariantId variant) {
        return state.votes().stream()
                .filter(vote -> !state.isFinal(vote) && vote.seals().containsKey(variant))
                .map(vote -> new ApprovalEvent.DecisionVoided(variant, vote.stage(), vote.mandate()))
                .collect(ImmutableList.toImmutableList());
    }

    private static Ruling invokeFastTrack(
            ApprovalState state, ApprovalCommand.InvokeFastTrack invoke, DecisionContext context) {
        Communication communication = invoke.communication();
        Optional<FastTrack> fastTrack = invoke.chain().urgentProcedure();
        if (state.submission().isPresent()) {
            return refuse(
                    RefusalCode.ALREADY_SUBMITTED,
                    "Cette action est déjà dans un circuit.",
                    "This communication is in a chain already.");
        }
        if (invoke.reason().isBlank()) {
            return refuse(
                    RefusalCode.REASON_REQUIRED,
                    "La procédure d’urgence doit être motivée.",
                    "The urgent procedure needs a reason.");
        }
        if (fastTrack.isEmpty() || !allows(fastTrack.get(), communication)) {
            return refuse(
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
            return refuse(
                    RefusalCode.NO_MANDATE,
                    invoke.person() + " n’est pas d’astreinte à cette heure.",
                    invoke.person() + " is not on duty at this hour.");
        }
        Instant due = context.authority()
                .workingCalendar()
                .plusWorkingDays(context.now(), fastTrack.get().ratifyWithin());
        Circumstances circumstances =
                Circumstances.of(communication, context.authority(), context.now(), OptionalLong.empty());
        return uncovered(communication, invoke.chain(), circumstances)
                .orElseGet(() -> accept(
                        submission(communication, invoke.chain(), circumstances),
                        new ApprovalEvent.FastTrackInvoked(
                                mandate.get(), invoke.reason(), communication.seals(), due)));
    }

    private static boolean allows(FastTrack fastTrack, Communication communication) {
        return fastTrack.purposes().contains(communication.purpose())
                && communication.variants().stream()
                        .allMatch(variant -> fastTrack.channels().contains(variant.channel()));
    }

    private static Ruling ratify(ApprovalState state, ApprovalCommand.Ratify ratify, DecisionContext context) {
        Optional<FastTrackDebt> owed = state.debt().filter(debt -> debt.ratifiedBy() == null);
        if (owed.isEmpty()) {
            return refuse(
                    RefusalCode.NOTHING_TO_RATIFY,
                    "Rien n’est à régulariser pour cette action.",
                    "Nothing has to be ratified for this communication.");
        }
        if (owed.get().mandate().person().equals(ratify.person())) {
            return refuse(
                    RefusalCode.AUTHOR_CANNOT_DECIDE,
                    ratify.person() + " a engagé la procédure d’urgence et ne peut pas la régulariser.",
                    ratify.person() + " invoked the urgent procedure and cannot ratify it.");
        }
        if (owed.get().seals().keySet().stream()
                .anyMatch(variant -> state.writers(variant).contains(ratify.person()))) {
            return refuse(
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
        return accept(new ApprovalEvent.Ratified(mandate.get(), ratify.remark()));
    }
}
