package org.commspubliques.core.internal.phrase;

/**
 * Walks over the words of a text. Words end at everything but letters, digits and what combines with them: hyphens and
 * apostrophes separate words (« l’action » is two, « vice-président » too), but « aujourd’hui », « quelqu’un »,
 * « presqu’île » and « prud’homme » are one. Reads each character a bounded number of times, whatever the text.
 */
final class WordCursor {

    private final char[] text;
    private final byte[] kinds = CharKind.table();
    private int at;
    private int start;
    private int end;
    private int hash;
    private int sentence = -1;
    private boolean startsSentence;
    private boolean pendingEnd = true;

    WordCursor(char[] text) {
        this.text = text;
    }

    /** Moves to the next word; returns false at the end of the text. */
    boolean next() {
        char[] chars = text;
        byte[] kind = kinds;
        int i = at;
        int length = chars.length;
        int previousEnd = end;
        while (i < length) {
            char c = chars[i];
            byte k = kind[c];
            if (k == CharKind.LETTER) {
                int h = c;
                int j = i + 1;
                while (j < length) {
                    char d = chars[j];
                    if (kind[d] != CharKind.LETTER) {
                        break;
                    }
                    h = h * 31 + d;
                    j++;
                }
                found(i, j, h);
                return true;
            }
            if (k == CharKind.RARE && kindAt(i) == CharKind.LETTER) {
                found(i, i, 0);
                return true;
            }
            if (k == CharKind.END && SentenceEnds.endsAt(chars, i, start, previousEnd)) {
                pendingEnd = true;
            }
            i++;
        }
        at = length;
        return false;
    }

    private byte kindAt(int i) {
        return CharKind.of(Character.codePointAt(text, i));
    }

    /** A word of letters was found; what follows may still belong to it. */
    private void found(int from, int to, int hashOfLetters) {
        start = from;
        end = to;
        hash = hashOfLetters;
        at = to;
        startsSentence = pendingEnd;
        if (pendingEnd) {
            sentence++;
            pendingEnd = false;
        }
        if (to < text.length) {
            byte next = kinds[text[to]];
            // Most apostrophes stand after « l » or « d », which are words of their own.
            boolean elided = next == CharKind.APOSTROPHE && to - from < Elisions.SHORTEST;
            if (next != CharKind.GAP && next != CharKind.END && !elided) {
                extend();
            }
        }
    }

    /** Goes on over marks, invisible characters, letters outside the basic plane, and apostrophes inside words. */
    private void extend() {
        char[] chars = text;
        int i = end;
        int h = hash;
        boolean joined = false;
        while (i < chars.length) {
            int c = Character.codePointAt(chars, i);
            byte k = CharKind.of(c);
            if (k == CharKind.APOSTROPHE) {
                // Once only: a text of nothing but such words and apostrophes is still read in linear time.
                if (joined || !Elisions.joins(chars, start, i)) {
                    break;
                }
                joined = true;
            } else if (k != CharKind.LETTER && k != CharKind.MARK && k != CharKind.INVISIBLE) {
                break;
            }
            h = h * 31 + c;
            i += Character.charCount(c);
            if (k != CharKind.INVISIBLE) {
                end = i;
                hash = h;
            }
        }
        at = i;
    }

    /** Where the word starts. */
    int start() {
        return start;
    }

    /** Where the word ends, exclusive; invisible characters after it are no part of it. */
    int end() {
        return end;
    }

    /** A hash of the word as it is spelled. */
    int hash() {
        return hash;
    }

    /** The sentence the word is in, from 0. */
    int sentence() {
        return sentence;
    }

    /** Whether the word is the first of its sentence. */
    boolean startsSentence() {
        return startsSentence;
    }
}
