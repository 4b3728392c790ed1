package org.commspubliques.core.communication;

import com.google.common.base.CharMatcher;
import com.google.common.base.Preconditions;

/**
 * Empreinte: what an approval is bound to. The SHA-256 of everything that makes a variant's message what it is: the text
 * of every section with its role, the media (digest of the bytes, alternative text, credit, transcript and subtitles), channel, language, purpose,
 * audiences, confidentiality and embargo; not the template it came from or the variant it was translated from, nor the
 * planned instant.
 *
 * <p>The same content gives the same seal on every machine and JDK. Immutable and thread-safe.
 *
 * @param sha256 64 lower-case hexadecimal digits
 */
public record ContentSeal(String sha256) {

    private static final CharMatcher HEXADECIMAL = CharMatcher.inRange('0', '9').or(CharMatcher.inRange('a', 'f'));

    /** Refuses a text of another form. */
    public ContentSeal {
        Preconditions.checkArgument(
                sha256.length() == 64 && HEXADECIMAL.matchesAllOf(sha256),
                "a seal is 64 lower-case hexadecimal digits, was '%s'",
                sha256);
    }

    /**
     * Returns the seal of a hash.
     *
     * @param sha256 the hash
     * @return the seal
     */
    public static ContentSeal of(String sha256) {
        return new ContentSeal(sha256);
    }

    /**
     * Returns the first digits, for people.
     *
     * @return eight digits
     */
    public String abbreviated() {
        return sha256.substring(0, 8);
    }

    @Override
    public String toString() {
        return sha256;
    }
}
