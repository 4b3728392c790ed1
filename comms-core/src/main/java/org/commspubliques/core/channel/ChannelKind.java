package org.commspubliques.core.channel;

import org.commspubliques.core.language.Wording;

/** Type de canal: what sort of channel it is. */
public enum ChannelKind {
    /** A website. */
    WEBSITE("site internet", "website"),
    /** A social network. */
    SOCIAL("réseau social", "social network"),
    /** Messages to mail boxes. */
    EMAIL("courriel", "e-mail"),
    /** Text messages to telephones. */
    SMS("SMS", "text message"),
    /** An electronic message board in the street. */
    DISPLAY_BOARD("panneau lumineux", "message board"),
    /** A sheet on a wall. */
    POSTER("affiche", "poster"),
    /** What newsrooms receive. */
    PRESS("presse", "press"),
    /** What the staff and the elected members receive. */
    INTERNAL("communication interne", "internal communication");

    private final Wording label;

    ChannelKind(String fr, String en) {
        this.label = Wording.of(fr, en);
    }

    /**
     * Returns what a person reads.
     *
     * @return the label
     */
    public Wording label() {
        return label;
    }
}
