package org.commspubliques.approval.store;

import java.io.Serial;
import org.commspubliques.core.error.CommsException;
import org.commspubliques.core.language.Wording;

/**
 * Thrown when a register file holds an entry that is not what was written: changed, missing, doubled or moved. Names the
 * first bad one. The file has been left untouched.
 */
public final class CorruptRegisterException extends CommsException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** The file. */
    private final String file;

    /** The entry that should stand there, from 1. */
    private final long entry;

    /** Where its line begins, in bytes from 0. */
    private final long offset;

    /** What is wrong, in French. */
    private final String french;

    /** What is wrong, in English. */
    private final String english;

    /**
     * Creates an exception about one entry.
     *
     * @param file the file, as its owner knows it
     * @param entry the number of the first bad entry, from 1
     * @param offset where its line begins, in bytes from 0
     * @param reason what is wrong with it
     */
    public CorruptRegisterException(String file, long entry, long offset, Wording reason) {
        super(
                "comms.store.corrupt",
                Wording.of(
                        file + ", ligne " + entry + ", entrée " + entry + ", octet " + offset + " : " + reason.fr()
                                + " ; le fichier est laissé tel quel, reprenez une sauvegarde",
                        file + ", line " + entry + ", entry " + entry + ", byte " + offset + ": " + reason.en()
                                + "; the file is left as it is, go back to a backup"));
        this.file = file;
        this.entry = entry;
        this.offset = offset;
        this.french = reason.fr();
        this.english = reason.en();
    }

    /**
     * Returns the file.
     *
     * @return the name its owner gave it
     */
    public String file() {
        return file;
    }

    /**
     * Returns the number of the first bad entry.
     *
     * @return the number of the entry that should stand there, from 1
     */
    public long entry() {
        return entry;
    }

    /**
     * Returns the line of the first bad entry.
     *
     * @return the line, from 1: each entry is one line, so it is the number of the entry
     */
    public long line() {
        return entry;
    }

    /**
     * Returns where the line of the first bad entry begins.
     *
     * @return the place in the file, in bytes from 0
     */
    public long offset() {
        return offset;
    }

    /**
     * Returns what is wrong with the entry.
     *
     * @return the reason
     */
    public Wording reason() {
        return Wording.of(french, english);
    }
}
