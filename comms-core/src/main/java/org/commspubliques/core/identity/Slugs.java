package org.commspubliques.core.identity;

import com.google.common.base.CharMatcher;
import com.google.common.base.Preconditions;

/** Names that may stand in a style sheet as they are. */
final class Slugs {

    private static final int MOST = 50;

    private static final CharMatcher ALLOWED =
            CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9')).or(CharMatcher.is('-'));

    private Slugs() {}

    static boolean isOne(String text) {
        return !text.isEmpty()
                && text.length() <= MOST
                && ALLOWED.matchesAllOf(text)
                && !text.startsWith("-")
                && !text.endsWith("-");
    }

    static String require(String text, String what) {
        Preconditions.checkArgument(
                isOne(text), "%s must be 1 to %s lower-case letters, digits and hyphens, was '%s'", what, MOST, text);
        return text;
    }
}
