package org.commspubliques.core.media;

import com.google.common.base.Preconditions;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Fiche technique d’un média: what its file is, so that it can be held against what a channel takes. Immutable and
 * thread-safe.
 *
 * @param format the format, as the file's first bytes say
 * @param bytes its weight in bytes
 * @param pixels its size as it is seen; null where it is not known, or there is nothing to see
 * @param length how long it plays; null where it is not known, or it does not play
 * @param animated whether an image moves
 */
public record MediaFile(
        MediaFormat format,
        long bytes,
        @Nullable PixelSize pixels,
        @Nullable Duration length,
        boolean animated) {

    /** Refuses a negative weight or length. */
    public MediaFile {
        Objects.requireNonNull(format, "format");
        Preconditions.checkArgument(bytes >= 0, "bytes must not be negative, was %s", bytes);
        Preconditions.checkArgument(length == null || !length.isNegative(), "length must not be negative: %s", length);
    }

    /**
     * Returns what is known of a file of which only the format and the weight are.
     *
     * @param format the format
     * @param bytes its weight in bytes
     * @return the record
     */
    public static MediaFile of(MediaFormat format, long bytes) {
        return new MediaFile(format, bytes, null, null, false);
    }

    /**
     * Reads what a file is from its bytes: the format of all those {@link MediaFormat} names, the size of JPEG, PNG, GIF,
     * WebP, MP4 and QuickTime files, and the length of the last two. A photograph or a film that the camera notes as turned
     * has the size it is seen in. Nothing is decoded: time and memory do not depend on what the file claims to be, and no
     * file is refused.
     *
     * @param bytes the bytes of the file, whole; they are only read
     * @return the record; what the file does not say, or says wrongly, is not known
     */
    public static MediaFile read(byte[] bytes) {
        Octets file = new Octets(bytes);
        MediaFormat format = Signatures.of(file);
        return switch (format) {
            case JPEG -> new MediaFile(format, bytes.length, JpegHeader.size(file), null, false);
            case PNG -> of(format, bytes.length, ImageHeader.ofPng(file));
            case GIF -> of(format, bytes.length, ImageHeader.ofGif(file));
            case WEBP -> of(format, bytes.length, ImageHeader.ofWebp(file));
            case MP4, MOV -> of(format, bytes.length, MovieHeader.of(file));
            default -> of(format, bytes.length);
        };
    }

    private static MediaFile of(MediaFormat format, long bytes, ImageHeader header) {
        return new MediaFile(format, bytes, header.size(), null, header.animated());
    }

    private static MediaFile of(MediaFormat format, long bytes, MovieHeader header) {
        return new MediaFile(format, bytes, header.size(), header.duration(), false);
    }

    /** A size out of a header, which may claim anything. */
    static @Nullable PixelSize sizeOf(long width, long height, boolean turned) {
        if (width < 1 || height < 1 || width > Integer.MAX_VALUE || height > Integer.MAX_VALUE) {
            return null;
        }
        PixelSize size = new PixelSize((int) width, (int) height);
        return turned ? size.turned() : size;
    }

    /**
     * Returns this record with a size.
     *
     * @param known the size as it is seen
     * @return the record
     */
    public MediaFile sized(PixelSize known) {
        return new MediaFile(format, bytes, Objects.requireNonNull(known, "known"), length, animated);
    }

    /**
     * Returns this record with a length.
     *
     * @param known how long it plays
     * @return the record
     */
    public MediaFile playing(Duration known) {
        return new MediaFile(format, bytes, pixels, Objects.requireNonNull(known, "known"), animated);
    }

    /**
     * Returns its size as it is seen.
     *
     * @return the size, or nothing where it is not known or there is nothing to see
     */
    public Optional<PixelSize> size() {
        return Optional.ofNullable(pixels);
    }

    /**
     * Returns how long it plays.
     *
     * @return the length, or nothing where it is not known or it does not play
     */
    public Optional<Duration> duration() {
        return Optional.ofNullable(length);
    }
}
