package org.commspubliques.core.network;

import java.util.Arrays;

/** Passages of a text, in order: pairs of offsets, without an object for each. Not thread-safe. */
final class Spans {

    private int[] bounds = new int[8];
    private int size;

    void add(int start, int end) {
        if (2 * size == bounds.length) {
            bounds = Arrays.copyOf(bounds, 2 * bounds.length);
        }
        bounds[2 * size] = start;
        bounds[2 * size + 1] = end;
        size++;
    }

    int size() {
        return size;
    }

    int start(int index) {
        return bounds[2 * index];
    }

    int end(int index) {
        return bounds[2 * index + 1];
    }
}
