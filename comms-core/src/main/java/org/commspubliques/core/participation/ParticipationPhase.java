package org.commspubliques.core.participation;

import com.google.common.base.Preconditions;
import java.time.LocalDate;
import java.util.Objects;
import org.commspubliques.core.internal.text.Identifiers;
import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/**
 * Phase d’une démarche. Days are in the authority’s zone. Immutable and thread-safe.
 *
 * @param id its identifier
 * @param kind what happens in it
 * @param label what people call it
 * @param from the first day
 * @param until the last day, not before the first
 */
public record ParticipationPhase(String id, Kind kind, Wording label, LocalDate from, LocalDate until) {

    /** Nature. */
    public enum Kind implements Labelled {
        /** People propose, write or answer. */
        CONTRIBUTION("contribution", "contribution", true),
        /** People meet. */
        MEETING("rencontre", "meeting", true),
        /** People choose. */
        VOTE("vote", "vote", true),
        /** The authority looks at what was said; nobody is asked anything. */
        STUDY("étude", "study", false);

        private final Wording label;
        private final boolean open;

        Kind(String fr, String en, boolean open) {
            this.label = Wording.of(fr, en);
            this.open = open;
        }

        /**
         * Returns what a person reads.
         *
         * @return the label, in lower case
         */
        @Override
        public Wording label() {
            return label;
        }

        /**
         * Returns whether the public takes part.
         *
         * @return false for {@link #STUDY}
         */
        public boolean isOpen() {
            return open;
        }
    }

    /** Refuses a phase that ends before it starts. */
    public ParticipationPhase {
        Identifiers.require(id, "phase id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(label, "label");
        Preconditions.checkArgument(!until.isBefore(from), "phase %s ends on %s, before %s", id, until, from);
    }
}
