package org.commspubliques.core.law;

import com.google.common.collect.ImmutableSet;
import java.util.Objects;
import java.util.Set;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Source;
import org.commspubliques.core.source.Territory;

/**
 * Référence juridique: an article or a text that a finding rests on, and where it applies. It is cited for a competent
 * person to read; it is no legal advice. Immutable and thread-safe.
 *
 * @param id the stable identifier, such as {@code CE-L52-1}
 * @param citation how the text is cited
 * @param territories where it applies; unmodifiable
 * @param source where it was read
 */
public record LegalReference(String id, Wording citation, Set<Territory> territories, Source source) {

    /** Copies the territories. */
    public LegalReference {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(source, "source");
        territories = ImmutableSet.copyOf(territories);
    }

    /**
     * Returns whether the text applies somewhere.
     *
     * @param territory the territory
     * @return true if it does
     */
    public boolean appliesIn(Territory territory) {
        return territories.contains(territory);
    }
}
