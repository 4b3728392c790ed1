package org.commspubliques.core.cap;

import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/** Conduite à tenir: what people are asked to do. The values are those of the standard (OASIS, CAP 1.2, section 3.2). */
public enum CapResponse implements Labelled {
    /** Take shelter where they are, or as the instruction says. */
    SHELTER("Shelter", "se mettre à l’abri", "take shelter"),
    /** Go elsewhere, as the instruction says. */
    EVACUATE("Evacuate", "évacuer", "evacuate"),
    /** Make ready, as the instruction says. */
    PREPARE("Prepare", "se préparer", "prepare"),
    /** Do what was agreed beforehand, as the instruction says. */
    EXECUTE("Execute", "appliquer la consigne prévue", "execute"),
    /** Keep away from what is described. */
    AVOID("Avoid", "éviter la zone ou le danger", "avoid"),
    /** Watch for more news. */
    MONITOR("Monitor", "se tenir informé", "monitor"),
    /** Evaluate what is said; never for the public. */
    ASSESS("Assess", "évaluer la situation", "assess"),
    /** The event is over or of no concern any more. */
    ALL_CLEAR("AllClear", "fin d’alerte", "all clear"),
    /** Nothing. */
    NONE("None", "aucune", "none");

    private final String code;
    private final Wording label;

    CapResponse(String code, String fr, String en) {
        this.code = code;
        this.label = Wording.of(fr, en);
    }

    /**
     * Returns the word of the standard.
     *
     * @return the word as it stands in a message
     */
    public String code() {
        return code;
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
