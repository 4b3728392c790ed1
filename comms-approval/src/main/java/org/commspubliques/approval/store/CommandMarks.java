package org.commspubliques.approval.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.commspubliques.approval.internal.hash.Sha256;

/**
 * The commands met so far, each as half of a SHA-256, so that a register of millions of entries can be read in little
 * memory.
 *
 * <p>Two commands with one mark would make an honest register look wrong; nobody can find two such.
 */
final class CommandMarks {

    private final MessageDigest digest = Sha256.digest();

    /** Pairs of numbers; a pair of zeros is a free place. The number of places is a power of two. */
    private long[] pairs = new long[2 * 1024];

    private int size;

    /** Adds a command; returns false if it was there. */
    boolean add(StreamId stream, CommandId command) {
        digest.update(stream.text().getBytes(StandardCharsets.UTF_8));
        // Ids have no control character, so that nothing else can be written as these bytes.
        digest.update((byte) 0);
        ByteBuffer mark = ByteBuffer.wrap(digest.digest(command.text().getBytes(StandardCharsets.UTF_8)));
        boolean added = put(pairs, mark.getLong(), mark.getLong() | 1);
        if (added) {
            size++;
            growIfNeeded();
        }
        return added;
    }

    private static boolean put(long[] pairs, long high, long low) {
        int places = pairs.length / 2;
        int place = (int) high & (places - 1);
        while (pairs[2 * place + 1] != 0) {
            if (pairs[2 * place] == high && pairs[2 * place + 1] == low) {
                return false;
            }
            place = (place + 1) & (places - 1);
        }
        pairs[2 * place] = high;
        pairs[2 * place + 1] = low;
        return true;
    }

    private void growIfNeeded() {
        // At most five places of eight are taken: beyond that, searches get long.
        if (size <= pairs.length / 16 * 5) {
            return;
        }
        long[] larger = new long[Math.multiplyExact(pairs.length, 2)];
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i + 1] != 0) {
                put(larger, pairs[i], pairs[i + 1]);
            }
        }
        pairs = larger;
    }
}
