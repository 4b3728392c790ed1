package org.commspubliques.core.identity;

import java.io.Serial;
import org.commspubliques.core.error.CommsException;
import org.commspubliques.core.language.Wording;

/** Thrown when a reference, or the pattern of references, is not as it should be. The code is {@code comms.reference.format}. */
public final class ReferenceFormatException extends CommsException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** What was read. */
    private final String text;

    /** Where in it. */
    private final int position;

    ReferenceFormatException(String text, int position, Wording problem) {
        super(
                "comms.reference.format",
                Wording.of(
                        "« " + text + " », caractère " + (position + 1) + " : " + problem.fr(),
                        "'" + text + "', character " + (position + 1) + ": " + problem.en()));
        this.text = text;
        this.position = position;
    }

    /**
     * Returns what was read.
     *
     * @return the reference or the pattern
     */
    public String text() {
        return text;
    }

    /**
     * Returns where it is wrong.
     *
     * @return the index in UTF-16 units, from 0; the length of the text where something is missing at its end
     */
    public int position() {
        return position;
    }
}
