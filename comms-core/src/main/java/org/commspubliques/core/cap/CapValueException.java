package org.commspubliques.core.cap;

import java.io.Serial;
import org.commspubliques.core.error.CommsException;
import org.commspubliques.core.language.Wording;

/** Thrown when a value is not as the standard wants it: a text that says nothing, a polygon that does not close. */
public final class CapValueException extends CommsException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** The message in both languages. */
    private final Wording problem;

    CapValueException(String french, String english) {
        super("comms.cap.value", Wording.of(french, english));
        this.problem = Wording.of(french, english);
    }

    /** Refuses a value that is not as it must be. */
    static void unless(boolean allowed, String french, String english) {
        if (!allowed) {
            throw new CapValueException(french, english);
        }
    }

    /**
     * Returns what is wrong.
     *
     * @return the message in both languages
     */
    public Wording problem() {
        return problem;
    }
}
