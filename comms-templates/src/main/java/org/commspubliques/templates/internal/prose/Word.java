package org.commspubliques.templates.internal.prose;

/**
 * What stands between two spaces or quotation marks, such as « (l’eau), ».
 *
 * @param start where it starts
 * @param coreStart where what is left without the signs around it starts; where the word starts if nothing is left
 * @param coreEnd where that ends
 * @param end where the word ends
 * @param kind what its core is
 */
record Word(int start, int coreStart, int coreEnd, int end, Kind kind) {

    /** What a word is made of. */
    enum Kind {
        /** Letters, apostrophes and hyphens only. */
        PLAIN,
        /** Digits and the signs of numbers only. */
        NUMBER,
        /** An address, a hashtag, a path or code, in which nothing may be changed. */
        CODE,
        /** Anything else. */
        OTHER
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }

    boolean hasCore() {
        return coreStart < coreEnd;
    }

    int coreLength() {
        return coreEnd - coreStart;
    }

    /** Whether only one blank stands between this word and the next. */
    boolean isNextTo(Word next, Prose prose) {
        return end + 1 == next.start && Signs.isBlank(prose.at(end));
    }
}
