package org.commspubliques.core.finding;

import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/** Situation d’un constat: whether somebody has set a finding aside, and whether that holds. */
public enum SuppressionState implements Labelled {
    /** Nobody has set it aside: it counts. */
    NONE("à traiter", "open", true),
    /** Somebody has set it aside and answers for that. */
    ACCEPTED("écarté", "set aside", false),
    /** It was there when the authority began to use the checks. */
    BASELINE("admis au départ", "accepted at adoption", false),
    /** It was set aside until a day that is over: it counts again. */
    EXPIRED("écarté jusqu’à une date passée", "set aside until a day that is over", true),
    /** It bars publication, so that nobody can set it aside: it counts. */
    REJECTED("ne peut être écarté", "cannot be set aside", true);

    private final Wording label;
    private final boolean counts;

    SuppressionState(String fr, String en, boolean counts) {
        this.label = Wording.of(fr, en);
        this.counts = counts;
    }

    /**
     * Returns what a person reads.
     *
     * @return the label
     */
    @Override
    public Wording label() {
        return label;
    }

    /**
     * Returns whether a finding in this state still asks for something.
     *
     * @return false where it has been set aside and that holds
     */
    public boolean counts() {
        return counts;
    }
}
