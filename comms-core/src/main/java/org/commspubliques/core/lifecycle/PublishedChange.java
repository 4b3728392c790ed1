package org.commspubliques.core.lifecycle;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Rectification ou retrait: what an office did about something that was out. The reason is the one that the public was
 * told; what the services wrote among themselves is not here. Immutable and thread-safe.
 *
 * @param kind what was done
 * @param at when
 * @param office the office that did it
 * @param notice what the public was told
 * @param by the communication that corrects it; null for a withdrawal
 */
public record PublishedChange(
        Kind kind,
        Instant at,
        OfficeId office,
        String notice,
        @Nullable CommunicationId by) {

    /** Refuses missing parts, a correction by nothing and a withdrawal by something. */
    public PublishedChange {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(office, "office");
        Objects.requireNonNull(notice, "notice");
        if ((kind == Kind.CORRECTED) != (by != null)) {
            throw new IllegalArgumentException("a correction names the communication that corrects, a withdrawal none");
        }
    }

    /** Nature de ce qui a été fait. The names are stable. */
    public enum Kind implements Labelled {
        /** Rectifié: another communication corrects it; both stay on record. */
        CORRECTED("rectifié", "corrected"),
        /** Retiré: it was taken back. */
        WITHDRAWN("retiré", "withdrawn");

        private final Wording label;

        Kind(String fr, String en) {
            this.label = Wording.of(fr, en);
        }

        /**
         * Returns what a person reads.
         *
         * @return the label
         */
        @Override
        public Wording label() {
            return label;
        }
    }

    /**
     * Returns the communication that corrects it.
     *
     * @return the communication, or nothing for a withdrawal
     */
    public Optional<CommunicationId> correctedBy() {
        return Optional.ofNullable(by);
    }
}
