package org.commspubliques.core.internal.text;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import org.commspubliques.core.language.Wording;

/** What people call a character: itself in quotes, or a name where it cannot be seen or is a quotation mark itself. */
public final class CharacterNames {

    /** A grapheme can be made endless; a name is not. */
    private static final int MAX_LENGTH = 16;

    private static final ImmutableMap<Integer, Wording> NAMED = ImmutableMap.<Integer, Wording>builder()
            .put(0x09, Wording.of("tabulation", "tab"))
            .put(0xA0, Wording.of("espace insécable", "no-break space"))
            .put(0xAB, Wording.of("guillemet ouvrant («)", "opening guillemet («)"))
            .put(0xAD, Wording.of("trait d’union conditionnel", "soft hyphen"))
            .put(0xBB, Wording.of("guillemet fermant (»)", "closing guillemet (»)"))
            .put(0x2009, Wording.of("espace fine", "thin space"))
            .put(0x200B, Wording.of("espace sans chasse", "zero width space"))
            .put(0x201C, Wording.of("guillemet anglais ouvrant (“)", "opening quotation mark (“)"))
            .put(0x201D, Wording.of("guillemet anglais fermant (”)", "closing quotation mark (”)"))
            .put(0x202F, Wording.of("espace fine insécable", "narrow no-break space"))
            .put(0x2060, Wording.of("gluon de mots", "word joiner"))
            .put(0xFEFF, Wording.of("indicateur d’ordre des octets", "byte order mark"))
            .buildOrThrow();

    private CharacterNames() {}

    /**
     * Returns what people call a character.
     *
     * @param character what a reader sees as one character
     * @return its name
     */
    public static Wording of(String character) {
        int first = character.codePointAt(0);
        return character.length() == Character.charCount(first) ? ofCodePoint(first) : quoted(character);
    }

    private static Wording ofCodePoint(int codePoint) {
        Wording name = NAMED.get(codePoint);
        if (name != null) {
            return name;
        }
        String code = " (" + String.format(Locale.ROOT, "U+%04X", codePoint) + ")";
        return switch (Character.getType(codePoint)) {
            case Character.SPACE_SEPARATOR -> Wording.of("espace typographique" + code, "typographic space" + code);
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                Wording.of("caractère invisible" + code, "invisible character" + code);
            case Character.SURROGATE -> Wording.of("caractère invalide" + code, "invalid character" + code);
            default -> quoted(Character.toString(codePoint));
        };
    }

    private static Wording quoted(String character) {
        String seen = shortened(character);
        return Wording.of("« " + seen + " »", "“" + seen + "”");
    }

    private static String shortened(String character) {
        if (character.length() <= MAX_LENGTH) {
            return character;
        }
        return character.substring(0, character.offsetByCodePoints(0, MAX_LENGTH / 2)) + "…";
    }
}
