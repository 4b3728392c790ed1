package org.commspubliques.core.election;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.authority.AuthorityKind;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Source;
import org.commspubliques.core.source.Territory;
import org.commspubliques.core.time.DateWording;
import org.jspecify.annotations.Nullable;

/**
 * Scrutin: a poll, its dates, the windows it opens, where it is held, and where that was read.
 *
 * <p>Only a poll whose {@link #source()} is confirmed may drive a blocking finding. Two polls are equal where their
 * identifiers are. Immutable and thread-safe.
 */
public final class Poll {

    private final String id;
    private final ImmutableSet<PollKind> kinds;
    private final Wording label;
    private final LocalDate roundOne;
    private final @Nullable LocalDate roundTwo;
    private final ImmutableSet<Territory> territories;
    private final @Nullable PollPart part;
    private final ImmutableSet<AuthorityKind> authorities;
    private final boolean general;
    private final boolean dayFixed;
    private final WindowOpenings openings;
    private final ImmutableList<String> legalReferences;
    private final Source source;

    private Poll(Builder builder) {
        Preconditions.checkArgument(!builder.id.isBlank(), "id must not be blank");
        Preconditions.checkArgument(!builder.kinds.isEmpty(), "kinds must not be empty");
        Preconditions.checkArgument(!builder.territories.isEmpty(), "territories must not be empty");
        LocalDate second = builder.roundTwo;
        Preconditions.checkArgument(
                second == null || second.isAfter(builder.roundOne), "roundTwo must be after %s", builder.roundOne);
        Preconditions.checkArgument(
                builder.dayFixed || (second == null && isLastOfItsMonth(builder.roundOne)),
                "a poll whose day is not fixed has the last day of its month and no second round, was %s",
                builder.roundOne);
        for (Map.Entry<WindowKind, LocalDate> opening : builder.openings.entrySet()) {
            WindowKind kind = opening.getKey();
            Preconditions.checkArgument(
                    builder.dayFixed || !WindowOpenings.isByRound(kind),
                    "the opening of %s depends on a day that is not fixed",
                    kind);
            Preconditions.checkArgument(
                    opening.getValue().isBefore(builder.roundOne),
                    "the opening of %s must be before %s",
                    kind,
                    builder.roundOne);
            Preconditions.checkArgument(
                    builder.general || !WindowOpenings.isForGeneralElectionsOnly(kind),
                    "a by-election opens no %s",
                    kind);
        }
        for (Map.Entry<WindowKind, LocalDate> opening : builder.openingsBeforeRoundTwo.entrySet()) {
            Preconditions.checkArgument(
                    second != null
                            && WindowOpenings.isByRound(opening.getKey())
                            && opening.getValue().isAfter(builder.roundOne)
                            && opening.getValue().isBefore(second),
                    "the opening of %s before the second round must be between the rounds",
                    opening.getKey());
        }
        this.id = builder.id;
        this.kinds = Sets.immutableEnumSet(builder.kinds);
        this.label = builder.label;
        this.roundOne = builder.roundOne;
        this.roundTwo = second;
        this.territories = builder.territories;
        this.part = builder.part;
        this.authorities = Sets.immutableEnumSet(builder.authorities);
        this.general = builder.general;
        this.dayFixed = builder.dayFixed;
        this.openings = WindowOpenings.of(
                kinds, general, dayFixed, roundOne, second, builder.openings, builder.openingsBeforeRoundTwo);
        this.legalReferences = builder.legalReferences;
        this.source = builder.source;
    }

    private static boolean isLastOfItsMonth(LocalDate day) {
        return day.getDayOfMonth() == day.lengthOfMonth();
    }

    /**
     * Starts a general poll of one round that concerns every authority of its territories, without legal references, whose
     * windows start where the law's formulas say.
     *
     * @param id the stable identifier, such as {@code municipales-2026}
     * @param label what a person calls it
     * @param roundOne the day of the only or the first round
     * @param source where the dates were read
     * @return the builder; {@code kinds} and {@code territories} remain to be given
     */
    public static Builder builder(String id, Wording label, LocalDate roundOne, Source source) {
        return new Builder(id, label, roundOne, source);
    }

    /**
     * Returns the stable identifier.
     *
     * @return the identifier, never blank
     */
    public String id() {
        return id;
    }

    /**
     * Returns what is elected or decided.
     *
     * @return the kinds, several where polls are held together; unmodifiable, never empty
     */
    public Set<PollKind> kinds() {
        return kinds;
    }

    /**
     * Returns what a person calls it.
     *
     * @return the label
     */
    public Wording label() {
        return label;
    }

    /**
     * Returns the day of the only or the first round.
     *
     * @return the day; the last one of its month where {@link #isDayFixed()} is false
     */
    public LocalDate roundOne() {
        return roundOne;
    }

    /**
     * Returns whether the day is fixed, and not only the month, as long as no decree calls the voters. What depends on the
     * month alone opens all the same, and lasts to its end; the windows of each round ({@link WindowKind#OFFICIAL_CAMPAIGN},
     * {@link WindowKind#SILENCE}) are not known.
     *
     * @return false where only the month is known
     */
    public boolean isDayFixed() {
        return dayFixed;
    }

    /**
     * When a round is held and of what, after « scrutin »: « du 15 mars 2026 (élections municipales) », or « de mars 2027
     * (élections territoriales), jour à fixer ».
     */
    Wording on(LocalDate round) {
        if (dayFixed) {
            Wording day = DateWording.dayMonthAndYear(round);
            return Wording.of("du " + day.fr() + named(Locale.FRENCH), "of " + day.en() + named(Locale.ENGLISH));
        }
        Wording month = DateWording.month(round.getMonth());
        boolean elided = "ao".indexOf(month.fr().charAt(0)) >= 0;
        return Wording.of(
                (elided ? "d’" : "de ") + month.fr() + " " + round.getYear() + named(Locale.FRENCH) + ", jour à fixer",
                "of " + month.en() + " " + round.getYear() + named(Locale.ENGLISH) + ", day not fixed");
    }

    /** What is elected, in parentheses; empty where no kind says it. */
    private String named(Locale reader) {
        List<String> names = new ArrayList<>();
        for (PollKind kind : kinds) {
            if (kind != PollKind.OTHER) {
                names.add(kind.label().in(reader));
            }
        }
        return names.isEmpty() ? "" : " (" + String.join(", ", names) + ")";
    }

    /**
     * Returns the day of the second round.
     *
     * @return the day, or nothing where the poll has one round
     */
    public Optional<LocalDate> roundTwo() {
        return Optional.ofNullable(roundTwo);
    }

    /**
     * Returns where the poll is held.
     *
     * @return the territories in the order of the data; unmodifiable, never empty
     */
    public Set<Territory> territories() {
        return territories;
    }

    /**
     * Returns the part of its territories that is called to vote.
     *
     * @return the part, or nothing where it is all of them
     */
    public Optional<PollPart> part() {
        return Optional.ofNullable(part);
    }

    /**
     * Returns the kinds of authority to which the data limits the poll.
     *
     * @return the kinds; unmodifiable, empty where every authority of the territory is concerned, which is the rule
     */
    public Set<AuthorityKind> authorities() {
        return authorities;
    }

    /**
     * Returns whether the poll renews a whole assembly or office.
     *
     * @return true for general elections; false for a by-election (élection partielle), which opens neither the period of
     *     art. L. 52-1, para. 2, nor that of art. L. 163-2
     */
    public boolean isGeneral() {
        return general;
    }

    /**
     * Returns the first day of a window: where the law's formula says (see {@link WindowKind}), unless the data says
     * otherwise, as a law that postpones a poll may.
     *
     * @param kind what the window restricts
     * @return the day, of the window before the first round where each round has its own; nothing where this poll opens none
     */
    public Optional<LocalDate> opening(WindowKind kind) {
        return openings.opening(kind);
    }

    /**
     * Returns the first day of a window that opens anew before the second round.
     *
     * @param kind {@link WindowKind#OFFICIAL_CAMPAIGN} or {@link WindowKind#SILENCE}
     * @return the day, or nothing where there is no second round or the kind has one window only
     */
    public Optional<LocalDate> openingBeforeRoundTwo(WindowKind kind) {
        return openings.openingBeforeRoundTwo(kind);
    }

    /**
     * Returns the identifiers of the articles that open a pre-electoral period for this poll.
     *
     * @return the identifiers, such as {@code CE-L52-1}; unmodifiable
     */
    public List<String> legalReferences() {
        return legalReferences;
    }

    /**
     * Returns where the dates were read.
     *
     * @return the source, with its confidence
     */
    public Source source() {
        return source;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Poll that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id + " (" + roundOne + ")";
    }

    /** Builds a {@link Poll}. Not thread-safe. */
    public static final class Builder {

        private final String id;
        private final Wording label;
        private final LocalDate roundOne;
        private final Source source;
        private ImmutableSet<PollKind> kinds = ImmutableSet.of();
        private ImmutableSet<Territory> territories = ImmutableSet.of();
        private ImmutableSet<AuthorityKind> authorities = ImmutableSet.of();
        private ImmutableList<String> legalReferences = ImmutableList.of();
        private final Map<WindowKind, LocalDate> openings = new EnumMap<>(WindowKind.class);
        private final Map<WindowKind, LocalDate> openingsBeforeRoundTwo = new EnumMap<>(WindowKind.class);
        private boolean general = true;
        private boolean dayFixed = true;
        private @Nullable LocalDate roundTwo;
        private @Nullable PollPart part;

        private Builder(String id, Wording label, LocalDate roundOne, Source source) {
            this.id = Objects.requireNonNull(id, "id");
            this.label = Objects.requireNonNull(label, "label");
            this.roundOne = Objects.requireNonNull(roundOne, "roundOne");
            this.source = Objects.requireNonNull(source, "source");
        }

        /**
         * Sets what is elected or decided.
         *
         * @param values the kinds, at least one
         * @return this builder
         */
        public Builder kinds(Collection<PollKind> values) {
            this.kinds = ImmutableSet.copyOf(values);
            return this;
        }

        /**
         * Sets where the poll is held.
         *
         * @param values the territories, at least one
         * @return this builder
         */
        public Builder territories(Collection<Territory> values) {
            this.territories = ImmutableSet.copyOf(values);
            return this;
        }

        /**
         * Sets the day of the second round.
         *
         * @param day the day, after the first round
         * @return this builder
         */
        public Builder roundTwo(LocalDate day) {
            this.roundTwo = Objects.requireNonNull(day, "day");
            return this;
        }

        /**
         * Sets the part of the territories that is called to vote.
         *
         * @param value the part
         * @return this builder
         */
        public Builder part(PollPart value) {
            this.part = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Limits the poll to some kinds of authority. Every kind is concerned unless this is said.
         *
         * @param values the kinds
         * @return this builder
         */
        public Builder authorities(Collection<AuthorityKind> values) {
            this.authorities = ImmutableSet.copyOf(values);
            return this;
        }

        /**
         * Makes the poll a by-election (élection partielle).
         *
         * @return this builder
         */
        public Builder byElection() {
            this.general = false;
            return this;
        }

        /**
         * Says that only the month is fixed. The day of the first round must be the last one of that month, and there is no
         * second.
         *
         * @return this builder
         */
        public Builder dayNotFixed() {
            this.dayFixed = false;
            return this;
        }

        /**
         * Sets the first day of a window where it is not the one of the formula: a law moved it, or the formula knows none.
         *
         * @param kind what the window restricts
         * @param day the day, before the first round
         * @return this builder
         */
        public Builder opening(WindowKind kind, LocalDate day) {
            openings.put(kind, day);
            return this;
        }

        /**
         * Sets the first day of a window that opens anew before the second round.
         *
         * @param kind {@link WindowKind#OFFICIAL_CAMPAIGN} or {@link WindowKind#SILENCE}
         * @param day the day, after the first round and before the second
         * @return this builder
         */
        public Builder openingBeforeRoundTwo(WindowKind kind, LocalDate day) {
            openingsBeforeRoundTwo.put(kind, day);
            return this;
        }

        /**
         * Sets the articles that open the pre-electoral period.
         *
         * @param ids their identifiers, such as {@code CE-L52-1}
         * @return this builder
         */
        public Builder legalReferences(Collection<String> ids) {
            this.legalReferences = ImmutableList.copyOf(ids);
            return this;
        }

        /**
         * Builds the poll.
         *
         * @return the poll
         * @throws IllegalArgumentException if the id is blank, there is no kind or territory, the second round is not
         *     after the first, a window does not start before its round, or something depends on a day that is not fixed
         */
        public Poll build() {
            return new Poll(this);
        }
    }
}
