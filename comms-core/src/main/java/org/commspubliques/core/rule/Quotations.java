package org.commspubliques.core.rule;

import java.util.ArrayList;
import java.util.List;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.internal.phrase.PhraseHit;

/**
 * What a text quotes: said by somebody else, so not the authority's own words. Between « » or “ ”, of more than three
 * words, closed within the same paragraph, and not said by an elected official of an authority: what the mayor declares is
 * the word of the town, in a press release too. A text that is nothing but quotations is the word of whoever publishes it; a
 * section that is one by its role is not.
 */
final class Quotations {

    private static final int LEAST_WORDS = 4;

    private final List<int[]> spans;

    private Quotations(List<int[]> spans) {
        this.spans = spans;
    }

    static Quotations of(String text, SectionRole role) {
        // Most texts quote nothing, and finding one letter is far cheaper than looking at each.
        if (text.indexOf('«') < 0 && text.indexOf('“') < 0) {
            return new Quotations(role == SectionRole.QUOTE ? whole(text) : List.of());
        }
        List<int[]> spans = new ArrayList<>();
        List<int[]> pairs = pairs(text, spans);
        List<int[]> others = spans.isEmpty() ? spans : Speakers.withoutOfficials(text, spans);
        if (role == SectionRole.QUOTE) {
            return new Quotations(others.size() < spans.size() ? others : whole(text));
        }
        return new Quotations(isAll(text, pairs) ? List.of() : others);
    }

    private static List<int[]> whole(String text) {
        return List.of(new int[] {0, text.length()});
    }

    /** Finds what stands between marks, and which of it is long enough to be somebody's words. */
    private static List<int[]> pairs(String text, List<int[]> spans) {
        List<int[]> pairs = new ArrayList<>();
        Mark guillemets = new Mark();
        Mark inverted = new Mark();
        int words = 0;
        boolean inWord = false;
        int nextGuillemet = -1;
        int nextInverted = -1;
        for (int i = 0; i < text.length(); i++) {
            if (guillemets.open < 0 && inverted.open < 0) {
                // Outside of quotations only what opens one is of interest.
                nextGuillemet = next(text, '«', i, nextGuillemet);
                nextInverted = next(text, '“', i, nextInverted);
                i = Math.min(nextGuillemet, nextInverted);
                if (i == text.length()) {
                    break;
                }
                inWord = false;
            }
            char c = text.charAt(i);
            boolean letter = Character.isLetterOrDigit(c);
            words += letter && !inWord ? 1 : 0;
            inWord = letter;
            switch (c) {
                case '«' -> guillemets.open(i, words);
                case '“' -> inverted.open(i, words);
                case '»' -> guillemets.close(i + 1, words, spans, pairs);
                case '”' -> inverted.close(i + 1, words, spans, pairs);
                case '\n' -> {
                    guillemets.open = -1;
                    inverted.open = -1;
                }
                default -> {}
            }
        }
        return pairs;
    }

    /** Whether no word is left to say who speaks, but for labels in square brackets and hashtags. */
    private static boolean isAll(String text, List<int[]> pairs) {
        int at = 0;
        for (int[] pair : pairs) {
            if (hasWords(text, at, pair[0])) {
                return false;
            }
            at = pair[1];
        }
        return !hasWords(text, at, text.length());
    }

    private static boolean hasWords(String text, int from, int to) {
        boolean inLabel = false;
        boolean wordInLabel = false;
        boolean inTag = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            inTag = c == '#' || (inTag && Character.isLetterOrDigit(c));
            if (c == '[') {
                inLabel = true;
            } else if (c == ']') {
                inLabel = false;
                wordInLabel = false;
            } else if (Character.isLetterOrDigit(c) && !inTag) {
                if (!inLabel) {
                    return true;
                }
                wordInLabel = true;
            }
        }
        return wordInLabel;
    }

    /** Where a mark comes next, known from before unless it lies behind; the length of the text where it does not come. */
    private static int next(String text, char mark, int from, int known) {
        if (known >= from) {
            return known;
        }
        int at = text.indexOf(mark, from);
        return at < 0 ? text.length() : at;
    }

    /** An opening mark that is not closed yet: each kind has its own, since one may stand within the other. */
    private static final class Mark {

        private int open = -1;
        private int wordsBefore;

        void open(int at, int words) {
            open = at;
            wordsBefore = words;
        }

        void close(int end, int words, List<int[]> spans, List<int[]> pairs) {
            if (open >= 0) {
                add(pairs, open, end);
                if (words - wordsBefore >= LEAST_WORDS) {
                    add(spans, open, end);
                }
            }
            open = -1;
        }

        /** One pair that holds others takes their place. */
        private static void add(List<int[]> places, int open, int end) {
            int start = open;
            while (!places.isEmpty() && places.get(places.size() - 1)[1] > start) {
                start = Math.min(start, places.remove(places.size() - 1)[0]);
            }
            places.add(new int[] {start, end});
        }
    }

    /** Returns the hits that do not lie within a quotation. They are in the order of the text. */
    List<PhraseHit> outside(List<PhraseHit> hits) {
        if (spans.isEmpty()) {
            return hits;
        }
        List<PhraseHit> kept = new ArrayList<>();
        int next = 0;
        for (PhraseHit hit : hits) {
            while (next < spans.size() && spans.get(next)[1] <= hit.start()) {
                next++;
            }
            if (next == spans.size() || hit.start() < spans.get(next)[0] || hit.end() > spans.get(next)[1]) {
                kept.add(hit);
            }
        }
        return kept;
    }

    /** Returns where each quotation starts and ends, in order. */
    int[] places() {
        int[] places = new int[2 * spans.size()];
        for (int i = 0; i < spans.size(); i++) {
            places[2 * i] = spans.get(i)[0];
            places[2 * i + 1] = spans.get(i)[1];
        }
        return places;
    }
}
