package org.commspubliques.approval.chain;

import com.google.common.base.CharMatcher;
import com.google.common.base.Preconditions;

/**
 * The identifier of a stage, unique in its chain. Immutable and thread-safe.
 *
 * @param value the identifier: lower-case letters, digits and hyphens
 */
public record StageId(String value) {

    private static final CharMatcher ALLOWED =
            CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9')).or(CharMatcher.is('-'));

    /** Refuses a value that is no identifier. */
    public StageId {
        Preconditions.checkArgument(
                !value.isEmpty() && value.length() <= 100 && ALLOWED.matchesAllOf(value),
                "stage id must be 1 to 100 lower-case letters, digits or hyphens, was '%s'",
                value);
    }

    /**
     * Returns the identifier of a value.
     *
     * @param value the value
     * @return the identifier
     */
    public static StageId of(String value) {
        return new StageId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
