package org.commspubliques.core.election;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.internal.json.JsonDocument;
import org.commspubliques.core.source.Territory;

/**
 * Calendrier électoral: the polls, as data, and the windows they open, the pre-electoral period first of all.
 *
 * <p>Windows are computed in the zone of the authority that issues the communication: a commune of New Caledonia enters
 * a period eleven hours before 00:00 UTC, wherever the poll was decreed. Two facts about an authority are not in the
 * data and come from the host: that a poll was won there at the first round, and whether the authority belongs to the
 * part of a territory that a poll concerns. Immutable and thread-safe.
 */
public final class ElectoralCalendar {

    private final ImmutableMap<String, Poll> polls;
    private final ImmutableList<MissingPoll> missing;
    private final ImmutableSet<String> wonAtRoundOne;

    /** What the host said of each part: true where the authority belongs to it. */
    private final ImmutableMap<String, Boolean> parts;

    private final String sha256;
    private final KnownWindows known = new KnownWindows();

    private ElectoralCalendar(
            ImmutableMap<String, Poll> polls,
            ImmutableList<MissingPoll> missing,
            ImmutableSet<String> wonAtRoundOne,
            ImmutableMap<String, Boolean> parts,
            String sha256) {
        this.polls = polls;
        this.missing = missing;
        this.wonAtRoundOne = wonAtRoundOne;
        this.parts = parts;
        this.sha256 = sha256;
    }

    /**
     * Returns the calendar that ships with this library: metropolitan France ({@code FR}, and {@code FR-57},
     * {@code FR-67}, {@code FR-68} for Alsace-Moselle), the overseas departments ({@code GP}, {@code MQ}, {@code GF},
     * {@code RE}, {@code YT}) and collectivities ({@code BL}, {@code MF}, {@code PM}, {@code PF}, {@code WF}), and New
     * Caledonia ({@code NC}).
     *
     * <p>Where the law has a territory vote on the Saturday before, its polls are entries of their own, with that day: the
     * presidential (loi n° 62-1292, art. 3, II), legislative and European (loi n° 77-729, art. 26) ones in Guadeloupe,
     * Martinique, French Guiana, Saint-Barthélemy, Saint-Martin, Saint-Pierre-et-Miquelon and French Polynesia. All other
     * polls are held on a Sunday there too.
     *
     * @return the calendar
     */
    public static ElectoralCalendar standard() {
        return from(JsonDocument.resource(ElectoralCalendar.class, "elections.json"));
    }

    /**
     * Reads a calendar from JSON, such as the polls a host adds: a by-election, a dissolution, a law that postpones.
     *
     * <pre>{@code
     * {"polls": [{
     *   "id": "legislatives-anticipees", "kinds": ["legislatives"],
     *   "fr": "législatives anticipées", "en": "early legislative elections",
     *   "round1": "2027-06-13", "round2": "2027-06-20", "territories": ["FR", "NC"],
     *   "references": ["CE-L52-1"],
     *   "source": {"title": "décret", "checked": "2027-05-20", "confidence": "official"}}]}
     * }</pre>
     *
     * <p>Where only the month is fixed, {@code month} ({@code 2027-03}) stands in the place of {@code round1}. May be
     * absent: {@code round2}; {@code part} (see {@link PollPart}); {@code authorities}, the kinds of authority to
     * which the poll is limited; {@code general}, false for a by-election; and the first days of windows where they are not
     * those of the formulas (see {@link WindowKind}): {@code promotionBanFrom}, {@code advertisingBanFrom}, {@code
     * accountsFrom}, {@code onlineTransparencyFrom}, {@code officialCampaignFrom}, {@code campaignRound2From}, {@code
     * silenceFrom} (a list of one day for each round) and {@code reserveFrom}. Beside {@code polls}, a list {@code missing}
     * may name those of which not even the month is known (see {@link MissingPoll}): {@code kinds}, {@code fr}, {@code en},
     * {@code from}, {@code territories}, {@code source}. Any other field is an error.
     *
     * @param origin the file, as errors shall name it
     * @param json its bytes, in UTF-8
     * @return the calendar
     * @throws DataFormatException if the file is not as expected; names the line, column and field
     */
    public static ElectoralCalendar parse(String origin, byte[] json) {
        return from(JsonDocument.parse(origin, json));
    }

    private static ElectoralCalendar from(JsonDocument document) {
        PollReader.Contents contents = PollReader.read(document);
        return new ElectoralCalendar(
                contents.polls(), contents.missing(), ImmutableSet.of(), ImmutableMap.of(), document.sha256());
    }

    /**
     * Returns this calendar with another over it, poll by poll, by id. What either knows about the authority is kept.
     *
     * @param other the calendar that adds to this one or replaces parts of it
     * @return the overlay
     */
    public ElectoralCalendar overlaidBy(ElectoralCalendar other) {
        return new ElectoralCalendar(
                overlay(polls, other.polls),
                ImmutableList.<MissingPoll>builder()
                        .addAll(missing)
                        .addAll(other.missing)
                        .build(),
                ImmutableSet.<String>builder()
                        .addAll(wonAtRoundOne)
                        .addAll(other.wonAtRoundOne)
                        .build(),
                overlay(parts, other.parts),
                Hashing.sha256()
                        .hashString(sha256 + "\n" + other.sha256, StandardCharsets.US_ASCII)
                        .toString());
    }

    private static <V> ImmutableMap<String, V> overlay(ImmutableMap<String, V> under, ImmutableMap<String, V> over) {
        return ImmutableMap.<String, V>builder().putAll(under).putAll(over).buildKeepingLast();
    }

    /**
     * Returns this calendar for an authority in which a poll was won at the first round: the window ends with that day.
     *
     * @param pollId the poll
     * @return the new calendar
     * @throws IllegalArgumentException if there is no such poll
     */
    public ElectoralCalendar withPollWonAtRoundOne(String pollId) {
        Preconditions.checkArgument(polls.containsKey(pollId), "no poll '%s'", pollId);
        return new ElectoralCalendar(
                polls,
                missing,
                ImmutableSet.<String>builder().addAll(wonAtRoundOne).add(pollId).build(),
                parts,
                sha256);
    }

    /**
     * Returns the day on which people vote for the second time.
     *
     * @param poll the poll
     * @return the day; nothing if the poll has one round or, as the host said, was won at the first one here
     */
    public Optional<LocalDate> secondRound(Poll poll) {
        return wonAtRoundOne.contains(poll.id()) ? Optional.empty() : poll.roundTwo();
    }

    /**
     * Returns this calendar for an authority that belongs to a part of its territory, such as a series of the Senate.
     *
     * @param partId the part, as {@link PollPart#id()} names it
     * @return the new calendar, in which the polls of that part open windows
     * @throws IllegalArgumentException if no poll has such a part
     */
    public ElectoralCalendar withPart(String partId) {
        return withPart(partId, true);
    }

    /**
     * Returns this calendar for an authority that does not belong to a part of its territory.
     *
     * @param partId the part, as {@link PollPart#id()} names it
     * @return the new calendar, in which the polls of that part are settled: they do not concern the authority
     * @throws IllegalArgumentException if no poll has such a part
     */
    public ElectoralCalendar withoutPart(String partId) {
        return withPart(partId, false);
    }

    private ElectoralCalendar withPart(String partId, boolean belongs) {
        Preconditions.checkArgument(
                polls.values().stream()
                        .anyMatch(poll ->
                                poll.part().stream().anyMatch(part -> part.id().equals(partId))),
                "no poll has a part '%s'",
                partId);
        return new ElectoralCalendar(
                polls, missing, wonAtRoundOne, overlay(parts, ImmutableMap.of(partId, belongs)), sha256);
    }

    /**
     * Returns a poll.
     *
     * @param id its identifier
     * @return the poll, or nothing
     */
    public Optional<Poll> find(String id) {
        return Optional.ofNullable(polls.get(id));
    }

    /**
     * Returns all polls.
     *
     * @return the polls in the order of the data; unmodifiable
     */
    public List<Poll> polls() {
        return polls.values().asList();
    }

    /**
     * Returns whether the data has a general poll that concerns a territory.
     *
     * @param territory the territory
     * @return true if {@link #statusAt(Instant, Territory, ZoneId)} can say more than unknown
     */
    public boolean knows(Territory territory) {
        return polls.values().stream().anyMatch(poll -> poll.isGeneral() && concerns(poll, territory));
    }

    /**
     * Returns the polls that a territory is bound to hold and of which the calendar has neither the day nor the month: what
     * it says of the pre-electoral period is not the whole then.
     *
     * @param day the day of the planned publication, in the zone of the authority
     * @param territory its territory
     * @return those whose period might be open on that day, as long as no general poll of the kind has been added; in the
     *     order of the data; unmodifiable
     */
    public List<MissingPoll> missing(LocalDate day, Territory territory) {
        return missing.stream()
                .filter(poll -> poll.territories().contains(territory)
                        && !day.isBefore(poll.from())
                        && polls.values().stream().noneMatch(known -> poll.isFoundIn(known, territory)))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the polls of a territory of which the host must still say whether the authority is concerned, with
     * {@link #withPart(String)} or {@link #withoutPart(String)}. They open no window.
     *
     * @param territory the territory
     * @return the polls in the order of the data; unmodifiable
     */
    public List<Poll> undecided(Territory territory) {
        return polls.values().stream()
                .filter(poll -> poll.territories().contains(territory))
                .filter(poll -> poll.part().stream().anyMatch(part -> !parts.containsKey(part.id())))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns whether a poll binds an authority, and if not, why.
     *
     * @param poll the poll
     * @param authority the authority
     * @return the answer
     */
    public Concern concern(Poll poll, LocalAuthority authority) {
        if (!poll.territories().contains(authority.territory())) {
            return Concern.OTHER_TERRITORY;
        }
        if (!poll.authorities().isEmpty() && !poll.authorities().contains(authority.kind())) {
            return Concern.OTHER_KIND;
        }
        if (poll.part().isEmpty()) {
            return Concern.CONCERNED;
        }
        Boolean belongs = parts.get(poll.part().get().id());
        if (belongs == null) {
            return Concern.UNDECIDED;
        }
        return belongs ? Concern.CONCERNED : Concern.OTHER_PART;
    }

    /**
     * Returns the pre-electoral periods of a territory, whatever the kind of authority.
     *
     * @param territory the territory
     * @param zone the zone of the authority
     * @return the windows of kind {@link WindowKind#PROMOTION_BAN} by first moment; unmodifiable
     */
    public List<ElectoralWindow> windows(Territory territory, ZoneId zone) {
        ImmutableList.Builder<Poll> concerned = ImmutableList.builder();
        for (Poll poll : polls.values()) {
            if (concerns(poll, territory)) {
                concerned.add(poll);
            }
        }
        return promotionBans(windows(concerned.build(), zone));
    }

    /**
     * Returns all windows of the polls that bind an authority.
     *
     * @param authority the authority
     * @return the windows of every kind by first moment, those that start together in the order of the kinds; unmodifiable
     */
    public List<ElectoralWindow> allWindows(LocalAuthority authority) {
        return ImmutableList.sortedCopyOf(WindowOrder.FIRST_MOMENT, windows(authority));
    }

    /**
     * Returns the windows that are open for an authority at a moment.
     *
     * @param instant the moment, such as the planned publication
     * @param authority the authority
     * @return the windows in the order of the kinds, of a kind the confirmed and nearest ones first; unmodifiable, empty also
     *     where the data has no poll for the territory: {@link #statusAt(Instant, LocalAuthority)} tells the two apart
     */
    public List<ElectoralWindow> openAt(Instant instant, LocalAuthority authority) {
        return open(windows(authority), instant);
    }

    private static ImmutableList<ElectoralWindow> open(List<ElectoralWindow> windows, Instant instant) {
        List<ElectoralWindow> open = new ArrayList<>();
        for (ElectoralWindow window : windows) {
            if (window.isOpenAt(instant)) {
                open.add(window);
            }
        }
        return ImmutableList.sortedCopyOf(WindowOrder.KIND_THEN_CONFIRMED_THEN_NEAREST, open);
    }

    private static ImmutableList<ElectoralWindow> promotionBans(List<ElectoralWindow> windows) {
        List<ElectoralWindow> bans = new ArrayList<>();
        for (ElectoralWindow window : windows) {
            if (window.kind() == WindowKind.PROMOTION_BAN) {
                bans.add(window);
            }
        }
        return ImmutableList.sortedCopyOf(WindowOrder.FIRST_MOMENT, bans);
    }

    private List<ElectoralWindow> windows(LocalAuthority authority) {
        ImmutableList.Builder<Poll> concerned = ImmutableList.builder();
        for (Poll poll : polls.values()) {
            if (concern(poll, authority) == Concern.CONCERNED) {
                concerned.add(poll);
            }
        }
        return windows(concerned.build(), authority.zone());
    }

    private List<ElectoralWindow> windows(List<Poll> concerned, ZoneId zone) {
        Objects.requireNonNull(zone, "zone");
        List<ElectoralWindow> windows = new ArrayList<>();
        for (Poll poll : concerned) {
            windows.addAll(known.of(poll, zone, wonAtRoundOne.contains(poll.id())));
        }
        return windows;
    }

    /**
     * Returns where an authority stands at a moment.
     *
     * @param instant the moment, such as the planned publication
     * @param territory its territory
     * @param zone its zone
     * @return open, closed, or unknown where the data has no poll for the territory
     */
    public ElectoralStatus statusAt(Instant instant, Territory territory, ZoneId zone) {
        return status(windows(territory, zone), instant, territory);
    }

    /**
     * Returns where an authority stands at a moment, with regard to its kind.
     *
     * @param instant the moment, such as the planned publication
     * @param authority the authority
     * @return open, closed, or unknown where the data has no general poll that binds it
     */
    public ElectoralStatus statusAt(Instant instant, LocalAuthority authority) {
        return status(promotionBans(windows(authority)), instant, authority.territory());
    }

    private static ElectoralStatus status(List<ElectoralWindow> windows, Instant instant, Territory territory) {
        if (windows.isEmpty()) {
            return new ElectoralStatus.Unknown(territory);
        }
        ImmutableList<ElectoralWindow> open = open(windows, instant);
        if (!open.isEmpty()) {
            return ElectoralStatus.Open.of(open, instant);
        }
        for (ElectoralWindow window : windows) {
            if (window.from().isAfter(instant)) {
                return new ElectoralStatus.Closed(window);
            }
        }
        return new ElectoralStatus.Closed(null);
    }

    /**
     * Returns the hash of the data, without the facts about an authority.
     *
     * @return the SHA-256 of the file's bytes in 64 lower-case hexadecimal digits; of an overlay, the SHA-256 of both
     *     hashes with a line feed between them
     */
    public String sha256() {
        return sha256;
    }

    private boolean concerns(Poll poll, Territory territory) {
        return poll.territories().contains(territory)
                && poll.part().map(part -> parts.getOrDefault(part.id(), false)).orElse(true);
    }

    @Override
    public String toString() {
        return "ElectoralCalendar" + polls.keySet();
    }
}
