package org.commspubliques.approval.chain;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.commspubliques.core.language.Wording;

/** The known name that a misspelt one most looks like. */
final class NearestName {

    private static final int MAX_LENGTH = 100;

    private NearestName() {}

    /** What to do about a name that is not known. */
    static Wording hint(String written, Collection<String> known) {
        String all = String.join(", ", known);
        return of(written, known)
                .map(name -> Wording.of("vouliez-vous dire « " + name + " » ?", "did you mean '" + name + "'?"))
                .orElse(Wording.of("valeurs admises : " + all, "values allowed: " + all));
    }

    /** A third of the letters may be wrong; capitals do not count. */
    static Optional<String> of(String written, Collection<String> known) {
        if (written.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        return known.stream()
                .filter(name -> distance(written, name) <= Math.max(1, name.length() / 3))
                .min(Comparator.comparingInt(name -> distance(written, name)));
    }

    private static int distance(String written, String known) {
        String one = written.toLowerCase(Locale.ROOT);
        String other = known.toLowerCase(Locale.ROOT);
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
