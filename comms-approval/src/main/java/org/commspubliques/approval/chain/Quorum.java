package org.commspubliques.approval.chain;

import com.google.common.base.Preconditions;
import org.commspubliques.core.language.Wording;

/** Quorum: how many of a stage's seats must approve. Immutable and thread-safe. */
public sealed interface Quorum {

    /**
     * Returns the quorum of every seat.
     *
     * @return the quorum
     */
    static Quorum all() {
        return new All();
    }

    /**
     * Returns the quorum of one seat, whichever.
     *
     * @return the quorum
     */
    static Quorum any() {
        return new AtLeast(1);
    }

    /**
     * Returns the quorum of so many seats.
     *
     * @param seats how many, from 1
     * @return the quorum
     */
    static Quorum atLeast(int seats) {
        return new AtLeast(seats);
    }

    /**
     * Returns how many approvals are needed.
     *
     * @param seats how many seats the stage has
     * @return how many of them
     */
    int needed(int seats);

    /**
     * Returns the quorum as people say it.
     *
     * @return the label
     */
    Wording label();

    /** Tous: every seat. */
    record All() implements Quorum {
        @Override
        public int needed(int seats) {
            return seats;
        }

        @Override
        public Wording label() {
            return Wording.of("tous", "all");
        }
    }

    /**
     * Au moins: so many seats, whichever.
     *
     * @param seats how many, from 1
     */
    record AtLeast(int seats) implements Quorum {

        /** Refuses a number below 1: a stage nobody need answer is no stage. */
        public AtLeast {
            Preconditions.checkArgument(seats >= 1, "a quorum needs at least 1 seat, was %s", seats);
        }

        @Override
        public int needed(int stageSeats) {
            return seats;
        }

        @Override
        public Wording label() {
            return seats == 1
                    ? Wording.of("l’un d’eux", "any one")
                    : Wording.of("au moins " + seats, "at least " + seats);
        }
    }
}
