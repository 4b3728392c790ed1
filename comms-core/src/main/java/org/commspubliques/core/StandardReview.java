package org.commspubliques.core;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import org.commspubliques.core.accuracy.ContactCheck;
import org.commspubliques.core.accuracy.DateCheck;
import org.commspubliques.core.accuracy.FactCheck;
import org.commspubliques.core.accuracy.HourCheck;
import org.commspubliques.core.accuracy.SourcingCheck;
import org.commspubliques.core.accuracy.SumCheck;
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
import org.commspubliques.core.fit.TranslationCheck;
import org.commspubliques.core.law.LegalReferences;
import org.commspubliques.core.neutrality.ElectoralTimingCheck;
import org.commspubliques.core.neutrality.NeutralityCheck;
import org.commspubliques.core.review.Review;
import org.commspubliques.core.rule.RuleCheck;
import org.commspubliques.core.rule.RulePack;
import org.commspubliques.core.support.SupportCatalog;

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
     * @param packs the rule packs: neutrality, and any other; see {@link RulePack#standard()}
     * @param elections the polls
     * @param law the texts the rules cite
     * @return the review
     * @throws IllegalArgumentException if no pack is about neutrality
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
     * @param packs the rule packs: neutrality, and any other; see {@link RulePack#standard()}
     * @param elections the polls
     * @param law the texts the rules cite
     * @param supports what is expected of each form of message
     * @return the review
     * @throws IllegalArgumentException if no pack is about neutrality
     */
    public static Review of(
            ChannelCatalog channels,
            FactRegister facts,
            List<RulePack> packs,
            ElectoralCalendar elections,
            LegalReferences law,
            SupportCatalog supports) {
        ImmutableList<RulePack> neutrality =
                packs.stream().filter(RulePack::isAboutNeutrality).collect(ImmutableList.toImmutableList());
        ImmutableList<RulePack> others =
                packs.stream().filter(pack -> !pack.isAboutNeutrality()).collect(ImmutableList.toImmutableList());
        Preconditions.checkArgument(!neutrality.isEmpty(), "no rule pack is about neutrality");
        return Review.of(List.of(
                new ChannelCheck(channels),
                new ConfidentialityCheck(channels),
                new DateCheck(),
                new HourCheck(),
                new SumCheck(),
                new ContactCheck(),
                new SourcingCheck(),
                new FactCheck(facts),
                new NeutralityCheck(neutrality, elections, law),
                new ElectoralTimingCheck(elections, law),
                RuleCheck.of(RULES, others, elections, law),
                new ClarityCheck(),
                new AccessibilityCheck(channels),
                new InclusionCheck(channels),
                new SupportCheck(supports),
                new MediaCheck(channels),
                new TranslationCheck()));
    }

    /**
     * Returns the ids of the checks no text may leave without.
     *
     * @return the ids; unmodifiable
     */
    public static Set<String> mandatoryChecks() {
        return MANDATORY;
    }
}
