package org.commspubliques.templates.internal.sink;

import org.jspecify.annotations.Nullable;

/**
 * Arrays that a thread has rendered into and may render into again, since clearing a new one costs more than filling it.
 * Threads never share an array, so they need not wait for one another: of those that want the same place, each takes it
 * from the other with arrays of its own. Thread-safe, and bounded.
 */
public final class Buffers {

    /** A power of two. */
    private static final int PLACES = 16;

    private final @Nullable Room[] rooms = new Room[PLACES];

    /**
     * The arrays of one thread. Only that thread changes them; others see no more than whose they are. It is known by its
     * number, which no other thread ever gets, so that a thread that has ended is not kept.
     */
    static final class Room {

        /** What is longer is not kept: one long text must not hold memory for ever. */
        private static final int LONGEST = 1 << 16;

        private static final int SHORTEST = 1 << 10;

        private final long thread;
        private boolean taken = true;
        private char[] chars = {};
        private byte[] bytes = {};

        private Room(long thread) {
            this.thread = thread;
        }

        char[] chars(int capacity) {
            return chars.length >= capacity ? chars : new char[Math.max(capacity, SHORTEST)];
        }

        byte[] bytes(int capacity) {
            return bytes.length >= capacity ? bytes : new byte[Math.max(capacity, SHORTEST)];
        }

        /** Takes back an array of this room, or keeps a longer one that took its place. */
        void give(char[] used) {
            taken = false;
            if (used.length > chars.length && used.length <= LONGEST) {
                chars = used;
            }
        }

        void give(byte[] used) {
            taken = false;
            if (used.length > bytes.length && used.length <= LONGEST) {
                bytes = used;
            }
        }
    }

    /** Arrays that nobody else uses until they are given back. */
    Room take() {
        long thread = Thread.currentThread().getId();
        int place = (int) thread & (PLACES - 1);
        Room room = rooms[place];
        if (room != null && room.thread == thread && !room.taken) {
            room.taken = true;
            return room;
        }
        Room own = new Room(thread);
        rooms[place] = own;
        return own;
    }
}
