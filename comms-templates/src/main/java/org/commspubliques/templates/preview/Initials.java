package org.commspubliques.templates.preview;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The first letters of the first and the last word of a name, as networks and mail boxes draw who has no picture. */
final class Initials {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private Initials() {}

    static String of(String name) {
        List<String> words =
                WORD.matcher(name).results().map(MatchResult::group).toList();
        if (words.isEmpty()) {
            return "";
        }
        String last = words.size() == 1 ? "" : initial(words.get(words.size() - 1));
        return initial(words.get(0)) + last;
    }

    private static String initial(String word) {
        return Character.toString(Character.toTitleCase(word.codePointAt(0)));
    }
}
