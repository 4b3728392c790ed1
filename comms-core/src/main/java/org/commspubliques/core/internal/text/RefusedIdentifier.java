package org.commspubliques.core.internal.text;

import java.io.Serial;
import org.commspubliques.core.language.Wording;

/** Thrown where a text is no identifier; also says so in French, for whoever reads files of people. */
public final class RefusedIdentifier extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** What was expected, what was found, and what to write. */
    private final Wording why;

    RefusedIdentifier(Wording why) {
        super(why.en());
        this.why = why;
    }

    /**
     * Returns why it is none.
     *
     * @return what was expected, what was found, and what to write where that can be guessed; the message in English
     */
    public Wording why() {
        return why;
    }
}
