package org.commspubliques.core.pressure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.commspubliques.core.channel.ChannelKind;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.internal.text.Identifiers;

/**
 * Message reçu par un public: one message that an audience received, or will, by one sort of channel. What one
 * communication sends an audience by that sort of channel on one day, in two languages or on two networks, counts as one
 * message. It names no person. Immutable and
 * thread-safe.
 *
 * @param audience the identifier of the audience
 * @param channel the sort of channel
 * @param at when it left, or will
 * @param communication the communication it belongs to
 * @param exempt whether it does not count, such as an alert
 */
public record SentMessage(
        String audience, ChannelKind channel, Instant at, CommunicationId communication, boolean exempt) {

    /** Refuses missing parts and an identifier of another form. */
    public SentMessage {
        Identifiers.require(audience, "audience id");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(communication, "communication");
    }

    LocalDate day(ZoneId zone) {
        return LocalDate.ofInstant(at, zone);
    }
}
