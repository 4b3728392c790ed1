package org.commspubliques.core.internal.phrase;

import com.google.common.primitives.Ints;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The transitions between the states of phrases, in flat tables. Immutable and thread-safe. */
final class Transitions {

    /** In place of a state, where there is none. */
    static final int NO_STATE = -1;

    private static final long FREE = -1;

    /** State and set of tests of each transition, in a table of open addressing at most half full. */
    private final long[] keys;

    /** Where the states of a transition are in {@link #targets}. */
    private final int[] values;

    /** For each state one bit for each set that leads on from it; sets share bits, so that one may be set in vain. */
    private final long[] filters;

    /** Lists of states, each after its length. */
    private final int[] targets;

    private final int[] skips;
    private final int[] @Nullable [] accepted;
    private final boolean[] goesOn;

    Transitions(List<? extends Map<Integer, ? extends Collection<Integer>>> edges, int[] skips, int[][] ids) {
        int count = edges.stream().mapToInt(Map::size).sum();
        keys = new long[Math.max(4, Integer.highestOneBit(Math.max(1, count)) * 4)];
        Arrays.fill(keys, FREE);
        values = new int[keys.length];
        int[] lists = new int[8];
        int used = 0;
        goesOn = new boolean[edges.size()];
        filters = new long[edges.size()];
        for (int state = 0; state < edges.size(); state++) {
            goesOn[state] = !edges.get(state).isEmpty() || skips[state] != NO_STATE;
            for (Map.Entry<Integer, ? extends Collection<Integer>> edge :
                    edges.get(state).entrySet()) {
                filters[state] |= 1L << edge.getKey();
                int slot = slot(key(state, edge.getKey()));
                keys[slot] = key(state, edge.getKey());
                values[slot] = used;
                int[] list = Ints.toArray(edge.getValue());
                lists = Ints.ensureCapacity(lists, used + list.length + 1, used);
                lists[used++] = list.length;
                System.arraycopy(list, 0, lists, used, list.length);
                used += list.length;
            }
        }
        targets = Arrays.copyOf(lists, used);
        this.skips = skips;
        accepted = new int[ids.length][];
        for (int state = 0; state < ids.length; state++) {
            accepted[state] = ids[state].length == 0 ? null : ids[state];
        }
    }

    private static long key(int state, int set) {
        return ((long) state << 32) | set;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 40) & mask;
        while (keys[slot] != FREE && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** Returns where the states are in {@link #targets} that a word of a set leads to, after their number; or -1. */
    int find(int state, int set) {
        if ((filters[state] & 1L << set) == 0) {
            return -1;
        }
        int slot = slot(key(state, set));
        return keys[slot] == FREE ? -1 : values[slot];
    }

    /** Lists of states, each after its length; nobody writes into it. */
    int[] targets() {
        return targets;
    }

    /** The state that any word leads to, or {@link #NO_STATE}. */
    int skip(int state) {
        return skips[state];
    }

    /** The phrases that are complete in a state. */
    int @Nullable [] accepted(int state) {
        return accepted[state];
    }

    /** Whether any word leads on from a state. */
    boolean goesOn(int state) {
        return goesOn[state];
    }

    /** How many states there are. */
    int states() {
        return skips.length;
    }
}
