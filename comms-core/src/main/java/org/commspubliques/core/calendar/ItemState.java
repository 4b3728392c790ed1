package org.commspubliques.core.calendar;

import org.commspubliques.core.icalendar.EntryStatus;
import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/** État d’une publication au calendrier. It is derived by {@link ItemStates}, and kept nowhere. */
public enum ItemState implements Labelled {
    /** Nothing is written yet. */
    IDEA("idée", "idea"),
    /** It is being written, or has to be reworked. */
    DRAFT("brouillon", "draft"),
    /** It was submitted, and is not approved. */
    TO_VALIDATE("à valider", "to be approved"),
    /** It is approved, and has no hour yet. */
    VALIDATED("validée", "approved"),
    /** It is approved, and has its hour. */
    SCHEDULED("programmée", "scheduled"),
    /** It is out. */
    PUBLISHED("publiée", "published"),
    /** It was given up, or taken back: its hour is free again. */
    WITHDRAWN("retirée", "withdrawn");

    private final Wording label;

    ItemState(String fr, String en) {
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

    /**
     * Returns whether it still lacks its approval.
     *
     * @return true for an idea, a draft and what is to be approved
     */
    public boolean awaitsApproval() {
        return compareTo(VALIDATED) < 0;
    }

    /**
     * Returns what agendas show of it.
     *
     * @return tentative until it is approved, cancelled once it is withdrawn
     */
    public EntryStatus entryStatus() {
        if (this == WITHDRAWN) {
            return EntryStatus.CANCELLED;
        }
        return awaitsApproval() ? EntryStatus.TENTATIVE : EntryStatus.CONFIRMED;
    }
}
