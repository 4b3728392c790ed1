package org.commspubliques.core.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.budget.Budget;
import org.commspubliques.core.budget.BudgetLine;
import org.commspubliques.core.budget.Commitment;
import org.commspubliques.core.budget.Money;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.election.ElectoralCalendar;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.law.LegalReference;
import org.commspubliques.core.law.LegalReferences;
import org.commspubliques.core.strategy.CommunicationStrategy;
import org.commspubliques.core.strategy.Objective;
import org.commspubliques.core.testkit.SampleAuthorities;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CampaignTest {

    private static final LocalDate START = LocalDate.of(2026, 9, 7);
    private static final ChannelId FACEBOOK = ChannelId.of("facebook");
    private static final CommunicationId POST = CommunicationId.of("2026-041");
    private static final Currency XPF = Currency.getInstance("XPF");

    private static Campaign.Builder campaign(String id, String title) {
        return Campaign.builder(id, title, UnitId.of("communication"), START, START.plusWeeks(6))
                .objective("participation")
                .audience("habitants")
                .channel(FACEBOOK);
    }

    @Nested
    class ACampaign {

        @Test
        void withoutObjectiveIsSaid() {
            Campaign aimless = Campaign.builder("x", "Essai", UnitId.of("communication"), START, START)
                    .build();
            assertThat(CampaignFindings.of(aimless))
                    .extracting(Finding::ruleId, finding -> finding.locus().pointer())
                    .containsExactly(tuple("STR-01", "/campaigns/x/objectives"));
            assertThat(CampaignFindings.of(campaign("x", "Essai").build())).isEmpty();
        }

        @Test
        void citesAnObjectiveOfTheStrategy() {
            CommunicationStrategy strategy = CommunicationStrategy.builder("s", "Stratégie", START, START.plusYears(1))
                    .objective(Objective.of("participation", "Faire participer"))
                    .build();
            assertThat(CampaignFindings.objectives(campaign("x", "Essai").build(), strategy))
                    .isEmpty();
            assertThat(CampaignFindings.objectives(
                            campaign("x", "Essai").objective("autre").build(), strategy))
                    .extracting(finding -> finding.message().fr())
                    .containsExactly("L’objectif « autre » n’est pas dans la stratégie « Stratégie ».");
        }

        @Test
        void hasItsPhasesWithinItsDays() {
            Campaign early = campaign("x", "Essai")
                    .phase(CampaignPhase.of(PhaseKind.TEASING, START.minusDays(1), START, POST))
                    .phase(CampaignPhase.of(PhaseKind.LAUNCH, START, START.plusWeeks(6), POST))
                    .build();
            assertThat(CampaignFindings.of(early)).extracting(Finding::ruleId).containsExactly("CAM-01");
            assertThat(CampaignFindings.of(early).get(0).message().fr())
                    .contains("annonce", "6 septembre 2026", "19 octobre 2026");
        }

        @Test
        void saysSomethingInEachPhase() {
            Campaign silent = campaign("x", "Essai")
                    .phase(CampaignPhase.of(PhaseKind.CLOSING, START, START))
                    .build();
            assertThat(CampaignFindings.of(silent))
                    .extracting(finding -> finding.message().fr())
                    .containsExactly("Phase vide (clôture) : aucune communication n’est prévue.");
        }

        @Test
        void knowsTheCommunicationsOfItsPhasesEachOnce() {
            Campaign full = campaign("x", "Essai")
                    .phase(CampaignPhase.of(PhaseKind.LAUNCH, START, START, POST, CommunicationId.of("b")))
                    .phase(CampaignPhase.of(PhaseKind.RELAY, START, START, POST))
                    .build();
            assertThat(full.communications()).containsExactly(POST, CommunicationId.of("b"));
        }

        @Test
        void doesNotEndBeforeItStarts() {
            Campaign.Builder back =
                    Campaign.builder("x", "Essai", UnitId.of("communication"), START, START.minusDays(1));
            assertThatIllegalArgumentException().isThrownBy(back::build).withMessageContaining("x");
        }
    }

    @Nested
    class MoneySpent {

        private Budget budget(String amount) {
            return Budget.voted(
                            2026,
                            XPF,
                            List.of(new BudgetLine(
                                    "impression", Wording.of("Impression", "Printing"), Money.of("5000000", "XPF"))))
                    .with(new Commitment(
                            "e-1",
                            "impression",
                            campaign("forum", "Forum").build().costObject(),
                            "Affiches",
                            Money.of(amount, "XPF"),
                            LocalDate.of(2026, 9, 1)));
        }

        @Test
        void beyondWhatWasAllottedIsSaid() {
            Campaign forum = campaign("forum", "Forum")
                    .allotted(Money.of("300000", "XPF"))
                    .build();
            assertThat(CampaignFindings.spending(forum, budget("300000"))).isEmpty();
            assertThat(CampaignFindings.spending(forum, budget("312500")))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.message().fr())
                            .contains("12\u202F500\u00A0F\u00A0CFP", "300\u202F000\u00A0F\u00A0CFP"));
        }

        @Test
        void isNotComparedWhereNothingWasAllotted() {
            assertThat(CampaignFindings.spending(campaign("forum", "Forum").build(), budget("312500")))
                    .isEmpty();
        }

        @Test
        void onAnotherCampaignDoesNotCount() {
            Campaign other =
                    campaign("autre", "Autre").allotted(Money.of("1", "XPF")).build();
            assertThat(CampaignFindings.spending(other, budget("312500"))).isEmpty();
        }
    }

    @Nested
    class PromotionNearAPoll {

        private List<Finding> findings(CommunicationPurpose purpose, LocalDate from, LocalDate until) {
            Campaign campaign = Campaign.builder("lagon", "Venez voir le lagon", UnitId.of("tourisme"), from, until)
                    .purpose(purpose)
                    .audience("visiteurs")
                    .build();
            return CampaignFindings.elections(
                    campaign, ElectoralCalendar.standard(), LegalReferences.standard(), SampleAuthorities.montDore());
        }

        @Test
        void isAWarningWithTheLawOfTheTerritory() {
            List<Finding> findings =
                    findings(CommunicationPurpose.PROMOTION, LocalDate.of(2025, 8, 1), LocalDate.of(2025, 9, 1));
            assertThat(findings).isNotEmpty().allSatisfy(finding -> {
                assertThat(finding.ruleId()).isEqualTo("CAM-04");
                assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            });
            assertThat(findings.get(0).references())
                    .extracting(LegalReference::id)
                    .contains("CE-L52-1", "CE-L388");
        }

        @Test
        void isNothingTheDayBeforeThePeriodAndTheDayAfterThePoll() {
            assertThat(findings(CommunicationPurpose.PROMOTION, LocalDate.of(2025, 7, 1), LocalDate.of(2025, 8, 31)))
                    .isEmpty();
            assertThat(findings(CommunicationPurpose.PROMOTION, LocalDate.of(2029, 6, 20), LocalDate.of(2029, 6, 21)))
                    .noneMatch(finding -> finding.ruleId().equals("CAM-04")
                            && finding.message().fr().contains("10 juin 2029"));
        }

        @Test
        void concernsNoInformation() {
            assertThat(findings(
                            CommunicationPurpose.SERVICE_INFORMATION,
                            LocalDate.of(2026, 3, 1),
                            LocalDate.of(2026, 3, 10)))
                    .isEmpty();
        }
    }

    @Nested
    class AnInternalCampaign {

        @Test
        void onAChannelThePublicSeesIsSaid() {
            Campaign inside = campaign("equipes", "Fiers de nos métiers")
                    .scope(CampaignScope.INTERNAL)
                    .channel(ChannelId.of("intranet"))
                    .channel(ChannelId.of("inconnu"))
                    .build();
            assertThat(CampaignFindings.channels(inside, ChannelCatalog.standard()))
                    .extracting(Finding::ruleId, finding -> finding.message().fr())
                    .containsExactly(tuple(
                            "CAM-05",
                            "Campagne interne sur un canal qui ne l’est pas : Page Facebook (grand public)."));
        }

        @Test
        void isTheOnlyOneOfWhichThatIsAsked() {
            assertThat(CampaignFindings.channels(campaign("x", "Essai").build(), ChannelCatalog.standard()))
                    .isEmpty();
        }
    }

    @Nested
    class ABoard {

        private final Campaign forum = campaign("forum", "Forum des associations")
                .phase(CampaignPhase.of(PhaseKind.LAUNCH, START, START.plusDays(8), POST))
                .build();
        private final Campaign budget = campaign("budget", "Budget participatif")
                .phase(CampaignPhase.of(PhaseKind.LAUNCH, START.plusDays(13), START.plusDays(20), POST))
                .build();

        @Test
        void saysWhereTwoCampaignsSpeakToTheSamePeopleInOneWeek() {
            List<CampaignOverlap> overlaps = new CampaignBoard(List.of(forum, budget)).overlaps();
            assertThat(overlaps)
                    .extracting(
                            overlap -> overlap.label(ChannelCatalog.standard()).fr())
                    .containsExactly(
                            "chevauchement : Forum des associations / Budget participatif, Page Facebook, semaine 38");
            assertThat(new CampaignBoard(List.of(forum, budget)).findings(ChannelCatalog.standard()))
                    .extracting(Finding::ruleId, finding -> finding.message().en())
                    .containsExactly(tuple(
                            "CAM-07",
                            "Overlap: Forum des associations / Budget participatif, Facebook page, week 38."));
        }

        @Test
        void namesTheFirstAndTheLastOfSeveralWeeks() {
            Campaign other = campaign("x", "Essai").build();
            assertThat(new CampaignBoard(List.of(forum, other)).overlaps())
                    .singleElement()
                    .satisfies(overlap -> {
                        assertThat(overlap.weeks()).isEqualTo(2);
                        assertThat(overlap.label(ChannelCatalog.standard()).fr())
                                .endsWith("semaines 37 à 38");
                    });
        }

        @Test
        void sortsOutWhatIsForOthersOrElsewhere() {
            Campaign elsewhere = Campaign.builder("e", "Ailleurs", UnitId.of("x"), START, START.plusWeeks(6))
                    .audience("agents")
                    .channel(FACEBOOK)
                    .build();
            assertThat(new CampaignBoard(List.of(forum, elsewhere)).overlaps()).isEmpty();
        }

        @Test
        void staysQuickWhereEverythingMeetsEverything() {
            List<Campaign> many = new ArrayList<>();
            for (int i = 0; i < 20_000; i++) {
                many.add(campaign("c-" + i, "Essai").build());
            }
            assertThat(new CampaignBoard(many).overlaps(50)).hasSize(50);
        }

        @Test
        void knowsWhatIsUnderWay() {
            CampaignBoard board = new CampaignBoard(List.of(forum, budget));
            assertThat(board.on(START)).containsExactly(forum, budget);
            assertThat(board.on(START.minusDays(1))).isEmpty();
            assertThat(board.campaign("budget")).hasValue(budget);
        }
    }

    private record Meeting(Set<String> campaigns, String audience, ChannelId channel, LocalDate week) {}

    @Provide
    Arbitrary<List<Campaign>> boards() {
        Arbitrary<CampaignPhase> phase = Combinators.combine(
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, 20))
                .as((start, length) ->
                        CampaignPhase.of(PhaseKind.RELAY, START.plusDays(start), START.plusDays(start + length), POST));
        return Combinators.combine(
                        phase.list().ofMaxSize(3),
                        Arbitraries.of("habitants", "jeunes", "agents").set().ofMaxSize(2),
                        Arbitraries.of("facebook", "affiche", "site")
                                .map(ChannelId::of)
                                .set()
                                .ofMaxSize(2))
                .as((phases, audiences, channels) -> {
                    Campaign.Builder made =
                            Campaign.builder("c", "Essai", UnitId.of("x"), START, START.plusDays(phases.size() * 9L));
                    phases.forEach(made::phase);
                    audiences.forEach(made::audience);
                    channels.forEach(made::channel);
                    return made.build();
                })
                .list()
                .ofMaxSize(7)
                .map(CampaignTest::numbered);
    }

    private static List<Campaign> numbered(List<Campaign> campaigns) {
        List<Campaign> numbered = new ArrayList<>();
        for (Campaign each : campaigns) {
            Campaign.Builder copy =
                    Campaign.builder("c-" + numbered.size(), each.title(), each.owner(), each.from(), each.until());
            each.phases().forEach(copy::phase);
            each.audiences().forEach(copy::audience);
            each.channels().forEach(copy::channel);
            numbered.add(copy.build());
        }
        return numbered;
    }

    @Property
    void overlapsAreThoseThatOneFindsDayByDay(@ForAll("boards") List<Campaign> campaigns) {
        List<Meeting> found = new ArrayList<>();
        for (CampaignOverlap overlap : new CampaignBoard(campaigns).overlaps()) {
            for (int i = 0; i < overlap.weeks(); i++) {
                found.add(new Meeting(
                        Set.of(overlap.first(), overlap.second()),
                        overlap.audience(),
                        overlap.channel(),
                        overlap.firstWeek().plusWeeks(i)));
            }
        }
        assertThat(found).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(naive(campaigns));
    }

    private static Set<Meeting> naive(List<Campaign> campaigns) {
        Set<Meeting> meetings = new HashSet<>();
        for (int i = 0; i < campaigns.size(); i++) {
            for (int j = 0; j < i; j++) {
                for (String audience : campaigns.get(i).audiences()) {
                    for (ChannelId channel : campaigns.get(i).channels()) {
                        Set<LocalDate> weeks = new HashSet<>(weeks(campaigns.get(i), audience, channel));
                        weeks.retainAll(weeks(campaigns.get(j), audience, channel));
                        for (LocalDate week : weeks) {
                            meetings.add(new Meeting(
                                    Set.of(
                                            campaigns.get(i).id(),
                                            campaigns.get(j).id()),
                                    audience,
                                    channel,
                                    week));
                        }
                    }
                }
            }
        }
        return meetings;
    }

    private static Set<LocalDate> weeks(Campaign campaign, String audience, ChannelId channel) {
        Set<LocalDate> weeks = new HashSet<>();
        if (campaign.audiences().contains(audience) && campaign.channels().contains(channel)) {
            List<CampaignPhase> phases = campaign.phases().isEmpty()
                    ? List.of(CampaignPhase.of(PhaseKind.RELAY, campaign.from(), campaign.until()))
                    : campaign.phases();
            phases.forEach(phase -> phase.from()
                    .datesUntil(phase.until().plusDays(1))
                    .forEach(day -> weeks.add(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))));
        }
        return weeks;
    }
}
