package org.commspubliques.core.internal.word;

/**
 * Walks over the words of a text. Words end at everything but letters, digits and what combines with them: hyphens and
 * apostrophes separate words (« l’action » is two, « vice-président » too), but « aujourd’hui », « quelqu’un »,
 * « presqu’île » and « prud’homme » are one. Reads each character a bounded number of times, whatever the text.
 */
public final class WordCursor {

    private final char[] text;
    private final byte[] kinds = CharKind.table();
    private int at;
    private int start;
    private int end;
    private long packed;
    private int sentence = -1;
    private boolean startsSentence;
    private boolean pendingEnd = true;

    /**
     * Starts before the first word.
     *
     * @param text the text, which nobody changes meanwhile
     */
    public WordCursor(char[] text) {
        this.text = text;
    }

    /**
     * Moves to the next word.
     *
     * @return false at the end of the text
     */
    public boolean next() {
        char[] chars = text;
        byte[] kind = kinds;
        int i = at;
        int length = chars.length;
        int previousEnd = end;
        while (i < length) {
            char c = chars[i];
            byte k = kind[c];
            if (k == CharKind.LETTER) {
                long letters = c;
                int all = c;
                int j = i + 1;
                while (j < length) {
                    char d = chars[j];
                    if (kind[d] != CharKind.LETTER) {
                        break;
                    }
                    letters = letters << Byte.SIZE | d;
                    all |= d;
                    j++;
                }
                found(i, j, all > 0xFF ? 0 : letters);
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
    private void found(int from, int to, long letters) {
        start = from;
        end = to;
        packed = to - from <= Long.BYTES ? letters : 0;
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
        boolean joined = false;
        while (i < chars.length) {
            int length = 1;
            byte k = kinds[chars[i]];
            if (k == CharKind.RARE) {
                int c = Character.codePointAt(chars, i);
                length = Character.charCount(c);
                k = CharKind.of(c);
            }
            if (k == CharKind.APOSTROPHE) {
                // Once only: a text of nothing but such words and apostrophes is still read in linear time.
                if (joined || !Elisions.joins(chars, start, i)) {
                    break;
                }
                joined = true;
            } else if (k != CharKind.LETTER && k != CharKind.MARK && k != CharKind.INVISIBLE) {
                break;
            }
            i += length;
            if (k != CharKind.INVISIBLE) {
                end = i;
                packed = 0;
            }
        }
        at = i;
    }

    /**
     * Returns where the word starts.
     *
     * @return the offset in UTF-16 units
     */
    public int start() {
        return start;
    }

    /**
     * Returns where the word ends. Invisible characters after it are no part of it.
     *
     * @return the offset in UTF-16 units, exclusive
     */
    public int end() {
        return end;
    }

    /**
     * Returns the very characters of the word, eight bits each, if it has at most eight and all are below 256, as four
     * words of five in a French text.
     *
     * @return the characters; 0 for any other word
     */
    public long packed() {
        return packed;
    }

    /**
     * Returns the sentence the word is in.
     *
     * @return its number, from 0
     */
    public int sentence() {
        return sentence;
    }

    /**
     * Returns whether the word is the first of its sentence.
     *
     * @return true if a sentence ends between the word before and this one
     */
    public boolean startsSentence() {
        return startsSentence;
    }
}
