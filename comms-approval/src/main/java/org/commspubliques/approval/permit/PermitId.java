package org.commspubliques.approval.permit;

import com.google.common.base.Preconditions;
import org.commspubliques.core.communication.CommunicationId;

/**
 * Numéro d’une autorisation de publier. It proves nothing by itself: only the gate, against the store, makes something of
 * it. Immutable and thread-safe.
 *
 * @param communication the communication it is about
 * @param version the version of the approval's stream that issued it, from 1
 */
public record PermitId(CommunicationId communication, int version) {

    /** Refuses a version below 1. */
    public PermitId {
        Preconditions.checkArgument(version >= 1, "permit version counts from 1, was %s", version);
    }

    /**
     * Reads an id from its text form.
     *
     * @param text the text, such as {@code 2025-041/7}
     * @return the id
     * @throws IllegalArgumentException if the text is none
     */
    public static PermitId parse(String text) {
        int slash = text.lastIndexOf('/');
        Preconditions.checkArgument(
                slash > 0
                        && slash + 1 < text.length()
                        && text.length() - slash <= 9
                        && text.substring(slash + 1).chars().allMatch(c -> c >= '0' && c <= '9'),
                "permit id must be communication/version, was '%s'",
                text);
        return new PermitId(CommunicationId.of(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
    }

    /**
     * Returns the text form.
     *
     * @return the communication and the version, such as {@code 2025-041/7}
     */
    @Override
    public String toString() {
        return communication + "/" + version;
    }
}
