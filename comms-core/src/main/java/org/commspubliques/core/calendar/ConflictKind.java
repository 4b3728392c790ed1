package org.commspubliques.core.calendar;

import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/** Nature d’un conflit de calendrier: what does not go together. */
public enum ConflictKind implements Labelled {
    /** Two items in one slot, or on one channel at one moment. */
    SLOT_TAKEN("CAL-01", "créneau déjà pris", "slot taken twice"),
    /** Two items on one channel within its minimum gap. */
    TOO_CLOSE("CAL-02", "publications trop rapprochées", "too close together"),
    /** One subject twice within the window, in two communications. */
    SAME_TOPIC("CAL-03", "même sujet deux fois", "same subject twice"),
    /** Within a blackout. */
    BLACKOUT("CAL-04", "période de silence", "blackout"),
    /** At a quiet hour, or on a day without sending. */
    CLOSED_HOURS("CAL-05", "heure ou jour sans envoi", "quiet hour or closed day"),
    /** Not approved, although its hour comes, or has passed. */
    NOT_APPROVED("CAL-06", "validation manquante", "approval missing"),
    /** Planned before its approvals are due. */
    BEFORE_APPROVAL("CAL-07", "avant la fin de la validation", "before the approvals are due"),
    /** Its text will be too late for whoever makes it, or is. */
    COPY_LATE("CAL-08", "bouclage manqué", "copy deadline missed"),
    /** More messages than an audience shall receive. */
    PRESSURE("CAL-09", "pression sur un public", "too many messages to an audience"),
    /** During an event of the institution that holds such content back. */
    EVENT_CLASH("CAL-10", "temps fort institutionnel", "institutional event");

    private final String id;
    private final Wording label;

    ConflictKind(String id, String fr, String en) {
        this.id = id;
        this.label = Wording.of(fr, en);
    }

    /**
     * Returns the identifier of the rule.
     *
     * @return such as {@code CAL-01}; stable
     */
    public String id() {
        return id;
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
