package org.commspubliques.core.time;

import com.google.common.base.CharMatcher;
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
        super("comms.time.unknown-territory", message(territory));
        this.territory = territory.code();
    }

    /** A part of France has a code of its own, or mostly no holidays of its own. */
    private static Wording message(Territory territory) {
        String whole = Territory.METROPOLE.code();
        boolean part = territory.code().startsWith(whole + "-");
        String suffix = part ? territory.code().substring(whole.length() + 1) : "";
        boolean collectivity =
                suffix.length() == 2 && CharMatcher.inRange('A', 'Z').matchesAllOf(suffix);
        String meant = collectivity ? suffix : whole;
        return Wording.of(
                "les jours fériés du territoire " + territory + " ne sont pas connus ; "
                        + (part ? "écrivez " + meant + " s’il n’en a pas à lui, ou " : "")
                        + "ajoutez-les au calendrier des jours fériés",
                "the public holidays of territory " + territory + " are not known; "
                        + (part ? "write " + meant + " if it has none of its own, or " : "")
                        + "add them to the holiday calendar");
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
