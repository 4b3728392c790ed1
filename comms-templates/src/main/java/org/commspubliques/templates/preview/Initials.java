package org.commspubliques.templates.preview;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The letter that networks and mail boxes draw for who has no picture: the first of the name proper. */
final class Initials {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** What a name says of the kind of its bearer, and the small words between. */
    private static final ImmutableSet<String> COMMON = ImmutableSet.of(
            "ville",
            "commune",
            "communes",
            "mairie",
            "métropole",
            "communauté",
            "agglomération",
            "urbaine",
            "département",
            "région",
            "province",
            "collectivité",
            "territoriale",
            "conseil",
            "départemental",
            "régional",
            "syndicat",
            "intercommunal",
            "mixte",
            "pays",
            "city",
            "town",
            "council",
            "of",
            "the",
            "and",
            "de",
            "du",
            "des",
            "d",
            "le",
            "la",
            "les",
            "l",
            "et");

    private Initials() {}

    /** The letter, or nothing for a name without letters; of a name in which all is common, its first. */
    static String of(String name) {
        List<String> words =
                WORD.matcher(name).results().map(MatchResult::group).toList();
        return words.stream()
                .filter(word -> !COMMON.contains(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .or(() -> words.stream().findFirst())
                .map(Initials::initial)
                .orElse("");
    }

    private static String initial(String word) {
        return Character.toString(Character.toTitleCase(word.codePointAt(0)));
    }
}
