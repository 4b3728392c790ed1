package org.commspubliques.core.source;

import com.google.common.base.CharMatcher;
import com.google.common.base.Preconditions;
import org.jspecify.annotations.Nullable;

/**
 * Territoire juridique: where which law, elections and holidays apply. Immutable and thread-safe.
 *
 * @param code the code the data uses, such as {@code FR} or {@code NC}: the ISO 3166-1 code of the collectivity, with a
 *     suffix for a part that has rules of its own ({@code FR-67})
 */
public record Territory(String code) {

    /** Stands before the constants, whose construction needs it. */
    private static final CharMatcher ALLOWED =
            CharMatcher.inRange('A', 'Z').or(CharMatcher.inRange('0', '9')).or(CharMatcher.is('-'));

    /** Metropolitan France: métropole. */
    public static final Territory METROPOLE = new Territory("FR");

    /** New Caledonia: Nouvelle-Calédonie. */
    public static final Territory NEW_CALEDONIA = new Territory("NC");

    /** French Polynesia: Polynésie française. */
    public static final Territory FRENCH_POLYNESIA = new Territory("PF");

    /** Wallis and Futuna: Wallis-et-Futuna. */
    public static final Territory WALLIS_AND_FUTUNA = new Territory("WF");

    /** Refuses a code with anything but capitals, digits and hyphens. */
    public Territory {
        Preconditions.checkArgument(
                !code.isEmpty() && ALLOWED.matchesAllOf(code),
                "territory code must be capitals, digits and hyphens, was '%s'",
                code);
    }

    /**
     * Returns the territory of a code.
     *
     * @param code the code, such as {@code NC}
     * @return the territory
     */
    public static Territory of(String code) {
        return new Territory(code);
    }

    // Written out: what a record is given by default is linked at its first use, which every review would wait for.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Territory that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
