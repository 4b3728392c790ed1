package org.commspubliques.templates.internal.parse;

import java.util.Collection;
import java.util.Optional;
import org.commspubliques.core.internal.name.EditDistance;

/** Finds the name that someone probably meant. */
public final class Suggestion {

    private static final int SHORT = 3;

    private Suggestion() {}

    /**
     * The known name nearest to a written one, unless they differ by more than a third of their letters, or two: by one
     * where there are three letters at most. One letter at least is the same.
     */
    public static Optional<String> nearest(String written, Collection<String> known) {
        int allowed = written.length() <= SHORT ? 1 : Math.max(2, written.length() / 3);
        String best = null;
        for (String name : known) {
            int distance = Math.abs(name.length() - written.length()) > allowed
                    ? Integer.MAX_VALUE
                    : EditDistance.between(written, name);
            if (distance <= allowed && distance < Math.max(name.length(), written.length())) {
                best = name;
                allowed = distance - 1;
            }
        }
        return Optional.ofNullable(best);
    }
}
