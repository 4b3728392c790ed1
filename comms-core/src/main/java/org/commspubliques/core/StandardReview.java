package org.commspubliques.core;

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
import org.commspubliques.core.fit.ChannelCheck;
import org.commspubliques.core.fit.ConfidentialityCheck;
import org.commspubliques.core.law.LegalReferences;
import org.commspubliques.core.neutrality.NeutralityCheck;
import org.commspubliques.core.neutrality.RulePack;
import org.commspubliques.core.review.Review;

/** Contrôle type: the checks of this library, put together. */
public final class StandardReview {

    /** The checks no text may leave without: the publication gate refuses a review that lacks one. */
    private static final ImmutableSet<String> MANDATORY =
            ImmutableSet.of(ChannelCheck.ID, ConfidentialityCheck.ID, DateCheck.ID, FactCheck.ID, NeutralityCheck.ID);

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
                List.of(RulePack.standard()),
                ElectoralCalendar.standard(),
                LegalReferences.standard());
    }

    /**
     * Returns the review made of all checks, with a host's data.
     *
     * @param channels the channels and their limits
     * @param facts the register of facts
     * @param packs the neutrality rules
     * @param elections the polls
     * @param law the texts the rules cite
     * @return the review
     */
    public static Review of(
            ChannelCatalog channels,
            FactRegister facts,
            List<RulePack> packs,
            ElectoralCalendar elections,
            LegalReferences law) {
        return Review.of(List.of(
                new ChannelCheck(channels),
                new ConfidentialityCheck(channels),
                new DateCheck(),
                new HourCheck(),
                new SumCheck(),
                new ContactCheck(),
                new SourcingCheck(),
                new FactCheck(facts),
                new NeutralityCheck(packs, elections, law),
                new ClarityCheck()));
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
