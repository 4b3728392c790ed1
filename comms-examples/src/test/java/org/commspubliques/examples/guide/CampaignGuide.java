package org.commspubliques.examples.guide;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.commspubliques.approval.Approvals;
import org.commspubliques.approval.mandate.MandateRegister;
import org.commspubliques.approval.permit.PermitId;
import org.commspubliques.approval.publication.DeliveryOrder;
import org.commspubliques.approval.publication.DeliveryReceipt;
import org.commspubliques.approval.publication.PublicationGate;
import org.commspubliques.approval.publication.RecordedPublications;
import org.commspubliques.approval.store.ApprovalStore;
import org.commspubliques.approval.store.CommandId;
import org.commspubliques.approval.store.MemoryApprovalStore;
import org.commspubliques.core.StandardReview;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.StandardOffices;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.budget.Budget;
import org.commspubliques.core.budget.BudgetLine;
import org.commspubliques.core.budget.Commitment;
import org.commspubliques.core.budget.CostObject;
import org.commspubliques.core.budget.CostStatement;
import org.commspubliques.core.budget.Expense;
import org.commspubliques.core.budget.Money;
import org.commspubliques.core.campaign.Campaign;
import org.commspubliques.core.campaign.CampaignBoard;
import org.commspubliques.core.campaign.CampaignFindings;
import org.commspubliques.core.campaign.CampaignPhase;
import org.commspubliques.core.campaign.CampaignReview;
import org.commspubliques.core.campaign.PhaseKind;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.fact.FactRegister;
import org.commspubliques.core.indicator.IndicatorCatalog;
import org.commspubliques.core.indicator.Measurement;
import org.commspubliques.core.indicator.MeasurementFile;
import org.commspubliques.core.indicator.Scorecard;
import org.commspubliques.core.indicator.Target;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.strategy.CommunicationStrategy;
import org.commspubliques.core.strategy.Objective;
import org.commspubliques.core.transparency.TransparencyReport;
import org.commspubliques.core.transparency.TransparencySources;
import org.commspubliques.templates.preview.CostTable;
import org.commspubliques.templates.transparency.TransparencyPage;

/** « Mener une campagne »: to save water, its budget, how it went, and what the public is told of it. */
public final class CampaignGuide extends GuidePage {

    private static final VariantId SITE = VariantId.parse("site/fr");

    private final LocalAuthority town = Town.town();
    private final Clock clock = Town.clock("2025-09-01T09:00");

    /** The page. */
    public CampaignGuide() {
        shows("campagne", this::campaign);
        shows("campagne-tableau", this::board);
        shows("campagne-budget", this::spend);
        shows("campagne-depenses", this::statement);
        shows("campagne-bilan", this::outcome);
        shows("campagne-mesures", this::measurements);
        shows("campagne-transparence", this::transparency);
        shows("campagne-faute", this::mistakes);
    }

    private static Campaign water() {
        // spotless:off
        // <guide:campagne-ecrite>
        Campaign water = Campaign.builder("eau-2025", "Économiser l’eau", UnitId.of("communication"),
                        LocalDate.of(2025, 9, 1), LocalDate.of(2025, 10, 5))
                .objective("baisser-la-consommation")
                .audience("habitants").channel(ChannelId.of("facebook")).channel(ChannelId.of("affiche"))
                .phase(CampaignPhase.of(PhaseKind.LAUNCH, LocalDate.of(2025, 9, 1), LocalDate.of(2025, 9, 14),
                        CommunicationId.of("2025-041")))
                .phase(CampaignPhase.of(PhaseKind.CLOSING, LocalDate.of(2025, 9, 29), LocalDate.of(2025, 10, 12)))
                .allotted(Money.of("400000", "XPF"))
                .indicator("portee").indicator("clics")
                .build();
        // </guide:campagne-ecrite>
        // spotless:on
        return water;
    }

    private void campaign() {
        Campaign water = water();
        CommunicationStrategy strategy = CommunicationStrategy.builder(
                        "2025-2027",
                        "Mieux informer, plus sobrement",
                        LocalDate.of(2025, 1, 1),
                        LocalDate.of(2027, 12, 31))
                .objective(Objective.of("baisser-la-consommation-d-eau", "Baisser la consommation d’eau de 5 %"))
                .build();
        // spotless:off
        // <guide:campagne>
        CampaignReview review = CampaignReview.of(town).with(strategy);
        review.findings(water).forEach(finding -> print(finding.ruleId() + " " + finding.message().fr()));
        // </guide:campagne>
        // spotless:on
    }

    private void board() {
        Campaign water = water();
        // spotless:off
        // <guide:campagne-tableau>
        Campaign sea = Campaign.builder("fete-mer-2025", "Fête de la mer", UnitId.of("culture"),
                        LocalDate.of(2025, 9, 8), LocalDate.of(2025, 9, 20))
                .audience("habitants").channel(ChannelId.of("facebook"))
                .build();
        CampaignBoard board = new CampaignBoard(List.of(water, sea));
        board.findings(ChannelCatalog.standard()).forEach(finding -> print(finding.ruleId() + " " + finding.message().fr()
                + " " + finding.proposals().get(0).advice().fr()));
        // </guide:campagne-tableau>
        // spotless:on
    }

    private Budget budget(Campaign water) {
        // spotless:off
        // <guide:campagne-engager>
        Budget budget = Budget.voted(2025, town.currency(), List.of(
                        new BudgetLine("impression", Wording.of("impression", "printing"), Money.of("500000", "XPF")),
                        new BudgetLine("achat-espace", Wording.of("achat d’espace", "advertising"), Money.of("200000", "XPF"))))
                .with(new Commitment("bc-77", "impression",
                        CostObject.of(CommunicationId.of("2025-041"), ChannelId.of("affiche")).within(water.id()),
                        "300 affiches", Money.of("280000", "XPF"), LocalDate.of(2025, 8, 25)))
                .with(new Commitment("bc-80", "achat-espace", water.costObject(), "mise en avant de la page Facebook",
                        Money.of("190000", "XPF"), LocalDate.of(2025, 9, 2)))
                .with(new Expense("mandat-12", "bc-77", Money.of("295000", "XPF"), LocalDate.of(2025, 9, 10)));
        // </guide:campagne-engager>
        // spotless:on
        return budget;
    }

    private void spend() {
        Campaign water = water();
        Budget budget = budget(water);
        // spotless:off
        // <guide:campagne-budget>
        budget.standings().forEach(line -> print(line.line().label().fr() + " : voté " + line.line().voted().label().fr()
                + ", engagé " + line.committed().label().fr() + ", payé " + line.spent().label().fr()
                + ", disponible " + line.available().label().fr()));
        budget.findings(90).forEach(finding -> print(finding.ruleId() + " " + finding.message().fr()));
        CampaignFindings.spending(water, budget).forEach(finding -> print(finding.ruleId() + " " + finding.message().fr()));
        // </guide:campagne-budget>
        // spotless:on
    }

    private void statement() {
        Campaign water = water();
        Budget budget = budget(water);
        // spotless:off
        // <guide:campagne-depenses>
        CostStatement spent = CostStatement.of(budget, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31))
                .aboutCampaign(water.id());
        CostTable.of(spent, Locale.FRENCH).rows().forEach(row -> print(String.join(" ; ", row)));
        // </guide:campagne-depenses>
        // spotless:on
    }

    private void outcome() {
        Campaign water = water();
        Budget budget = budget(water);
        // spotless:off
        // <guide:campagne-bilan>
        LocalDate first = water.from();
        LocalDate last = water.until();
        Scorecard scorecard = water.scorecard(IndicatorCatalog.standard())
                .measurements(List.of(
                        Measurement.of("portee", first.minusDays(35), first.minusDays(1), "8200", 3_900),
                        Measurement.of("portee", first, last, "14500", 6_100),
                        Measurement.of("clics", first.minusDays(35), first.minusDays(1), "310", 280),
                        Measurement.of("clics", first, last, "9", 7)))
                .target(Target.of("portee", "15000"))
                .cost(null, CampaignFindings.cost(water, budget), "portee")
                .build();
        scorecard.lines().forEach(line -> print(line.indicator().label().fr() + " : avant " + line.beforeLabel().fr()
                + ", pendant " + line.afterLabel().fr() + " (" + line.changeLabel().fr() + ") ; cible : "
                + line.targetLabel().fr() + ", " + line.verdict().label().fr()));
        print(scorecard.met() + " cible atteinte sur " + scorecard.aimed());
        // </guide:campagne-bilan>
        // spotless:on
    }

    private void measurements() {
        byte[] bytes = Town.file("mesures.csv");
        // spotless:off
        // <guide:campagne-mesures>
        MeasurementFile read = MeasurementFile.read(bytes, IndicatorCatalog.standard());
        read.measurements().forEach(each -> print(each.indicator() + " " + each.from() + " " + each.value()));
        read.problems().forEach(problem -> print(problem.label().fr()));
        // </guide:campagne-mesures>
        // spotless:on
    }

    private void transparency() {
        Campaign water = water();
        Budget budget = budget(water);
        Communication notice = Town.notice("L’eau sera coupée mercredi 3 septembre 2025 à Boulari.");
        ApprovalStore store = published(notice);
        // spotless:off
        // <guide:campagne-transparence>
        Map<OfficeId, Wording> titles = Map.of(StandardOffices.COMMUNICATION_DIRECTOR,
                Wording.of("le directeur de la communication", "the director of communication"));
        TransparencySources sources = TransparencySources.of(town, RecordedPublications.of(store, titles::get),
                        id -> Optional.of(notice).filter(known -> known.id().equals(id)))      // vos actions, par identifiant
                .with(budget)
                .with(water);
        TransparencyReport report = sources.report(LocalDate.of(2025, 9, 1), LocalDate.of(2025, 9, 30));
        report.publications().forEach(line -> print(line.title() + ", " + line.variant() + ", diffusé par "
                + line.releasedBy().stream().map(office -> office.capacity().fr()).toList()));
        report.costs().forEach(line -> print(line.title() + " : " + line.amounts().get(0).label().fr()));
        report.campaignCosts().forEach(line -> print(line.title() + " : " + line.amounts().get(0).label().fr()));
        String page = TransparencyPage.of(report, ChannelCatalog.standard(), Locale.FRENCH).html();
        print(page.lines().filter(line -> line.contains("<h1")).findFirst().orElse("").strip());
        // </guide:campagne-transparence>
        // spotless:on
    }

    private ApprovalStore published(Communication notice) {
        ApprovalStore store = new MemoryApprovalStore();
        MandateRegister mandates = Town.mandates(town);
        Town.approve(Approvals.with(store, town, mandates, clock), notice);
        PublicationGate gate = PublicationGate.builder(store, town, StandardReview.of(FactRegister.empty()), clock)
                .mandates(mandates)
                .build();
        PermitId permit = gate.permit(CommandId.of("autoriser"), notice, SITE)
                .granted()
                .orElseThrow()
                .id();
        DeliveryOrder order = gate.redeem(CommandId.of("ordre"), permit, notice, SITE)
                .granted()
                .orElseThrow();
        gate.deliver(CommandId.of("envoi"), order, delivered -> new DeliveryReceipt.Delivered("page-41"));
        return store;
    }

    private void mistakes() {
        Budget budget = budget(water());
        try {
            budget.with(new Expense("mandat-13", "bc-99", Money.of("1000", "XPF"), LocalDate.of(2025, 9, 12)));
        } catch (IllegalArgumentException refused) {
            print(refused.getMessage());
        }
        try {
            budget.transfer("achat-espace", "impression", Money.of("50000", "XPF"));
        } catch (IllegalArgumentException refused) {
            print(refused.getMessage());
        }
        try {
            Money.of("12.50", "XPF");
        } catch (IllegalArgumentException refused) {
            print(refused.getMessage());
        }
    }
}
