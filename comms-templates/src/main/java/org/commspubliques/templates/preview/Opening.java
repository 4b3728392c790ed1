package org.commspubliques.templates.preview;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The beginning of a text and what comes after it, without the white space between them.
 *
 * @param start the beginning
 * @param rest what comes after it; empty where the beginning is the whole text
 */
record Opening(String start, String rest) {

    /** What a reader takes for one character. */
    static final Pattern GRAPHEME = Pattern.compile("\\X");

    /** Cuts a text after so many characters, at a gap between words if one is near. */
    static Opening of(String text, int characters) {
        Matcher graphemes = GRAPHEME.matcher(text);
        int seen = 0;
        int gap = 0;
        while (graphemes.find()) {
            if (Character.isWhitespace(text.codePointAt(graphemes.start()))) {
                gap = graphemes.start();
            }
            if (seen++ == characters) {
                int cut = gap > graphemes.start() / 2 ? gap : graphemes.start();
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
