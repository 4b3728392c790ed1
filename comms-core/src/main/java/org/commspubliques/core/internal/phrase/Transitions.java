package org.commspubliques.core.internal.phrase;

import com.google.common.primitives.Ints;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.commspubliques.core.internal.word.ArrayReader;
import org.commspubliques.core.internal.word.ArrayWriter;

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

    /** Lists of states, and of phrases, each after its length. */
    private final int[] targets;

    private final int[] skips;

    /** Where the phrases are in {@link #targets} that are complete in each state; -1 where none is. */
    private final int[] accepted;

    Transitions(
            List<? extends Map<Integer, ? extends Collection<Integer>>> edges,
            int[] skips,
            List<? extends Collection<Integer>> ids) {
        int count = edges.stream().mapToInt(Map::size).sum();
        keys = new long[Math.max(4, Integer.highestOneBit(Math.max(1, count)) * 4)];
        Arrays.fill(keys, FREE);
        values = new int[keys.length];
        int[] lists = new int[8];
        int used = 0;
        filters = new long[edges.size()];
        accepted = new int[edges.size()];
        for (int state = 0; state < edges.size(); state++) {
            for (Map.Entry<Integer, ? extends Collection<Integer>> edge :
                    edges.get(state).entrySet()) {
                filters[state] |= 1L << edge.getKey();
                int slot = slot(key(state, edge.getKey()));
                keys[slot] = key(state, edge.getKey());
                values[slot] = used;
                lists = added(edge.getValue(), lists, used);
                used += 1 + edge.getValue().size();
            }
            accepted[state] = ids.get(state).isEmpty() ? -1 : used;
            if (accepted[state] >= 0) {
                lists = added(ids.get(state), lists, used);
                used += 1 + ids.get(state).size();
            }
        }
        targets = Arrays.copyOf(lists, used);
        this.skips = skips;
    }

    /** Adds a list after its length; returns the lists, which may have moved. */
    private static int[] added(Collection<Integer> list, int[] lists, int used) {
        int[] all = Ints.ensureCapacity(lists, used + list.size() + 1, used);
        int at = used;
        all[at++] = list.size();
        for (int each : list) {
            all[at++] = each;
        }
        return all;
    }

    private Transitions(ArrayReader in) {
        keys = in.longs();
        values = in.numbers();
        filters = in.longs();
        targets = in.numbers();
        skips = in.numbers();
        accepted = in.numbers();
    }

    static Transitions read(ArrayReader in) {
        return new Transitions(in);
    }

    void write(ArrayWriter out) {
        out.longs(keys);
        out.numbers(values);
        out.longs(filters);
        out.numbers(targets);
        out.numbers(skips);
        out.numbers(accepted);
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

    /** Lists of states, and of phrases, each after its length; nobody writes into it. */
    int[] targets() {
        return targets;
    }

    /** The state that any word leads to, or {@link #NO_STATE}. */
    int skip(int state) {
        return skips[state];
    }

    /** Where the phrases are in {@link #targets} that are complete in a state, after their number; or -1. */
    int accepted(int state) {
        return accepted[state];
    }

    /** Whether any word leads on from a state. */
    boolean goesOn(int state) {
        return filters[state] != 0 || skips[state] != NO_STATE;
    }

    /** How many states there are. */
    int states() {
        return skips.length;
    }
}
