package org.commspubliques.core.icalendar;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.commspubliques.core.internal.text.EnteredText;
import org.jspecify.annotations.Nullable;

/**
 * Entrée d’agenda: something with a beginning and an end, to the second in a zone or in whole days. Immutable and
 * thread-safe.
 */
public final class CalendarEntry {

    private final String uid;
    private final Instant stamp;
    private final String summary;
    private final @Nullable ZonedDateTime start;
    private final @Nullable ZonedDateTime end;
    private final @Nullable LocalDate firstDay;
    private final @Nullable LocalDate lastDay;
    private final String description;
    private final String location;
    private final @Nullable URI url;
    private final ImmutableList<String> categories;
    private final EntryStatus status;
    private final int sequence;

    private CalendarEntry(Builder from) {
        this.uid = from.uid;
        this.stamp = from.stamp;
        this.summary = from.summary;
        this.start = from.start;
        this.end = from.end;
        this.firstDay = from.firstDay;
        this.lastDay = from.lastDay;
        this.description = from.description;
        this.location = from.location;
        this.url = from.url;
        this.categories = ImmutableList.copyOf(from.categories);
        this.status = from.status;
        this.sequence = from.sequence;
        Preconditions.checkArgument(start != null || firstDay != null, "entry %s has no time: call at or on", uid);
    }

    /**
     * Returns a builder.
     *
     * @param uid what tells the entry from all others, for ever, so that agendas know it again; best with the domain of
     *     the authority, such as {@code 2025-041-sms@montdore.nc}
     * @param stamp when the entry was last written, to the second
     * @param summary what the agenda shows
     * @return a builder of a confirmed entry that still wants its time
     * @throws IllegalArgumentException if the identifier is empty or holds a control character, or the summary is empty
     */
    public static Builder builder(String uid, Instant stamp, String summary) {
        return new Builder(uid, stamp, summary);
    }

    /** Builds an entry: by default confirmed, of the first version. Not thread-safe. */
    public static final class Builder {

        private final String uid;
        private final Instant stamp;
        private final String summary;
        private final List<String> categories = new ArrayList<>();
        private @Nullable ZonedDateTime start;
        private @Nullable ZonedDateTime end;
        private @Nullable LocalDate firstDay;
        private @Nullable LocalDate lastDay;
        private String description = "";
        private String location = "";
        private @Nullable URI url;
        private EntryStatus status = EntryStatus.CONFIRMED;
        private int sequence;

        private Builder(String uid, Instant stamp, String summary) {
            Preconditions.checkArgument(
                    !uid.isBlank() && uid.chars().noneMatch(Character::isISOControl),
                    "uid must be one line of text, was '%s'",
                    uid);
            this.uid = EnteredText.enter(uid, "uid");
            this.stamp = stamp.truncatedTo(ChronoUnit.SECONDS);
            this.summary = EnteredText.enter(summary, "summary");
            Preconditions.checkArgument(!this.summary.isBlank(), "summary is empty");
        }

        /**
         * Sets when it takes place, to the second. Takes the place of whole days.
         *
         * @param from when it begins
         * @param until when it ends; may be the same moment
         * @return this builder
         * @throws IllegalArgumentException if it ends before it begins
         */
        public Builder at(ZonedDateTime from, ZonedDateTime until) {
            ZonedDateTime begin = from.truncatedTo(ChronoUnit.SECONDS);
            ZonedDateTime finish = until.truncatedTo(ChronoUnit.SECONDS);
            Preconditions.checkArgument(
                    !finish.toInstant().isBefore(begin.toInstant()), "end %s is before start %s", until, from);
            this.start = begin;
            this.end = finish;
            this.firstDay = null;
            this.lastDay = null;
            return this;
        }

        /**
         * Sets on which days it takes place. Takes the place of a time.
         *
         * @param first the first day
         * @param last the last day, included
         * @return this builder
         * @throws IllegalArgumentException if it ends before it begins
         */
        public Builder on(LocalDate first, LocalDate last) {
            Preconditions.checkArgument(!last.isBefore(first), "last day %s is before first day %s", last, first);
            this.firstDay = first;
            this.lastDay = last;
            this.start = null;
            this.end = null;
            return this;
        }

        /**
         * Sets what more there is to say.
         *
         * @param value the text, of several lines if need be
         * @return this builder
         */
        public Builder description(String value) {
            this.description = EnteredText.enter(value, "description");
            return this;
        }

        /**
         * Sets where it takes place.
         *
         * @param value the place, in words
         * @return this builder
         */
        public Builder location(String value) {
            this.location = EnteredText.enter(value, "location");
            return this;
        }

        /**
         * Sets the page that says more.
         *
         * @param value the address
         * @return this builder
         */
        public Builder url(URI value) {
            this.url = Objects.requireNonNull(value, "url");
            return this;
        }

        /**
         * Adds a category.
         *
         * @param value the category, such as « Facebook »
         * @return this builder
         */
        public Builder category(String value) {
            categories.add(EnteredText.enter(value, "category"));
            return this;
        }

        /**
         * Sets how certain it is.
         *
         * @param value the status
         * @return this builder
         */
        public Builder status(EntryStatus value) {
            this.status = Objects.requireNonNull(value, "status");
            return this;
        }

        /**
         * Sets which version of the entry this is, so that agendas take the later one.
         *
         * @param value the number of changes since it was first written, from 0
         * @return this builder
         * @throws IllegalArgumentException if it is below 0
         */
        public Builder sequence(int value) {
            Preconditions.checkArgument(value >= 0, "sequence must be 0 or more, was %s", value);
            this.sequence = value;
            return this;
        }

        /**
         * Returns the entry.
         *
         * @return the entry
         * @throws IllegalArgumentException if it has no time
         */
        public CalendarEntry build() {
            return new CalendarEntry(this);
        }
    }

    /**
     * Returns what tells it from all other entries.
     *
     * @return the identifier
     */
    public String uid() {
        return uid;
    }

    /**
     * Returns when it was last written.
     *
     * @return the moment, to the second
     */
    public Instant stamp() {
        return stamp;
    }

    /**
     * Returns what the agenda shows.
     *
     * @return the summary
     */
    public String summary() {
        return summary;
    }

    /**
     * Returns when it begins.
     *
     * @return the moment, to the second; nothing where it takes whole days
     */
    public Optional<ZonedDateTime> start() {
        return Optional.ofNullable(start);
    }

    /**
     * Returns when it ends.
     *
     * @return the moment, to the second; nothing where it takes whole days
     */
    public Optional<ZonedDateTime> end() {
        return Optional.ofNullable(end);
    }

    /**
     * Returns its first day.
     *
     * @return the day; nothing where it has a time
     */
    public Optional<LocalDate> firstDay() {
        return Optional.ofNullable(firstDay);
    }

    /**
     * Returns its last day.
     *
     * @return the day, included; nothing where it has a time
     */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(lastDay);
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
     * Returns where it takes place.
     *
     * @return the place, or an empty text
     */
    public String location() {
        return location;
    }

    /**
     * Returns the page that says more.
     *
     * @return the address, or nothing
     */
    public Optional<URI> url() {
        return Optional.ofNullable(url);
    }

    /**
     * Returns its categories.
     *
     * @return the categories in order; unmodifiable
     */
    public List<String> categories() {
        return categories;
    }

    /**
     * Returns how certain it is.
     *
     * @return the status
     */
    public EntryStatus status() {
        return status;
    }

    /**
     * Returns which version it is.
     *
     * @return the number of changes, from 0
     */
    public int sequence() {
        return sequence;
    }

    @Override
    public String toString() {
        return uid + " " + summary;
    }
}
