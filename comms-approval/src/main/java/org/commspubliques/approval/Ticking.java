package org.commspubliques.approval;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.chain.FastTrack;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.decision.ApprovalCommand;
import org.commspubliques.approval.decision.ApprovalEvent;
import org.commspubliques.approval.decision.ApprovalRules;
import org.commspubliques.approval.decision.ApprovalState;
import org.commspubliques.approval.decision.DecisionContext;
import org.commspubliques.approval.internal.journal.ApprovalJournal;
import org.commspubliques.approval.store.ApprovalStore;
import org.commspubliques.approval.store.CommandId;
import org.commspubliques.approval.store.StoreException;
import org.commspubliques.approval.store.StreamId;
import org.commspubliques.approval.waiting.PossibleDecision;
import org.commspubliques.approval.waiting.Waiting;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.VariantId;
import org.jspecify.annotations.Nullable;

/** Puts on record what has come due, in all approvals of a store. Thread-safe. */
final class Ticking {

    private static final int PAGE = 200;

    /** A store keeps an instant to the millisecond, and never an earlier one. */
    private static final Duration RESOLUTION = Duration.ofMillis(1);

    /** How far the clocks of two instances may be apart without anything being passed over. */
    private static final Duration SKEW = Duration.ofDays(1);

    private final ApprovalStore store;
    private final ApprovalJournal journal;
    private volatile Instant doneUntil = Instant.MIN;

    Ticking(ApprovalStore store, ApprovalJournal journal) {
        this.store = store;
        this.journal = journal;
    }

    /**
     * Each notice returned is on record as told. So one approval that cannot be read must not keep back those of others: it
     * is only heard of once there is nothing else to tell.
     */
    ImmutableList<DueNotice> tick(Instant now, DecisionContext context) {
        List<DueNotice> notices = new ArrayList<>();
        StoreException failure = null;
        boolean more = true;
        while (more) {
            more = false;
            for (StreamId stream : store.dueBefore(now.plus(RESOLUTION), doneUntil, PAGE)) {
                try {
                    more |= tick(CommunicationId.of(stream.toString()), context, notices);
                } catch (StoreException e) {
                    failure = e;
                }
            }
        }
        if (failure == null) {
            // What a host may roll back is not done for sure.
            doneUntil = store.canBeUndone() ? Instant.MIN : now.minus(SKEW);
        } else if (notices.isEmpty()) {
            throw failure;
        }
        return ImmutableList.copyOf(notices);
    }

    /**
     * The name is that of what is due: of two instances that come at once, one records it, and tells. Where a caller has used
     * that name for something else, it gets a number.
     */
    private boolean tick(CommunicationId communication, DecisionContext context, List<DueNotice> notices) {
        ApprovalState found = journal.state(communication);
        Instant due = found.nextDue().orElse(Instant.MAX);
        if (due.isAfter(context.now())) {
            return false;
        }
        List<ApprovalEvent> told = new ArrayList<>();
        ApprovalCommand tick = new ApprovalCommand.Tick();
        String name = "echeance " + due + " " + found.version();
        int others = 0;
        ApprovalJournal.Handled handled;
        do {
            CommandId id = CommandId.of(others == 0 ? name : name + " " + others);
            handled = journal.handle(communication, id, context.now(), state -> {
                told.clear();
                told.addAll(state.untold());
                return ApprovalRules.decide(state, tick, context);
            });
            others++;
        } while (handled instanceof ApprovalJournal.Done earlier
                && !earlier.now()
                && !ApprovalRules.explains(tick, earlier.events()));
        if (!(handled instanceof ApprovalJournal.Done done) || !done.now()) {
            return false;
        }
        told.addAll(done.events());
        Waiting waiting = Waiting.of(done.state(), context);
        told.forEach(event -> notice(communication, event, done.state(), waiting, notices));
        return true;
    }

    private static void notice(
            CommunicationId communication,
            ApprovalEvent event,
            ApprovalState state,
            Waiting waiting,
            List<DueNotice> notices) {
        if (event instanceof ApprovalEvent.ReminderDue reminder) {
            notices.add(ofStage(
                    DueNotice.Kind.REMINDER, communication, reminder.stage(), reminder.variants(), null, waiting));
        } else if (event instanceof ApprovalEvent.DeadlineMissed missed) {
            notices.add(ofStage(
                    DueNotice.Kind.DEADLINE_MISSED, communication, missed.stage(), missed.variants(), null, waiting));
        } else if (event instanceof ApprovalEvent.Escalated escalated) {
            notices.add(ofStage(
                    DueNotice.Kind.ESCALATED,
                    communication,
                    escalated.stage(),
                    escalated.variants(),
                    escalated.office(),
                    waiting));
        } else if (event instanceof ApprovalEvent.RatificationMissed) {
            notices.add(new DueNotice(
                    DueNotice.Kind.RATIFICATION_MISSED,
                    communication,
                    null,
                    ImmutableSet.of(),
                    state.chain()
                            .flatMap(ApprovalChain::urgentProcedure)
                            .map(FastTrack::ratifyingOffice)
                            .orElse(null),
                    waiting.whoCanRatify()));
        } else if (event instanceof ApprovalEvent.Resumed resumed && resumed.mandate() == null) {
            notices.add(new DueNotice(
                    DueNotice.Kind.RESUMED,
                    communication,
                    null,
                    state.seals().keySet(),
                    null,
                    deciders(waiting, null, state.seals().keySet())));
        }
    }

    private static DueNotice ofStage(
            DueNotice.Kind kind,
            CommunicationId communication,
            StageId stage,
            Set<VariantId> variants,
            @Nullable OfficeId office,
            Waiting waiting) {
        return new DueNotice(kind, communication, stage, variants, office, deciders(waiting, stage, variants));
    }

    private static Set<PersonId> deciders(Waiting waiting, @Nullable StageId stage, Set<VariantId> variants) {
        return waiting.whoCanAct().stream()
                .filter(decision -> (stage == null || decision.stage().equals(stage))
                        && decision.variants().stream().anyMatch(variants::contains))
                .map(PossibleDecision::person)
                .collect(ImmutableSet.toImmutableSet());
    }
}
