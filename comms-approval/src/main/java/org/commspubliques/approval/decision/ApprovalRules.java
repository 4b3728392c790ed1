package org.commspubliques.approval.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.chain.Circumstances;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.VariantId;
import org.jspecify.annotations.Nullable;

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
        List<ApprovalEvent> due = TimeRules.due(state, context.now());
        ApprovalState present = state.during(context.now(), due);
        Ruling ruling =
                command instanceof ApprovalCommand.Tick ? TimeRules.told(present) : ruling(present, command, context);
        if (!(ruling instanceof Ruling.Accepted accepted) || (accepted.events().isEmpty() && due.isEmpty())) {
            return ruling;
        }
        if (due.isEmpty() && !TimeRules.hasDeadlines(present, accepted.events())) {
            return ruling;
        }
        ApprovalState after = present.during(context.now(), accepted.events());
        return new Ruling.Accepted(ImmutableList.<ApprovalEvent>builder()
                .addAll(due)
                .addAll(accepted.events())
                .addAll(TimeRules.openings(state, after, context))
                .build());
    }

    /**
     * Decides on freezing all publication of an authority, or letting it go.
     *
     * @param all what is recorded of such freezes
     * @param freeze what is asked
     * @param context when, and who may act for which office
     * @return the events that follow, or why it is refused
     */
    public static Ruling decideForAll(ApprovalState all, ApprovalCommand.Freeze freeze, DecisionContext context) {
        return PublicationRules.decideForAll(all, freeze, context);
    }

    private static Ruling ruling(ApprovalState state, ApprovalCommand command, DecisionContext context) {
        boolean ofWhatWentOut = command instanceof ApprovalCommand.Correct
                || command instanceof ApprovalCommand.WithdrawPublication
                || command instanceof ApprovalCommand.RecordDelivery;
        if (state.isWithdrawn() && !ofWhatWentOut) {
            return refuse(
                    RefusalCode.WITHDRAWN,
                    "Cette action a été retirée du circuit ; plus rien ne s’y décide.",
                    "This communication was withdrawn from its chain; nothing is decided on it any more.");
        }
        if (state.suspension().isPresent() && waits(command)) {
            return refuse(
                    RefusalCode.ON_HOLD,
                    "La validation est suspendue ; reprenez-la d’abord.",
                    "The approval is on hold; resume it first.");
        }
        if (command instanceof ApprovalCommand.Submit submit) {
            return submit(state, submit, context);
        }
        if (command instanceof ApprovalCommand.InvokeFastTrack invoke) {
            return UrgencyRules.invoke(state, invoke, context);
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
            return ContentRules.revise(state, revise, context);
        }
        if (command instanceof ApprovalCommand.Ratify ratify) {
            return UrgencyRules.ratify(state, ratify, context);
        }
        if (command instanceof ApprovalCommand.Procedure procedure) {
            return ProcedureRules.decide(state, procedure, context);
        }
        return PublicationRules.knows(command)
                ? PublicationRules.decide(state, command, context)
                : PermitRules.ruling(state, command, context.now(), context.knownChannels());
    }

    /**
     * Tells whether events are what a command brought about, so that a name given to two different requests is noticed.
     *
     * @param command the command
     * @param recorded what is recorded under its name
     * @return true if the command is the one they followed from
     */
    public static boolean explains(ApprovalCommand command, List<ApprovalEvent> recorded) {
        List<ApprovalEvent> events =
                recorded.stream().filter(event -> !TimeRules.isOfTime(event)).collect(ImmutableList.toImmutableList());
        if (command instanceof ApprovalCommand.Submit submit) {
            return events.size() == 1
                    && events.get(0) instanceof ApprovalEvent.Submitted submitted
                    && explains(submit, submitted);
        }
        if (command instanceof ApprovalCommand.Decide decide) {
            return VoteRules.explains(decide, events);
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
        if (command instanceof ApprovalCommand.Procedure procedure) {
            return ProcedureRules.explains(procedure, events);
        }
        if (PublicationRules.knows(command)) {
            return PublicationRules.explains(command, events);
        }
        if (command instanceof ApprovalCommand.Tick) {
            return events.isEmpty();
        }
        return command instanceof ApprovalCommand.Ratify ratify
                && events.stream()
                        .anyMatch(event -> event instanceof ApprovalEvent.Ratified ratified
                                && ratified.mandate().person().equals(ratify.person())
                                && ratified.remark().equals(ratify.remark()));
    }

    /**
     * Tells whether a command, given again under its name, is the one that was recorded then.
     *
     * @param command the command
     * @param after where the approval stood once it was recorded
     * @param recorded what it brought about
     * @return true if it asks for what was recorded, and for nothing more
     */
    public static boolean explains(ApprovalCommand command, ApprovalState after, List<ApprovalEvent> recorded) {
        return explains(command, recorded)
                && (!(command instanceof ApprovalCommand.Revise revise)
                        || after.seals().equals(revise.communication().seals()));
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
        return event instanceof ApprovalEvent.DecisionVoided voided
                && voided.cause() == ApprovalEvent.VoidCause.CONTENT;
    }

    /**
     * What decides, hands over or lets out waits while the approval is on hold. What is owed after an urgent release does
     * not: its time runs on.
     */
    private static boolean waits(ApprovalCommand command) {
        return command instanceof ApprovalCommand.Decide
                || command instanceof ApprovalCommand.InvokeFastTrack
                || command instanceof ApprovalCommand.Transfer
                || command instanceof ApprovalCommand.Resubmit
                || command instanceof ApprovalCommand.Hold;
    }

    /**
     * What people write is bounded and can be kept anywhere, and where it is what others go by, it has to be there; null where
     * nothing is wrong.
     */
    static @Nullable Ruling refusedText(String text, boolean mandatory) {
        if (mandatory && text.isBlank()) {
            return refuse(
                    RefusalCode.REASON_REQUIRED,
                    "Il manque un motif, ou un texte ; écrivez-le.",
                    "A reason, or a text, is missing; write it.");
        }
        if (text.length() > ApprovalCommand.LONGEST_TEXT) {
            return refuse(
                    RefusalCode.TEXT_TOO_LONG,
                    "Ce texte dépasse " + ApprovalCommand.LONGEST_TEXT + " caractères ; abrégez-le.",
                    "This text is longer than " + ApprovalCommand.LONGEST_TEXT + " characters; shorten it.");
        }
        return canBeKept(text)
                ? null
                : refuse(
                        RefusalCode.TEXT_MALFORMED,
                        "Ce texte contient un caractère nul ou la moitié d’un caractère ; saisissez-le de nouveau.",
                        "This text has a null character or half a character; type it again.");
    }

    /** PostgreSQL keeps no null character in a text, and UTF-8 has no form for half a character. */
    private static boolean canBeKept(String text) {
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (point == 0 || Character.getType(point) == Character.SURROGATE) {
                return false;
            }
            at += Character.charCount(point);
        }
        return true;
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
                    "Cette action est déjà dans un circuit : enregistrez la modification au lieu de la soumettre de "
                            + "nouveau.",
                    "This communication is in a chain already: record the change instead of submitting it again.");
        }
        Circumstances circumstances =
                Circumstances.of(communication, context.authority(), context.now(), submit.cost());
        return uncovered(communication, chain, circumstances, context)
                .orElseGet(() -> accept(submission(communication, chain, circumstances)));
    }

    static ApprovalEvent.Submitted submission(
            Communication communication, ApprovalChain chain, Circumstances circumstances) {
        return new ApprovalEvent.Submitted(
                communication.purpose(),
                communication.author(),
                chain,
                communication.seals(),
                chain.hasConditions() ? circumstances : null,
                ContentRules.looksAtParts(chain)
                        ? Maps.toMap(communication.seals().keySet(), communication::parts)
                        : ImmutableMap.of());
    }

    static Ruling nothingToApprove() {
        return refuse(
                RefusalCode.NOTHING_TO_APPROVE,
                "Cette action n’a aucune déclinaison à valider.",
                "This communication has no variant to approve.");
    }

    /** A variant no stage answers for in earnest would be approved by nobody, and so never. */
    static Optional<Ruling> uncovered(
            Communication communication, ApprovalChain chain, Circumstances circumstances, DecisionContext context) {
        if (communication.variants().isEmpty()) {
            return Optional.of(nothingToApprove());
        }
        for (VariantId variant : communication.seals().keySet()) {
            if (!isCovered(communication, variant, chain.stagesFor(variant, circumstances))) {
                return Optional.of(refuse(
                        RefusalCode.VARIANT_NOT_COVERED,
                        "Aucune étape du circuit « " + chain.name().fr() + " » ne couvre la déclinaison "
                                + context.nameOf(variant).fr()
                                + " en entier ; ajoutez-la, avec toutes ses parties, à la portée d’une étape qui engage.",
                        "No stage of chain '" + chain.name().en() + "' covers the whole of variant "
                                + context.nameOf(variant).en()
                                + "; add it, with all its parts, to the coverage of a binding stage."));
            }
        }
        return Optional.empty();
    }

    /**
     * Every part has to be before a stage that binds, or it would go out with nobody having answered for it. A picture is part of
     * the whole: stages that look at some texts answer for none.
     */
    private static boolean isCovered(Communication communication, VariantId variant, List<Stage> stages) {
        Set<SectionRole> answeredFor = EnumSet.noneOf(SectionRole.class);
        for (Stage stage : stages) {
            if (stage.nature().isBinding()) {
                Set<SectionRole> sections = stage.coverage().sections();
                if (sections.isEmpty()) {
                    return true;
                }
                answeredFor.addAll(sections);
            }
        }
        Set<SectionRole> parts = communication.parts(variant).sections().keySet();
        boolean hasMedia = communication
                .variant(variant)
                .filter(known -> !known.media().isEmpty())
                .isPresent();
        return !parts.isEmpty() && !hasMedia && answeredFor.containsAll(parts);
    }
}
