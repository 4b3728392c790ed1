package org.commspubliques.core.calendar;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.channel.Channel;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelKind;
import org.commspubliques.core.schedule.MessageNature;
import org.commspubliques.core.schedule.Opening;
import org.commspubliques.core.schedule.SendingHours;
import org.jspecify.annotations.Nullable;

/** Quiet hours, days without sending and public holidays, asked about in order of time. */
final class HoursChecks {

    private final SendingHours hours;
    private final ChannelCatalog catalog;
    private final LocalAuthority authority;
    private final ConflictWording wording;
    private final Map<Sort, Boolean> hasHours = new HashMap<>();
    private final Map<Sort, Closed> lastClosed = new HashMap<>();

    /** What hours depend on. */
    private record Sort(ChannelKind kind, MessageNature nature) {}

    /**
     * A time at which nothing of a sort may leave.
     *
     * @param next when it ends; null where no end was found
     */
    private record Closed(@Nullable Instant next) {

        boolean isStillAt(Instant at) {
            return next == null || at.isBefore(next);
        }
    }

    HoursChecks(SendingHours hours, ChannelCatalog catalog, LocalAuthority authority, ConflictWording wording) {
        this.hours = hours;
        this.catalog = catalog;
        this.authority = authority;
        this.wording = wording;
    }

    void look(CalendarItem item, List<CalendarConflict> found) {
        Optional<ChannelKind> kind = catalog.find(item.channel()).map(Channel::kind);
        if (kind.isEmpty()) {
            return;
        }
        Sort sort = new Sort(kind.get(), item.nature());
        if (!hasHours(sort)) {
            return;
        }
        Instant at = Objects.requireNonNull(item.at());
        Opening opening = hours.opening(sort.kind(), sort.nature(), at, authority);
        if (!opening.isOpen()) {
            found.add(wording.closedHours(item, opening, nextOpening(sort, at)));
        }
    }

    /** Most sorts, such as posts on networks, have none. */
    private boolean hasHours(Sort sort) {
        return hasHours.computeIfAbsent(
                sort,
                first -> !hours.rules(first.kind(), first.nature(), authority.territory())
                        .isEmpty());
    }

    /** The next opening is looked for once for all items of a sort that fall into one closed time. */
    private Optional<Instant> nextOpening(Sort sort, Instant at) {
        Closed closed = lastClosed.get(sort);
        if (closed == null || !closed.isStillAt(at)) {
            closed = new Closed(
                    hours.nextOpening(sort.kind(), sort.nature(), at, authority).orElse(null));
            lastClosed.put(sort, closed);
        }
        return Optional.ofNullable(closed.next());
    }
}
