package org.commspubliques.core.time;

import java.io.Serial;
import org.commspubliques.core.error.CommsException;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Territory;

/** Thrown when the holidays of a territory are asked for and the data has none: no holiday known is not no holiday. */
public final class UnknownTerritoryException extends CommsException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** The code of the territory. */
    private final String territory;

    UnknownTerritoryException(Territory territory) {
        super(
                "comms.time.unknown-territory",
                Wording.of(
                        "les jours fériés du territoire " + territory
                                + " ne sont pas connus ; ajoutez-les au calendrier des jours fériés",
                        "the public holidays of territory " + territory
                                + " are not known; add them to the holiday calendar"));
        this.territory = territory.code();
    }

    /**
     * Returns the territory.
     *
     * @return the territory that the data does not know
     */
    public Territory territory() {
        return Territory.of(territory);
    }
}
