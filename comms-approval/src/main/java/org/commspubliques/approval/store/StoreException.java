package org.commspubliques.approval.store;

import java.io.Serial;
import java.util.Locale;
import org.commspubliques.core.error.CommsException;
import org.commspubliques.core.language.Wording;

/**
 * Thrown when a store cannot do its work: in use elsewhere, unreadable, unwritable, out of service, closed or falsified. The
 * code is {@code comms.store.} and the {@link Failure} in lower case.
 */
public final class StoreException extends CommsException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** The kind of failure of a store. */
    public enum Failure {
        /** Another opener holds the store. */
        LOCKED,
        /** What the store keeps could not be read. */
        UNREADABLE,
        /** A record could not be written: it may be found later or not. */
        UNWRITABLE,
        /** An earlier write failed, so the store takes no more records until it is opened again. */
        POISONED,
        /** The store was closed. */
        CLOSED,
        /** A record of a table is not what was written: changed, missing or moved. Files say so with an exception apart. */
        CORRUPT
    }

    /** The store, as its owner knows it. */
    private final String store;

    /** The kind of failure. */
    private final Failure failure;

    /**
     * Creates an exception.
     *
     * @param store the store, as its owner knows it, such as a file
     * @param failure the kind of failure
     * @param problem what happened and what to do about it
     */
    public StoreException(String store, Failure failure, Wording problem) {
        super(codeOf(failure), message(store, problem));
        this.store = store;
        this.failure = failure;
    }

    /**
     * Creates an exception with a cause.
     *
     * @param store the store, as its owner knows it, such as a file
     * @param failure the kind of failure
     * @param problem what happened and what to do about it
     * @param cause what caused it
     */
    public StoreException(String store, Failure failure, Wording problem, Throwable cause) {
        super(codeOf(failure), message(store, problem), cause);
        this.store = store;
        this.failure = failure;
    }

    private static String codeOf(Failure failure) {
        return "comms.store." + failure.name().toLowerCase(Locale.ROOT);
    }

    private static Wording message(String store, Wording problem) {
        return Wording.of(store + " : " + problem.fr(), store + ": " + problem.en());
    }

    /**
     * Returns the store.
     *
     * @return the name its owner gave it
     */
    public String store() {
        return store;
    }

    /**
     * Returns the kind of failure.
     *
     * @return the kind
     */
    public Failure failure() {
        return failure;
    }
}
