package org.commspubliques.core.request;

import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/** Niveau d’accompagnement: how much the communication team does about a request. */
public enum SupportLevel implements Labelled {
    /** The team does all of it: advice, writing, layout, distribution. */
    FULL("accompagnement complet", "full support"),
    /** The team advises and reads over; the unit writes. */
    LIGHT("accompagnement léger", "light support"),
    /** The unit does it, with the templates there are. */
    SELF_SERVICE("autonomie, avec les modèles", "self-service, with the templates"),
    /** The authority does not communicate about it. */
    DECLINED("demande refusée", "declined");

    private final Wording label;

    SupportLevel(String fr, String en) {
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
