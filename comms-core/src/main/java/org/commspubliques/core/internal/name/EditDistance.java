package org.commspubliques.core.internal.name;

/** How many letters two words differ by (Levenshtein), to find the name that somebody probably meant. */
public final class EditDistance {

    private EditDistance() {}

    /**
     * Counts the letters to add, drop or replace.
     *
     * @param one a word
     * @param other another
     * @return how many, capitals being other letters than small ones; 0 for the same word
     */
    public static int between(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int substituted = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
