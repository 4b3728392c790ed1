package org.commspubliques.core.internal.json;

import com.google.common.base.CaseFormat;

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
        return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_CAMEL, constant.name());
    }
}
