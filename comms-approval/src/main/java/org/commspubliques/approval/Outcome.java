package org.commspubliques.approval;

import java.util.Optional;
import java.util.function.Function;
import org.commspubliques.approval.decision.ApprovalState;
import org.commspubliques.approval.decision.Refusal;

/** Suite donnée: what became of a request to an approval. Immutable and thread-safe. */
public sealed interface Outcome {

    /**
     * Accepté: it is recorded.
     *
     * @param state where the approval stands after it
     */
    record Accepted(ApprovalState state) implements Outcome {}

    /**
     * Refusé: nothing is recorded.
     *
     * @param why the refusal
     */
    record Refused(Refusal why) implements Outcome {}

    /**
     * Returns what one of two functions makes of this outcome.
     *
     * @param accepted what to make of an acceptance
     * @param refused what to make of a refusal
     * @param <T> the type of the result
     * @return the result
     */
    default <T> T fold(Function<ApprovalState, T> accepted, Function<Refusal, T> refused) {
        return this instanceof Accepted yes ? accepted.apply(yes.state()) : refused.apply(((Refused) this).why());
    }

    /**
     * Returns why it was refused.
     *
     * @return the refusal, or nothing where it was accepted
     */
    default Optional<Refusal> refusal() {
        return fold(state -> Optional.empty(), Optional::of);
    }
}
