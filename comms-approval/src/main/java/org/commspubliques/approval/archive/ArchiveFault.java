package org.commspubliques.approval.archive;

import java.util.Objects;
import org.commspubliques.core.language.Wording;

/**
 * Défaut d’archive: one thing that is not as the manifest says. Immutable and thread-safe.
 *
 * @param kind what kind of thing
 * @param path the file, from the folder on, with slashes
 * @param message what is wrong, for people
 */
public record ArchiveFault(Kind kind, String path, Wording message) {

    /** Nature d’un défaut. The names are stable. */
    public enum Kind {
        /** Manquant: the file is not there. */
        MISSING,
        /** Altéré: the file is not what was archived. */
        ALTERED,
        /** En trop: nobody archived the file. */
        EXTRA,
        /** The manifest cannot be read, or is not the one whose hash was kept. */
        BAD_MANIFEST
    }

    /** Refuses missing parts. */
    public ArchiveFault {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(message, "message");
    }
}
