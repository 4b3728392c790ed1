package org.commspubliques.approval.waiting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.decision.ApprovalEvent;
import org.commspubliques.approval.decision.ApprovalState;
import org.commspubliques.approval.decision.DecisionContext;
import org.commspubliques.approval.decision.FastTrackDebt;
import org.commspubliques.approval.decision.StageClock;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.communication.CommunicationId;
import org.jspecify.annotations.Nullable;

/**
 * Corbeille: what waits for a person, such as one who leaves: to be transferred to others, or to be done before. Immutable
 * and thread-safe.
 *
 * @param person the person
 * @param at the instant it was looked at
 * @param entries what waits, that which has been in approval longest first; unmodifiable
 */
public record Workbasket(PersonId person, Instant at, List<Entry> entries) {

    /** Copies the entries. */
    public Workbasket {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(at, "at");
        entries = ImmutableList.copyOf(entries);
    }

    /**
     * Une action en attente.
     *
     * @param communication the communication
     * @param decisions what the person can decide in it now; unmodifiable
     * @param onlyThey the stages among these in which nobody else can decide: they stand still once the person is gone;
     *     unmodifiable
     * @param ratifies whether the person can give what an urgent release owes
     * @param writes whether the person wrote the present text or a part of it, and is asked where changes are requested
     * @param due by when the person has to decide or to ratify, the earliest of it, past or to come; null where no time was
     *     set, or the person is asked for neither
     */
    public record Entry(
            CommunicationId communication,
            List<PossibleDecision> decisions,
            Set<StageId> onlyThey,
            boolean ratifies,
            boolean writes,
            @Nullable Instant due) {

        /** Copies the collections. */
        public Entry {
            Objects.requireNonNull(communication, "communication");
            decisions = ImmutableList.copyOf(decisions);
            onlyThey = ImmutableSet.copyOf(onlyThey);
        }

        /**
         * Returns by when the person has to decide or to ratify.
         *
         * @return the earliest instant, or nothing where no time was set, or the person is asked for neither
         */
        public Optional<Instant> deadline() {
            return Optional.ofNullable(due);
        }
    }

    /**
     * Returns what one approval waits for of a person.
     *
     * @param person the person
     * @param communication the communication
     * @param state where its approval stands
     * @param context at which instant, and who may act for which office
     * @return what waits, or nothing where it does not concern them
     */
    public static Optional<Entry> entry(
            PersonId person, CommunicationId communication, ApprovalState state, DecisionContext context) {
        Waiting waiting = Waiting.of(state, context);
        List<PossibleDecision> own = waiting.whoCanAct().stream()
                .filter(decision -> decision.person().equals(person))
                .collect(ImmutableList.toImmutableList());
        Set<StageId> others = new LinkedHashSet<>();
        waiting.whoCanAct().stream()
                .filter(decision -> !decision.person().equals(person))
                .forEach(decision -> others.add(decision.stage()));
        Set<StageId> onlyThey = own.stream()
                .map(PossibleDecision::stage)
                .filter(stage -> !others.contains(stage))
                .collect(ImmutableSet.toImmutableSet());
        boolean ratifies = owes(state) && waiting.whoCanRatify().contains(person);
        boolean writes = state.submission()
                        .map(ApprovalEvent.Submitted::author)
                        .filter(person::equals)
                        .isPresent()
                || state.seals().keySet().stream()
                        .anyMatch(variant -> state.writers(variant).contains(person));
        return own.isEmpty() && !ratifies && !writes
                ? Optional.empty()
                : Optional.of(new Entry(
                        communication,
                        own,
                        onlyThey,
                        ratifies,
                        writes,
                        due(state, own, ratifies).orElse(null)));
    }

    private static Optional<Instant> due(ApprovalState state, List<PossibleDecision> own, boolean ratifies) {
        Stream<Instant> decisions = own.stream()
                .flatMap(decision -> decision.variants().stream()
                        .flatMap(variant -> state.clock(decision.stage(), variant).stream()))
                .map(StageClock::due);
        Stream<Instant> debts = ratifies ? state.debt().map(FastTrackDebt::ratifyBefore).stream() : Stream.empty();
        return Stream.concat(decisions, debts).min(Comparator.naturalOrder());
    }

    private static boolean owes(ApprovalState state) {
        return state.debt()
                .map(FastTrackDebt::ratification)
                .filter(Optional::isEmpty)
                .isPresent();
    }

    /**
     * Returns what stands still once the person is gone.
     *
     * @return the entries with a stage in which nobody else can decide; unmodifiable
     */
    public List<Entry> blocked() {
        return entries.stream().filter(entry -> !entry.onlyThey().isEmpty()).collect(ImmutableList.toImmutableList());
    }
}
