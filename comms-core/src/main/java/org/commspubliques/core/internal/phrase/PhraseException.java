package org.commspubliques.core.internal.phrase;

import java.io.Serial;
import org.commspubliques.core.error.CommsException;
import org.commspubliques.core.language.Wording;

/** Thrown when a phrase of a rule is not well formed. Whoever reads the pack says in which line and column. */
public final class PhraseException extends CommsException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** The message in both languages. */
    private final Wording problem;

    /** Where in the phrase. */
    private final int offset;

    PhraseException(int offset, Wording problem) {
        super("comms.phrase.format", problem);
        this.problem = problem;
        this.offset = offset;
    }

    /**
     * Returns what is wrong and what was expected.
     *
     * @return the message in both languages
     */
    public Wording problem() {
        return problem;
    }

    /**
     * Returns where in the phrase it is wrong.
     *
     * @return the offset in UTF-16 units, from 0
     */
    public int offset() {
        return offset;
    }
}
