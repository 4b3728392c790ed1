package org.commspubliques.templates.internal.parse;

import java.util.Collection;
import java.util.Optional;

/** Finds the name that someone probably meant. */
public final class Suggestion {

    private Suggestion() {}

    /** The known name nearest to a written one, unless they differ by more than a third of their letters. */
    public static Optional<String> nearest(String written, Collection<String> known) {
        int allowed = Math.max(2, written.length() / 3);
        String best = null;
        for (String name : known) {
            int distance =
                    Math.abs(name.length() - written.length()) > allowed ? Integer.MAX_VALUE : distance(written, name);
            if (distance <= allowed) {
                best = name;
                allowed = distance - 1;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Letters to add, drop or replace (Levenshtein). */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
