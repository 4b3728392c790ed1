package org.commspubliques.core.calendar;

import java.time.Instant;
import java.util.Objects;
import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/**
 * Rappel: something the calendar has to tell people at a moment. It is computed, not sent: the host sends. What approvals wait
 * for has reminders of its own there, and none here. Immutable and thread-safe.
 *
 * @param item the item
 * @param kind what it is about
 * @param due when the thing itself is due
 * @param at when to tell people: the reminder’s lead before
 */
public record CalendarReminder(CalendarItem item, Kind kind, Instant due, Instant at) {

    /** Objet du rappel: what people are reminded of. */
    public enum Kind implements Labelled {
        /** The text must be with whoever makes it. */
        COPY_DEADLINE("bouclage", "copy deadline"),
        /** It goes out. */
        PUBLICATION("publication", "publication"),
        /** Somebody must look whether it still holds. */
        REVIEW("relecture d’un contenu en ligne", "review of a published content"),
        /** It is of no more use. */
        EXPIRY("fin de validité", "end of validity");

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

    /** Refuses missing parts. */
    public CalendarReminder {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(at, "at");
    }
}
