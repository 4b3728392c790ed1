package org.commspubliques.core;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.commspubliques.core.accuracy.ContactCheck;
import org.commspubliques.core.accuracy.DateCheck;
import org.commspubliques.core.accuracy.FactCheck;
import org.commspubliques.core.accuracy.HourCheck;
import org.commspubliques.core.accuracy.LeftoverCheck;
import org.commspubliques.core.accuracy.SourcingCheck;
import org.commspubliques.core.accuracy.SumCheck;
import org.commspubliques.core.accuracy.VariantAgreementCheck;
import org.commspubliques.core.authority.DutyRoster;
import org.commspubliques.core.authority.ElectedOfficial;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.OrgChart;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.clarity.ClarityCheck;
import org.commspubliques.core.election.ElectoralCalendar;
import org.commspubliques.core.fact.FactRegister;
import org.commspubliques.core.fit.AccessibilityCheck;
import org.commspubliques.core.fit.ChannelCheck;
import org.commspubliques.core.fit.ConfidentialityCheck;
import org.commspubliques.core.fit.InclusionCheck;
import org.commspubliques.core.fit.MediaCheck;
import org.commspubliques.core.fit.SupportCheck;
import org.commspubliques.core.fit.TimingCheck;
import org.commspubliques.core.fit.TranslationCheck;
import org.commspubliques.core.law.LegalReferences;
import org.commspubliques.core.neutrality.CandidateCheck;
import org.commspubliques.core.neutrality.ElectoralTimingCheck;
import org.commspubliques.core.neutrality.NeutralityCheck;
import org.commspubliques.core.neutrality.NeutralityPackMissingException;
import org.commspubliques.core.review.Check;
import org.commspubliques.core.review.Review;
import org.commspubliques.core.rule.RuleCheck;
import org.commspubliques.core.rule.RulePack;
import org.commspubliques.core.schedule.SendingHours;
import org.commspubliques.core.support.SupportCatalog;
import org.jspecify.annotations.Nullable;

/** Contrôle type: the checks of this library, put together. */
public final class StandardReview {

    /** The checks no text may leave without: the publication gate refuses a review that lacks one. */
    private static final ImmutableSet<String> MANDATORY =
            ImmutableSet.of(ChannelCheck.ID, ConfidentialityCheck.ID, DateCheck.ID, FactCheck.ID, NeutralityCheck.ID);

    /** The identifier of the check of all packs but neutrality: legal duties, accessibility, plain language. */
    public static final String RULES = "rules";

    private StandardReview() {}

    /**
     * Returns the review made of all checks, with the data that ships with this library.
     *
     * @param facts the authority's register of facts
     * @return the review
     */
    public static Review of(FactRegister facts) {
        return of(
                ChannelCatalog.standard(),
                facts,
                RulePack.standard(),
                ElectoralCalendar.standard(),
                LegalReferences.standard());
    }

    /**
     * Returns the review made of all checks, with a host's data, and what this library expects of each form of message.
     *
     * @param channels the channels and their limits
     * @param facts the register of facts
     * @param packs the rule packs: neutrality, and any other; see {@link RulePack#standard}
     * @param elections the polls
     * @param law the texts the rules cite
     * @return the review
     * @throws NeutralityPackMissingException if none of the packs is {@code neutralite}, which ships, or extends it
     */
    public static Review of(
            ChannelCatalog channels,
            FactRegister facts,
            List<RulePack> packs,
            ElectoralCalendar elections,
            LegalReferences law) {
        return of(channels, facts, packs, elections, law, SupportCatalog.standard());
    }

    /**
     * Returns the review made of all checks, with a host's data.
     *
     * @param channels the channels and their limits
     * @param facts the register of facts
     * @param packs the rule packs: neutrality, and any other; see {@link RulePack#standard}
     * @param elections the polls
     * @param law the texts the rules cite
     * @param supports what is expected of each form of message
     * @return the review
     * @throws NeutralityPackMissingException if none of the packs is {@code neutralite}, which ships, or extends it
     */
    public static Review of(
            ChannelCatalog channels,
            FactRegister facts,
            List<RulePack> packs,
            ElectoralCalendar elections,
            LegalReferences law,
            SupportCatalog supports) {
        return builder(facts)
                .channels(channels)
                .packs(packs)
                .elections(elections)
                .law(law)
                .supports(supports)
                .build();
    }

    /**
     * Returns a builder of the review made of all checks, for a host that has some data of its own.
     *
     * @param facts the authority's register of facts
     * @return the builder, with the data that ships with this library
     */
    public static Builder builder(FactRegister facts) {
        return new Builder(facts);
    }

    /**
     * Returns the ids of the checks no text may leave without.
     *
     * @return the ids; unmodifiable
     */
    public static Set<String> mandatoryChecks() {
        return MANDATORY;
    }

    /**
     * Builds the review. Whatever is not set is the data that ships with this library; there is no duty roster. Not
     * thread-safe.
     */
    public static final class Builder {

        private final FactRegister facts;
        private @Nullable ChannelCatalog channels;
        private @Nullable List<RulePack> packs;
        private @Nullable ElectoralCalendar elections;
        private @Nullable LegalReferences law;
        private @Nullable SupportCatalog supports;
        private @Nullable SendingHours hours;
        private ImmutableList<ElectedOfficial> officials = ImmutableList.of();
        private UnaryOperator<TimingCheck> staffing = check -> check;

        private Builder(FactRegister facts) {
            this.facts = Objects.requireNonNull(facts, "facts");
        }

        /**
         * Sets the channels and their limits.
         *
         * @param value the channels
         * @return this builder
         */
        public Builder channels(ChannelCatalog value) {
            this.channels = Objects.requireNonNull(value, "channels");
            return this;
        }

        /**
         * Sets the rule packs.
         *
         * @param value neutrality, and any other; see {@link RulePack#standard}
         * @return this builder
         */
        public Builder packs(List<RulePack> value) {
            this.packs = ImmutableList.copyOf(value);
            return this;
        }

        /**
         * Sets the polls.
         *
         * @param value the polls
         * @return this builder
         */
        public Builder elections(ElectoralCalendar value) {
            this.elections = Objects.requireNonNull(value, "elections");
            return this;
        }

        /**
         * Sets the texts the rules cite.
         *
         * @param value the texts
         * @return this builder
         */
        public Builder law(LegalReferences value) {
            this.law = Objects.requireNonNull(value, "law");
            return this;
        }

        /**
         * Sets what is expected of each form of message.
         *
         * @param value the forms
         * @return this builder
         */
        public Builder supports(SupportCatalog value) {
            this.supports = Objects.requireNonNull(value, "supports");
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
         * Sets the elected officials of the authority; nobody is known unless this is set. Texts that name declared candidates
         * among them while an electoral window is open are told of, see {@link CandidateCheck}.
         *
         * @param value the elected officials, candidates or not
         * @return this builder
         */
        public Builder officials(List<ElectedOfficial> value) {
            this.officials = ImmutableList.copyOf(value);
            return this;
        }

        /**
         * Sets who is on duty out of hours; anybody will do.
         *
         * @param roster the roster
         * @return this builder
         */
        public Builder roster(DutyRoster roster) {
            this.staffing = check -> check.withRoster(roster);
            return this;
        }

        /**
         * Sets who is on duty out of hours; they must hold an office.
         *
         * @param roster the roster
         * @param office the office, such as that of those who may approve
         * @param chart who holds which office
         * @return this builder
         */
        public Builder roster(DutyRoster roster, OfficeId office, OrgChart chart) {
            this.staffing = check -> check.withRoster(roster, office, chart);
            return this;
        }

        /**
         * Returns the review.
         *
         * @return the review
         * @throws NeutralityPackMissingException if none of the packs is {@code neutralite}, which ships, or extends it
         */
        public Review build() {
            List<RulePack> all = or(packs, RulePack::standard);
            ImmutableList<RulePack> neutrality =
                    all.stream().filter(RulePack::isAboutNeutrality).collect(ImmutableList.toImmutableList());
            ImmutableList<RulePack> others =
                    all.stream().filter(pack -> !pack.isAboutNeutrality()).collect(ImmutableList.toImmutableList());
            ChannelCatalog catalog = or(channels, ChannelCatalog::standard);
            ElectoralCalendar polls = or(elections, ElectoralCalendar::standard);
            LegalReferences texts = or(law, LegalReferences::standard);
            ImmutableList.Builder<Check> checks = ImmutableList.builder();
            checks.add(
                    new ChannelCheck(catalog),
                    new ConfidentialityCheck(catalog),
                    new DateCheck(polls),
                    new HourCheck(),
                    new SumCheck(),
                    new ContactCheck(),
                    new SourcingCheck(),
                    new LeftoverCheck(),
                    new FactCheck(facts),
                    new VariantAgreementCheck(catalog),
                    new NeutralityCheck(neutrality, polls, texts),
                    new ElectoralTimingCheck(polls, texts));
            if (!officials.isEmpty()) {
                checks.add(new CandidateCheck(officials, polls, texts));
            }
            checks.add(
                    RuleCheck.of(RULES, others, polls, texts),
                    new ClarityCheck(),
                    new AccessibilityCheck(catalog),
                    new InclusionCheck(catalog),
                    staffing.apply(new TimingCheck(or(hours, SendingHours::standard), catalog)),
                    new SupportCheck(or(supports, SupportCatalog::standard), catalog),
                    new MediaCheck(catalog),
                    new TranslationCheck());
            return Review.of(checks.build());
        }

        private static <T> T or(@Nullable T value, Supplier<T> standard) {
            return value != null ? value : standard.get();
        }
    }
}
