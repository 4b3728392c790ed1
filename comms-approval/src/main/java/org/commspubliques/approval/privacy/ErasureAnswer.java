package org.commspubliques.approval.privacy;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;

/** Réponse à une demande d’effacement. Immutable and thread-safe. */
public sealed interface ErasureAnswer {

    /**
     * Effacé.
     *
     * @param report what was erased
     */
    record Erased(ErasureReport report) implements ErasureAnswer {

        /** Refuses a missing report. */
        public Erased {
            Objects.requireNonNull(report, "report");
        }
    }

    /**
     * Différé: nothing was erased. Asked for again once the approvals are closed, it is done; the host keeps the request.
     *
     * @param deferrals the approvals it has to wait for, each with why; unmodifiable, at least one
     */
    record Deferred(List<ErasureDeferral> deferrals) implements ErasureAnswer {

        /** Copies the list; refuses an empty one. */
        public Deferred {
            deferrals = ImmutableList.copyOf(deferrals);
            Preconditions.checkArgument(!deferrals.isEmpty(), "an erasure is deferred for a reason");
        }
    }
}
