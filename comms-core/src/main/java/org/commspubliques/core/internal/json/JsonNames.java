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
        boolean capital = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '_') {
                capital = true;
            } else {
                camel.append(capital ? c : Ascii.toLowerCase(c));
                capital = false;
            }
        }
        return camel.toString();
    }
}
