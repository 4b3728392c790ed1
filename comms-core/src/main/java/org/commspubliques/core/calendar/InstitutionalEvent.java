package org.commspubliques.core.calendar;

import com.google.common.base.Ascii;
import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.election.ElectoralCalendar;
import org.commspubliques.core.election.ElectoralWindow;
import org.commspubliques.core.election.WindowKind;
import org.commspubliques.core.internal.text.EnteredText;
import org.commspubliques.core.internal.text.Identifiers;
import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/**
 * Temps fort institutionnel: what happens in the institution and around it, as a layer under the calendar: it shows what
 * publications should go with, and some hold content back. Immutable and thread-safe.
 *
 * @param id its identifier: lower-case letters, digits, dots and hyphens
 * @param title what people call it
 * @param kind what happens
 * @param from when it begins
 * @param until when it ends, exclusive
 * @param wholeDays whether it fills days, so that hours say nothing
 * @param hold what must not go out while it lasts
 */
public record InstitutionalEvent(
        String id, String title, Kind kind, Instant from, Instant until, boolean wholeDays, ContentHold hold) {

    /** Nature du temps fort: what happens. */
    public enum Kind implements Labelled {
        /** Séance du conseil. */
        COUNCIL_SESSION("séance du conseil", "council session", ContentHold.NONE),
        /** Vote of the budget or another deliberation. */
        VOTE("vote", "vote", ContentHold.NONE),
        /** Inauguration or laying of a first stone. */
        INAUGURATION("inauguration", "inauguration", ContentHold.NONE),
        /** Dates of schools: first day, holidays. */
        SCHOOL("calendrier scolaire", "school dates", ContentHold.NONE),
        /** Élection, with the months before it in which promotion is restricted. */
        ELECTION("élection", "election", ContentHold.PROMOTIONAL),
        /** Commémoration. */
        COMMEMORATION("commémoration", "commemoration", ContentHold.LIGHT),
        /** Day of mourning, or with a minute of silence (minute de silence). */
        MOURNING("minute de silence", "minute of silence", ContentHold.LIGHT),
        /** Anything else. */
        OTHER("autre", "other", ContentHold.NONE);

        private final Wording label;
        private final ContentHold usual;

        Kind(String fr, String en, ContentHold usual) {
            this.label = Wording.of(fr, en);
            this.usual = usual;
        }

        /**
         * Returns what a person reads.
         *
         * @return the label
         */
        @Override
        public Wording label() {
            return label;
        }

        /**
         * Returns what such an event holds back unless the calendar says otherwise. A habit of the house, not a rule of law.
         *
         * @return the hold
         */
        public ContentHold usualHold() {
            return usual;
        }
    }

    /** Refuses an identifier of another form, a blank title, and an event that does not end after it begins. */
    public InstitutionalEvent {
        Identifiers.require(id, "institutional event id");
        title = EnteredText.enter(title, "title");
        Preconditions.checkArgument(!title.isBlank(), "institutional event %s has no title", id);
        Objects.requireNonNull(kind, "kind");
        Preconditions.checkArgument(until.isAfter(from), "institutional event %s does not end after it begins", id);
        Objects.requireNonNull(hold, "hold");
    }

    /**
     * Returns an event that begins and ends at an hour, with the hold usual for its kind.
     *
     * @param id its identifier
     * @param title what people call it
     * @param kind what happens
     * @param from when it begins
     * @param until when it ends, exclusive
     * @return the event
     */
    public static InstitutionalEvent at(String id, String title, Kind kind, ZonedDateTime from, ZonedDateTime until) {
        return new InstitutionalEvent(id, title, kind, from.toInstant(), until.toInstant(), false, kind.usualHold());
    }

    /**
     * Returns an event that fills days, with the hold usual for its kind.
     *
     * @param id its identifier
     * @param title what people call it
     * @param kind what happens
     * @param first the first day
     * @param last the last day, included
     * @param zone the zone of the authority
     * @return the event
     */
    public static InstitutionalEvent on(
            String id, String title, Kind kind, LocalDate first, LocalDate last, ZoneId zone) {
        return new InstitutionalEvent(
                id,
                title,
                kind,
                first.atStartOfDay(zone).toInstant(),
                last.plusDays(1).atStartOfDay(zone).toInstant(),
                true,
                kind.usualHold());
    }

    /**
     * Returns the electoral windows of an authority as events, each from its first day to its last, which the title does not
     * repeat. Promotion alone is held back, and where it is: while it is banned (code électoral, art. L. 52-1, para. 2) and in the
     * silence around each round. The other windows bind candidates and their supports, and are shown without holding anything.
     *
     * @param elections the elections
     * @param authority the authority
     * @param reader decides the language of the titles
     * @return the events, in the order of the windows; unmodifiable
     */
    public static List<InstitutionalEvent> elections(
            ElectoralCalendar elections, LocalAuthority authority, Locale reader) {
        ImmutableList.Builder<InstitutionalEvent> events = ImmutableList.builder();
        for (ElectoralWindow window : elections.allWindows(authority)) {
            events.add(new InstitutionalEvent(
                    "election." + window.poll().id() + "."
                            + Ascii.toLowerCase(window.kind().name()).replace('_', '-') + "." + window.firstDay(),
                    ConflictWording.capitalised(window.name().in(reader)),
                    Kind.ELECTION,
                    window.from(),
                    window.until(),
                    true,
                    holdOf(window.kind())));
        }
        return events.build();
    }

    private static ContentHold holdOf(WindowKind kind) {
        return switch (kind) {
            case PROMOTION_BAN, SILENCE -> ContentHold.PROMOTIONAL;
            case ADVERTISING_BAN, CAMPAIGN_ACCOUNTS, ONLINE_TRANSPARENCY, OFFICIAL_CAMPAIGN, RESERVE ->
                ContentHold.NONE;
        };
    }

    /**
     * Returns this event with another hold.
     *
     * @param value what must not go out while it lasts
     * @return the event
     */
    public InstitutionalEvent holding(ContentHold value) {
        return new InstitutionalEvent(id, title, kind, from, until, wholeDays, value);
    }

    /**
     * Returns whether it takes place at a moment.
     *
     * @param instant the moment
     * @return true from its first moment to just before its last
     */
    public boolean isAt(Instant instant) {
        return !instant.isBefore(from) && instant.isBefore(until);
    }
}
