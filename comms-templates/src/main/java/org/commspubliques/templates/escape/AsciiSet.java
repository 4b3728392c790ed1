package org.commspubliques.templates.escape;

/** A set of characters below U+0080, as two masks of 64 bits. Immutable. */
record AsciiSet(long low, long high) {

    static final AsciiSet EMPTY = new AsciiSet(0, 0);
    static final AsciiSet ALL = new AsciiSet(-1L, -1L);
    static final AsciiSet CONTROLS = new AsciiSet(0xFFFFFFFFL, 1L << 63);
    static final AsciiSet LETTERS_AND_DIGITS = of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /** What the text of a number is made of: {@code -1.5E+10}. */
    private static final AsciiSet NUMBERS = of("0123456789+-.E");

    /** What a number written in digits is made of, with signs of ASCII between its groups. */
    private static final AsciiSet DECIMALS = of("0123456789-., ");

    static AsciiSet of(String characters) {
        return EMPTY.with(characters);
    }

    AsciiSet with(String characters) {
        long newLow = low;
        long newHigh = high;
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            if (c < 64) {
                newLow |= 1L << c;
            } else {
                newHigh |= 1L << c;
            }
        }
        return new AsciiSet(newLow, newHigh);
    }

    AsciiSet with(AsciiSet other) {
        return new AsciiSet(low | other.low, high | other.high);
    }

    AsciiSet complement() {
        return new AsciiSet(~low, ~high);
    }

    boolean contains(char c) {
        return c < 64 ? (low >>> c & 1) != 0 : c < 128 && (high >>> c & 1) != 0;
    }

    boolean hasPartOfADecimal() {
        return (low & DECIMALS.low) != 0 || (high & DECIMALS.high) != 0;
    }

    boolean hasPartOfANumber() {
        return (low & NUMBERS.low) != 0 || (high & NUMBERS.high) != 0;
    }
}
