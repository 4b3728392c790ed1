package org.commspubliques.core.authority;

import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/** Hiérarchie: the two trees of an authority. A communication officer may answer to both at once. */
public enum Hierarchy implements Labelled {
    /** The elected executive and its staff. */
    POLITICAL("politique", "political"),
    /** The services under the secretary general or general manager. */
    ADMINISTRATIVE("administrative", "administrative");

    private final Wording label;

    Hierarchy(String fr, String en) {
        this.label = Wording.of(fr, en);
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
}
