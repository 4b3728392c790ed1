package org.commspubliques.core.cap;

import java.time.OffsetDateTime;

/**
 * Renvoi: an earlier message that a message updates, ends, acknowledges or refuses. Immutable and thread-safe.
 *
 * @param sender who sent it
 * @param identifier its identifier
 * @param sent when it was sent, to the second
 */
public record CapReference(String sender, String identifier, OffsetDateTime sent) {

    /** Refuses identifiers with blanks or commas. */
    public CapReference {
        sender = CapText.identifier(sender, "sender");
        identifier = CapText.identifier(identifier, "identifier");
        sent = CapText.moment(sent, "sent");
    }

    @Override
    public String toString() {
        return sender + "," + identifier + "," + CapMoment.write(sent);
    }
}
