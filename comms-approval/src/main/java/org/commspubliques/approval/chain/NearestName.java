package org.commspubliques.approval.chain;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.commspubliques.core.internal.name.EditDistance;
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
        return EditDistance.between(written.toLowerCase(Locale.ROOT), known.toLowerCase(Locale.ROOT));
    }
}
