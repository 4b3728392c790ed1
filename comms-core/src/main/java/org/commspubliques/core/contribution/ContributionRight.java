package org.commspubliques.core.contribution;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.SectorId;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.internal.text.EnteredText;
import org.jspecify.annotations.Nullable;

/**
 * Droit de contribution: on which sectors, channels and purposes a contributor may supply content, and who looks at it
 * first. Immutable and thread-safe.
 *
 * @param contributor whose right it is
 * @param sectors on which sectors; empty for all; unmodifiable
 * @param channels through which channels; empty for all; unmodifiable
 * @param purposes for which purposes; empty for all; unmodifiable
 * @param mode who looks at it first
 * @param visa the office that puts its visa on it; null exactly where the mode is not {@link ContributionMode#AFTER_VISA}
 * @param from the first day, in the authority’s zone; null where it has always held
 * @param lastDay the last day, inclusive; null where it has no end
 * @param basis what it rests on, such as a partnership agreement; empty where nothing is written
 */
public record ContributionRight(
        ContributorId contributor,
        Set<SectorId> sectors,
        Set<ChannelId> channels,
        Set<CommunicationPurpose> purposes,
        ContributionMode mode,
        @Nullable OfficeId visa,
        @Nullable LocalDate from,
        @Nullable LocalDate lastDay,
        String basis) {

    /** Copies the sets; refuses a visa of nobody, one without need, and days that are not in order. */
    public ContributionRight {
        Objects.requireNonNull(contributor, "contributor");
        sectors = ImmutableSet.copyOf(sectors);
        channels = ImmutableSet.copyOf(channels);
        purposes = Sets.immutableEnumSet(purposes);
        Objects.requireNonNull(mode, "mode");
        Preconditions.checkArgument(
                (mode == ContributionMode.AFTER_VISA) == (visa != null),
                "right of %s: an office is named for AFTER_VISA and for no other mode, was %s with %s",
                contributor,
                mode,
                visa);
        Preconditions.checkArgument(
                from == null || lastDay == null || !lastDay.isBefore(from),
                "right of %s ends on %s, before it starts on %s",
                contributor,
                lastDay,
                from);
        basis = EnteredText.enter(basis, "basis");
    }

    /**
     * Returns a builder.
     *
     * @param contributor whose right it is
     * @return a builder of a right to propose, on all sectors, through all channels, for all purposes and without end
     */
    public static Builder builder(ContributorId contributor) {
        return new Builder(contributor);
    }

    /**
     * Returns the first day.
     *
     * @return the day, or nothing where it has always held
     */
    public Optional<LocalDate> firstDay() {
        return Optional.ofNullable(from);
    }

    /**
     * Returns the last day.
     *
     * @return the day, or nothing where it has no end
     */
    public Optional<LocalDate> until() {
        return Optional.ofNullable(lastDay);
    }

    /**
     * Returns the office that puts its visa on it.
     *
     * @return the office, or nothing where there is no visa
     */
    public Optional<OfficeId> visaOffice() {
        return Optional.ofNullable(visa);
    }

    /** Builds a right. Not thread-safe. */
    public static final class Builder {

        private final ContributorId contributor;
        private final Set<SectorId> sectors = new LinkedHashSet<>();
        private final Set<ChannelId> channels = new LinkedHashSet<>();
        private final Set<CommunicationPurpose> purposes = EnumSet.noneOf(CommunicationPurpose.class);
        private ContributionMode mode = ContributionMode.PROPOSAL_ONLY;
        private @Nullable OfficeId visa;
        private @Nullable LocalDate from;
        private @Nullable LocalDate lastDay;
        private String basis = "";

        private Builder(ContributorId contributor) {
            this.contributor = contributor;
        }

        /**
         * Adds a sector.
         *
         * @param value the sector
         * @return this builder
         */
        public Builder sector(SectorId value) {
            sectors.add(value);
            return this;
        }

        /**
         * Adds a channel.
         *
         * @param value the channel
         * @return this builder
         */
        public Builder channel(ChannelId value) {
            channels.add(value);
            return this;
        }

        /**
         * Adds a purpose.
         *
         * @param value the purpose
         * @return this builder
         */
        public Builder purpose(CommunicationPurpose value) {
            purposes.add(value);
            return this;
        }

        /**
         * Makes it direct: into the ordinary approval chain at once.
         *
         * @return this builder
         */
        public Builder direct() {
            this.mode = ContributionMode.DIRECT;
            this.visa = null;
            return this;
        }

        /**
         * Makes it depend on a visa.
         *
         * @param office the office that puts its visa on it
         * @return this builder
         */
        public Builder afterVisaOf(OfficeId office) {
            this.mode = ContributionMode.AFTER_VISA;
            this.visa = office;
            return this;
        }

        /**
         * Sets the first day.
         *
         * @param value the day, in the authority’s zone
         * @return this builder
         */
        public Builder from(LocalDate value) {
            this.from = value;
            return this;
        }

        /**
         * Sets the last day.
         *
         * @param value the day, inclusive
         * @return this builder
         */
        public Builder until(LocalDate value) {
            this.lastDay = value;
            return this;
        }

        /**
         * Sets what it rests on.
         *
         * @param value such as a partnership agreement
         * @return this builder
         */
        public Builder basis(String value) {
            this.basis = value;
            return this;
        }

        /**
         * Returns the right.
         *
         * @return the right
         * @throws IllegalArgumentException if it ends before it starts
         */
        public ContributionRight build() {
            return new ContributionRight(contributor, sectors, channels, purposes, mode, visa, from, lastDay, basis);
        }
    }
}
