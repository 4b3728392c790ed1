package org.commspubliques.core.campaign;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.budget.Budget;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.election.ElectoralCalendar;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.law.LegalReferences;
import org.commspubliques.core.strategy.CommunicationStrategy;
import org.jspecify.annotations.Nullable;

/**
 * Relecture d’une campagne: everything that {@link CampaignFindings} and {@link CampaignBoard} say of a campaign, in one call,
 * as far as one knows what to compare it with. What has not been given is not compared:
 *
 * <pre>{@code
 * CampaignReview.of(town).with(strategy).with(budget).beside(otherCampaigns).findings(campaign);
 * }</pre>
 *
 * <p>The texts of the campaign are reviewed and approved each by itself, as any others. Immutable and thread-safe.
 */
public final class CampaignReview {

    private final LocalAuthority authority;
    private final ChannelCatalog channels;
    private final ElectoralCalendar elections;
    private final LegalReferences law;
    private final @Nullable CommunicationStrategy strategy;
    private final @Nullable Budget budget;
    private final ImmutableList<Campaign> others;

    private CampaignReview(
            LocalAuthority authority,
            ChannelCatalog channels,
            ElectoralCalendar elections,
            LegalReferences law,
            @Nullable CommunicationStrategy strategy,
            @Nullable Budget budget,
            ImmutableList<Campaign> others) {
        this.authority = authority;
        this.channels = channels;
        this.elections = elections;
        this.law = law;
        this.strategy = strategy;
        this.budget = budget;
        this.others = others;
    }

    /**
     * Returns the review of an authority, with the channels, the polls and the texts that ship with this library, and without
     * strategy, budget or other campaigns.
     *
     * @param authority the authority, whose territory and zone decide
     * @return the review
     */
    public static CampaignReview of(LocalAuthority authority) {
        return new CampaignReview(
                Objects.requireNonNull(authority, "authority"),
                ChannelCatalog.standard(),
                ElectoralCalendar.standard(),
                LegalReferences.standard(),
                null,
                null,
                ImmutableList.of());
    }

    /**
     * Returns this review with the strategy whose objectives campaigns may cite.
     *
     * @param value the strategy
     * @return the review
     */
    public CampaignReview with(CommunicationStrategy value) {
        Objects.requireNonNull(value, "strategy");
        return new CampaignReview(authority, channels, elections, law, value, budget, others);
    }

    /**
     * Returns this review with the budget that says what campaigns cost.
     *
     * @param value the budget, whose commitments name the campaigns
     * @return the review
     */
    public CampaignReview with(Budget value) {
        Objects.requireNonNull(value, "budget");
        return new CampaignReview(authority, channels, elections, law, strategy, value, others);
    }

    /**
     * Returns this review with the channels of the host.
     *
     * @param value the channels
     * @return the review
     */
    public CampaignReview with(ChannelCatalog value) {
        Objects.requireNonNull(value, "channels");
        return new CampaignReview(authority, value, elections, law, strategy, budget, others);
    }

    /**
     * Returns this review with the polls of the host.
     *
     * @param calendar the polls
     * @param texts the texts their periods rest on
     * @return the review
     */
    public CampaignReview with(ElectoralCalendar calendar, LegalReferences texts) {
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(texts, "texts");
        return new CampaignReview(authority, channels, calendar, texts, strategy, budget, others);
    }

    /**
     * Returns this review with the other campaigns of the authority, with which one may collide.
     *
     * @param campaigns the campaigns; that which is reviewed may be among them
     * @return the review
     */
    public CampaignReview beside(Collection<Campaign> campaigns) {
        return new CampaignReview(
                authority, channels, elections, law, strategy, budget, ImmutableList.copyOf(campaigns));
    }

    /**
     * Returns all that should be seen of a campaign.
     *
     * @param campaign the campaign
     * @return what it lacks by itself ({@code STR-01}, {@code CAM-01}, {@code CAM-02}), the objectives the strategy has not
     *     ({@code STR-02}), the channels that are not for it ({@code CAM-05}), the pre-electoral periods ({@code CAM-04},
     *     {@code CAM-06}), what it costs too much ({@code CAM-03}) and the campaigns it meets ({@code CAM-07}), in this order;
     *     unmodifiable
     * @throws IllegalArgumentException if the budget is in another currency than what the campaign may cost, or a period rests
     *     on a text that is not there
     */
    public List<Finding> findings(Campaign campaign) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        findings.addAll(CampaignFindings.of(campaign));
        Optional.ofNullable(strategy).ifPresent(known -> findings.addAll(CampaignFindings.objectives(campaign, known)));
        findings.addAll(CampaignFindings.channels(campaign, channels));
        findings.addAll(CampaignFindings.elections(campaign, elections, law, authority));
        Optional.ofNullable(budget).ifPresent(known -> findings.addAll(CampaignFindings.spending(campaign, known)));
        for (Campaign other : others) {
            if (!other.id().equals(campaign.id())) {
                findings.addAll(new CampaignBoard(List.of(campaign, other)).findings(channels));
            }
        }
        return findings.build();
    }
}
