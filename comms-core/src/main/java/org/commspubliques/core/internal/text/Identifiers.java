package org.commspubliques.core.internal.text;

import com.google.common.base.CharMatcher;
import com.google.common.base.Preconditions;

/** The two forms of identifier: that of a host's things, and that of rules and packs, which may have capitals. */
public final class Identifiers {

    private static final int MAX_LENGTH = 100;

    private static final CharMatcher ALLOWED =
            CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9')).or(CharMatcher.anyOf("-."));

    private static final CharMatcher ALLOWED_OF_RULES =
            ALLOWED.or(CharMatcher.inRange('A', 'Z')).or(CharMatcher.is('_')).precomputed();

    private Identifiers() {}

    /**
     * Refuses a text that is not 1 to 100 lower-case letters, digits, dots and hyphens.
     *
     * @param value the text
     * @param what what it identifies, for the error
     * @return the text
     */
    public static String require(String value, String what) {
        Preconditions.checkArgument(
                !value.isEmpty() && value.length() <= MAX_LENGTH && ALLOWED.matchesAllOf(value),
                "%s must be 1 to 100 lower-case letters, digits, dots or hyphens, was '%s'",
                what,
                value);
        return value;
    }

    /**
     * Returns whether a text is the identifier of a rule or a pack: 1 to 100 letters without accents, digits, dots, hyphens or
     * underscores.
     *
     * @param value the text
     * @return true if it is
     */
    public static boolean isOfRules(String value) {
        return !value.isEmpty() && value.length() <= MAX_LENGTH && ALLOWED_OF_RULES.matchesAllOf(value);
    }

    /**
     * Refuses a text that is not the identifier of a rule or a pack.
     *
     * @param value the text
     * @param what what it identifies, for the error
     * @return the text
     */
    public static String requireOfRules(String value, String what) {
        Preconditions.checkArgument(
                isOfRules(value),
                "%s must be 1 to 100 letters without accents, digits, dots, hyphens or underscores, was '%s'",
                what,
                Excerpt.of(value));
        return value;
    }
}
