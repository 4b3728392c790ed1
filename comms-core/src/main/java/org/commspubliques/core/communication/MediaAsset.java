package org.commspubliques.core.communication;

import com.google.common.base.CharMatcher;
import com.google.common.base.Preconditions;
import com.google.common.hash.Hashing;
import java.util.Objects;
import java.util.Optional;
import org.commspubliques.core.internal.text.EnteredText;
import org.commspubliques.core.media.MediaFile;
import org.commspubliques.core.media.TextEquivalent;
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
 * @param equivalent its transcript or description and its subtitles, which are sealed as the alternative is
 * @param file what its file is, which is not sealed, as the digest is; null where nobody has looked
 */
public record MediaAsset(
        String name,
        String mediaType,
        String sha256,
        String altText,
        String credit,
        @Nullable MediaUsage usage,
        TextEquivalent equivalent,
        @Nullable MediaFile file) {

    private static final CharMatcher HEXADECIMAL = CharMatcher.inRange('0', '9').or(CharMatcher.inRange('a', 'f'));

    /** Normalises the texts; refuses a digest of another form. */
    public MediaAsset {
        Objects.requireNonNull(mediaType, "mediaType");
        Objects.requireNonNull(equivalent, "equivalent");
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
     * Returns a medium of whose file nothing is known but the digest, and for which nothing stands but its alternative.
     *
     * @param name the file's name
     * @param mediaType the media type
     * @param sha256 the SHA-256 of its bytes, in 64 lower-case hexadecimal digits
     * @param altText the text alternative
     * @param credit the author to be mentioned
     * @param usage whom it shows and by what right it is used; null where nobody has said
     */
    public MediaAsset(
            String name, String mediaType, String sha256, String altText, String credit, @Nullable MediaUsage usage) {
        this(name, mediaType, sha256, altText, credit, usage, TextEquivalent.none(), null);
    }

    /**
     * Returns a medium, known by the digest of its bytes, with what they say of its file.
     *
     * @param name the file's name
     * @param mediaType the media type
     * @param bytes the bytes of the file
     * @param altText the text alternative
     * @param credit the author to be mentioned
     * @return the medium
     */
    public static MediaAsset of(String name, String mediaType, byte[] bytes, String altText, String credit) {
        String digest = Hashing.sha256().hashBytes(bytes).toString();
        return new MediaAsset(name, mediaType, digest, altText, credit).measured(MediaFile.read(bytes));
    }

    /**
     * Returns this medium with what is known of its use.
     *
     * @param known whom it shows and by what right it is used
     * @return the medium
     */
    public MediaAsset usedUnder(MediaUsage known) {
        Objects.requireNonNull(known, "known");
        return new MediaAsset(name, mediaType, sha256, altText, credit, known, equivalent, file);
    }

    /**
     * Returns this medium with what stands for it in words.
     *
     * @param words its transcript or description, and its subtitles
     * @return the medium
     */
    public MediaAsset toldBy(TextEquivalent words) {
        return new MediaAsset(name, mediaType, sha256, altText, credit, usage, words, file);
    }

    /**
     * Returns this medium with what its file is.
     *
     * @param known what is known of the file
     * @return the medium
     */
    public MediaAsset measured(MediaFile known) {
        Objects.requireNonNull(known, "known");
        return new MediaAsset(name, mediaType, sha256, altText, credit, usage, equivalent, known);
    }

    /**
     * Returns whom it shows and by what right it is used.
     *
     * @return the usage, or nothing where nobody has said
     */
    public Optional<MediaUsage> rights() {
        return Optional.ofNullable(usage);
    }

    /**
     * Returns what its file is.
     *
     * @return the technical record, or nothing where nobody has looked
     */
    public Optional<MediaFile> technical() {
        return Optional.ofNullable(file);
    }

    /**
     * Tells whether it is seen and does not play.
     *
     * @return true where the media type says an image
     */
    public boolean isImage() {
        return mediaType.startsWith("image/");
    }

    /**
     * Tells whether it plays, so that it needs a transcript or subtitles.
     *
     * @return true where the media type says a video or a sound
     */
    public boolean isPlayed() {
        return isVideo() || mediaType.startsWith("audio/");
    }

    /**
     * Tells whether it plays and is seen.
     *
     * @return true where the media type says a video
     */
    public boolean isVideo() {
        return mediaType.startsWith("video/");
    }
}
