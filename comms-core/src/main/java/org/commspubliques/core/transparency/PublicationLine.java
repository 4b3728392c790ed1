package org.commspubliques.core.transparency;

import com.google.common.collect.ImmutableList;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.lifecycle.OverriddenRule;
import org.commspubliques.core.lifecycle.ReleasingOffice;
import org.jspecify.annotations.Nullable;

/**
 * Ligne de publication: one variant that went out in the period. Immutable and thread-safe.
 *
 * @param communication the communication
 * @param title its title as it went out, else the beginning of its text, else its identifier
 * @param variant the variant
 * @param at when its channel took it
 * @param link where it can be seen; null where that is no public web address
 * @param urgent whether it was out by the urgent procedure, before its approval
 * @param releasedBy the offices that released it; unmodifiable
 * @param overrides the rules that were set aside for it; unmodifiable
 */
public record PublicationLine(
        CommunicationId communication,
        String title,
        VariantId variant,
        Instant at,
        @Nullable URI link,
        boolean urgent,
        List<ReleasingOffice> releasedBy,
        List<OverriddenRule> overrides) {

    /** Copies the lists; refuses missing parts. */
    public PublicationLine {
        Objects.requireNonNull(communication, "communication");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(variant, "variant");
        Objects.requireNonNull(at, "at");
        releasedBy = ImmutableList.copyOf(releasedBy);
        overrides = ImmutableList.copyOf(overrides);
    }

    /**
     * Returns where it can be seen.
     *
     * @return the address, or nothing where there is no public one
     */
    public Optional<URI> publicLink() {
        return Optional.ofNullable(link);
    }
}
