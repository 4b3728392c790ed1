package org.commspubliques.core.media;

import com.google.common.base.Ascii;
import java.util.Optional;
import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/** Format de fichier: what a media file is, as its first bytes say. */
public enum MediaFormat implements Labelled {
    /** JPEG. */
    JPEG("image/jpeg", "JPEG", true),
    /** PNG, animated or not. */
    PNG("image/png", "PNG", true),
    /** GIF, animated or not. */
    GIF("image/gif", "GIF", true),
    /** WebP, animated or not. */
    WEBP("image/webp", "WebP", true),
    /** AVIF. */
    AVIF("image/avif", "AVIF", true),
    /** SVG, a drawing in XML. */
    SVG("image/svg+xml", "SVG", true),
    /** HEIC, as telephones take photographs; many browsers do not show it. */
    HEIC("image/heic", "HEIC", false),
    /** TIFF, for printers. */
    TIFF("image/tiff", "TIFF", false),
    /** Windows bitmap. */
    BMP("image/bmp", "BMP", false),
    /** PDF. */
    PDF("application/pdf", "PDF", true),
    /** MP4. */
    MP4("video/mp4", "MP4", true),
    /** QuickTime. */
    MOV("video/quicktime", "QuickTime", false),
    /** WebM, and Matroska, which it is a part of. */
    WEBM("video/webm", "WebM", true),
    /** AVI. */
    AVI("video/x-msvideo", "AVI", false),
    /** MP3. */
    MP3("audio/mpeg", "MP3", true),
    /** WAV. */
    WAV("audio/wav", "WAV", true),
    /** Ogg, sound or video. */
    OGG("audio/ogg", "Ogg", true),
    /** Any other, or none that could be told. */
    OTHER("application/octet-stream", "", false);

    private final String mediaType;
    private final Wording label;
    private final boolean shownByBrowsers;

    MediaFormat(String mediaType, String name, boolean shownByBrowsers) {
        this.mediaType = mediaType;
        this.label = name.isEmpty() ? Wording.of("format inconnu", "unknown format") : Wording.same(name);
        this.shownByBrowsers = shownByBrowsers;
    }

    /**
     * Returns the media type.
     *
     * @return the type, such as {@code image/jpeg}; {@code application/octet-stream} for {@link #OTHER}
     */
    public String mediaType() {
        return mediaType;
    }

    /**
     * Returns what a person reads.
     *
     * @return the label
     */
    @Override
    public Wording label() {
        return label;
    }

    /**
     * Tells whether the browsers in use show or play it without being helped.
     *
     * @return false where a page that holds it shows a hole to some of its readers
     */
    public boolean isShownByBrowsers() {
        return shownByBrowsers;
    }

    /**
     * Returns the format of a media type.
     *
     * @param mediaType the type, in any case and with or without parameters, such as {@code image/JPEG}
     * @return the format, or nothing where it is none of these
     */
    public static Optional<MediaFormat> of(String mediaType) {
        int end = mediaType.indexOf(';');
        String bare = Ascii.toLowerCase(end < 0 ? mediaType : mediaType.substring(0, end))
                .strip();
        String usual = switch (bare) {
            case "image/jpg", "image/pjpeg" -> "image/jpeg";
            case "image/heif" -> "image/heic";
            case "image/x-ms-bmp" -> "image/bmp";
            case "video/x-matroska", "audio/webm" -> "video/webm";
            case "audio/mp4", "audio/x-m4a", "video/x-m4v" -> "video/mp4";
            case "audio/mp3" -> "audio/mpeg";
            case "audio/x-wav", "audio/wave", "audio/vnd.wave" -> "audio/wav";
            case "video/ogg", "application/ogg" -> "audio/ogg";
            default -> bare;
        };
        for (MediaFormat format : values()) {
            if (format != OTHER && format.mediaType.equals(usual)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
