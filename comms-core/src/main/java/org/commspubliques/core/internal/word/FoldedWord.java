package org.commspubliques.core.internal.word;

/**
 * One word of a text, folded: reused from word to word, so that a text of a million words makes no object for each.
 * Reads no more of a word than the longest phrase could use. Not thread-safe.
 */
public final class FoldedWord {

    /** Longer than any French word; of what is longer only the beginning is known. */
    public static final int MAX = 40;

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

    /** Starts without a word. */
    public FoldedWord() {
        // Nothing has been read.
    }

    /**
     * Reads a word; what has been read before is forgotten. Marks piled up on a letter are passed over.
     *
     * @param text the text
     * @param start where the word starts
     * @param end where it ends, exclusive
     */
    public void read(char[] text, int start, int end) {
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

    /**
     * Returns whether the word is longer than what was read of it.
     *
     * @return true if it has more than {@link #MAX} letters
     */
    public boolean isCut() {
        return cut;
    }

    /**
     * Returns the word in lower case with its marks apart, in the first {@link #fullLength()} places.
     *
     * @return an array that reading changes
     */
    public char[] full() {
        return full;
    }

    /**
     * Returns how long the word is with its marks apart.
     *
     * @return the length in UTF-16 units
     */
    public int fullLength() {
        return fullLength;
    }

    /**
     * Returns the word in lower case without marks, in the first {@link #bareLength()} places.
     *
     * @return an array that reading changes
     */
    public char[] bare() {
        return bare;
    }

    /**
     * Returns how long the word is without marks.
     *
     * @return the length in UTF-16 units
     */
    public int bareLength() {
        return bareLength;
    }

    /**
     * Returns whether the word is written in capitals, two at least, and bears no accent: it may have lost them.
     *
     * @return true if it may
     */
    public boolean mayLackAccents() {
        return allCapitals && !accented;
    }

    /**
     * Returns whether the first letter is a capital without accent: it may have lost it.
     *
     * @return true if it may
     */
    public boolean mayLackFirstAccent() {
        return firstIsCapital && !(fullLength > 1 && CharKind.of(full[1]) == CharKind.MARK);
    }

    /**
     * Makes the stem, in the first places of {@link #stemmed()}.
     *
     * @return its length
     */
    public int stem() {
        return stem(lengthToAcute());
    }

    /**
     * Makes the stem as if the « e » at the end of a word in capitals had lost its accent.
     *
     * @return its length; 0 if the word does not end so
     */
    public int stemWithLostAcute() {
        int length = bareLength > 0 && bare[bareLength - 1] == 's' ? bareLength - 1 : bareLength;
        boolean may = mayLackAccents() && length > 1 && bare[length - 1] == 'e';
        return may ? stem(length) : 0;
    }

    private int stem(int acute) {
        System.arraycopy(bare, 0, stem, 0, bareLength);
        return FrenchStem.of(stem, bareLength, acute);
    }

    /**
     * Returns the array of the last stem.
     *
     * @return an array that the next stem changes
     */
    public char[] stemmed() {
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

    /**
     * Returns the word without accents.
     *
     * @return the text
     */
    public String bareText() {
        return new String(bare, 0, bareLength);
    }

    /**
     * Returns the word with its accents apart.
     *
     * @return the text
     */
    public String fullText() {
        return new String(full, 0, fullLength);
    }

    /**
     * Takes the accents off a word whose marks are apart.
     *
     * @param full the word, as {@link #fullText()} gives it
     * @return the word without marks
     */
    public static String withoutMarks(String full) {
        return Fold.withoutMarks(full);
    }

    /**
     * Takes the accent off the first letter of a word whose marks are apart.
     *
     * @param full the word, as {@link #fullText()} gives it
     * @return the word, the same if its first letter has none
     */
    public static String withoutFirstMark(String full) {
        boolean marked = full.length() > 1 && CharKind.of(full.charAt(1)) == CharKind.MARK;
        return marked ? full.charAt(0) + full.substring(2) : full;
    }

    /**
     * Writes a word of any length without accents.
     *
     * @param text the text
     * @param start where the word starts
     * @param end where it ends, exclusive
     * @param out where the word is written
     */
    public static void write(char[] text, int start, int end, StringBuilder out) {
        int i = start;
        while (i < end) {
            int c = Character.codePointAt(text, i, end);
            i += Character.charCount(c);
            switch (CharKind.of(c)) {
                case CharKind.INVISIBLE, CharKind.MARK -> {}
                case CharKind.APOSTROPHE -> out.append('\'');
                default -> out.append(Fold.bare(c));
            }
        }
    }
}
