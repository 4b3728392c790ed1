package org.commspubliques.templates.internal.sink;

/**
 * Writes the digits of numbers backwards, two or three at once, into characters or into UTF-8. Both forms are written out,
 * because going through a common one takes longer than writing the number.
 */
final class Digits {

    /** The most decimals of such a number. */
    static final int MOST_DECIMALS = 18;

    private static final int HUNDRED = 100;

    /** The last digit, and the last but one, of each number below a hundred. */
    private static final byte[] ONES = new byte[HUNDRED];

    private static final byte[] TENS = new byte[HUNDRED];

    /** The powers of ten that a {@code long} holds, up to the eighteenth. */
    private static final long[] POWERS = new long[MOST_DECIMALS + 1];

    static {
        POWERS[0] = 1;
        for (int i = 1; i < POWERS.length; i++) {
            POWERS[i] = 10 * POWERS[i - 1];
        }
        for (int i = 0; i < HUNDRED; i++) {
            ONES[i] = (byte) ('0' + i % 10);
            TENS[i] = (byte) ('0' + i / 10);
        }
    }

    private Digits() {}

    /** How many places a number takes, where the sign between its groups and its point take so many; no group, none. */
    static int width(long unscaled, int scale, int group, int point) {
        int digits = Math.max(digits(Math.abs(unscaled)), scale + 1);
        int groups = (digits - scale - 1) / 3;
        return (unscaled < 0 ? 1 : 0) + digits + groups * group + (scale > 0 ? point : 0);
    }

    /** The digits of a number that is not negative. */
    private static int digits(long number) {
        // 1233 / 4096 is a little less than the logarithm of 2 to the base 10: about 18 at most for 63 bits.
        int about = ((Long.SIZE - Long.numberOfLeadingZeros(number)) * 1233) >> 12;
        return number < POWERS[about] ? about : about + 1;
    }

    /** Writes a number that ends at an index. */
    static void write(char[] to, int end, long unscaled, int scale, char group, char point) {
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
            to[at - 1] = '-';
        }
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

    /** The same in UTF-8. */
    static void write(byte[] to, int end, long unscaled, int scale, char group, char point) {
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
            to[at - 1] = '-';
        }
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
