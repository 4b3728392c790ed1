package org.commspubliques.core.election;

import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/**
 * Collectivité intéressée: whether a poll binds an authority, and if not, why. A poll binds every authority of its
 * territory, not only the one whose assembly is elected: a member of its majority may stand (so apvf.asso.fr and weka.fr,
 * 2021; the administrative court of Pau judged otherwise of a municipality in a cantonal poll, 20 October 1992). Data or
 * host may say otherwise.
 */
public enum Concern implements Labelled {
    /** The poll binds the authority. */
    CONCERNED("collectivité intéressée", "concerned"),
    /** The poll is held elsewhere. */
    OTHER_TERRITORY("scrutin d’un autre territoire", "poll of another territory"),
    /** The data limits the poll to other kinds of authority. */
    OTHER_KIND("scrutin limité à d’autres catégories de collectivités", "poll limited to other kinds of authority"),
    /** The authority does not belong to the part called to vote, as the host said. */
    OTHER_PART("hors de la partie de territoire appelée à voter", "outside the part called to vote"),
    /** The host has not said whether the authority belongs to the part called to vote. */
    UNDECIDED(
            "appartenance à la partie appelée à voter non renseignée", "not said whether it is in the part that votes");

    private final Wording label;

    Concern(String fr, String en) {
        this.label = Wording.of(fr, en);
    }

    /**
     * Returns what a person reads.
     *
     * @return the label, in lower case
     */
    @Override
    public Wording label() {
        return label;
    }
}
