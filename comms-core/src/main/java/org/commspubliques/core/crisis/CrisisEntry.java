package org.commspubliques.core.crisis;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.internal.text.EnteredText;
import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Ligne de main courante: what happened at one moment of a crisis. Immutable and thread-safe.
 *
 * @param at when
 * @param kind what sort of thing
 * @param level the number of the level that holds from then on
 * @param text what happened
 * @param office who did it, or saw it; null where nobody in particular did
 */
public record CrisisEntry(
        Instant at,
        Kind kind,
        int level,
        String text,
        @Nullable OfficeId office) {

    /** Nature. */
    public enum Kind implements Labelled {
        /** The crisis was declared. */
        DECLARED("déclaration", "declared"),
        /** It became more or less grave. */
        LEVEL_CHANGED("changement de niveau", "level changed"),
        /** Something was seen or reported. */
        OBSERVED("constat", "observed"),
        /** Something was decided. */
        DECIDED("décision", "decided"),
        /** A message went out. */
        MESSAGE("message diffusé", "message sent"),
        /** An update of the situation went out. */
        UPDATE("point de situation", "situation update"),
        /** A task was done. */
        TASK_DONE("tâche faite", "task done"),
        /** The crisis is over. */
        CLOSED("fin de crise", "closed");

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

        /** Whether the public hears of it. */
        boolean isHeard() {
            return this == MESSAGE || this == UPDATE;
        }
    }

    /** Normalises the text. */
    public CrisisEntry {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(kind, "kind");
        text = EnteredText.enter(text, "text");
    }

    /**
     * Returns who did it.
     *
     * @return the office, or nothing
     */
    public Optional<OfficeId> by() {
        return Optional.ofNullable(office);
    }
}
