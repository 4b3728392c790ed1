package org.commspubliques.core.review;

import com.google.common.base.CharMatcher;
import com.google.common.base.Preconditions;
import org.commspubliques.core.language.Wording;

/** The form of a finding's fingerprint. */
final class Fingerprints {

    static final Wording FORM = Wording.of(
            "une empreinte : sha256: suivi de 64 chiffres hexadécimaux en minuscules",
            "a fingerprint: sha256: and 64 lower-case hexadecimal digits");

    private static final String PREFIX = "sha256:";

    private static final CharMatcher HEXADECIMAL = CharMatcher.inRange('0', '9').or(CharMatcher.inRange('a', 'f'));

    private Fingerprints() {}

    static String require(String value) {
        Preconditions.checkArgument(
                value.length() == PREFIX.length() + 64
                        && value.startsWith(PREFIX)
                        && HEXADECIMAL.matchesAllOf(value.substring(PREFIX.length())),
                "a fingerprint is 'sha256:' and 64 lower-case hexadecimal digits, was '%s'",
                value);
        return value;
    }
}
