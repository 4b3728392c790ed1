package org.commspubliques.core.internal.text;

import java.io.Serial;
import java.util.Locale;
import org.commspubliques.core.error.CommsException;
import org.commspubliques.core.language.Wording;

/** Why a text is no identifier, in both languages: the cause of the exception that says so to programs. */
public final class RefusedIdentifier extends CommsException {

    @Serial
    private static final long serialVersionUID = 1L;

    RefusedIdentifier(Wording why) {
        super("comms.data.format", why);
    }

    /**
     * Returns why it is none.
     *
     * @return what was expected, what was found, and what to write where that can be guessed
     */
    public Wording why() {
        return Wording.of(message(Locale.FRENCH), message(Locale.ENGLISH));
    }
}
