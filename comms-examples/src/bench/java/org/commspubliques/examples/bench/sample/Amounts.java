package org.commspubliques.examples.bench.sample;

/**
 * Amounts with two decimals, « 1 234,50 » with U+202F between thousands. Engines without such a filter are all given
 * these, so that what is compared is the engines.
 */
public final class Amounts {

    private static final char NARROW_NO_BREAK_SPACE = '\u202F';
    private static final int LONGEST = 32;

    private Amounts() {}

    /**
     * Returns an amount as text.
     *
     * @param amount the amount
     * @return its text
     */
    public static String text(double amount) {
        char[] room = new char[LONGEST];
        int start = fill(room, amount);
        return new String(room, start, LONGEST - start);
    }

    /**
     * Appends an amount, without a text of its own.
     *
     * @param out where to
     * @param amount the amount
     */
    public static void append(StringBuilder out, double amount) {
        char[] room = new char[LONGEST];
        int start = fill(room, amount);
        out.append(room, start, LONGEST - start);
    }

    /** Writes from the end backwards, and returns where the amount starts. */
    private static int fill(char[] room, double amount) {
        long hundredths = Math.round(amount * 100);
        long cents = Math.abs(hundredths);
        int at = room.length;
        room[--at] = digit(cents);
        room[--at] = digit(cents / 10);
        room[--at] = ',';
        long units = cents / 100;
        room[--at] = digit(units);
        for (int place = 1; units >= 10; place++) {
            units /= 10;
            if (place % 3 == 0) {
                room[--at] = NARROW_NO_BREAK_SPACE;
            }
            room[--at] = digit(units);
        }
        if (hundredths < 0) {
            room[--at] = '-';
        }
        return at;
    }

    private static char digit(long number) {
        return (char) ('0' + number % 10);
    }
}
