package org.commspubliques.core.calendar;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.pressure.FatiguePolicy;
import org.commspubliques.core.pressure.MessageHistory;
import org.commspubliques.core.schedule.SendingHours;

/**
 * Conflits du calendrier: looks at all items in one pass, in the order of time: slots taken twice ({@code CAL-01}), items too
 * close on a channel ({@code CAL-02}), one subject twice ({@code CAL-03}), blackouts ({@code CAL-04}), quiet hours and closed
 * days ({@code CAL-05}), approvals that are missing ({@code CAL-06}) or due too late ({@code CAL-07}), copy deadlines
 * ({@code CAL-08}), pressure on audiences ({@code CAL-09}), events of the institution ({@code CAL-10}).
 *
 * <p>What was withdrawn and what has no hour is left out. What is published counts for what comes after it, and is looked at
 * itself only beside others: nobody can move it. An item is set against the one before it, not against all, and of events of one
 * kind against the one that ends last; of the messages to an audience those beyond a cap are named, not those that fill it. So
 * there are never more conflicts than nine for each item, one for each kind of event and one for each audience and cap. Time
 * grows as n log n. Immutable, and thread-safe as the ports are.
 */
public final class CalendarConflicts {

    private static final Comparator<CalendarConflict> BY_KIND = Comparator.comparing(CalendarConflict::kind);

    private final LocalAuthority authority;
    private final ItemStates states;
    private final ConflictRules rules;
    private final SendingHours hours;
    private final ChannelCatalog catalog;
    private final FatiguePolicy policy;
    private final MessageHistory history;

    private CalendarConflicts(Builder from) {
        this.authority = from.authority;
        this.states = from.states;
        this.rules = from.rules;
        this.hours = from.hours;
        this.catalog = from.catalog;
        this.policy = from.policy;
        this.history = from.history;
    }

    /**
     * Returns a builder.
     *
     * @param authority the authority, for its holidays, zone and territory
     * @param states where items stand
     * @return a builder with the rules, hours, channels and caps that ship with this library, and no messages sent before
     */
    public static Builder builder(LocalAuthority authority, ItemStates states) {
        return new Builder(authority, states);
    }

    /** Builds what looks for conflicts. Not thread-safe. */
    public static final class Builder {

        private final LocalAuthority authority;
        private final ItemStates states;
        private ConflictRules rules = ConflictRules.standard();
        private SendingHours hours = SendingHours.standard();
        private ChannelCatalog catalog = ChannelCatalog.standard();
        private FatiguePolicy policy = FatiguePolicy.standard();
        private MessageHistory history = MessageHistory.of(ImmutableList.of());

        private Builder(LocalAuthority authority, ItemStates states) {
            this.authority = Objects.requireNonNull(authority, "authority");
            this.states = Objects.requireNonNull(states, "states");
        }

        /**
         * Sets how far apart things shall be.
         *
         * @param value the rules
         * @return this builder
         */
        public Builder rules(ConflictRules value) {
            this.rules = Objects.requireNonNull(value, "rules");
            return this;
        }

        /**
         * Sets when messages may leave.
         *
         * @param value the hours
         * @return this builder
         */
        public Builder hours(SendingHours value) {
            this.hours = Objects.requireNonNull(value, "hours");
            return this;
        }

        /**
         * Sets the channels. An item on a channel that is not among them has no quiet hours and presses on nobody.
         *
         * @param value the channels
         * @return this builder
         */
        public Builder catalog(ChannelCatalog value) {
            this.catalog = Objects.requireNonNull(value, "catalog");
            return this;
        }

        /**
         * Sets how many messages are enough, and those that audiences received or will outside the calendar.
         *
         * @param caps the caps
         * @param messages the messages, without those of the calendar
         * @return this builder
         */
        public Builder pressure(FatiguePolicy caps, MessageHistory messages) {
            this.policy = Objects.requireNonNull(caps, "caps");
            this.history = Objects.requireNonNull(messages, "messages");
            return this;
        }

        /**
         * Returns what looks for conflicts.
         *
         * @return it
         */
        public CalendarConflicts build() {
            return new CalendarConflicts(this);
        }
    }

    /**
     * Looks for conflicts.
     *
     * @param calendar the calendar
     * @param now the instant, from which approvals and deadlines are seen
     * @return the conflicts, in the order of the items’ time and of their kinds; unmodifiable
     * @throws IllegalArgumentException if the calendar is of another zone than the authority
     */
    public List<CalendarConflict> in(EditorialCalendar calendar, Instant now) {
        Preconditions.checkArgument(
                calendar.zone().equals(authority.zone()),
                "the calendar is of zone %s, the authority of %s",
                calendar.zone(),
                authority.zone());
        Map<String, ItemState> known = new HashMap<>();
        calendar.items().forEach(item -> known.put(item.id(), states.stateOf(item)));
        List<CalendarItem> live = calendar.items().stream()
                .filter(item -> item.at() != null && known.get(item.id()) != ItemState.WITHDRAWN)
                .toList();
        ConflictWording wording = new ConflictWording(calendar.zone(), catalog);
        NeighbourChecks neighbours = new NeighbourChecks(rules, calendar.zone(), wording);
        HoldChecks holds = new HoldChecks(calendar, wording);
        ApprovalChecks approvals = new ApprovalChecks(rules, now, wording);
        HoursChecks closed = new HoursChecks(hours, catalog, authority, wording);
        PressureChecks pressure = new PressureChecks(live, catalog, policy, history, calendar.zone(), wording);
        ImmutableList.Builder<CalendarConflict> found = ImmutableList.builder();
        for (CalendarItem item : live) {
            ItemState state = Objects.requireNonNull(known.get(item.id()));
            List<CalendarConflict> own = new ArrayList<>();
            neighbours.look(item, own);
            pressure.look(item, own);
            if (state != ItemState.PUBLISHED) {
                holds.look(item, own);
                closed.look(item, own);
                approvals.look(item, state, own);
            }
            own.sort(BY_KIND);
            found.addAll(own);
        }
        return found.build();
    }
}
