package org.commspubliques.core.transparency;

import java.time.Instant;
import java.util.Objects;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.lifecycle.PublishedChange;

/**
 * Ligne de rectification ou de retrait: what was corrected or withdrawn in the period, whenever it had gone out. Immutable
 * and thread-safe.
 *
 * @param communication the communication that had gone out
 * @param title its title as it went out, else the beginning of its text, else its identifier
 * @param variant the variant
 * @param publishedAt when it had gone out
 * @param change what was done about it, when, by which office, and what the public was told
 */
public record ChangeLine(
        CommunicationId communication, String title, VariantId variant, Instant publishedAt, PublishedChange change) {

    /** Refuses missing parts. */
    public ChangeLine {
        Objects.requireNonNull(communication, "communication");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(variant, "variant");
        Objects.requireNonNull(publishedAt, "publishedAt");
        Objects.requireNonNull(change, "change");
    }
}
