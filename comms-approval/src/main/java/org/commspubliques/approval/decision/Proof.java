package org.commspubliques.approval.decision;

import com.google.common.base.CharMatcher;
import com.google.common.base.Preconditions;

/**
 * Épreuve: a rendered artefact, such as the PDF of a poster, that a bon à tirer is bound to. Immutable and thread-safe.
 *
 * @param sha256 the SHA-256 of its bytes, 64 lower-case hexadecimal digits
 * @param mediaType what it is, such as {@code application/pdf}
 */
public record Proof(String sha256, String mediaType) {

    private static final CharMatcher HEX = CharMatcher.inRange('0', '9').or(CharMatcher.inRange('a', 'f'));

    /** Refuses what is no digest, and a missing media type. */
    public Proof {
        Preconditions.checkArgument(
                sha256.length() == 64 && HEX.matchesAllOf(sha256),
                "a proof is known by the 64 lower-case hexadecimal digits of its SHA-256, was '%s'",
                sha256);
        Preconditions.checkArgument(!mediaType.isBlank(), "a proof has a media type, such as application/pdf");
    }
}
