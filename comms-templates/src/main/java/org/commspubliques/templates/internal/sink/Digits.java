package org.commspubliques.templates.internal.sink;

/**
 * Writes the digits of numbers backwards, two or three at once, into characters or into UTF-8. Both forms are written out,
 * because going through a common one takes longer than writing the number.
 */
final class Digits {

    /** The most places that a number takes: 19 digits, their groups, a sign and a point. */
    static final int MOST = 32;

    /** The most decimals of such a number. */
    static final int MOST_DECIMALS = 18;

    private static final int HUNDRED = 100;

    /** The last digit, and the last but one, of each number below a hundred. */
    private static final byte[] ONES = new byte[HUNDRED];

    private static final byte[] TENS = new byte[HUNDRED];

    static {
        for (int i = 0; i < HUNDRED; i++) {
            ONES[i] = (byte) ('0' + i % 10);
            TENS[i] = (byte) ('0' + i / 10);
        }
    }

    private Digits() {}

    static String text(long unscaled, int scale, char group, char point) {
        char[] number = new char[MOST];
        int start = write(number, MOST, unscaled, scale, group, point);
        return new String(number, start, MOST - start);
    }

    /** Writes a number that ends at an index, which {@link #MOST} places come before; returns where it begins. */
    static int write(char[] to, int end, long unscaled, int scale, char group, char point) {
        long rest = Math.abs(unscaled);
        int at = end;
        if (scale > 0) {
            int left = scale;
            for (; left > 1; left -= 2) {
                at = writeTwo(to, at, (int) (rest % HUNDRED));
                rest /= HUNDRED;
            }
            if (left > 0) {
                to[--at] = (char) ('0' + rest % 10);
                rest /= 10;
            }
            to[--at] = point;
        }
        while (rest > Integer.MAX_VALUE) {
            at = writeThree(to, at, (int) (rest % 1000), group);
            rest /= 1000;
        }
        int whole = (int) rest;
        while (whole >= 1000) {
            at = writeThree(to, at, whole % 1000, group);
            whole /= 1000;
        }
        at = writeFirst(to, at, whole);
        if (unscaled < 0) {
            to[--at] = '-';
        }
        return at;
    }

    private static int writeTwo(char[] to, int end, int two) {
        to[end - 1] = (char) ONES[two];
        to[end - 2] = (char) TENS[two];
        return end - 2;
    }

    private static int writeThree(char[] to, int end, int three, char group) {
        int at = writeTwo(to, end, three % HUNDRED);
        to[--at] = (char) ONES[three / HUNDRED];
        if (group != '\0') {
            to[--at] = group;
        }
        return at;
    }

    /** Writes the first digits, one to three of them. */
    private static int writeFirst(char[] to, int end, int first) {
        if (first < 10) {
            to[end - 1] = (char) ('0' + first);
            return end - 1;
        } else if (first < HUNDRED) {
            return writeTwo(to, end, first);
        }
        return writeThree(to, end, first, '\0');
    }

    /** The same in UTF-8, with three times as many places before the end. */
    static int write(byte[] to, int end, long unscaled, int scale, char group, char point) {
        long rest = Math.abs(unscaled);
        int at = end;
        if (scale > 0) {
            int left = scale;
            for (; left > 1; left -= 2) {
                at = writeTwo(to, at, (int) (rest % HUNDRED));
                rest /= HUNDRED;
            }
            if (left > 0) {
                to[--at] = (byte) ('0' + rest % 10);
                rest /= 10;
            }
            at = Wtf8.encodeBefore(point, to, at);
        }
        while (rest > Integer.MAX_VALUE) {
            at = writeThree(to, at, (int) (rest % 1000), group);
            rest /= 1000;
        }
        int whole = (int) rest;
        while (whole >= 1000) {
            at = writeThree(to, at, whole % 1000, group);
            whole /= 1000;
        }
        at = writeFirst(to, at, whole);
        if (unscaled < 0) {
            to[--at] = '-';
        }
        return at;
    }

    private static int writeTwo(byte[] to, int end, int two) {
        to[end - 1] = ONES[two];
        to[end - 2] = TENS[two];
        return end - 2;
    }

    private static int writeThree(byte[] to, int end, int three, char group) {
        int at = writeTwo(to, end, three % HUNDRED);
        to[--at] = ONES[three / HUNDRED];
        return group == '\0' ? at : Wtf8.encodeBefore(group, to, at);
    }

    private static int writeFirst(byte[] to, int end, int first) {
        if (first < 10) {
            to[end - 1] = (byte) ('0' + first);
            return end - 1;
        } else if (first < HUNDRED) {
            return writeTwo(to, end, first);
        }
        return writeThree(to, end, first, '\0');
    }
}
