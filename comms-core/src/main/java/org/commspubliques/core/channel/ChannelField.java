package org.commspubliques.core.channel;

import org.commspubliques.core.language.Wording;

/** Champ: the part of a message that a rule is about. */
public enum ChannelField {
    /** The title alone. */
    TITLE("titre", "title"),
    /** The body alone. */
    BODY("corps", "body"),
    /** The whole text as the channel carries it: the title, where there is one, and the body. */
    TEXT("texte entier", "whole text");

    private final Wording label;

    ChannelField(String fr, String en) {
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
