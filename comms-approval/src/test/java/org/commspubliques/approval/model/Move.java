package org.commspubliques.approval.model;

import java.util.Set;

/**
 * Something somebody tries.
 *
 * @param act what
 * @param stage in which stage, from 0
 * @param office for which office
 * @param person who
 * @param variants on which variants
 * @param text which content they saw, or bring
 * @param other another office, or the proof they saw or bring; empty where there is none
 * @param hours how much time passes, or how long a suspension lasts; 0 for no end
 */
record Move(Act act, int stage, String office, String person, Set<String> variants, int text, String other, int hours) {

    enum Act {
        APPROVE,
        APPROVE_WITH_RESERVATIONS,
        REQUEST_CHANGES,
        REJECT,
        RECUSE,
        REVISE,
        RESUBMIT,
        RETRACT,
        ASK,
        GIVE,
        TRANSFER,
        HOLD,
        RESUME,
        PROVE,
        ANNOTATE,
        WITHDRAW,
        RELEASE_URGENTLY,
        RATIFY,
        PERMIT,
        REDEEM,
        WAIT;

        boolean decides() {
            return compareTo(RECUSE) <= 0;
        }
    }

    static Move decide(Act act, int stage, String office, String person, Set<String> variants, int text) {
        return new Move(act, stage, office, person, variants, text, "", 0);
    }
}
