package org.commspubliques.core.calendar;

import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.schedule.MessageNature;

/** Retenue: what must not go out for a time, from nothing to all but alerts. */
public enum ContentHold implements Labelled {
    /** Nothing is held back. */
    NONE("rien n’est retenu", "nothing is held back"),
    /** Light content (contenu léger) is: games, humour, festivities. As on a day with a minute of silence. */
    LIGHT("pas de contenu léger", "no light content"),
    /** Promotional content is, light content is not for that: as before an election. */
    PROMOTIONAL("pas de promotion", "no promotion"),
    /** All is but what is urgent, as in a crisis. */
    ALL("rien que l’urgent", "urgent messages only");

    private final Wording label;

    ContentHold(String fr, String en) {
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
     * Returns whether an item is held back.
     *
     * @param item the item
     * @return true where it must wait; never for one that is urgent
     */
    public boolean holds(CalendarItem item) {
        MessageNature nature = item.nature();
        return nature != MessageNature.URGENT
                && switch (this) {
                    case NONE -> false;
                    case LIGHT -> item.light();
                    case PROMOTIONAL -> nature == MessageNature.PROMOTIONAL;
                    case ALL -> true;
                };
    }
}
