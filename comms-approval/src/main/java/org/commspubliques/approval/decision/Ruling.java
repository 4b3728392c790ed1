package org.commspubliques.approval.decision;

import com.google.common.collect.ImmutableList;
import java.util.List;

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
     * @param refusal why
     */
    record Refused(Refusal refusal) implements Ruling {}
}
