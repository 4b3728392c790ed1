package org.commspubliques.approval.decision;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.chain.Deadline;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.time.Delay;
import org.commspubliques.core.time.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/**
 * What follows from the passing of time. The instants were fixed when a stage opened, so that none of this asks a
 * calendar, and a moment that has passed stays passed.
 */
final class TimeRules {

    /** So that the same command is always recorded alike. */
    private static final Comparator<VariantId> ORDER = Comparator.comparing(VariantId::toString);

    private TimeRules() {}

    /**
     * Returns what has come due by an instant and is not on record, in the order in which it came. Only clocks that ran
     * when the last record was written: those of stages that come to their turn since, or were suspended, start anew.
     */
    static List<ApprovalEvent> due(ApprovalState state, Instant now) {
        ImmutableList.Builder<ApprovalEvent> all = ImmutableList.builder();
        ApprovalState at = state;
        for (Instant next = next(at, state); next != null && !next.isAfter(now); next = next(at, state)) {
            List<ApprovalEvent> events = events(at, state, next);
            all.addAll(events);
            at = at.during(next, events);
        }
        return all.build();
    }

    /** Tells whether an event is one that comes beside whatever a command does. */
    static boolean isOfTime(ApprovalEvent event) {
        return event instanceof ApprovalEvent.StageOpened
                || event instanceof ApprovalEvent.NoticesGiven
                || isToBeTold(event);
    }

    /** Tells whether an event is one that time brings about, and that the host is told of. */
    static boolean isToBeTold(ApprovalEvent event) {
        return event instanceof ApprovalEvent.ReminderDue
                || event instanceof ApprovalEvent.DeadlineMissed
                || event instanceof ApprovalEvent.Escalated
                || event instanceof ApprovalEvent.RatificationMissed
                || (event instanceof ApprovalEvent.Resumed resumed && resumed.mandate() == null);
    }

    /** Returns when time next brings something about; null while only people can. */
    static @Nullable Instant next(ApprovalState state) {
        return next(state, state);
    }

    private static @Nullable Instant next(ApprovalState state, ApprovalState recorded) {
        if (state.isWithdrawn()) {
            return null;
        }
        Instant next = state.debt()
                .filter(debt -> debt.ratifiedBy() == null && !debt.recordedMissed())
                .map(FastTrackDebt::ratifyBefore)
                .orElse(null);
        if (recorded.suspension().isPresent()) {
            return earlier(next, state.suspension().map(Suspension::wakeAt).orElse(null));
        }
        for (VariantId variant : state.timed()) {
            for (StageProgress progress : state.progress(variant)) {
                if (progress.open() && (state == recorded || isOpen(recorded, progress.stage(), variant))) {
                    next = earlier(next, next(state, progress.stage(), variant));
                }
            }
        }
        return next;
    }

    private static @Nullable Instant next(ApprovalState state, Stage stage, VariantId variant) {
        return state.clock(stage.id(), variant).map(StageClock::next).orElse(null);
    }

    private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.isBefore(one) ? other : one;
    }

    private static List<ApprovalEvent> events(ApprovalState state, ApprovalState recorded, Instant at) {
        ImmutableList.Builder<ApprovalEvent> events = ImmutableList.builder();
        state.debt()
                .filter(debt -> debt.ratifiedBy() == null
                        && !debt.recordedMissed()
                        && debt.ratifyBefore().equals(at))
                .ifPresent(debt -> events.add(new ApprovalEvent.RatificationMissed(debt.ratifyBefore())));
        if (recorded.suspension().isPresent()) {
            state.suspension()
                    .filter(hold -> at.equals(hold.wakeAt()))
                    .ifPresent(hold -> events.add(new ApprovalEvent.Resumed(null)));
            return events.build();
        }
        state.chain()
                .map(ApprovalChain::stages)
                .orElse(List.of())
                .forEach(stage -> events.addAll(events(state, recorded, stage, at)));
        return events.build();
    }

    private static List<ApprovalEvent> events(ApprovalState state, ApprovalState recorded, Stage stage, Instant at) {
        Map<Integer, Set<VariantId>> reminded = new TreeMap<>();
        Set<VariantId> missed = new TreeSet<>(ORDER);
        for (VariantId variant : state.timed()) {
            StageClock clock = state.clock(stage.id(), variant).orElse(null);
            if (clock != null
                    && at.equals(clock.next())
                    && isOpen(state, stage, variant)
                    && isOpen(recorded, stage, variant)) {
                if (at.equals(clock.due())) {
                    missed.add(variant);
                } else {
                    reminded.computeIfAbsent(clock.reminded() + 1, number -> new TreeSet<>(ORDER))
                            .add(variant);
                }
            }
        }
        ImmutableList.Builder<ApprovalEvent> events = ImmutableList.builder();
        reminded.forEach((number, variants) -> events.add(new ApprovalEvent.ReminderDue(stage.id(), variants, number)));
        if (!missed.isEmpty()) {
            events.add(new ApprovalEvent.DeadlineMissed(stage.id(), missed));
            stage.timeLimit()
                    .flatMap(Deadline::escalation)
                    .ifPresent(office -> events.add(new ApprovalEvent.Escalated(stage.id(), missed, office)));
        }
        return events.build();
    }

    private static boolean isOpen(ApprovalState state, Stage stage, VariantId variant) {
        return state.progress(variant).stream()
                .anyMatch(progress -> progress.open() && progress.stage().id().equals(stage.id()));
    }

    /** What is on record, from now on, as told. */
    static Ruling told(ApprovalState present) {
        int count = present.untold().size();
        return new Ruling.Accepted(
                count == 0 ? ImmutableList.of() : ImmutableList.of(new ApprovalEvent.NoticesGiven(count)));
    }

    /** Tells whether a clock may start at all, as in the chain of an approval, or in the one it is just submitted to. */
    static boolean hasDeadlines(ApprovalState state, List<ApprovalEvent> events) {
        ApprovalChain chain = state.chain().orElse(null);
        if (chain == null && events.get(0) instanceof ApprovalEvent.Submitted submitted) {
            chain = submitted.chain();
        }
        if (chain != null) {
            for (List<Stage> rank : chain.ranks()) {
                for (Stage stage : rank) {
                    if (stage.deadline() != null) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /**
     * Returns the clocks that start when a command is done: of stages whose turn has come, and of those whose clock was for
     * another text, or was stopped before its time was over. What was missed for a text stays so.
     */
    static List<ApprovalEvent> openings(ApprovalState before, ApprovalState after, DecisionContext context) {
        ApprovalChain chain = after.chain().orElse(null);
        if (chain == null || after.isWithdrawn() || after.suspension().isPresent()) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<ApprovalEvent> events = ImmutableList.builder();
        for (Stage stage : chain.stages()) {
            Deadline deadline = stage.deadline();
            if (deadline != null) {
                Set<VariantId> opened = new TreeSet<>(ORDER);
                for (VariantId variant : after.seals().keySet()) {
                    if (isOpen(after, stage, variant) && starts(before, after, stage, variant)) {
                        opened.add(variant);
                    }
                }
                if (!opened.isEmpty()) {
                    events.add(opening(stage, deadline, opened, context));
                }
            }
        }
        return events.build();
    }

    private static boolean starts(ApprovalState before, ApprovalState after, Stage stage, VariantId variant) {
        StageClock known = after.clock(stage.id(), variant).orElse(null);
        return known == null || (!known.missed() && !isOpen(before, stage, variant));
    }

    private static ApprovalEvent.StageOpened opening(
            Stage stage, Deadline deadline, Set<VariantId> variants, DecisionContext context) {
        WorkingCalendar calendar = context.authority().workingCalendar();
        return new ApprovalEvent.StageOpened(
                stage.id(),
                variants,
                deadline.within().after(context.now(), calendar),
                deadline.reminders().stream()
                        .map((Delay delay) -> delay.after(context.now(), calendar))
                        .sorted()
                        .collect(ImmutableList.toImmutableList()));
    }
}
