package org.commspubliques.core.recipient;

import java.io.Serial;
import org.commspubliques.core.error.CommsException;
import org.commspubliques.core.language.Wording;

/**
 * Thrown when contacts are asked for to serve political communication, which a file of the authority never serves, whatever its data
 * were collected for. Nobody has been looked up.
 */
public final class PoliticalUseException extends CommsException {

    @Serial
    private static final long serialVersionUID = 1L;

    PoliticalUseException(Wording reason) {
        super(
                "comms.recipient.political",
                Wording.of(
                        "Aucun destinataire n’a été cherché\u00a0: " + reason.fr() + ".",
                        "No recipient has been looked for: " + reason.en() + "."));
    }
}
