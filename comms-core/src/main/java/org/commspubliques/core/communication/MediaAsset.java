package org.commspubliques.core.communication;

import com.google.common.base.CharMatcher;
import com.google.common.base.Preconditions;
import com.google.common.hash.Hashing;
import java.util.Objects;
import java.util.Optional;
import org.commspubliques.core.internal.text.EnteredText;
import org.jspecify.annotations.Nullable;

/**
 * Média: an image, video or sound of a variant, known by the digest of its bytes. Immutable and thread-safe.
 *
 * @param name the file's name, for people
 * @param mediaType the media type, such as {@code image/jpeg}
 * @param sha256 the SHA-256 of its bytes, in 64 lower-case hexadecimal digits
 * @param altText the text alternative; empty for a decorative image
 * @param credit the author to be mentioned; empty where there is none
 * @param usage whom it shows and by what right it is used, which is not sealed; null where nobody has said
 */
public record MediaAsset(
        String name,
        String mediaType,
        String sha256,
        String altText,
        String credit,
        @Nullable MediaUsage usage) {

    private static final CharMatcher HEXADECIMAL = CharMatcher.inRange('0', '9').or(CharMatcher.inRange('a', 'f'));

    /** Normalises the texts; refuses a digest of another form. */
    public MediaAsset {
        Objects.requireNonNull(mediaType, "mediaType");
        Preconditions.checkArgument(
                sha256.length() == 64 && HEXADECIMAL.matchesAllOf(sha256),
                "sha256 must be 64 lower-case hexadecimal digits, was '%s'",
                sha256);
        name = EnteredText.enter(name, "media name");
        altText = EnteredText.enter(altText, "alt text");
        credit = EnteredText.enter(credit, "credit");
    }

    /**
     * Returns a medium of which nobody has said by what right it is used.
     *
     * @param name the file's name
     * @param mediaType the media type
     * @param sha256 the SHA-256 of its bytes, in 64 lower-case hexadecimal digits
     * @param altText the text alternative
     * @param credit the author to be mentioned
     */
    public MediaAsset(String name, String mediaType, String sha256, String altText, String credit) {
        this(name, mediaType, sha256, altText, credit, null);
    }

    /**
     * Returns a medium, known by the digest of its bytes.
     *
     * @param name the file's name
     * @param mediaType the media type
     * @param bytes the bytes of the file
     * @param altText the text alternative
     * @param credit the author to be mentioned
     * @return the medium
     */
    public static MediaAsset of(String name, String mediaType, byte[] bytes, String altText, String credit) {
        return new MediaAsset(name, mediaType, Hashing.sha256().hashBytes(bytes).toString(), altText, credit);
    }

    /**
     * Returns this medium with what is known of its use.
     *
     * @param known whom it shows and by what right it is used
     * @return the medium
     */
    public MediaAsset usedUnder(MediaUsage known) {
        return new MediaAsset(name, mediaType, sha256, altText, credit, Objects.requireNonNull(known, "known"));
    }

    /**
     * Returns whom it shows and by what right it is used.
     *
     * @return the usage, or nothing where nobody has said
     */
    public Optional<MediaUsage> rights() {
        return Optional.ofNullable(usage);
    }
}
