package org.commspubliques.core.shortening;

import java.util.Objects;

/**
 * Texte coupé: the beginning of a text that fits, cut after a sentence where that keeps half of what fits, else after a
 * word; inside a word only where that one alone is too long. Never inside a link, a mention, a hashtag, an emoji or
 * anything else a reader takes for one character; and not inside « 45 23 10 » or « 8 h 30 » where there is a word before.
 * The same text always gives the same cut. Immutable and thread-safe.
 *
 * @param text what is left, with the sign that something is missing unless a sentence ends there; empty where not even
 *     the first word fits
 * @param end where the text was cut, in UTF-16 units of the original; its length where all fits
 * @param isCut whether something is missing
 */
public record TextCut(String text, int end, boolean isCut) {

    /** What is not left hanging before the sign of omission. */
    private static final String LOOSE = ",;:–—-(«[ \u00A0\u202F";

    /** Checks that there is a text. */
    public TextCut {
        Objects.requireNonNull(text, "text");
    }

    /**
     * Cuts a text where it must be.
     *
     * @param room what it must fit into
     * @param text the text
     * @return the cut, with « … » for what is missing; with three dots where telephones count, for which « … » would
     *     more than halve the room
     */
    public static TextCut of(TextRoom room, String text) {
        return of(room, text, room.ellipsis());
    }

    /**
     * Cuts a text where it must be.
     *
     * @param room what it must fit into
     * @param text the text
     * @param ellipsis what shows that something is missing, such as « … » or « (suite sur le site) »; may be empty; counted
     * @return the cut
     */
    public static TextCut of(TextRoom room, String text, String ellipsis) {
        Objects.requireNonNull(ellipsis, "ellipsis");
        if (room.fits(text)) {
            return new TextCut(text, text.length(), false);
        }
        CutPlaces places = CutPlaces.of(text);
        int bare = places.last(0, i -> room.fits(text.substring(0, places.place(i))));
        int sentence = places.lastSentence(0, bare, 0);
        if (sentence >= 0) {
            int end = places.place(sentence);
            return new TextCut(text.substring(0, end), end, true);
        }
        int marked = places.last(0, i -> room.fits(marked(text, places.place(i), ellipsis)));
        if (marked < 0) {
            return new TextCut("", 0, true);
        }
        int end = places.place(places.lastWord(0, marked));
        return new TextCut(marked(text, end, ellipsis), end, true);
    }

    private static String marked(String text, int end, String ellipsis) {
        int last = end;
        while (last > 0 && LOOSE.indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        return text.substring(0, last) + ellipsis;
    }
}
