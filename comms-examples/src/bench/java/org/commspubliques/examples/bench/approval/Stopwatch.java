package org.commspubliques.examples.bench.approval;

import java.util.Arrays;
import java.util.List;

/** How long each command of one thread took. */
final class Stopwatch {

    private long[] laps = new long[1 << 10];
    private int count;
    private long last;

    /** Begins an approval. */
    void start() {
        last = System.nanoTime();
    }

    /** Ends a command; the next one begins. */
    void lap() {
        long now = System.nanoTime();
        if (count == laps.length) {
            laps = Arrays.copyOf(laps, 2 * count);
        }
        laps[count] = now - last;
        count++;
        last = now;
    }

    /** Returns all commands of some threads, in nanoseconds, the shortest first. */
    static long[] sorted(List<Stopwatch> threads) {
        return threads.stream()
                .flatMapToLong(watch -> Arrays.stream(watch.laps, 0, watch.count))
                .sorted()
                .toArray();
    }
}
