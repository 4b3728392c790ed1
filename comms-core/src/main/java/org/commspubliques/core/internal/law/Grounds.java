package org.commspubliques.core.internal.law;

import java.util.List;
import org.commspubliques.core.law.LegalReference;
import org.commspubliques.core.source.Source;

/** What a finding rests on: texts of law, and other sources. */
public final class Grounds {

    private Grounds() {}

    /**
     * Returns whether any of them was confirmed by somebody: what rests on nothing confirmed does not block.
     *
     * @param references the texts of law
     * @param sources the other sources
     * @return true if one is confirmed
     */
    public static boolean areConfirmed(List<LegalReference> references, List<Source> sources) {
        for (LegalReference reference : references) {
            if (reference.source().confidence().isConfirmed()) {
                return true;
            }
        }
        for (Source source : sources) {
            if (source.confidence().isConfirmed()) {
                return true;
            }
        }
        return false;
    }
}
