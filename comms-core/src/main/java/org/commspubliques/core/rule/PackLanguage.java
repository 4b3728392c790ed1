package org.commspubliques.core.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.commspubliques.core.internal.json.JsonElement;
import org.commspubliques.core.internal.name.NearestName;
import org.commspubliques.core.language.Wording;

/**
 * The language of a pack, read as the canonical BCP 47 tag by which variants name theirs: in another form, it would never be that
 * of a text.
 */
final class PackLanguage {

    private PackLanguage() {}

    static String read(JsonElement element) {
        String written = element.text();
        if (isTag(written) && canonical(written).equals(written)) {
            return written;
        }
        throw element.notAllowed(meant(written)
                .map(NearestName::question)
                .orElse(Wording.of(
                        "attendu : le code d’une langue, tel que fr ou en",
                        "expected: the code of a language, such as fr or en")));
    }

    /** A word of more letters, such as {@code francais}, has the form of a tag but is the code of no language. */
    private static boolean isTag(String written) {
        Locale locale = Locale.forLanguageTag(written);
        int letters = locale.getLanguage().length();
        return locale.toLanguageTag().equalsIgnoreCase(written)
                && (letters == 2 || letters == 3)
                && !isLongForATwoLetterCode(locale.getLanguage());
    }

    private static String canonical(String tag) {
        return Locale.forLanguageTag(tag).toLanguageTag();
    }

    private static boolean isLongForATwoLetterCode(String code) {
        return code.length() == 3
                && twoLetterCodes().anyMatch(known -> iso3(known).equals(code));
    }

    private static Optional<String> meant(String written) {
        String hyphenated = written.trim().replace('_', '-');
        return isTag(hyphenated)
                ? Optional.of(canonical(hyphenated))
                : twoLetterCodes().filter(code -> isCalled(code, hyphenated)).findFirst();
    }

    /** Whether a language is called so in French or in English, or by its code of three letters. */
    private static boolean isCalled(String code, String name) {
        Locale language = Locale.forLanguageTag(code);
        return name.equalsIgnoreCase(iso3(code))
                || name.equalsIgnoreCase(language.getDisplayLanguage(Locale.FRENCH))
                || name.equalsIgnoreCase(language.getDisplayLanguage(Locale.ENGLISH));
    }

    private static String iso3(String code) {
        return Locale.forLanguageTag(code).getISO3Language();
    }

    private static Stream<String> twoLetterCodes() {
        return Arrays.stream(Locale.getISOLanguages());
    }
}
