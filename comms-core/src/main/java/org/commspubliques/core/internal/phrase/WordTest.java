package org.commspubliques.core.internal.phrase;

/**
 * What one word of a phrase asks of a word of a text.
 *
 * @param kind how the words are compared
 * @param text what with: a form with its accents apart, a stem, or the first letters without accents
 */
record WordTest(Kind kind, String text) {

    /** How a word of a phrase is compared with one of a text. */
    enum Kind {
        /** The same form, accents counted. */
        FORM,
        /** The same stem. */
        STEM,
        /** The same first letters. */
        PREFIX
    }
}
