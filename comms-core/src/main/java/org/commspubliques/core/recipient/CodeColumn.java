package org.commspubliques.core.recipient;

import java.util.BitSet;

/**
 * One attribute of all contacts, cut into planes: bit i of every contact’s code is in plane i. Code 0 is for contacts of whom
 * nothing is known, so that n values take log2(n + 1) bits a contact. Immutable once made.
 */
final class CodeColumn {

    private final BitSet[] planes;
    private final int contacts;
    private final long max;

    private CodeColumn(BitSet[] planes, int contacts, long max) {
        this.planes = planes;
        this.contacts = contacts;
        this.max = max;
    }

    /** The codes of a column. */
    interface Codes {
        long at(int row);
    }

    /** Makes a column of codes of 0 to a maximum. */
    static CodeColumn of(int contacts, long max, Codes codes) {
        int width = Long.SIZE - Long.numberOfLeadingZeros(max);
        long[][] words = new long[width][(contacts + Long.SIZE - 1) / Long.SIZE];
        for (int row = 0; row < contacts; row++) {
            long bit = 1L << row;
            for (long code = codes.at(row); code != 0; code &= code - 1) {
                words[Long.numberOfTrailingZeros(code)][row / Long.SIZE] |= bit;
            }
        }
        BitSet[] planes = new BitSet[width];
        for (int i = 0; i < width; i++) {
            planes[i] = BitSet.valueOf(words[i]);
        }
        return new CodeColumn(planes, contacts, max);
    }

    /** Those of whom a code is known that is from one to another. */
    BitSet between(long least, long most) {
        if (most < 1 || least > max) {
            return new BitSet();
        }
        BitSet found = most >= max ? everyone() : atMost(most);
        found.andNot(atMost(Math.max(least, 1) - 1));
        return found;
    }

    /** Compares all codes with one at a time, from their highest bit down. */
    private BitSet atMost(long code) {
        BitSet less = new BitSet(contacts);
        BitSet equal = everyone();
        for (int i = planes.length - 1; i >= 0; i--) {
            if ((code >> i & 1) == 1) {
                BitSet below = (BitSet) equal.clone();
                below.andNot(planes[i]);
                less.or(below);
                equal.and(planes[i]);
            } else {
                equal.andNot(planes[i]);
            }
        }
        less.or(equal);
        return less;
    }

    /** Those of whom one code is known. */
    BitSet equal(long code) {
        int first = Long.numberOfTrailingZeros(code);
        if (code < 1 || code > max) {
            return new BitSet();
        }
        BitSet found = (BitSet) planes[first].clone();
        for (int i = 0; i < planes.length; i++) {
            if ((code >> i & 1) == 0) {
                found.andNot(planes[i]);
            } else if (i != first) {
                found.and(planes[i]);
            }
        }
        return found;
    }

    private BitSet everyone() {
        BitSet all = new BitSet(contacts);
        all.set(0, contacts);
        return all;
    }
}
