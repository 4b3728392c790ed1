package org.commspubliques.approval.decision;

import com.google.common.base.CharMatcher;
import com.google.common.base.Preconditions;

/**
 * Épreuve: a rendered artefact, such as the PDF of a poster, that a bon à tirer is bound to. Immutable and thread-safe.
 *
 * @param sha256 the SHA-256 of its bytes, 64 lower-case hexadecimal digits
 * @param mediaType what it is, such as {@code application/pdf}; 1 to 255 characters
 */
public record Proof(String sha256, String mediaType) {

    private static final CharMatcher HEX = CharMatcher.inRange('0', '9').or(CharMatcher.inRange('a', 'f'));

    private static final int LONGEST_MEDIA_TYPE = 255;

    /** Refuses what is no digest, and a media type that is missing or too long. */
    public Proof {
        Preconditions.checkArgument(
                sha256.length() == 64 && HEX.matchesAllOf(sha256),
                "a proof is known by the 64 lower-case hexadecimal digits of its SHA-256, was '%s'",
                sha256);
        Preconditions.checkArgument(
                !mediaType.isBlank() && mediaType.length() <= LONGEST_MEDIA_TYPE,
                "a proof has a media type of at most 255 characters, such as application/pdf");
    }
}
