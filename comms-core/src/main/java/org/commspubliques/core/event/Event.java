package org.commspubliques.core.event;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.commspubliques.core.audience.Audience;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.icalendar.CalendarEntry;
import org.commspubliques.core.internal.text.EnteredText;
import org.commspubliques.core.internal.text.Identifiers;
import org.jspecify.annotations.Nullable;

/**
 * Événement: something the authority organises, at a place, from one moment to another. Immutable and thread-safe.
 */
public final class Event {

    private final String id;
    private final String title;
    private final EventKind kind;
    private final UnitId organiser;
    private final ZonedDateTime start;
    private final ZonedDateTime end;
    private final String place;
    private final String access;
    private final String description;
    private final @Nullable Integer capacity;
    private final ImmutableSet<Audience> audiences;

    private Event(Builder from) {
        this.id = from.id;
        this.title = from.title;
        this.kind = from.kind;
        this.organiser = from.organiser;
        Preconditions.checkArgument(from.start != null && from.end != null, "event %s has no time", from.id);
        this.start = from.start;
        this.end = from.end;
        this.place = from.place;
        this.access = from.access;
        this.description = from.description;
        this.capacity = from.capacity;
        this.audiences = ImmutableSet.copyOf(from.audiences);
    }

    /**
     * Returns a builder.
     *
     * @param id its identifier: lower-case letters, digits, dots and hyphens
     * @param title what people call it
     * @param kind what takes place
     * @param organiser the unit that organises it
     * @return a builder that still wants its time
     * @throws IllegalArgumentException if the identifier is of another form, or the title is empty
     */
    public static Builder builder(String id, String title, EventKind kind, UnitId organiser) {
        return new Builder(id, title, kind, organiser);
    }

    /** Builds an event: by default without place, capacity and audiences. Not thread-safe. */
    public static final class Builder {

        private final String id;
        private final String title;
        private final EventKind kind;
        private final UnitId organiser;
        private final Set<Audience> audiences = new LinkedHashSet<>();
        private @Nullable ZonedDateTime start;
        private @Nullable ZonedDateTime end;
        private String place = "";
        private String access = "";
        private String description = "";
        private @Nullable Integer capacity;

        private Builder(String id, String title, EventKind kind, UnitId organiser) {
            this.id = Identifiers.require(id, "event id");
            this.title = EnteredText.enter(title, "title");
            Preconditions.checkArgument(!this.title.isBlank(), "title is empty");
            this.kind = Objects.requireNonNull(kind, "kind");
            this.organiser = Objects.requireNonNull(organiser, "organiser");
        }

        /**
         * Sets when it takes place.
         *
         * @param from when it begins
         * @param until when it ends, later
         * @return this builder
         * @throws IllegalArgumentException if it does not end after it begins
         */
        public Builder at(ZonedDateTime from, ZonedDateTime until) {
            Preconditions.checkArgument(
                    until.toInstant().isAfter(from.toInstant()), "end %s is not after start %s", until, from);
            this.start = from;
            this.end = until;
            return this;
        }

        /**
         * Sets where it takes place.
         *
         * @param value the place, in words
         * @return this builder
         */
        public Builder place(String value) {
            this.place = EnteredText.enter(value, "place");
            return this;
        }

        /**
         * Sets how people with disabilities get there and take part.
         *
         * @param value what is provided, such as « rampe, boucle magnétique, interprète en langue des signes »
         * @return this builder
         */
        public Builder access(String value) {
            this.access = EnteredText.enter(value, "access");
            return this;
        }

        /**
         * Sets what more there is to say.
         *
         * @param value the text
         * @return this builder
         */
        public Builder description(String value) {
            this.description = EnteredText.enter(value, "description");
            return this;
        }

        /**
         * Sets how many people there is room for.
         *
         * @param people the number, from 1
         * @return this builder
         * @throws IllegalArgumentException if it is below 1
         */
        public Builder capacity(int people) {
            Preconditions.checkArgument(people >= 1, "capacity must be 1 or more, was %s", people);
            this.capacity = people;
            return this;
        }

        /**
         * Adds an audience.
         *
         * @param value whom it is for
         * @return this builder
         */
        public Builder audience(Audience value) {
            audiences.add(Objects.requireNonNull(value, "audience"));
            return this;
        }

        /**
         * Returns the event.
         *
         * @return the event
         * @throws IllegalArgumentException if it has no time
         */
        public Event build() {
            return new Event(this);
        }
    }

    /**
     * Returns its identifier.
     *
     * @return the identifier
     */
    public String id() {
        return id;
    }

    /**
     * Returns what people call it.
     *
     * @return the title
     */
    public String title() {
        return title;
    }

    /**
     * Returns what takes place.
     *
     * @return the kind
     */
    public EventKind kind() {
        return kind;
    }

    /**
     * Returns the unit that organises it.
     *
     * @return the unit
     */
    public UnitId organiser() {
        return organiser;
    }

    /**
     * Returns when it begins.
     *
     * @return the moment, in the zone of the place
     */
    public ZonedDateTime start() {
        return start;
    }

    /**
     * Returns when it ends.
     *
     * @return the moment, later than the start
     */
    public ZonedDateTime end() {
        return end;
    }

    /**
     * Returns where it takes place.
     *
     * @return the place, or an empty text
     */
    public String place() {
        return place;
    }

    /**
     * Returns how people with disabilities get there and take part.
     *
     * @return what is provided, or an empty text
     */
    public String access() {
        return access;
    }

    /**
     * Returns what more there is to say.
     *
     * @return the text, or an empty one
     */
    public String description() {
        return description;
    }

    /**
     * Returns how many people there is room for.
     *
     * @return the number, or nothing where nobody has said
     */
    public OptionalInt capacity() {
        return capacity == null ? OptionalInt.empty() : OptionalInt.of(capacity);
    }

    /**
     * Returns whom it is for.
     *
     * @return the audiences in order; unmodifiable
     */
    public Set<Audience> audiences() {
        return audiences;
    }

    /**
     * Returns whether two events take place at the same time.
     *
     * @param other the other event
     * @return true if some moment belongs to both
     */
    public boolean overlaps(Event other) {
        return start.toInstant().isBefore(other.end.toInstant())
                && other.start.toInstant().isBefore(end.toInstant());
    }

    /**
     * Returns this event as an entry for agendas.
     *
     * @param domain the internet domain of the authority, which makes the identifier the only one, such as {@code
     *     montdore.nc}
     * @param stamp when the entry was written
     * @return the entry, with the place and what is said of access
     */
    public CalendarEntry toEntry(String domain, Instant stamp) {
        String more = Optional.of(access)
                .filter(text -> !text.isEmpty())
                .map(text -> description.isEmpty() ? text : description + "\n\n" + text)
                .orElse(description);
        return CalendarEntry.builder(id + "@" + domain, stamp, title)
                .at(start, end)
                .location(place)
                .description(more)
                .category(kind.label().fr())
                .build();
    }

    @Override
    public String toString() {
        return id + " " + title;
    }
}
