package org.commspubliques.core.press;

import java.util.EnumSet;
import java.util.Set;
import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/**
 * État d’une demande de journaliste: how far an enquiry is. Received, then given to a spokesperson (and perhaps to
 * another), then answered or declined, then closed.
 */
public enum EnquiryStatus implements Labelled {
    /** Reçue: nobody has it yet. */
    RECEIVED("reçue", "received"),
    /** Confiée à un porte-parole. */
    ASSIGNED("confiée", "assigned"),
    /** Réponse donnée. */
    ANSWERED("réponse donnée", "answered"),
    /** Déclinée: the authority does not answer, and says so. */
    DECLINED("déclinée", "declined"),
    /** Close: nothing more is expected. */
    CLOSED("close", "closed");

    private final Wording label;

    EnquiryStatus(String fr, String en) {
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
     * Returns what may come next.
     *
     * @return the states; empty where it is closed
     */
    public Set<EnquiryStatus> next() {
        return switch (this) {
            case RECEIVED -> EnumSet.of(ASSIGNED);
            case ASSIGNED -> EnumSet.of(ASSIGNED, ANSWERED, DECLINED);
            case ANSWERED, DECLINED -> EnumSet.of(CLOSED);
            case CLOSED -> EnumSet.noneOf(EnquiryStatus.class);
        };
    }

    /**
     * Returns whether the journalist still waits.
     *
     * @return true until the enquiry is answered or declined
     */
    public boolean isOpen() {
        return this == RECEIVED || this == ASSIGNED;
    }
}
