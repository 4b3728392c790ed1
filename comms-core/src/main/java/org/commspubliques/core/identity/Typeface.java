package org.commspubliques.core.identity;

import com.google.common.base.CharMatcher;
import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Police de caractères. Immutable and thread-safe.
 *
 * @param use what it is for, in lower-case letters, digits and hyphens, such as {@code titre}
 * @param families the family, and those that stand in for it in order, such as Marianne, Arial, sans-serif; at least one, of
 *     letters, digits, spaces and hyphens; unmodifiable
 */
public record Typeface(String use, List<String> families) {

    private static final List<String> GENERIC =
            List.of("serif", "sans-serif", "monospace", "cursive", "fantasy", "system-ui", "ui-sans-serif", "ui-serif");

    private static final CharMatcher NAME = CharMatcher.inRange('a', 'z')
            .or(CharMatcher.inRange('A', 'Z'))
            .or(CharMatcher.inRange('0', '9'))
            .or(CharMatcher.anyOf(" -"));

    /** Refuses names that a style sheet could take for something else. */
    public Typeface {
        Slugs.require(use, "use");
        families = ImmutableList.copyOf(families);
        Preconditions.checkArgument(!families.isEmpty(), "a typeface needs a family");
        families.forEach(family -> Preconditions.checkArgument(isFamily(family), "'%s' is no font family", family));
    }

    static boolean isFamily(String name) {
        return !name.isBlank() && name.length() <= 100 && NAME.matchesAllOf(name);
    }

    /** The families as a style sheet lists them; generic ones stand without quotation marks. */
    String css() {
        return families.stream()
                .map(family -> GENERIC.contains(family) ? family : '"' + family + '"')
                .collect(Collectors.joining(", "));
    }
}
