package org.commspubliques.examples.bench.channel;

/** Texts that make a counter slow which looks at anything twice. */
public enum HostileText {
    /** One letter under all of them. */
    COMBINING_MARKS("combining marks", "\u0301\u0323"),
    /** Each at most of one letter, for the longer ones are cheaper. */
    MENTIONS("mentions", "@a "),
    /** As in a domain that never ends. */
    DOTS("dots", "."),
    /** A domain of as many labels. */
    LABELS("labels of a domain", "a."),
    /** Addresses that begin and begin again. */
    SCHEMES("beginnings of an address", "http://"),
    /** Tags that are none. */
    HASHES("hashes", "#"),
    /** One character to a reader. */
    JOINED_EMOJI("joined emoji", "👩\u200D"),
    /** Halves that are put together two by two. */
    FLAGS("flags", "🇳🇨");

    private final String label;
    private final String piece;

    HostileText(String label, String piece) {
        this.label = label;
        this.piece = piece;
    }

    /** What a report calls it. */
    String label() {
        return label;
    }

    /** Returns a text of so many UTF-16 units, or of one or two more. */
    String of(int length) {
        return "e" + piece.repeat(length / piece.length());
    }
}
