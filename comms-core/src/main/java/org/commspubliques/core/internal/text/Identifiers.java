package org.commspubliques.core.internal.text;

import com.google.common.base.CharMatcher;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.commspubliques.core.language.Wording;

/** The two forms of identifier: that of a host's things, and that of rules and packs, which may have capitals. */
public final class Identifiers {

    private static final int MAX_LENGTH = 100;

    private static final Wording OF_THINGS = Wording.of(
            "lettres minuscules sans accent, chiffres, points ou tirets",
            "lower-case letters without accents, digits, dots or hyphens");

    private static final Wording OF_RULES = Wording.of(
            "lettres sans accent, chiffres, points, tirets ou tirets bas",
            "letters without accents, digits, dots, hyphens or underscores");

    private Identifiers() {}

    /**
     * Refuses a text that is not 1 to 100 lower-case letters, digits, dots and hyphens.
     *
     * @param value the text
     * @param what what it identifies, for the error
     * @return the text
     * @throws IllegalArgumentException if it is not; suggests what to write, and has a {@link RefusedIdentifier} for cause
     */
    public static String require(String value, String what) {
        if (!isWellFormed(value, false)) {
            throw refused(value, what, false);
        }
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
            if (!isAllowed(value.charAt(i), ofRules)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAllowed(char c, boolean ofRules) {
        boolean small = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
        return small || (ofRules && ((c >= 'A' && c <= 'Z') || c == '_'));
    }

    /**
     * Refuses a text that is not the identifier of a rule or a pack.
     *
     * @param value the text
     * @param what what it identifies, for the error
     * @return the text
     * @throws IllegalArgumentException if it is not; suggests what to write, and has a {@link RefusedIdentifier} for cause
     */
    public static String requireOfRules(String value, String what) {
        if (!isOfRules(value)) {
            throw refused(value, what, true);
        }
        return value;
    }

    private static IllegalArgumentException refused(String value, String what, boolean ofRules) {
        Wording allowed = ofRules ? OF_RULES : OF_THINGS;
        String shown = Excerpt.of(value);
        Wording todo = suggestion(value, ofRules)
                .map(text -> Wording.of(" ; écrivez « " + text + " »", "; write '" + text + "'"))
                .orElse(Wording.same(""));
        Wording why = Wording.of(
                what + " : attendu de 1 à " + MAX_LENGTH + " " + allowed.fr() + ", trouvé « " + shown + " »"
                        + todo.fr(),
                what + " must be 1 to " + MAX_LENGTH + " " + allowed.en() + ", was '" + shown + "'" + todo.en());
        return new IllegalArgumentException(why.en(), new RefusedIdentifier(why));
    }

    /** The identifier that is nearest to a text; nothing for a text without letter or digit, or that is too long. */
    private static Optional<String> suggestion(String value, boolean ofRules) {
        if (value.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        String cased = ofRules ? value : value.toLowerCase(Locale.ROOT);
        String spelled =
                cased.replace("œ", "oe").replace("Œ", "OE").replace("æ", "ae").replace("Æ", "AE");
        StringBuilder near = new StringBuilder();
        for (char c : Normalizer.normalize(spelled, Normalizer.Form.NFKD).toCharArray()) {
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                near.append(isAllowed(c, ofRules) ? c : '-');
            }
        }
        String text = CharMatcher.is('-').trimAndCollapseFrom(near, '-');
        boolean says = CharMatcher.anyOf("-._").negate().matchesAnyOf(text);
        return says && isWellFormed(text, ofRules) ? Optional.of(text) : Optional.empty();
    }
}
