package org.commspubliques.core.internal.json;

import com.google.common.base.Ascii;

/** How the constants of an enumeration are written in JSON: lower camel case. Stable, whatever the locale. */
public final class JsonNames {

    private JsonNames() {}

    /**
     * Returns the name of a constant in JSON.
     *
     * @param constant the constant, such as {@code TO_VERIFY}
     * @return the name, such as {@code toVerify}
     */
    public static String of(Enum<?> constant) {
        String name = constant.name();
        StringBuilder camel = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) != '_') {
                camel.append(camel(name, i));
            }
        }
        return camel.toString();
    }

    /**
     * Returns whether a text is the name of a constant in JSON.
     *
     * @param constant the constant
     * @param text the text
     * @return true if {@link #of(Enum)} is the text; found out without making it
     */
    public static boolean isOf(Enum<?> constant, String text) {
        String name = constant.name();
        int at = 0;
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) != '_') {
                if (at == text.length() || text.charAt(at) != camel(name, i)) {
                    return false;
                }
                at++;
            }
        }
        return at == text.length();
    }

    private static char camel(String name, int i) {
        boolean capital = i > 0 && name.charAt(i - 1) == '_';
        return capital ? name.charAt(i) : Ascii.toLowerCase(name.charAt(i));
    }
}
