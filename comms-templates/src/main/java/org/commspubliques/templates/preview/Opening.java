package org.commspubliques.templates.preview;

import org.commspubliques.core.internal.grapheme.Graphemes;

/**
 * The beginning of a text and what comes after it, without the white space between them.
 *
 * @param start the beginning
 * @param rest what comes after it; empty where the beginning is the whole text
 */
record Opening(String start, String rest) {

    /** Cuts a text after so many characters, at a gap between words if one is near. */
    static Opening of(String text, int characters) {
        int seen = 0;
        int gap = 0;
        for (int start = 0; start < text.length(); start = Graphemes.nextEnd(text, start)) {
            if (Character.isWhitespace(text.codePointAt(start))) {
                gap = start;
            }
            if (seen++ == characters) {
                int cut = gap > start / 2 ? gap : start;
                return new Opening(
                        text.substring(0, cut).stripTrailing(),
                        text.substring(cut).strip());
            }
        }
        return new Opening(text, "");
    }

    boolean isWhole() {
        return rest.isEmpty();
    }
}
