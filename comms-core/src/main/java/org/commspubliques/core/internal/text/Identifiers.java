package org.commspubliques.core.internal.text;

import com.google.common.base.CharMatcher;
import com.google.common.base.Preconditions;

/** The one form of identifier: 1 to 100 lower-case letters, digits, dots and hyphens. */
public final class Identifiers {

    private static final int MAX_LENGTH = 100;

    private static final CharMatcher ALLOWED =
            CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9')).or(CharMatcher.anyOf("-."));

    private Identifiers() {}

    /**
     * Refuses a text that is no identifier.
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
}
