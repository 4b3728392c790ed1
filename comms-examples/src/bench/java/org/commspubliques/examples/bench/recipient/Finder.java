package org.commspubliques.examples.bench.recipient;

/** Contacts that are ready to be asked for the segment. */
interface Finder extends AutoCloseable {

    /** Finds those in the segment, and returns how many they are. */
    int count();

    @Override
    default void close() {}
}
