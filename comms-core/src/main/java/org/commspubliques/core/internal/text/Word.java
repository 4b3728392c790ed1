package org.commspubliques.core.internal.text;

/**
 * A word of a text: a run of letters and digits.
 *
 * @param start where it starts, in UTF-16 units of the original
 * @param end where it ends, exclusive
 * @param folded the word in lower case, without accents
 * @param startsSentence whether a sentence ends between the word before and this one
 */
public record Word(int start, int end, String folded, boolean startsSentence) {

    /**
     * Returns whether the word is a number in digits.
     *
     * @return true if it holds digits only
     */
    public boolean isNumber() {
        for (int i = 0; i < folded.length(); i++) {
            if (folded.charAt(i) < '0' || folded.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns the number in digits, up to four of them.
     *
     * @return the number, or -1 if the word is none or is longer
     */
    public int number() {
        return folded.length() <= 4 && isNumber() ? Integer.parseInt(folded) : -1;
    }
}
