package org.commspubliques.approval.permit;

import com.google.common.collect.Sets;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.commspubliques.approval.mandate.Mandate;
import org.commspubliques.core.communication.CommunicationPurpose;

/**
 * Gel: nothing goes out, of one communication or of all, until whoever froze it lets go. Immutable and thread-safe.
 *
 * @param mandate who froze it
 * @param reason why
 * @param since since when
 * @param spared the purposes that go out all the same; empty for none; unmodifiable
 */
public record PublicationFreeze(Mandate mandate, String reason, Instant since, Set<CommunicationPurpose> spared) {

    /** Copies the purposes. */
    public PublicationFreeze {
        Objects.requireNonNull(mandate, "mandate");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(since, "since");
        spared = Sets.immutableEnumSet(spared);
    }
}
