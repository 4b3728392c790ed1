package org.commspubliques.core.finding;

import com.google.common.base.Preconditions;

/**
 * Version d’un jeu de règles: the pack a rule came from, so that a finding can be explained after the rules have changed.
 * Immutable and thread-safe.
 *
 * @param id the pack, such as {@code neutralite}
 * @param version its version, such as {@code 1.2.0}
 */
public record PackVersion(String id, String version) {

    /** Refuses blank parts. */
    public PackVersion {
        Preconditions.checkArgument(!id.isBlank(), "the id of a pack must not be blank");
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
