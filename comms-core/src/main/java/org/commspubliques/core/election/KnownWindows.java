package org.commspubliques.core.election;

import com.google.common.collect.ImmutableList;
import java.time.ZoneId;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The windows of a calendar's polls, worked out once for each zone: every text asks for them several times, and to find the
 * first moments of their days takes longer than to read a short text. Thread-safe, and bounded.
 */
final class KnownWindows {

    /** More than France has. Those of one zone more are worked out each time. */
    private static final int MOST_ZONES = 64;

    private final ConcurrentMap<ZoneId, ConcurrentMap<String, ImmutableList<ElectoralWindow>>> zones =
            new ConcurrentHashMap<>();

    /** The windows of one of the calendar's polls; of a poll it must always be said alike whether round one won it. */
    ImmutableList<ElectoralWindow> of(Poll poll, ZoneId zone, boolean wonAtRoundOne) {
        ConcurrentMap<String, ImmutableList<ElectoralWindow>> polls = zones.get(zone);
        if (polls == null) {
            if (zones.size() >= MOST_ZONES) {
                return PollWindows.of(poll, zone, wonAtRoundOne);
            }
            zones.putIfAbsent(zone, new ConcurrentHashMap<>());
            polls = zones.get(zone);
        }
        ImmutableList<ElectoralWindow> windows = polls.get(poll.id());
        if (windows == null) {
            windows = PollWindows.of(poll, zone, wonAtRoundOne);
            polls.put(poll.id(), windows);
        }
        return windows;
    }
}
