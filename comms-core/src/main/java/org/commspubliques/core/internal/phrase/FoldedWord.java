package org.commspubliques.core.internal.phrase;

/**
 * One word of a text, folded: reused from word to word, so that a text of a million words makes no object for each.
 * Reads no more of a word than the longest phrase could use. Not thread-safe.
 */
final class FoldedWord {

    /** Longer than any French word; of what is longer only the beginning is known. */
    static final int MAX = 40;

    private static final char ACUTE = '\u0301';

    private char[] full = new char[2 * MAX];
    private int fullLength;
    private final char[] bare = new char[MAX];
    private int bareLength;
    private final char[] stem = new char[MAX];
    private boolean cut;
    private boolean accented;
    private boolean firstIsCapital;
    private boolean allCapitals;
    private int letters;

    /** Reads a word; what has been read before is forgotten. Marks piled up on a letter are passed over. */
    void read(char[] text, int start, int end) {
        fullLength = 0;
        bareLength = 0;
        cut = false;
        accented = false;
        letters = 0;
        allCapitals = true;
        int first = Character.codePointAt(text, start, end);
        firstIsCapital = Character.isUpperCase(first);
        int i = start;
        while (i < end && !cut) {
            char letter = Fold.letter(text[i]);
            if (letter != 0 && bareLength < MAX && fullLength < full.length - 1) {
                common(text[i], letter);
                i++;
            } else {
                int c = Character.codePointAt(text, i, end);
                i += Character.charCount(c);
                rare(c);
            }
        }
        allCapitals &= letters > 1;
    }

    private void common(char c, char letter) {
        letters++;
        allCapitals &= !Character.isLowerCase(c);
        bare[bareLength++] = letter;
        full[fullLength++] = letter;
        char mark = Fold.mark(c);
        if (mark != 0) {
            accented = true;
            full[fullLength++] = mark;
        }
    }

    private void rare(int c) {
        switch (CharKind.of(c)) {
            case CharKind.INVISIBLE -> {}
            case CharKind.APOSTROPHE -> append("'");
            case CharKind.MARK -> mark(Fold.full(c));
            default -> letter(c);
        }
    }

    private void letter(int c) {
        letters++;
        allCapitals &= !Character.isLowerCase(c);
        append(Fold.full(c));
    }

    private void append(String folded) {
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (CharKind.of(c) == CharKind.MARK) {
                mark(folded.substring(i, i + 1));
            } else if (bareLength == MAX || fullLength == full.length) {
                cut = true;
                return;
            } else {
                bare[bareLength++] = c;
                full[fullLength++] = c;
            }
        }
    }

    /** No letter of French bears two marks: from the second on they are passed over. */
    private void mark(String mark) {
        accented = true;
        boolean marked = fullLength > 0 && CharKind.of(full[fullLength - 1]) == CharKind.MARK;
        if (!marked && mark.length() == 1 && fullLength < full.length) {
            full[fullLength++] = mark.charAt(0);
        }
    }

    /** Whether the word is longer than what was read of it. */
    boolean isCut() {
        return cut;
    }

    /** The word in lower case with its marks apart, in the first {@link #fullLength()} places. */
    char[] full() {
        return full;
    }

    int fullLength() {
        return fullLength;
    }

    /** The word in lower case without marks, in the first {@link #bareLength()} places. */
    char[] bare() {
        return bare;
    }

    int bareLength() {
        return bareLength;
    }

    /** Whether the word is written in capitals, two at least, and bears no accent: it may have lost them. */
    boolean mayLackAccents() {
        return allCapitals && !accented;
    }

    /** Whether the first letter is a capital without accent: it may have lost it. */
    boolean mayLackFirstAccent() {
        return firstIsCapital && !(fullLength > 1 && CharKind.of(full[1]) == CharKind.MARK);
    }

    /** The stem, in the first places of an array that the next call changes; its length is returned. */
    int stem() {
        return stem(lengthToAcute());
    }

    /** The stem if the « e » at the end of a word in capitals has lost its accent; 0 if it does not end so. */
    int stemWithLostAcute() {
        int length = bareLength > 0 && bare[bareLength - 1] == 's' ? bareLength - 1 : bareLength;
        boolean may = mayLackAccents() && length > 1 && bare[length - 1] == 'e';
        return may ? stem(length) : 0;
    }

    private int stem(int acute) {
        System.arraycopy(bare, 0, stem, 0, bareLength);
        return FrenchStem.of(stem, bareLength, acute);
    }

    /** The array of the last stem. */
    char[] stemmed() {
        return stem;
    }

    /**
     * How long the word is up to « é » where it ends in « é », « ée », « és » or « ées », or in « ee » for « ée »; 0 where
     * it does not. That « é » tells « porté » from « porte ».
     */
    private int lengthToAcute() {
        int i = fullLength;
        int length = bareLength;
        if (i > 0 && full[i - 1] == 's') {
            i--;
            length--;
        }
        if (i > 0 && full[i - 1] == 'e') {
            i--;
            length--;
            if (i > 0 && full[i - 1] == 'e') {
                return length;
            }
        }
        return i > 1 && full[i - 1] == ACUTE && full[i - 2] == 'e' ? length : 0;
    }

    /** The word without accents. */
    String bareText() {
        return new String(bare, 0, bareLength);
    }

    /** The word with its accents apart. */
    String fullText() {
        return new String(full, 0, fullLength);
    }
}
