package org.commspubliques.approval.store;

/**
 * Tête de fil: how far a stream has come. Its hash stands for all records up to there. Immutable and thread-safe.
 *
 * @param stream the stream
 * @param version the version of its last record, from 1
 * @param hash the hash of that record
 */
public record StreamHead(StreamId stream, int version, String hash) {

    /**
     * Refuses what no stream has.
     *
     * @throws IllegalArgumentException if the version is below 1, or the hash is not 64 lower-case hexadecimal digits
     */
    public StreamHead {
        if (version < 1) {
            throw new IllegalArgumentException("version counts from 1: " + version);
        }
        RecordHash.requireShape("hash", hash);
    }
}
