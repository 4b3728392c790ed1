package org.commspubliques.templates.internal.context;

/** The name being read, in lower case; used again for each name, so that reading one takes no memory. */
final class NameBuffer {

    /** Longer than any name that means something here; what follows is dropped. */
    private static final int ROOM = 40;

    private final char[] chars = new char[ROOM];
    private int length;
    private long hash;

    void clear() {
        length = 0;
        hash = 0;
    }

    void add(char c) {
        char lower = c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
        hash = Names.hash(hash, lower);
        if (length < ROOM) {
            chars[length] = lower;
        }
        length++;
    }

    /** Two names of the same hash are taken for the same: the names that matter are short and few. */
    long hash() {
        return hash;
    }

    boolean startsWith(String prefix) {
        boolean same = length >= prefix.length();
        for (int i = 0; i < prefix.length() && same; i++) {
            same = chars[i] == prefix.charAt(i);
        }
        return same;
    }

    /** Returns the first character of a name that has one. */
    char first() {
        return chars[0];
    }

    /** Returns the name, or one that nothing has if it is too long to be known. */
    String text() {
        return length > ROOM ? "…" : new String(chars, 0, length);
    }
}
