package org.commspubliques.approval.archive;

import com.google.common.base.CharMatcher;
import com.google.common.base.Preconditions;

/**
 * Fichier d’archive: what the manifest says of a file. Immutable and thread-safe.
 *
 * @param path where it is in the folder, with slashes
 * @param bytes how long it is
 * @param sha256 its SHA-256, 64 lower-case hexadecimal digits
 */
public record ArchivedFile(String path, long bytes, String sha256) {

    private static final CharMatcher HEX = CharMatcher.inRange('0', '9').or(CharMatcher.inRange('a', 'f'));

    /** Refuses a path that leads out of the folder, and what is no hash. */
    public ArchivedFile {
        ArchivePath.require(path);
        Preconditions.checkArgument(bytes >= 0, "%s has %s bytes", path, bytes);
        requireHash(sha256);
    }

    static String requireHash(String sha256) {
        Preconditions.checkArgument(
                sha256.length() == 64 && HEX.matchesAllOf(sha256),
                "a SHA-256 has 64 lower-case hexadecimal digits, was '%s'",
                sha256);
        return sha256;
    }
}
