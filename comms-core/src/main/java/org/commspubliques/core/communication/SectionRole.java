package org.commspubliques.core.communication;

import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/** Rôle d’une partie: what a part of a text is. Rules differ by role: the opposition's column is never judged. */
public enum SectionRole implements Labelled {
    /** Titre. */
    TITLE("titre", "title"),
    /** Chapô. */
    STANDFIRST("chapô", "standfirst"),
    /** Corps du texte. */
    BODY("texte", "body"),
    /** Éditorial. */
    EDITORIAL("éditorial", "editorial"),
    /** Citation. */
    QUOTE("citation", "quote"),
    /** Tribune des élus n’appartenant pas à la majorité. */
    OPPOSITION_COLUMN("tribune de l’opposition", "opposition column"),
    /** Mentions légales. */
    LEGAL_NOTICE("mentions légales", "legal notice"),
    /** Texte porté par une image. */
    IMAGE_TEXT("texte d’image", "image text"),
    /** Contact. */
    CONTACT("contact", "contact"),
    /** Signature: first name, name and capacity of who signs. */
    SIGNATURE("signature", "signature"),
    /** Surtitre: the line above a title that says what it is about. */
    KICKER("surtitre", "kicker"),
    /** Intertitre: a title within the text. */
    CROSSHEAD("intertitre", "crosshead"),
    /** Encadré: a text set apart beside the main one. */
    SIDE_BOX("encadré", "side box"),
    /** Légende: what is said below an image. */
    CAPTION("légende", "caption"),
    /** Avertissement de contenu: the line that hides a post until its reader opens it. */
    CONTENT_WARNING("avertissement de contenu", "content warning");

    private final Wording label;

    SectionRole(String fr, String en) {
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
     * Tells whether a part is a line of headlines, which is no sentence.
     *
     * @return true for a title, what stands above it, and a title within the text
     */
    public boolean isHeading() {
        return this == TITLE || this == KICKER || this == CROSSHEAD;
    }
}
