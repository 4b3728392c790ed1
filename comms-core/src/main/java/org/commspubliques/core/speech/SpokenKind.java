package org.commspubliques.core.speech;

import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/** Sorte de lecture: why something is said otherwise than it is written. */
public enum SpokenKind implements Labelled {
    /** « av. », « Mme ». */
    ABBREVIATION("abréviation", "abbreviation"),
    /** « km », « % », « F CFP », after a number. */
    UNIT("unité", "unit"),
    /** « 8 h 30 ». */
    HOUR("heure", "hour"),
    /** « 03/09/2025 ». */
    DATE("date en chiffres", "date in figures"),
    /** « 27 12 34 ». */
    TELEPHONE("numéro de téléphone", "telephone number"),
    /** An address of the web or of the post. */
    ADDRESS("adresse", "address"),
    /** What only eyes can read: an emoji, an arrow, a bullet. */
    PICTURE("signe muet", "silent sign"),
    /** The end of a line that no sign closes. */
    LINE_END("fin de ligne", "line end");

    private final Wording label;

    SpokenKind(String fr, String en) {
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
