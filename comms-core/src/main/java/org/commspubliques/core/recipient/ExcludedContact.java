package org.commspubliques.core.recipient;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import org.commspubliques.core.consent.Exclusion;

/**
 * Contact exclu: somebody in the segment who is not written to. Immutable and thread-safe.
 *
 * @param key what the host knows the contact by
 * @param reasons every reason, the weightiest first; at least one; unmodifiable
 */
public record ExcludedContact(String key, List<Exclusion> reasons) {

    /** Copies the reasons. */
    public ExcludedContact {
        Objects.requireNonNull(key, "key");
        reasons = ImmutableList.copyOf(reasons);
    }
}
