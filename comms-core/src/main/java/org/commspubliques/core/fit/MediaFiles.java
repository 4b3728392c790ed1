package org.commspubliques.core.fit;

import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.channel.ChannelKind;
import org.commspubliques.core.communication.MediaAsset;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.media.MediaFile;
import org.commspubliques.core.media.MediaFormat;

/** Rule {@code MED-04}: a file that does not suit its channel. */
final class MediaFiles {

    /** Pages that show a file as it is; networks convert what they are given, and say what they take. */
    private static final Set<ChannelKind> SHOWN_AS_IT_IS = Sets.immutableEnumSet(
            ChannelKind.WEBSITE,
            ChannelKind.INTRANET,
            ChannelKind.EMAIL,
            ChannelKind.PARTICIPATION,
            ChannelKind.INTERNAL);

    private MediaFiles() {}

    /** What a file cannot be told from is left alone: a beginning that is none of a known format says nothing. */
    static Optional<Finding> format(MediaAsset medium, MediaFile file, Optional<ChannelKind> kind, String place) {
        MediaFormat format = file.format();
        if (format == MediaFormat.OTHER) {
            return Optional.empty();
        }
        Optional<MediaFormat> declared = MediaFormat.of(medium.mediaType());
        if (declared.filter(format::equals).isEmpty()) {
            return Optional.of(MediaCheck.finding(
                            "MED-04",
                            Severity.WARNING,
                            place,
                            medium,
                            Wording.of(
                                    "le fichier est au format " + format.label().fr() + ", déclaré « "
                                            + medium.mediaType() + " ».",
                                    "the file is " + format.label().en() + ", declared as '" + medium.mediaType()
                                            + "'."),
                            Wording.of(
                                    "Corriger le type déclaré, ou exporter le fichier dans ce format.",
                                    "Correct the declared type, or export the file in that format."))
                    .build());
        }
        if (format.isShownByBrowsers() || kind.filter(SHOWN_AS_IT_IS::contains).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(MediaCheck.finding(
                        "MED-04",
                        Severity.WARNING,
                        place,
                        medium,
                        Wording.of(
                                "le format " + format.label().fr() + " ne s’affiche pas dans tous les navigateurs.",
                                format.label().en() + " is not shown by every browser."),
                        Wording.of(
                                "Exporter en JPEG, PNG ou WebP, ou en MP4 pour une vidéo.",
                                "Export as JPEG, PNG or WebP, or as MP4 for a video."))
                .build());
    }
}
