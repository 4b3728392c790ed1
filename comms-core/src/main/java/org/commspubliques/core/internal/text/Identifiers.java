package org.commspubliques.core.internal.text;

import com.google.common.base.Preconditions;

/** The two forms of identifier: that of a host's things, and that of rules and packs, which may have capitals. */
public final class Identifiers {

    private static final int MAX_LENGTH = 100;

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
                isWellFormed(value, false),
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
        return isWellFormed(value, true);
    }

    private static boolean isWellFormed(String value, boolean ofRules) {
        if (value.isEmpty() || value.length() > MAX_LENGTH) {
            return false;
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean small = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
            if (!small && !(ofRules && ((c >= 'A' && c <= 'Z') || c == '_'))) {
                return false;
            }
        }
        return true;
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
