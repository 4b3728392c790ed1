package org.commspubliques.core.recipient;

import java.util.Objects;
import org.commspubliques.core.consent.ContactRights;

/**
 * Contact trouvé: somebody in a segment, of whom it is not known yet whether they may be written to. Immutable and thread-safe.
 *
 * @param key what the host knows the contact by; opaque
 * @param rights what is known of the contact’s rights
 */
public record Candidate(String key, ContactRights rights) {

    /** Refuses missing parts. */
    public Candidate {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(rights, "rights");
    }
}
