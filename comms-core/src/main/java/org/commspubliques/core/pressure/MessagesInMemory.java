package org.commspubliques.core.pressure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.commspubliques.core.channel.ChannelKind;

/** A history in memory: by audience and channel, in the order of time. */
final class MessagesInMemory implements MessageHistory {

    private final ImmutableListMultimap<Stream, SentMessage> byStream;

    /** What an audience receives by one sort of channel. */
    private record Stream(String audience, ChannelKind channel) {}

    MessagesInMemory(Iterable<SentMessage> messages) {
        ImmutableListMultimap.Builder<Stream, SentMessage> streams = ImmutableListMultimap.builder();
        for (SentMessage message : ImmutableList.sortedCopyOf(Comparator.comparing(SentMessage::at), messages)) {
            streams.put(new Stream(message.audience(), message.channel()), message);
        }
        this.byStream = streams.build();
    }

    @Override
    public List<SentMessage> messages(String audience, ChannelKind channel, Instant from, Instant until) {
        ImmutableList<SentMessage> stream = byStream.get(new Stream(audience, channel));
        int start = firstFrom(stream, from);
        return stream.subList(start, Math.max(start, firstFrom(stream, until)));
    }

    /** Returns the index of the first message that is not before an instant. */
    private static int firstFrom(List<SentMessage> stream, Instant instant) {
        int low = 0;
        int high = stream.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (stream.get(middle).at().isBefore(instant)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
