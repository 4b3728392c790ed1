package org.commspubliques.approval.decision;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Réponse à une demande: the events that follow from a command, or why it is refused. Immutable and thread-safe. */
public sealed interface Ruling {

    /**
     * Accepté.
     *
     * @param events what happens; empty where nothing changes; unmodifiable
     */
    record Accepted(List<ApprovalEvent> events) implements Ruling {

        /** Copies the events. */
        public Accepted {
            events = ImmutableList.copyOf(events);
        }
    }

    /**
     * Refusé.
     *
     * @param why the refusal
     */
    record Refused(Refusal why) implements Ruling {

        /** Refuses to be without a reason. */
        public Refused {
            Objects.requireNonNull(why, "why");
        }
    }

    /**
     * Returns what one of two functions makes of this ruling.
     *
     * @param accepted what to make of an acceptance, given what happens
     * @param refused what to make of a refusal
     * @param <T> the type of the result
     * @return the result
     */
    default <T> T fold(Function<List<ApprovalEvent>, T> accepted, Function<Refusal, T> refused) {
        return this instanceof Accepted yes ? accepted.apply(yes.events()) : refused.apply(((Refused) this).why());
    }

    /**
     * Returns why it was refused.
     *
     * @return the refusal, or nothing where it was accepted
     */
    default Optional<Refusal> refusal() {
        return fold(events -> Optional.empty(), Optional::of);
    }
}
