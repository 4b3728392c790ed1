package org.commspubliques.core.campaign;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.budget.CostObject;
import org.commspubliques.core.budget.Money;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.indicator.IndicatorCatalog;
import org.commspubliques.core.indicator.Scorecard;
import org.commspubliques.core.internal.text.EnteredText;
import org.commspubliques.core.internal.text.Identifiers;
import org.jspecify.annotations.Nullable;

/**
 * Campagne: communications that serve one purpose together, in phases, for some audiences on some channels. What is wrong
 * with one is said by {@link CampaignReview}, of several side by side by {@link CampaignBoard}. Immutable and thread-safe.
 *
 * @param id its identifier, such as {@code forum-2026}; the budget knows what it costs by it (see {@link
 *     CostObject#campaign()})
 * @param title what people call it; never blank
 * @param scope whom it is for
 * @param purpose why it is made
 * @param owner the unit that answers for it
 * @param units the other units that carry it, in order; unmodifiable
 * @param from its first day
 * @param until its last day
 * @param objectives the identifiers of the objectives it serves, in order; unmodifiable
 * @param audiences the identifiers of its audiences, in order, 100 at most; unmodifiable
 * @param channels its channels, in order, 100 at most; unmodifiable
 * @param phases its phases in order, 100 at most; unmodifiable
 * @param allotted what it may cost; null where nothing was said
 * @param indicators the identifiers of what is measured, in order; unmodifiable
 */
public record Campaign(
        String id,
        String title,
        CampaignScope scope,
        CommunicationPurpose purpose,
        UnitId owner,
        Set<UnitId> units,
        LocalDate from,
        LocalDate until,
        Set<String> objectives,
        Set<String> audiences,
        Set<ChannelId> channels,
        List<CampaignPhase> phases,
        @Nullable Money allotted,
        Set<String> indicators) {

    private static final int MOST = 100;

    /** Refuses a campaign that ends before it starts, and what is no identifier; copies the collections. */
    public Campaign {
        Identifiers.require(id, "campaign id");
        title = EnteredText.enter(title, "title");
        Preconditions.checkArgument(!title.isBlank(), "campaign %s has no title", id);
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(owner, "owner");
        units = ImmutableSet.copyOf(units);
        Objects.requireNonNull(from, "from");
        Preconditions.checkArgument(!until.isBefore(from), "campaign %s: until %s is before from %s", id, until, from);
        objectives = identifiers(objectives, "objective");
        audiences = identifiers(audiences, "audience");
        channels = ImmutableSet.copyOf(channels);
        phases = ImmutableList.copyOf(phases);
        indicators = identifiers(indicators, "indicator");
        Preconditions.checkArgument(
                audiences.size() <= MOST && channels.size() <= MOST && phases.size() <= MOST,
                "campaign %s has more than %s audiences, channels or phases",
                id,
                MOST);
        Preconditions.checkArgument(
                allotted == null || !allotted.isNegative(), "campaign %s: allotted is below 0: %s", id, allotted);
    }

    private static Set<String> identifiers(Set<String> values, String what) {
        values.forEach(value -> Identifiers.require(value, what));
        return ImmutableSet.copyOf(values);
    }

    /**
     * Returns a builder of a campaign for the public that informs, from which all else is missing.
     *
     * @param id its identifier
     * @param title what people call it
     * @param owner the unit that answers for it
     * @param from its first day
     * @param until its last day
     * @return the builder
     */
    public static Builder builder(String id, String title, UnitId owner, LocalDate from, LocalDate until) {
        return new Builder(id, title, owner, from, until);
    }

    /**
     * Returns what it may cost.
     *
     * @return the sum, or nothing where none was said
     */
    public Optional<Money> budget() {
        return Optional.ofNullable(allotted);
    }

    /**
     * Returns how the budget names what is spent on it.
     *
     * @return the object, for no communication and no channel in particular
     */
    public CostObject costObject() {
        return CostObject.GENERAL.within(id);
    }

    /**
     * Returns the communications of all phases.
     *
     * @return the communications in the order of the phases, each once; unmodifiable
     */
    public Set<CommunicationId> communications() {
        return phases.stream().flatMap(phase -> phase.communications().stream()).collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Returns a builder of the scorecard of this campaign, with its indicators: its days are the period after, as many days
     * before it the period before.
     *
     * @param catalog the indicators
     * @return the builder, to which measurements and targets remain to be added
     * @throws IllegalArgumentException if an indicator of the campaign is not in the catalogue
     */
    public Scorecard.Builder scorecard(IndicatorCatalog catalog) {
        Scorecard.Builder scorecard = Scorecard.builder(id, title, from, until);
        indicators.forEach(indicator -> scorecard.indicator(catalog.get(indicator)));
        return scorecard;
    }

    /** Builds a campaign. Not thread-safe. */
    public static final class Builder {

        private final String id;
        private final String title;
        private final UnitId owner;
        private final LocalDate from;
        private final LocalDate until;
        private final Set<UnitId> units = new LinkedHashSet<>();
        private final Set<String> objectives = new LinkedHashSet<>();
        private final Set<String> audiences = new LinkedHashSet<>();
        private final Set<ChannelId> channels = new LinkedHashSet<>();
        private final List<CampaignPhase> phases = new ArrayList<>();
        private final Set<String> indicators = new LinkedHashSet<>();
        private CampaignScope scope = CampaignScope.EXTERNAL;
        private CommunicationPurpose purpose = CommunicationPurpose.INFORMATION;
        private @Nullable Money allotted;

        private Builder(String id, String title, UnitId owner, LocalDate from, LocalDate until) {
            this.id = id;
            this.title = title;
            this.owner = owner;
            this.from = from;
            this.until = until;
        }

        /**
         * Sets whom it is for.
         *
         * @param value the scope
         * @return this builder
         */
        public Builder scope(CampaignScope value) {
            this.scope = value;
            return this;
        }

        /**
         * Sets why it is made.
         *
         * @param value the purpose
         * @return this builder
         */
        public Builder purpose(CommunicationPurpose value) {
            this.purpose = value;
            return this;
        }

        /**
         * Adds a unit that carries it too.
         *
         * @param value the unit
         * @return this builder
         */
        public Builder unit(UnitId value) {
            units.add(value);
            return this;
        }

        /**
         * Adds an objective it serves.
         *
         * @param value the identifier of the objective
         * @return this builder
         */
        public Builder objective(String value) {
            objectives.add(value);
            return this;
        }

        /**
         * Adds an audience.
         *
         * @param value the identifier of the audience
         * @return this builder
         */
        public Builder audience(String value) {
            audiences.add(value);
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
         * Adds a phase.
         *
         * @param value the phase
         * @return this builder
         */
        public Builder phase(CampaignPhase value) {
            phases.add(value);
            return this;
        }

        /**
         * Sets what it may cost.
         *
         * @param value the sum, from 0
         * @return this builder
         */
        public Builder allotted(Money value) {
            this.allotted = value;
            return this;
        }

        /**
         * Adds what is measured.
         *
         * @param value the identifier of the indicator
         * @return this builder
         */
        public Builder indicator(String value) {
            indicators.add(value);
            return this;
        }

        /**
         * Returns the campaign.
         *
         * @return the campaign
         * @throws IllegalArgumentException if it ends before it starts, or something is no identifier
         */
        public Campaign build() {
            return new Campaign(
                    id,
                    title,
                    scope,
                    purpose,
                    owner,
                    units,
                    from,
                    until,
                    objectives,
                    audiences,
                    channels,
                    phases,
                    allotted,
                    indicators);
        }
    }
}
