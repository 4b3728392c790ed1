package org.commspubliques.core.campaign;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commspubliques.core.audience.AudienceScope;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.budget.Budget;
import org.commspubliques.core.budget.CostObject;
import org.commspubliques.core.budget.Money;
import org.commspubliques.core.channel.Channel;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.channel.ChannelReach;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.election.Concern;
import org.commspubliques.core.election.ElectoralCalendar;
import org.commspubliques.core.election.ElectoralWindow;
import org.commspubliques.core.election.Poll;
import org.commspubliques.core.election.WindowKind;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.FindingCategory;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.law.LegalReferences;
import org.commspubliques.core.strategy.CommunicationStrategy;
import org.commspubliques.core.time.DateWording;

/**
 * Vérification d’une campagne: no objective ({@code STR-01}) or one the strategy does not know ({@code STR-02}), a phase
 * outside the campaign ({@code CAM-01}) or with nothing said in it ({@code CAM-02}), more spent than allotted ({@code
 * CAM-03}), promotion in a pre-electoral period ({@code CAM-04}), a channel the public sees in an internal campaign ({@code
 * CAM-05}), promotion where nobody has said whether a poll concerns the authority ({@code CAM-06}). What {@link
 * CampaignOverlap} says is {@code CAM-07}. {@link CampaignReview} says all of it at once. Thread-safe.
 */
public final class CampaignFindings {

    private CampaignFindings() {}

    /**
     * Looks at a campaign by itself.
     *
     * @param campaign the campaign
     * @return {@code STR-01}, {@code CAM-01} and {@code CAM-02}, in the order of the phases; unmodifiable
     */
    public static List<Finding> of(Campaign campaign) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        if (campaign.objectives().isEmpty()) {
            findings.add(finding(
                    "STR-01",
                    locus(campaign, "/objectives"),
                    Wording.of(
                            "Campagne sans objectif : rien ne dira si elle a servi.",
                            "Campaign without an objective: nothing will tell whether it was of use."),
                    Wording.of(
                            "Citer au moins un objectif de la stratégie.",
                            "Cite at least one objective of the strategy.")));
        }
        for (int i = 0; i < campaign.phases().size(); i++) {
            CampaignPhase phase = campaign.phases().get(i);
            Locus place = locus(campaign, "/phases/" + i);
            if (phase.from().isBefore(campaign.from()) || phase.until().isAfter(campaign.until())) {
                findings.add(outside(campaign, phase, place));
            }
            if (phase.communications().isEmpty()) {
                Wording kind = phase.kind().label();
                findings.add(finding(
                        "CAM-02",
                        place,
                        Wording.of(
                                "Phase vide (" + kind.fr() + ") : aucune communication n’est prévue.",
                                "Empty phase (" + kind.en() + "): no communication is planned."),
                        Wording.of(
                                "Y rattacher une communication, ou retirer la phase.",
                                "Attach a communication to it, or remove the phase.")));
            }
        }
        return findings.build();
    }

    private static Finding outside(Campaign campaign, CampaignPhase phase, Locus place) {
        Wording kind = phase.kind().label();
        Wording from = DateWording.dayMonthAndYear(phase.from());
        Wording until = DateWording.dayMonthAndYear(phase.until());
        Wording first = DateWording.dayMonthAndYear(campaign.from());
        Wording last = DateWording.dayMonthAndYear(campaign.until());
        return finding(
                "CAM-01",
                place,
                Wording.of(
                        "La phase (" + kind.fr() + ") va du " + from.fr() + " au " + until.fr()
                                + ", hors de la campagne (du " + first.fr() + " au " + last.fr() + ").",
                        "The phase (" + kind.en() + ") goes from " + from.en() + " to " + until.en()
                                + ", outside the campaign (" + first.en() + " to " + last.en() + ")."),
                Wording.of("Revoir les dates de l’une ou de l’autre.", "Change the dates of one or the other."));
    }

    /**
     * Compares a campaign with the strategy.
     *
     * @param campaign the campaign
     * @param strategy the strategy
     * @return {@code STR-02} for each objective it cites that the strategy has not; unmodifiable
     */
    public static List<Finding> objectives(Campaign campaign, CommunicationStrategy strategy) {
        return campaign.objectives().stream()
                .filter(objective -> strategy.objective(objective).isEmpty())
                .map(objective -> finding(
                        "STR-02",
                        locus(campaign, "/objectives"),
                        Wording.of(
                                "L’objectif « " + objective + " » n’est pas dans la stratégie « " + strategy.title()
                                        + " ».",
                                "Objective '" + objective + "' is not in the strategy '" + strategy.title() + "'."),
                        Wording.of("Citer un objectif de la stratégie.", "Cite an objective of the strategy.")))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Compares a campaign with what was spent on it.
     *
     * @param campaign the campaign
     * @param budget the budget, whose commitments name the campaign
     * @return {@code CAM-03} where it costs more than it may; unmodifiable
     * @throws IllegalArgumentException if the budget is in another currency
     */
    public static List<Finding> spending(Campaign campaign, Budget budget) {
        Optional<Money> allotted = campaign.budget();
        if (allotted.isEmpty()) {
            return ImmutableList.of();
        }
        Money cost = cost(campaign, budget);
        if (cost.compareTo(allotted.get()) <= 0) {
            return ImmutableList.of();
        }
        Wording over = cost.minus(allotted.get()).label();
        return ImmutableList.of(finding(
                "CAM-03",
                locus(campaign, "/allotted"),
                Wording.of(
                        "Budget de la campagne dépassé de " + over.fr() + " : "
                                + cost.label().fr() + " pour "
                                + allotted.get().label().fr() + " prévus.",
                        over.en() + " over the budget of the campaign: "
                                + cost.label().en() + " for "
                                + allotted.get().label().en() + " allotted."),
                Wording.of(
                        "Renoncer à un engagement, ou faire revoir le budget de la campagne.",
                        "Give up a commitment, or have the budget of the campaign changed.")));
    }

    /**
     * Returns what a campaign costs.
     *
     * @param campaign the campaign
     * @param budget the budget, whose commitments name the campaign
     * @return the sum of its commitments, or of what was paid where that is more
     */
    public static Money cost(Campaign campaign, Budget budget) {
        return budget.costBy(CostObject::ofCampaign).getOrDefault(campaign.id(), Money.zero(budget.currency()));
    }

    /**
     * Looks for the channels of an internal campaign that people outside see.
     *
     * @param campaign the campaign
     * @param channels the channels
     * @return {@code CAM-05} for each channel of an internal campaign that is not internal; one that is in no catalogue is
     *     passed over; unmodifiable
     */
    public static List<Finding> channels(Campaign campaign, ChannelCatalog channels) {
        if (campaign.scope() != CampaignScope.INTERNAL) {
            return ImmutableList.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (ChannelId id : campaign.channels()) {
            channels.find(id)
                    .filter(channel -> channel.reach() != ChannelReach.INTERNAL)
                    .ifPresent(channel -> findings.add(exposed(campaign, channel)));
        }
        return ImmutableList.copyOf(findings);
    }

    private static Finding exposed(Campaign campaign, Channel channel) {
        Wording label = channel.label();
        Wording reach = channel.reach().label();
        return finding(
                        "CAM-05",
                        locus(campaign, "/channels"),
                        Wording.of(
                                "Campagne interne sur un canal qui ne l’est pas : " + label.fr() + " (" + reach.fr()
                                        + ").",
                                "Internal campaign on a channel that is not: " + label.en() + " (" + reach.en() + ")."),
                        Wording.of(
                                "Retirer ce canal, ou déclarer la campagne transversale.",
                                "Remove the channel, or declare the campaign cross-department."))
                .toBuilder()
                .category(FindingCategory.CONFIDENTIALITY)
                .build();
    }

    /**
     * Looks for the pre-electoral periods that a promotion campaign would meet. Marketing of the territory to people
     * elsewhere ({@link AudienceScope#TERRITORY_EXTERNAL}) is no exception: what it shows is seen by voters too.
     *
     * @param campaign the campaign
     * @param calendar the polls
     * @param law the texts the periods rest on
     * @param authority the authority, whose territory and zone decide
     * @return {@code CAM-04} for each period it meets, {@code CAM-06} for each it may meet; none where its purpose is no
     *     promotion; unmodifiable
     * @throws IllegalArgumentException if a period rests on a text that is not there
     */
    public static List<Finding> elections(
            Campaign campaign, ElectoralCalendar calendar, LegalReferences law, LocalAuthority authority) {
        if (campaign.purpose() != CommunicationPurpose.PROMOTION) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        for (ElectoralWindow window : calendar.allWindows(authority)) {
            if (window.kind() == WindowKind.PROMOTION_BAN && meets(campaign, window)) {
                findings.add(promotion(campaign, window, law, authority));
            }
        }
        for (Poll poll : calendar.undecided(authority.territory())) {
            if (poll.isGeneral()
                    && calendar.concern(poll, authority) == Concern.UNDECIDED
                    && meets(campaign, ElectoralWindow.of(poll, authority.zone()))) {
                findings.add(undecided(campaign, poll));
            }
        }
        return findings.build();
    }

    private static boolean meets(Campaign campaign, ElectoralWindow window) {
        Instant start = campaign.from().atStartOfDay(window.zone()).toInstant();
        Instant end = campaign.until().plusDays(1).atStartOfDay(window.zone()).toInstant();
        return start.isBefore(window.until()) && window.from().isBefore(end);
    }

    private static Finding promotion(
            Campaign campaign, ElectoralWindow window, LegalReferences law, LocalAuthority authority) {
        return finding(
                        "CAM-04",
                        locus(campaign, "/purpose"),
                        Wording.of(
                                "Campagne de promotion en période préélectorale : "
                                        + window.label().fr() + ".",
                                "Promotion campaign in a pre-electoral period: "
                                        + window.label().en() + "."),
                        Wording.of(
                                "Reporter la campagne après le scrutin, ou la réduire à une information neutre, "
                                        + "habituelle et sans bilan ; la faire relire par le service juridique.",
                                "Put the campaign off until after the poll, or reduce it to information that is neutral, "
                                        + "usual and without a record of achievements; have the legal service read it."))
                .toBuilder()
                .category(FindingCategory.ELECTORAL_PERIOD)
                .references(law.applicable(window.legalReferences(), authority.territory()))
                .source(window.poll().source())
                .build();
    }

    private static Finding undecided(Campaign campaign, Poll poll) {
        return Finding.builder(
                        "CAM-06",
                        Severity.INFO,
                        locus(campaign, "/purpose"),
                        Wording.of(
                                "Campagne de promotion, période préélectorale possible : "
                                        + poll.label().fr() + ". Rien ne dit si la collectivité est concernée.",
                                "Promotion campaign, possible pre-electoral period: "
                                        + poll.label().en() + ". Nothing says whether the authority is concerned."))
                .category(FindingCategory.ELECTORAL_PERIOD)
                .source(poll.source())
                .proposal(Proposal.advice(Wording.of(
                        "Indiquer au calendrier électoral si la collectivité est appelée à voter.",
                        "Tell the electoral calendar whether the authority is called to vote.")))
                .build();
    }

    private static Locus locus(Campaign campaign, String below) {
        return Locus.of("/campaigns/" + campaign.id() + below);
    }

    private static Finding finding(String rule, Locus locus, Wording message, Wording advice) {
        return Finding.builder(rule, Severity.WARNING, locus, message)
                .proposal(Proposal.advice(advice))
                .build();
    }
}
