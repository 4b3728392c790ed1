package org.commspubliques.core.pressure;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.List;
import org.commspubliques.core.channel.ChannelKind;

/**
 * Messages envoyés et prévus: what audiences received and will receive. A port: whoever sends answers it, best by a query on
 * audience, channel and instant. Safe for use by several threads.
 */
@FunctionalInterface
public interface MessageHistory {

    /**
     * Returns the messages of an audience on a sort of channel in a span of time, those exempt too.
     *
     * @param audience the identifier of the audience
     * @param channel the sort of channel
     * @param from the first instant
     * @param until the end, exclusive
     * @return the messages, each once, in any order; unmodifiable, empty where there are none
     */
    List<SentMessage> messages(String audience, ChannelKind channel, Instant from, Instant until);

    /**
     * Returns a history held in memory, for a host that has none of its own. A look-up takes the logarithm of the number of
     * messages, and what it finds.
     *
     * @param messages the messages, in any order
     * @return the history; immutable
     */
    static MessageHistory of(Iterable<SentMessage> messages) {
        return new MessagesInMemory(messages);
    }

    /**
     * Returns this history and another, such as what is planned after what was sent.
     *
     * @param other the other, without any message of this one
     * @return both
     */
    default MessageHistory and(MessageHistory other) {
        return (audience, channel, from, until) -> ImmutableList.<SentMessage>builder()
                .addAll(messages(audience, channel, from, until))
                .addAll(other.messages(audience, channel, from, until))
                .build();
    }
}
