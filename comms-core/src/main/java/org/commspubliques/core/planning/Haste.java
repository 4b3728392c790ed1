package org.commspubliques.core.planning;

import java.time.Duration;
import java.time.Instant;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.schedule.MessageNature;

/** How soon a message must reach people, on the scale of {@link KindRating#speed()}. */
final class Haste {

    private static final int MINUTES = 3;
    private static final int SAME_DAY = 2;
    private static final int DAYS = 1;
    private static final int WEEKS = 0;

    /** What is lost by each step that a channel is too slow: two steps, and nothing is left. */
    private static final int LOST_BY_STEP = 2;

    private Haste() {}

    /**
     * Returns how fast a channel must be: at once for an alert; so that the message is read before it is of no more use; and
     * where no end is set, the same day for what people must know of their services, within days for the rest.
     */
    static int neededSpeed(Communication communication, Instant at) {
        if (MessageNature.of(communication.purpose()) == MessageNature.URGENT) {
            return MINUTES;
        }
        return communication
                .validUntil()
                .map(end -> forTime(Duration.between(at, end)))
                .orElse(communication.purpose() == CommunicationPurpose.SERVICE_INFORMATION ? SAME_DAY : DAYS);
    }

    private static int forTime(Duration left) {
        if (left.compareTo(Duration.ofDays(1)) < 0) {
            return MINUTES;
        }
        if (left.compareTo(Duration.ofDays(4)) < 0) {
            return SAME_DAY;
        }
        return left.compareTo(Duration.ofDays(28)) < 0 ? DAYS : WEEKS;
    }

    static int rating(int speed, int needed) {
        return speed >= needed ? KindRating.BEST : Math.max(0, KindRating.BEST - LOST_BY_STEP * (needed - speed));
    }
}
