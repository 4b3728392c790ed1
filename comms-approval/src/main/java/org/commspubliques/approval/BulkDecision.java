package org.commspubliques.approval;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.commspubliques.approval.decision.ApprovalCommand;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.error.CommsException;
import org.jspecify.annotations.Nullable;

/**
 * Décisions groupées: what became of several decisions that were asked for at once. Each was decided and recorded by itself, as
 * if it had been asked for alone. Immutable and thread-safe.
 *
 * @param results what became of each, in the order in which they were asked for; unmodifiable
 */
public record BulkDecision(List<Result> results) {

    /** Copies the results. */
    public BulkDecision {
        results = ImmutableList.copyOf(results);
    }

    /**
     * Une décision du lot.
     *
     * @param communication the communication
     * @param decision what is decided about it
     */
    public record Item(CommunicationId communication, ApprovalCommand.Decide decision) {

        /** Refuses missing parts. */
        public Item {
            Objects.requireNonNull(communication, "communication");
            Objects.requireNonNull(decision, "decision");
        }
    }

    /**
     * Suite d’une décision du lot.
     *
     * @param communication the communication
     * @param outcome what became of it; null where it failed
     * @param failure why nobody knows whether it is recorded, such as a store that broke down; null where it has an outcome.
     *     The same asked for again under the same name finds out
     */
    public record Result(
            CommunicationId communication,
            @Nullable Outcome outcome,
            @Nullable CommsException failure) {

        /** Refuses all but one of outcome and failure. */
        public Result {
            Objects.requireNonNull(communication, "communication");
            if ((outcome == null) == (failure == null)) {
                throw new IllegalArgumentException("a result is an outcome or a failure");
            }
        }

        /**
         * Tells whether it is recorded.
         *
         * @return true where it was accepted
         */
        public boolean isAccepted() {
            return outcome instanceof Outcome.Accepted;
        }

        /**
         * Returns what became of it.
         *
         * @return the outcome, or nothing where it failed
         */
        public Optional<Outcome> known() {
            return Optional.ofNullable(outcome);
        }

        /**
         * Returns why nobody knows whether it is recorded.
         *
         * @return the failure, or nothing where it has an outcome
         */
        public Optional<CommsException> unknown() {
            return Optional.ofNullable(failure);
        }
    }

    /**
     * Tells whether all are recorded.
     *
     * @return true where each was accepted
     */
    public boolean isWhole() {
        return results.stream().allMatch(Result::isAccepted);
    }

    /**
     * Returns those that are not recorded, or may not be.
     *
     * @return the refused and the failed ones, in order; unmodifiable
     */
    public List<Result> open() {
        return results.stream().filter(result -> !result.isAccepted()).collect(ImmutableList.toImmutableList());
    }
}
