package org.commspubliques.core.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.commspubliques.core.authority.LocalAuthority;

/**
 * Contexte de contrôle: what every check needs to know besides the text. Messages carry both languages, so no reader is
 * named here. Immutable and thread-safe.
 *
 * @param authority who issues the text
 * @param publishedAt the instant at which the text is public: planned, or now
 */
public record ReviewContext(LocalAuthority authority, Instant publishedAt) {

    /** Refuses missing parts. */
    public ReviewContext {
        Objects.requireNonNull(authority, "authority");
        Objects.requireNonNull(publishedAt, "publishedAt");
    }

    /**
     * Returns the day of publication.
     *
     * @return the day in the authority's zone
     */
    public LocalDate day() {
        return LocalDate.ofInstant(publishedAt, authority.zone());
    }
}
