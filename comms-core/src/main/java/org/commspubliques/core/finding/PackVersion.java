package org.commspubliques.core.finding;

import com.google.common.base.Preconditions;
import org.commspubliques.core.internal.text.Identifiers;

/**
 * Version d’un jeu de règles: the pack a rule came from, so that a finding can be explained after the rules have changed.
 * Immutable and thread-safe.
 *
 * @param id the pack, such as {@code neutralite}; 1 to 100 letters without accents, digits, dots, hyphens or underscores
 * @param version its version, such as {@code 1.2.0}
 */
public record PackVersion(String id, String version) {

    /** Refuses an id that is none, and a blank version. */
    public PackVersion {
        Identifiers.requireOfRules(id, "the id of a pack");
        Preconditions.checkArgument(!version.isBlank(), "the version of pack %s must not be blank", id);
    }

    /**
     * Returns the pack and its version.
     *
     * @return for example {@code neutralite 1.2.0}
     */
    @Override
    public String toString() {
        return id + " " + version;
    }
}
