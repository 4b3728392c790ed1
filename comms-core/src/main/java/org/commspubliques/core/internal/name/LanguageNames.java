package org.commspubliques.core.internal.name;

import java.util.Locale;
import org.commspubliques.core.language.Wording;

/** What people call languages: « français » rather than {@code fr}. */
public final class LanguageNames {

    private LanguageNames() {}

    /**
     * Returns how people call a language.
     *
     * @param tag the language as a BCP 47 tag, such as {@code fr} or {@code en-GB}; its region does not count
     * @return its name, without a capital in French; the tag's first part where Java knows no name for it
     */
    public static Wording of(String tag) {
        Locale language = Locale.forLanguageTag(tag);
        return Wording.of(language.getDisplayLanguage(Locale.FRENCH), language.getDisplayLanguage(Locale.ENGLISH));
    }
}
