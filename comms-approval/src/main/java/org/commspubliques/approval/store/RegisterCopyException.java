package org.commspubliques.approval.store;

import java.io.Serial;
import org.commspubliques.core.error.CommsException;
import org.commspubliques.core.language.Wording;

/**
 * Thrown when a register cannot be copied: a record of the source is not what was written, or the target has something else in
 * its place. Names the record; it was not copied. The code is {@code comms.store.copy}.
 */
public final class RegisterCopyException extends CommsException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** The stream, by its identifier. */
    private final String stream;

    /** The place in the stream, from 1. */
    private final int version;

    /** The place in the source, from 1. */
    private final long position;

    private RegisterCopyException(StoredRecord record, Wording problem) {
        super(
                "comms.store.copy",
                Wording.of(
                        "copie arrêtée au fil « " + record.stream() + " », version " + record.version() + " (position "
                                + record.position() + " de la source) : " + problem.fr(),
                        "copy stopped at stream '" + record.stream() + "', version " + record.version() + " (position "
                                + record.position() + " of the source): " + problem.en()));
        this.stream = record.stream().text();
        this.version = record.version();
        this.position = record.position();
    }

    static RegisterCopyException conflict(StoredRecord record) {
        return new RegisterCopyException(
                record,
                Wording.of(
                        "la cible a autre chose à cette place, et un registre n’est jamais récrit ;"
                                + " copiez vers un registre vide, ou vers une copie de la même source",
                        "the target has something else in its place, and a register is never written again;"
                                + " copy into an empty register, or into a copy of the same source"));
    }

    static RegisterCopyException altered(StoredRecord record, Wording problem) {
        return new RegisterCopyException(
                record,
                Wording.of(
                        "la source n’est pas ce qui a été écrit (" + problem.fr()
                                + ") ; vérifiez-la, et reprenez une sauvegarde",
                        "the source is not what was written (" + problem.en()
                                + "); verify it, and go back to a backup"));
    }

    /**
     * Returns the stream.
     *
     * @return the stream of the record
     */
    public StreamId stream() {
        return StreamId.of(stream);
    }

    /**
     * Returns the place in the stream.
     *
     * @return the version of the record, from 1
     */
    public int version() {
        return version;
    }

    /**
     * Returns the place in the source.
     *
     * @return the position of the record, from 1
     */
    public long position() {
        return position;
    }
}
