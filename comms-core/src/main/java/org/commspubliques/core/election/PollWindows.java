package org.commspubliques.core.election;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** The windows of a poll in a zone: first days turned into moments. */
final class PollWindows {

    private final Poll poll;
    private final ZoneId zone;
    private final ImmutableList.Builder<ElectoralWindow> windows = ImmutableList.builder();

    private PollWindows(Poll poll, ZoneId zone) {
        this.poll = poll;
        this.zone = zone;
    }

    /** All windows, in the order of the kinds; the ones of a second round only where it is held. */
    static ImmutableList<ElectoralWindow> of(Poll poll, ZoneId zone, boolean wonAtRoundOne) {
        PollWindows windows = new PollWindows(poll, zone);
        for (WindowKind kind : WindowKind.values()) {
            windows.add(kind, wonAtRoundOne);
        }
        return windows.windows.build();
    }

    private void add(WindowKind kind, boolean wonAtRoundOne) {
        LocalDate roundOne = poll.roundOne();
        LocalDate lastRound = wonAtRoundOne ? roundOne : poll.roundTwo().orElse(roundOne);
        boolean byRound = WindowOpenings.isByRound(kind);
        Optional<LocalDate> opening = poll.opening(kind);
        if (opening.isPresent()) {
            add(kind, opening.get(), byRound ? roundOne : lastRound);
        }
        Optional<LocalDate> reopening = poll.openingBeforeRoundTwo(kind);
        if (reopening.isPresent() && !wonAtRoundOne) {
            add(kind, reopening.get(), lastRound);
        }
    }

    /** A window that leaves no moment open is none: rounds a day apart leave no campaign between them. */
    private void add(WindowKind kind, LocalDate firstDay, LocalDate round) {
        LocalDate dayAfter = kind == WindowKind.OFFICIAL_CAMPAIGN ? round.minusDays(1) : round.plusDays(1);
        var from = firstDay.atStartOfDay(zone).toInstant();
        var until = dayAfter.atStartOfDay(zone).toInstant();
        if (from.isBefore(until)) {
            windows.add(new ElectoralWindow(poll, kind, from, until, zone));
        }
    }
}
