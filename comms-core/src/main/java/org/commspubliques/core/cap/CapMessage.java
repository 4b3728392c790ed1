package org.commspubliques.core.cap;

import java.util.Objects;

/**
 * Message reçu: what was read from a file. Immutable and thread-safe.
 *
 * @param alert what it says
 * @param signed whether it carries a signature (XML Signature), which is neither checked nor kept here: check it on the
 *     bytes, before anything is believed
 */
public record CapMessage(CapAlert alert, boolean signed) {

    /** Refuses a message without content. */
    public CapMessage {
        Objects.requireNonNull(alert, "alert");
    }
}
