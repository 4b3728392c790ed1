package org.commspubliques.examples.atelier.desk;

import com.google.common.base.CaseFormat;

/** How constants are written in JSON, here as in the library. */
final class JsonNames {

    private JsonNames() {}

    static String of(Enum<?> constant) {
        return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_CAMEL, constant.name());
    }
}
