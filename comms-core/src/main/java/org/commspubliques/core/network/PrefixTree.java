package org.commspubliques.core.network;

import java.util.Arrays;

/**
 * Words by their beginnings: a tree whose branches are UTF-16 units, kept in one hash table. Filled once, then read by
 * any number of threads.
 */
final class PrefixTree {

    static final int ROOT = 1;
    static final int NONE = 0;

    private static final int NODE_SHIFT = 16;
    private static final int MAX_NODES = 1 << NODE_SHIFT;

    private int[] branches = new int[1 << 12];
    private char[] nodes = new char[1 << 12];
    private byte[] values = new byte[1 << 11];
    private int size = ROOT + 1;

    /**
     * Adds a word.
     *
     * @param value what {@link #value} answers at its end, from 1 to 127
     */
    void put(String word, int value) {
        int node = ROOT;
        for (int i = 0; i < word.length(); i++) {
            int next = next(node, word.charAt(i));
            node = next == NONE ? grow(node, word.charAt(i)) : next;
        }
        values[node] = (byte) value;
    }

    /** Returns the node that a unit leads to, or {@link #NONE}. */
    int next(int node, char unit) {
        int branch = (node << NODE_SHIFT) | unit;
        for (int slot = slot(branch); branches[slot] != 0; slot = (slot + 1) & (branches.length - 1)) {
            if (branches[slot] == branch) {
                return nodes[slot];
            }
        }
        return NONE;
    }

    /** Returns the value of the word that ends at a node, or 0 where none does. */
    int value(int node) {
        return values[node];
    }

    private int grow(int node, char unit) {
        if (size == MAX_NODES) {
            throw new IllegalStateException("too many words");
        }
        if (2 * size > branches.length) {
            rehash();
        }
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * values.length);
        }
        place((node << NODE_SHIFT) | unit, (char) size);
        return size++;
    }

    private void rehash() {
        int[] oldBranches = branches;
        char[] oldNodes = nodes;
        branches = new int[2 * oldBranches.length];
        nodes = new char[2 * oldBranches.length];
        for (int i = 0; i < oldBranches.length; i++) {
            if (oldBranches[i] != 0) {
                place(oldBranches[i], oldNodes[i]);
            }
        }
    }

    private void place(int branch, char node) {
        int slot = slot(branch);
        while (branches[slot] != 0) {
            slot = (slot + 1) & (branches.length - 1);
        }
        branches[slot] = branch;
        nodes[slot] = node;
    }

    private int slot(int branch) {
        int mixed = branch * 0x9E3779B9;
        return (mixed ^ (mixed >>> 15)) & (branches.length - 1);
    }
}
