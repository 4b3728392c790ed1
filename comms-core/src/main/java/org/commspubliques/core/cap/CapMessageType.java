package org.commspubliques.core.cap;

import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/** Nature du message: what a message does to those before it. The values are those of the standard (OASIS, CAP 1.2, section 3.2). */
public enum CapMessageType implements Labelled {
    /** A first message. */
    ALERT("Alert", "alerte", "alert"),
    /** Takes the place of the messages it refers to. */
    UPDATE("Update", "mise à jour", "update"),
    /** Ends the messages it refers to. */
    CANCEL("Cancel", "annulation", "cancellation"),
    /** Says that the messages it refers to were received. */
    ACK("Ack", "accusé de réception", "acknowledgement"),
    /** Says that the messages it refers to were refused; the note says why. */
    ERROR("Error", "rejet", "rejection");

    private final String code;
    private final Wording label;

    CapMessageType(String code, String fr, String en) {
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
