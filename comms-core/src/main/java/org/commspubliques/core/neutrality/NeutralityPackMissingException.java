package org.commspubliques.core.neutrality;

import java.io.Serial;
import org.commspubliques.core.error.CommsException;
import org.commspubliques.core.language.Wording;

/**
 * Thrown when a review is to be made without this library's rules of neutrality: among the rule packs is neither the one that
 * ships, {@code neutralite}, nor one that extends it. A host that forgets it would read in every report that all is well.
 */
public final class NeutralityPackMissingException extends CommsException {

    @Serial
    private static final long serialVersionUID = 1L;

    NeutralityPackMissingException() {
        super(
                "comms.neutrality.pack-missing",
                Wording.of(
                        "Aucun des jeux de règles donnés n’est « neutralite », les règles de neutralité de cette bibliothèque, ni"
                                + " ne l’étend\u00a0: ajoutez les vôtres aux siens par RulePack.standard(…), ou écrivez"
                                + " \"extends\": [\"neutralite\"] dans votre fichier.",
                        "None of the rule packs given is 'neutralite', this library's rules of neutrality, or extends it: add"
                                + " yours to its own by RulePack.standard(…), or write \"extends\": [\"neutralite\"] in your"
                                + " file."));
    }
}
