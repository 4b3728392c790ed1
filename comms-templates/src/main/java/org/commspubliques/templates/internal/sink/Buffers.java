package org.commspubliques.templates.internal.sink;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Arrays that renderings have used and others may use again, since clearing a new one costs more than filling it. Each
 * thread looks in one place, so that threads hardly meet; whoever finds none makes one. Thread-safe, and bounded.
 */
public final class Buffers {

    /** A power of two. */
    private static final int PLACES = 16;

    /** What is longer is not kept: one long text must not hold memory for ever. */
    private static final int LONGEST = 1 << 16;

    private static final int SHORTEST = 1 << 10;

    private final AtomicReferenceArray<char @Nullable []> chars = new AtomicReferenceArray<>(PLACES);
    private final AtomicReferenceArray<byte @Nullable []> bytes = new AtomicReferenceArray<>(PLACES);

    private static int place() {
        return (int) Thread.currentThread().getId() & (PLACES - 1);
    }

    char[] takeChars(int capacity) {
        char[] kept = chars.getAndSet(place(), null);
        return kept != null && kept.length >= capacity ? kept : new char[Math.max(capacity, SHORTEST)];
    }

    byte[] takeBytes(int capacity) {
        byte[] kept = bytes.getAndSet(place(), null);
        return kept != null && kept.length >= capacity ? kept : new byte[Math.max(capacity, SHORTEST)];
    }

    void give(char[] used) {
        if (used.length <= LONGEST) {
            chars.lazySet(place(), used);
        }
    }

    void give(byte[] used) {
        if (used.length <= LONGEST) {
            bytes.lazySet(place(), used);
        }
    }
}
