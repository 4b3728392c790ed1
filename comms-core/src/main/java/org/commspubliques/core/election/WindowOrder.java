package org.commspubliques.core.election;

import java.util.Comparator;

/** The orders in which windows are told. */
enum WindowOrder implements Comparator<ElectoralWindow> {
    /** Those that open first. */
    FIRST_MOMENT {
        @Override
        public int compare(ElectoralWindow one, ElectoralWindow other) {
            return one.from().compareTo(other.from());
        }
    },

    /** In the order of the kinds; of a kind the confirmed ones, and of those the ones that end first. */
    KIND_THEN_CONFIRMED_THEN_NEAREST {
        @Override
        public int compare(ElectoralWindow one, ElectoralWindow other) {
            if (one.kind() != other.kind()) {
                return one.kind().compareTo(other.kind());
            }
            return one.isConfirmed() == other.isConfirmed()
                    ? one.until().compareTo(other.until())
                    : Boolean.compare(other.isConfirmed(), one.isConfirmed());
        }
    }
}
