package org.commspubliques.approval.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.Instant;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.core.communication.ContentSeal;
import org.commspubliques.core.communication.VariantId;
import org.jspecify.annotations.Nullable;

/**
 * What time does to an approval. Immutable.
 *
 * @param clocks by stage and variant, how long it may still take
 * @param hold why nobody decides; null while it goes on
 * @param debt what the last urgent release left behind; null for none
 * @param urgent what urgent releases let out, by variant, as long as its text is what it was
 * @param untold what came due and was not told to the host yet
 * @param untoldSince when the first of it went on record; null where there is nothing to tell
 */
record Clockwork(
        ImmutableMap<StageId, ImmutableMap<VariantId, StageClock>> clocks,
        @Nullable Suspension hold,
        @Nullable FastTrackDebt debt,
        ImmutableMap<VariantId, ContentSeal> urgent,
        ImmutableList<ApprovalEvent> untold,
        @Nullable Instant untoldSince) {

    static final Clockwork EMPTY =
            new Clockwork(ImmutableMap.of(), null, null, ImmutableMap.of(), ImmutableList.of(), null);

    @Nullable StageClock clock(StageId stage, VariantId variant) {
        ImmutableMap<VariantId, StageClock> variants = clocks.get(stage);
        return variants == null ? null : variants.get(variant);
    }

    Clockwork after(ApprovalEvent event, Instant at) {
        if (event instanceof ApprovalEvent.NoticesGiven) {
            return new Clockwork(clocks, hold, debt, urgent, ImmutableList.of(), null);
        }
        Clockwork next = after(event);
        return TimeRules.isToBeTold(event) ? next.withUntold(event, at) : next;
    }

    private Clockwork withUntold(ApprovalEvent event, Instant at) {
        return new Clockwork(
                clocks,
                hold,
                debt,
                urgent,
                ImmutableList.<ApprovalEvent>builder().addAll(untold).add(event).build(),
                untoldSince == null ? at : untoldSince);
    }

    private Clockwork after(ApprovalEvent event) {
        if (event instanceof ApprovalEvent.StageOpened happened) {
            StageClock fresh = new StageClock(happened.due(), happened.reminders(), 0, false, null);
            ImmutableMap<VariantId, StageClock> known = clocks.getOrDefault(happened.stage(), ImmutableMap.of());
            ImmutableMap.Builder<VariantId, StageClock> opened = ImmutableMap.builder();
            opened.putAll(known);
            happened.variants().forEach(variant -> opened.put(variant, fresh));
            return withClocks(VoteBook.with(clocks, happened.stage(), opened.buildKeepingLast()));
        }
        if (event instanceof ApprovalEvent.ReminderDue happened) {
            return changed(
                    happened.stage(),
                    happened.variants(),
                    clock -> new StageClock(
                            clock.due(), clock.reminders(), happened.number(), clock.missed(), clock.escalatedTo()));
        }
        if (event instanceof ApprovalEvent.DeadlineMissed happened) {
            return changed(
                    happened.stage(),
                    happened.variants(),
                    clock -> new StageClock(
                            clock.due(), clock.reminders(), clock.reminded(), true, clock.escalatedTo()));
        }
        if (event instanceof ApprovalEvent.Escalated happened) {
            return changed(
                    happened.stage(),
                    happened.variants(),
                    clock -> new StageClock(
                            clock.due(), clock.reminders(), clock.reminded(), clock.missed(), happened.office()));
        }
        if (event instanceof ApprovalEvent.Held happened) {
            return withHold(new Suspension(happened.mandate(), happened.reason(), happened.wakeAt()));
        }
        if (event instanceof ApprovalEvent.Resumed) {
            return resumed();
        }
        if (event instanceof ApprovalEvent.ContentRevised happened) {
            return withUrgent(VoteBook.without(urgent, happened.variant()));
        }
        if (event instanceof ApprovalEvent.VariantRemoved happened) {
            return withUrgent(VoteBook.without(urgent, happened.variant()));
        }
        return afterUrgency(event);
    }

    private Clockwork withUrgent(ImmutableMap<VariantId, ContentSeal> other) {
        return new Clockwork(clocks, hold, debt, other, untold, untoldSince);
    }

    private Clockwork afterUrgency(ApprovalEvent event) {
        if (event instanceof ApprovalEvent.FastTrackInvoked happened) {
            ImmutableMap<VariantId, ContentSeal> released = ImmutableMap.<VariantId, ContentSeal>builder()
                    .putAll(urgent)
                    .putAll(happened.seals())
                    .buildKeepingLast();
            return withUrgent(released)
                    .withDebt(new FastTrackDebt(
                            happened.mandate(),
                            happened.reason(),
                            happened.seals(),
                            happened.ratifyBefore(),
                            null,
                            false,
                            false));
        }
        if (event instanceof ApprovalEvent.Ratified happened && debt != null) {
            return withDebt(new FastTrackDebt(
                    debt.mandate(),
                    debt.reason(),
                    debt.seals(),
                    debt.ratifyBefore(),
                    happened.mandate(),
                    debt.recordedMissed(),
                    debt.ownText()));
        }
        if (event instanceof ApprovalEvent.RatificationMissed && debt != null) {
            return withDebt(new FastTrackDebt(
                    debt.mandate(),
                    debt.reason(),
                    debt.seals(),
                    debt.ratifyBefore(),
                    debt.ratifiedBy(),
                    true,
                    debt.ownText()));
        }
        return this;
    }

    /** Whoever released urgently had a hand in the text. */
    Clockwork withOwnText() {
        return debt == null
                ? this
                : withDebt(new FastTrackDebt(
                        debt.mandate(),
                        debt.reason(),
                        debt.seals(),
                        debt.ratifyBefore(),
                        debt.ratifiedBy(),
                        debt.recordedMissed(),
                        true));
    }

    /** What was missed stays so; all other time that was left is given anew. */
    private Clockwork resumed() {
        ImmutableMap.Builder<StageId, ImmutableMap<VariantId, StageClock>> missed = ImmutableMap.builder();
        clocks.forEach(
                (stage, known) -> missed.put(stage, ImmutableMap.copyOf(Maps.filterValues(known, StageClock::missed))));
        return withClocks(missed.buildOrThrow()).withHold(null);
    }

    /** Forgets how long a stage had for a text that is no longer before it, missed or not. */
    Clockwork without(StageId stage, VariantId variant) {
        ImmutableMap<VariantId, StageClock> known = clocks.get(stage);
        return known == null ? this : withClocks(VoteBook.with(clocks, stage, VoteBook.without(known, variant)));
    }

    private Clockwork changed(StageId stage, Set<VariantId> variants, UnaryOperator<StageClock> change) {
        ImmutableMap<VariantId, StageClock> known = clocks.get(stage);
        if (known == null) {
            return this;
        }
        ImmutableMap.Builder<VariantId, StageClock> changed = ImmutableMap.builder();
        known.forEach(
                (variant, clock) -> changed.put(variant, variants.contains(variant) ? change.apply(clock) : clock));
        return withClocks(VoteBook.with(clocks, stage, changed.buildOrThrow()));
    }

    private Clockwork withClocks(ImmutableMap<StageId, ImmutableMap<VariantId, StageClock>> other) {
        return new Clockwork(other, hold, debt, urgent, untold, untoldSince);
    }

    private Clockwork withHold(@Nullable Suspension other) {
        return new Clockwork(clocks, other, debt, urgent, untold, untoldSince);
    }

    private Clockwork withDebt(FastTrackDebt other) {
        return new Clockwork(clocks, hold, other, urgent, untold, untoldSince);
    }
}
