package org.commspubliques.core.election;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Confidence;
import org.commspubliques.core.time.DateWording;

/**
 * Période électorale: the time in which a poll restricts what may be said, such as the pre-electoral period, in which a
 * collectivity may not promote its achievements or its management. Immutable and thread-safe.
 *
 * @param poll the poll that opens it
 * @param kind what it restricts
 * @param from its first moment: 00:00 in the issuer's zone on the first day
 * @param until the first moment after it, which is 00:00 in the issuer's zone
 * @param zone the issuer's zone
 */
public record ElectoralWindow(Poll poll, WindowKind kind, Instant from, Instant until, ZoneId zone) {

    /** Refuses a window that ends before it starts. */
    public ElectoralWindow {
        Objects.requireNonNull(poll, "poll");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(zone, "zone");
        Preconditions.checkArgument(from.isBefore(until), "until must be after from, was %s after %s", until, from);
    }

    /**
     * Returns the pre-electoral period of a general poll as long as nobody has won it at the first round.
     *
     * @param poll the poll
     * @param zone the zone of the authority that issues the communication
     * @return the window of kind {@link WindowKind#PROMOTION_BAN}, up to the end of the last round's day
     * @throws IllegalArgumentException if the poll is a by-election, which opens no such period
     */
    public static ElectoralWindow of(Poll poll, ZoneId zone) {
        return promotionBan(poll, zone, false);
    }

    /**
     * Returns the pre-electoral period of a general poll that was won at the first round in this authority.
     *
     * @param poll the poll
     * @param zone the zone of the authority that issues the communication
     * @return the window of kind {@link WindowKind#PROMOTION_BAN}, up to the end of the first round's day
     * @throws IllegalArgumentException if the poll is a by-election, which opens no such period
     */
    public static ElectoralWindow wonAtRoundOne(Poll poll, ZoneId zone) {
        return promotionBan(poll, zone, true);
    }

    private static ElectoralWindow promotionBan(Poll poll, ZoneId zone, boolean wonAtRoundOne) {
        return PollWindows.of(poll, zone, wonAtRoundOne).stream()
                .filter(window -> window.kind == WindowKind.PROMOTION_BAN)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("poll " + poll.id() + " is a by-election"));
    }

    /**
     * Returns all windows of a poll.
     *
     * @param poll the poll
     * @param zone the zone of the authority that issues the communication
     * @param wonAtRoundOne whether the poll was won at the first round in this authority: windows end there, and those of
     *     the second round do not open
     * @return the windows in the order of the kinds, two of a kind where there is one for each round; unmodifiable
     */
    public static List<ElectoralWindow> all(Poll poll, ZoneId zone, boolean wonAtRoundOne) {
        return PollWindows.of(poll, zone, wonAtRoundOne);
    }

    /**
     * Returns whether the window is open at a moment.
     *
     * @param instant the moment
     * @return true from its first moment to just before the one after it
     */
    public boolean isOpenAt(Instant instant) {
        return !instant.isBefore(from) && instant.isBefore(until);
    }

    /**
     * Returns the first day of the window.
     *
     * @return the day, in the issuer's zone
     */
    public LocalDate firstDay() {
        return LocalDate.ofInstant(from, zone);
    }

    /**
     * Returns the last day of the window: for most kinds the day of the last round, for the official campaign the day before
     * the eve.
     *
     * @return the day, in the issuer's zone
     */
    public LocalDate lastDay() {
        return LocalDate.ofInstant(until.minusNanos(1), zone);
    }

    /**
     * Returns the day of the round to come, or of the round held that day.
     *
     * @param today a day, in the issuer's zone
     * @return the first round up to its day, then the last one
     */
    public LocalDate pollDayFrom(LocalDate today) {
        return today.isAfter(poll.roundOne()) ? lastRound() : poll.roundOne();
    }

    /**
     * Returns the day of the round with which this window ends.
     *
     * @return the day of the second round where the window lasts beyond the first
     */
    public LocalDate lastRound() {
        return lastDay().isAfter(poll.roundOne()) ? poll.roundTwo().orElse(poll.roundOne()) : poll.roundOne();
    }

    /**
     * Returns the articles this window rests on: those of its kind, and where they are known to be extended by one of the
     * poll's own (such as art. L. 388 to New Caledonia, or art. L. 306 to the Senate), that one too.
     *
     * @return their identifiers, such as {@code CE-L52-1} and {@code CE-L388}; unmodifiable
     */
    public List<String> legalReferences() {
        return switch (kind) {
            case PROMOTION_BAN -> poll.legalReferences();
            case ADVERTISING_BAN, OFFICIAL_CAMPAIGN, SILENCE ->
                ImmutableList.<String>builder()
                        .addAll(kind.legalReferences())
                        .addAll(extensions())
                        .build();
            case CAMPAIGN_ACCOUNTS, ONLINE_TRANSPARENCY, RESERVE -> kind.legalReferences();
        };
    }

    /** What the poll cites besides the articles of the windows themselves. */
    private List<String> extensions() {
        return poll.legalReferences().stream()
                .filter(id -> Arrays.stream(WindowKind.values())
                        .noneMatch(other -> other.legalReferences().contains(id)))
                .toList();
    }

    /**
     * Returns whether a blocking finding may rest on this window.
     *
     * @return true where the poll's source is {@link Confidence#OFFICIAL} or {@link Confidence#STANDARD}, and the law says
     *     that polls of this kind open such a window
     */
    public boolean isConfirmed() {
        return poll.source().confidence().isConfirmed()
                && switch (kind) {
                    case RESERVE -> false;
                    case ONLINE_TRANSPARENCY -> poll.kinds().contains(PollKind.LEGISLATIVES);
                    case PROMOTION_BAN, ADVERTISING_BAN, CAMPAIGN_ACCOUNTS, OFFICIAL_CAMPAIGN, SILENCE -> true;
                };
    }

    /**
     * Returns what it is called where its days are shown beside it, as in a calendar: « campagne officielle · scrutin du 15
     * mars 2026 (élections municipales) ».
     *
     * @return the name, in one line; it says so where the window is to be verified
     */
    public Wording name() {
        return wording("", "");
    }

    /**
     * Returns what a person reads: « campagne officielle · scrutin du 15 mars 2026 (élections municipales) · du 2 mars 2026 au 13 mars 2026 ».
     *
     * @return the label, in one line; it says so where the window is to be verified
     */
    public Wording label() {
        Wording first = DateWording.dayMonthAndYear(firstDay());
        Wording last = DateWording.dayMonthAndYear(lastDay());
        return wording(" · du " + first.fr() + " au " + last.fr(), " · " + first.en() + " to " + last.en());
    }

    private Wording wording(String daysFr, String daysEn) {
        Wording when = poll.on(lastRound());
        return Wording.of(
                kind.label().fr() + " · scrutin " + when.fr() + daysFr + (isConfirmed() ? "" : " (à vérifier)"),
                kind.label().en() + " · poll " + when.en() + daysEn + (isConfirmed() ? "" : " (to verify)"));
    }
}
