package org.commspubliques.core.participation;

import com.google.common.base.Preconditions;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.commspubliques.core.internal.text.EnteredText;
import org.commspubliques.core.internal.text.Identifiers;
import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Suite donnée: what becomes of something people asked for. Immutable and thread-safe.
 *
 * @param id its identifier
 * @param asked what people asked for
 * @param state what became of it
 * @param explanation what is done, or why it is not; may be empty
 * @param due until when it is to be done; null where no day was promised
 */
public record FollowUp(
        String id,
        String asked,
        State state,
        String explanation,
        @Nullable LocalDate due) {

    /** État. */
    public enum State implements Labelled {
        /** Promised, not begun. */
        PROMISED("prévu", "promised", true),
        /** Being done. */
        UNDER_WAY("en cours", "under way", true),
        /** Done. */
        DONE("fait", "done", false),
        /** Not to be done. */
        DECLINED("non retenu", "declined", false);

        private final Wording label;
        private final boolean open;

        State(String fr, String en, boolean open) {
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
         * Returns whether something is still to be done.
         *
         * @return true for what is promised or under way
         */
        public boolean isOpen() {
            return open;
        }
    }

    /** Normalises the texts; refuses one that is about nothing. */
    public FollowUp {
        Identifiers.require(id, "follow-up id");
        asked = EnteredText.enter(asked, "asked");
        Preconditions.checkArgument(!asked.isBlank(), "follow-up %s is about nothing", id);
        Objects.requireNonNull(state, "state");
        explanation = EnteredText.enter(explanation, "explanation");
    }

    /**
     * Returns until when it is to be done.
     *
     * @return the last day, or nothing where none was promised
     */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(due);
    }
}
