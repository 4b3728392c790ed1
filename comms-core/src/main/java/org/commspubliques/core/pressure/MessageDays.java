package org.commspubliques.core.pressure;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import org.commspubliques.core.communication.CommunicationId;
import org.jspecify.annotations.Nullable;

/** The days of the messages that an audience receives by one sort of channel: one entry a message, in order. */
final class MessageDays {

    private final long[] days;

    private MessageDays(long[] days) {
        this.days = days;
    }

    /** A communication on a day: its messages of that day are one. */
    private record Once(CommunicationId communication, LocalDate day) {}

    /**
     * Returns the days of messages.
     *
     * @param messages the messages of one audience and sort of channel
     * @param zone the zone of the days
     * @param moved the message whose place is looked for, which is left out; null for none
     */
    static MessageDays of(Collection<SentMessage> messages, ZoneId zone, @Nullable SentMessage moved) {
        Once own = moved == null ? null : new Once(moved.communication(), moved.day(zone));
        return new MessageDays(messages.stream()
                .filter(message -> !message.exempt())
                .map(message -> new Once(message.communication(), message.day(zone)))
                .distinct()
                .filter(once -> !once.equals(own))
                .mapToLong(once -> once.day().toEpochDay())
                .sorted()
                .toArray());
    }

    /** Returns how many messages there are from a day to a day, both included. */
    int between(long first, long last) {
        return Math.max(0, firstFrom(last + 1) - firstFrom(first));
    }

    /** Returns the first day of the fullest window of so many days that holds a day; the earliest of several. */
    long fullestWindow(long day, int length) {
        long best = day - length + 1;
        for (long from = best + 1; from <= day; from++) {
            if (between(from, from + length - 1) > between(best, best + length - 1)) {
                best = from;
            }
        }
        return best;
    }

    /** Returns whether one more message on a day stays within a cap. */
    boolean leavesRoom(long day, MessageCap cap) {
        long from = fullestWindow(day, cap.days());
        return between(from, from + cap.days() - 1) < cap.max();
    }

    private int firstFrom(long day) {
        int low = 0;
        int high = days.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (days[middle] < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
