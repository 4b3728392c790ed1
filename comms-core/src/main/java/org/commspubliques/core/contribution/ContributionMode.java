package org.commspubliques.core.contribution;

import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/** Mode de contribution: who looks at a contribution before it goes out, from the least trust to the most. */
public enum ContributionMode implements Labelled {
    /** The communication team writes from it, or leaves it. */
    PROPOSAL_ONLY("sur proposition", "proposal only"),
    /** It goes out as it is, once the office named has put its visa on it. */
    AFTER_VISA("après visa", "after a visa"),
    /** It goes into the ordinary approval chain at once. */
    DIRECT("directe", "direct");

    private final Wording label;

    ContributionMode(String fr, String en) {
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
