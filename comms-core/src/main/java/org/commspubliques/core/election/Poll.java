package org.commspubliques.core.election;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Source;
import org.commspubliques.core.source.Territory;
import org.jspecify.annotations.Nullable;

/**
 * Scrutin: a general poll, its dates, where it is held, and where that was read.
 *
 * <p>Only a poll whose {@link #source()} is confirmed may drive a blocking finding. Two polls are equal where their
 * identifiers are. Immutable and thread-safe.
 */
public final class Poll {

    /** Code électoral, art. L. 52-1: « premier jour du sixième mois précédant le mois » of the poll. */
    private static final int MONTHS_BEFORE = 6;

    private final String id;
    private final ImmutableSet<PollKind> kinds;
    private final Wording label;
    private final LocalDate roundOne;
    private final @Nullable LocalDate roundTwo;
    private final ImmutableSet<Territory> territories;
    private final @Nullable PollPart part;
    private final LocalDate promotionBanFrom;
    private final ImmutableList<String> legalReferences;
    private final Source source;

    private Poll(Builder builder) {
        Preconditions.checkArgument(!builder.id.isBlank(), "id must not be blank");
        Preconditions.checkArgument(!builder.kinds.isEmpty(), "kinds must not be empty");
        Preconditions.checkArgument(!builder.territories.isEmpty(), "territories must not be empty");
        LocalDate second = builder.roundTwo;
        Preconditions.checkArgument(
                second == null || second.isAfter(builder.roundOne), "roundTwo must be after %s", builder.roundOne);
        LocalDate override = builder.promotionBanFrom;
        Preconditions.checkArgument(
                override == null || override.isBefore(builder.roundOne),
                "promotionBanFrom must be before %s",
                builder.roundOne);
        this.id = builder.id;
        this.kinds = Sets.immutableEnumSet(builder.kinds);
        this.label = builder.label;
        this.roundOne = builder.roundOne;
        this.roundTwo = second;
        this.territories = builder.territories;
        this.part = builder.part;
        this.promotionBanFrom = override == null ? roundOne.withDayOfMonth(1).minusMonths(MONTHS_BEFORE) : override;
        this.legalReferences = builder.legalReferences;
        this.source = builder.source;
    }

    /**
     * Starts a poll of one round in which everybody in its territories is concerned, without legal references, and whose
     * pre-electoral period starts where the law's formula says.
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
     * @return the day
     */
    public LocalDate roundOne() {
        return roundOne;
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
     * Returns the first day on which a collectivity may not promote its achievements or its management (code électoral,
     * art. L. 52-1, para. 2): the first day of the sixth month before the month of the poll, unless the data says
     * otherwise, as a law that postpones a poll may.
     *
     * @return the day
     */
    public LocalDate promotionBanFrom() {
        return promotionBanFrom;
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
        private ImmutableList<String> legalReferences = ImmutableList.of();
        private @Nullable LocalDate roundTwo;
        private @Nullable LocalDate promotionBanFrom;
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
         * Sets the first day of the pre-electoral period where a law moved it.
         *
         * @param day the day, before the first round
         * @return this builder
         */
        public Builder promotionBanFrom(LocalDate day) {
            this.promotionBanFrom = Objects.requireNonNull(day, "day");
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
         *     after the first, or the period does not start before it
         */
        public Poll build() {
            return new Poll(this);
        }
    }
}
