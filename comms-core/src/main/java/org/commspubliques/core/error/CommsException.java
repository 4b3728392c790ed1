package org.commspubliques.core.error;

import java.io.Serial;
import java.util.Locale;
import org.commspubliques.core.language.Wording;

/**
 * The root of every exception this library throws on purpose.
 *
 * <p>Callers branch on {@link #code()}, which is stable across releases; the message is for people and may change. A
 * problem in a user's text is never an exception but a finding; exceptions are for data that the host supplies.
 */
public abstract class CommsException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** The stable code. */
    private final String code;

    /** The message in English; the French one is {@link #getMessage()}. */
    private final String english;

    /**
     * Creates an exception.
     *
     * @param code the stable code, such as {@code comms.data.format}
     * @param message what happened, to what, and what to do about it
     */
    protected CommsException(String code, Wording message) {
        super(message.fr());
        this.code = code;
        this.english = message.en();
    }

    /**
     * Creates an exception with a cause.
     *
     * @param code the stable code, such as {@code comms.data.format}
     * @param message what happened, to what, and what to do about it
     * @param cause what caused it
     */
    protected CommsException(String code, Wording message, Throwable cause) {
        super(message.fr(), cause);
        this.code = code;
        this.english = message.en();
    }

    /**
     * Returns the stable code of this failure.
     *
     * @return the code, never blank
     */
    public final String code() {
        return code;
    }

    /**
     * Returns the message for a reader.
     *
     * @param reader the reader's locale; English for English, French for every other language
     * @return the message
     */
    public final String message(Locale reader) {
        return Wording.of(String.valueOf(getMessage()), english).in(reader);
    }
}
