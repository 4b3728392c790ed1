package org.commspubliques.approval.archive;

import java.io.Serial;
import org.commspubliques.core.error.CommsException;
import org.commspubliques.core.language.Wording;

/**
 * Thrown when an archive cannot be written: a published text is missing, or the disk refuses. Nothing of it is there then. The
 * code is {@code comms.archive.incomplete} or {@code comms.archive.unwritable}.
 */
public final class ArchiveException extends CommsException {

    @Serial
    private static final long serialVersionUID = 1L;

    private ArchiveException(String code, Wording message) {
        super(code, message);
    }

    private ArchiveException(String code, Wording message, Throwable cause) {
        super(code, message, cause);
    }

    static ArchiveException incomplete(Wording message) {
        return new ArchiveException("comms.archive.incomplete", message);
    }

    static ArchiveException unwritable(String folder, Exception cause) {
        return new ArchiveException(
                "comms.archive.unwritable",
                Wording.of(
                        "L’archive « " + folder + " » ne peut être écrite : " + cause.getMessage(),
                        "The archive '" + folder + "' cannot be written: " + cause.getMessage()),
                cause);
    }

    static ArchiveException exists(String folder) {
        return new ArchiveException(
                "comms.archive.unwritable",
                Wording.of(
                        "« " + folder + " » existe déjà ; une archive n’est jamais récrite.",
                        "'" + folder + "' exists already; an archive is never written again."));
    }
}
