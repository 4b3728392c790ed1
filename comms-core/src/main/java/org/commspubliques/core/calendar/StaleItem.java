package org.commspubliques.core.calendar;

import java.time.Instant;
import java.util.Objects;
import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/**
 * Contenu périmé: something that went out, or was to, and does not hold any more or must be looked at. Immutable and
 * thread-safe.
 *
 * @param item the item
 * @param reason why
 * @param since since when
 */
public record StaleItem(CalendarItem item, Reason reason, Instant since) {

    /** Motif: why a content is out of date. */
    public enum Reason implements Labelled {
        /** It is of no more use: an event that is over, an alert that has ended. It is to be taken back or archived. */
        EXPIRED("périmé", "expired"),
        /** Its day of review has come. */
        REVIEW_DUE("à revoir", "to be reviewed");

        private final Wording label;

        Reason(String fr, String en) {
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
    public StaleItem {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(since, "since");
    }
}
