package org.commspubliques.core.communication;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.commspubliques.core.internal.text.EnteredText;
import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Droits d’une image: whom it shows, with whose consent, until when it may be used, and who or what made it. Immutable
 * and thread-safe.
 *
 * @param shows whom it shows
 * @param release where the written consent of the people shown is kept (for minors, of both holders of parental
 *     authority); empty where there is none
 * @param licensedUntil the last day the licence allows, in the authority’s zone; null where it has no end
 * @param provenance who or what made it
 */
public record MediaUsage(
        Shows shows, String release, @Nullable LocalDate licensedUntil, Provenance provenance) {

    /** Refuses missing parts. */
    public MediaUsage {
        Objects.requireNonNull(shows, "shows");
        Objects.requireNonNull(provenance, "provenance");
        release = EnteredText.enter(release, "release");
    }

    /** Personnes représentées. */
    public enum Shows implements Labelled {
        /** Nobody who could be recognised. */
        NOBODY("personne de reconnaissable", "nobody recognisable"),
        /** Adults who can be recognised. */
        ADULTS("des adultes reconnaissables", "recognisable adults"),
        /** Minors who can be recognised. */
        MINORS("des mineurs reconnaissables", "recognisable minors"),
        /** An elected official of the authority. */
        ELECTED_OFFICIALS("des élus", "elected officials");

        private final Wording label;

        Shows(String fr, String en) {
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
     * Returns the usage of an image that shows nobody, without an end.
     *
     * @return the usage
     */
    public static MediaUsage free() {
        return new MediaUsage(Shows.NOBODY, "", null, Provenance.human());
    }

    /**
     * Returns the last day the licence allows.
     *
     * @return the day, or nothing where the licence has no end
     */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(licensedUntil);
    }
}
