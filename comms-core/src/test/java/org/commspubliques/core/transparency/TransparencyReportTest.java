package org.commspubliques.core.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.commspubliques.core.authority.AuthorityKind;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.budget.Budget;
import org.commspubliques.core.budget.BudgetLine;
import org.commspubliques.core.budget.Commitment;
import org.commspubliques.core.budget.CostObject;
import org.commspubliques.core.budget.Money;
import org.commspubliques.core.campaign.Campaign;
import org.commspubliques.core.campaign.CampaignPhase;
import org.commspubliques.core.campaign.CampaignScope;
import org.commspubliques.core.campaign.PhaseKind;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.Confidentiality;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.lifecycle.OverriddenRule;
import org.commspubliques.core.lifecycle.PublishedChange;
import org.commspubliques.core.lifecycle.PublishedItem;
import org.commspubliques.core.lifecycle.PublishedItems;
import org.commspubliques.core.lifecycle.ReleasingOffice;
import org.commspubliques.core.source.Territory;
import org.junit.jupiter.api.Test;

class TransparencyReportTest {

    private static final ZoneId NOUMEA = ZoneId.of("Pacific/Noumea");
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 30);
    private static final VariantId SITE = VariantId.of(ChannelId.of("site"), Locale.FRENCH);
    private static final VariantId SMS = VariantId.of(ChannelId.of("sms"), Locale.FRENCH);
    private static final OfficeId MAYOR = OfficeId.of("maire");

    private final Map<CommunicationId, Communication> known = new LinkedHashMap<>();
    private final List<PublishedItem> items = new ArrayList<>();
    private final List<Budget> budgets = new ArrayList<>();
    private final List<Campaign> campaigns = new ArrayList<>();

    private static LocalAuthority town() {
        return LocalAuthority.builder("Ville d’essai", AuthorityKind.COMMUNE)
                .territory(Territory.NEW_CALEDONIA)
                .population(27_000)
                .zone(NOUMEA)
                .currency(Currency.getInstance("XPF"))
                .build();
    }

    private CommunicationId communication(String id, String title, Confidentiality confidentiality) {
        CommunicationId key = CommunicationId.of(id);
        known.put(
                key,
                Communication.builder(key, "Dossier suivi par Jeanne Exemple")
                        .purpose(CommunicationPurpose.SERVICE_INFORMATION)
                        .owner(UnitId.of("communication"))
                        .author(PersonId.of("une.redactrice"))
                        .confidentiality(confidentiality)
                        .variant(Variant.french(SITE.channel(), Section.title(title), Section.body("Texte.")))
                        .variant(Variant.french(SMS.channel(), Section.body("Texte.")))
                        .build());
        return key;
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(NOUMEA).toInstant();
    }

    private static PublishedItem.Builder item(CommunicationId id, VariantId variant, String local) {
        return PublishedItem.builder(id, variant, at(local))
                .releasedBy(new ReleasingOffice(MAYOR, Wording.of("le maire", "the mayor")));
    }

    private TransparencyReport report() {
        TransparencySources sources =
                TransparencySources.of(town(), PublishedItems.of(items), id -> Optional.ofNullable(known.get(id)));
        for (Budget budget : budgets) {
            sources = sources.with(budget);
        }
        for (Campaign campaign : campaigns) {
            sources = sources.with(campaign);
        }
        return sources.report(FIRST, LAST);
    }

    @Test
    void aDayIsOneOfTheAuthoritysZone() {
        CommunicationId id = communication("2026-001", "Coupure d’eau", Confidentiality.PUBLIC);
        items.add(item(id, SITE, "2026-10-31T23:59").build());
        items.add(item(id, SMS, "2026-11-01T00:00").build());
        items.add(item(id, SITE, "2026-11-30T23:59").build());
        items.add(item(id, SMS, "2026-12-01T00:00").build());

        assertThat(report().publications())
                .extracting(PublicationLine::at)
                .containsExactly(at("2026-11-01T00:00"), at("2026-11-30T23:59"));
    }

    @Test
    void whatIsNotForThePublicIsCountedAndNotShown() {
        items.add(item(communication("2026-002", "Note aux agents", Confidentiality.INTERNAL), SITE, "2026-11-02T08:00")
                .change(new PublishedChange(
                        PublishedChange.Kind.WITHDRAWN, at("2026-11-03T08:00"), MAYOR, "Note reprise.", null))
                .build());
        items.add(item(CommunicationId.of("2026-999"), SITE, "2026-11-02T08:00").build());

        TransparencyReport report = report();
        assertThat(report.publications()).isEmpty();
        assertThat(report.changes()).isEmpty();
        assertThat(report.notPublic()).isEqualTo(2);
        assertThat(report.toString()).doesNotContain("2026-002", "Note");
    }

    @Test
    void aCorrectionIsOfThePeriodInWhichItWasMade() {
        CommunicationId id = communication("2026-003", "Horaires de la piscine", Confidentiality.PUBLIC);
        items.add(item(id, SITE, "2026-10-20T08:00")
                .change(new PublishedChange(
                        PublishedChange.Kind.CORRECTED,
                        at("2026-11-04T08:00"),
                        MAYOR,
                        "L’heure d’ouverture était fausse.",
                        CommunicationId.of("2026-004")))
                .change(new PublishedChange(
                        PublishedChange.Kind.WITHDRAWN, at("2026-12-04T08:00"), MAYOR, "Périmé.", null))
                .build());

        TransparencyReport report = report();
        assertThat(report.publications()).isEmpty();
        assertThat(report.changes())
                .extracting(line -> line.change().notice())
                .containsExactly("L’heure d’ouverture était fausse.");
        assertThat(report.totals().corrections()).isEqualTo(1);
        assertThat(report.totals().withdrawals()).isZero();
        assertThat(report.counts())
                .containsExactly(new MonthChannelCount(YearMonth.of(2026, 11), SITE.channel(), 0, 1, 0));
    }

    @Test
    void aCommunicationOnSeveralChannelsCostsOnce() {
        CommunicationId id = communication("2026-005", "Marché de Noël", Confidentiality.PUBLIC);
        items.add(item(id, SITE, "2026-11-05T08:00").build());
        items.add(item(id, SMS, "2026-11-05T09:00").build());
        budgets.add(budget("XPF", 2026, id, "45000"));

        assertThat(report().totals().costs()).containsExactly(Money.of("45000", "XPF"));
    }

    @Test
    void amountsOfTwoCurrenciesStayApart() {
        CommunicationId id = communication("2026-006", "Salon à Paris", Confidentiality.PUBLIC);
        items.add(item(id, SITE, "2026-11-05T08:00").build());
        budgets.add(budget("XPF", 2025, id, "1000"));
        budgets.add(budget("EUR", 2026, id, "12.50"));
        budgets.add(budget("XPF", 2026, id, "500"));

        assertThat(report().costs().get(0).amounts())
                .containsExactly(Money.of("12.50", "EUR"), Money.of("1500", "XPF"));
        assertThatThrownBy(() -> new CostLine(id, "x", List.of(Money.of("1", "XPF"), Money.of("2", "XPF"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Campaign campaign(CampaignScope scope, CommunicationId... communications) {
        return Campaign.builder(
                        "eau-2026",
                        "Économiser l’eau",
                        UnitId.of("communication"),
                        LocalDate.of(2026, 9, 1),
                        LocalDate.of(2026, 12, 31))
                .scope(scope)
                .phase(CampaignPhase.of(
                        PhaseKind.LAUNCH, LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 31), communications))
                .build();
    }

    private static Budget budgetOf(CostObject... objects) {
        Budget budget = Budget.voted(
                2026,
                Currency.getInstance("XPF"),
                List.of(new BudgetLine("l", Wording.of("Espace", "Space"), Money.of("900000", "XPF"))));
        for (int i = 0; i < objects.length; i++) {
            budget = budget.with(new Commitment(
                    "c" + i,
                    "l",
                    objects[i],
                    "annonces",
                    Money.of("10000", "XPF").times(1L << i),
                    LocalDate.of(2026, 3, 1)));
        }
        return budget;
    }

    @Test
    void whatIsCommittedToACampaignAloneIsUnderItsTitleOnceAndNothingIsCountedTwice() {
        CommunicationId id = communication("2026-012", "Fuites d’eau", Confidentiality.PUBLIC);
        items.add(item(id, SITE, "2026-11-05T08:00").build());
        items.add(item(id, SMS, "2026-11-06T08:00").build());
        Campaign water = campaign(CampaignScope.EXTERNAL, id);
        campaigns.add(water);
        budgets.add(budgetOf(
                CostObject.of(id, SITE.channel()).within(water.id()),
                water.costObject(),
                water.costObject(),
                CostObject.GENERAL.within("autre-campagne"),
                CostObject.GENERAL));

        TransparencyReport report = report();
        assertThat(report.costs()).containsExactly(new CostLine(id, "Fuites d’eau", List.of(Money.of("10000", "XPF"))));
        assertThat(report.campaignCosts())
                .containsExactly(
                        new CampaignCostLine("eau-2026", "Économiser l’eau", List.of(Money.of("60000", "XPF"))));
        assertThat(report.totals().costs()).containsExactly(Money.of("70000", "XPF"));
    }

    @Test
    void aCampaignOfWhichNothingWentOutForThePublicIsNotShown() {
        CommunicationId memo = communication("2026-013", "Note aux agents", Confidentiality.INTERNAL);
        CommunicationId out = communication("2026-014", "Fuites d’eau", Confidentiality.PUBLIC);
        items.add(item(memo, SITE, "2026-11-05T08:00").build());
        items.add(item(out, SITE, "2026-10-05T08:00").build());
        campaigns.add(campaign(CampaignScope.EXTERNAL, memo, out, CommunicationId.of("2026-015")));
        budgets.add(budgetOf(campaigns.get(0).costObject()));

        assertThat(report().campaignCosts()).isEmpty();
    }

    @Test
    void anInternalCampaignIsNotShown() {
        CommunicationId id = communication("2026-016", "Fuites d’eau", Confidentiality.PUBLIC);
        items.add(item(id, SITE, "2026-11-05T08:00").build());
        campaigns.add(campaign(CampaignScope.INTERNAL, id));
        budgets.add(budgetOf(campaigns.get(0).costObject()));

        assertThat(report().toString()).doesNotContain("Économiser");
        assertThat(report().totals().costs()).isEmpty();
    }

    @Test
    void aCampaignThatOnlyTheBudgetKnowsIsCalledByItsIdentifier() {
        CommunicationId id = communication("2026-017", "Fuites d’eau", Confidentiality.PUBLIC);
        items.add(item(id, SITE, "2026-11-05T08:00").build());
        budgets.add(
                budgetOf(CostObject.of(id, SITE.channel()).within("eau-2026"), CostObject.GENERAL.within("eau-2026")));

        assertThat(report().campaignCosts())
                .containsExactly(new CampaignCostLine("eau-2026", "eau-2026", List.of(Money.of("20000", "XPF"))));
    }

    private static Budget budget(String currency, int year, CommunicationId id, String amount) {
        return Budget.voted(
                        year,
                        Currency.getInstance(currency),
                        List.of(new BudgetLine(
                                "l", Wording.of("Impressions", "Printing"), Money.of("100000", currency))))
                .with(new Commitment(
                        "c",
                        "l",
                        CostObject.of(id, SITE.channel()),
                        "affiches",
                        Money.of(amount, currency),
                        LocalDate.of(year, 3, 1)));
    }

    @Test
    void onlyAnAddressOnTheWebIsALink() {
        CommunicationId id = communication("2026-007", "Travaux", Confidentiality.PUBLIC);
        for (String reference : List.of(
                "https://ville.example/travaux",
                "liste-7/agents",
                "mailto:jeanne@ville.example",
                "https://jeanne@ville.example/",
                "https://ville.example/?a=jeanne%40ville.example",
                "https://ville.example/mal formée",
                "https:///sans-hote")) {
            items.add(item(id, SITE, "2026-11-05T08:00").reference(reference).build());
        }

        assertThat(report().publications())
                .extracting(line -> line.publicLink().orElse(null))
                .containsExactly(URI.create("https://ville.example/travaux"), null, null, null, null, null, null);
    }

    @Test
    void whatHadNoTitleIsCalledByTheBeginningOfItsText() {
        CommunicationId id = CommunicationId.of("2026-011");
        String text = "Alerte cyclonique de niveau 2 : restez chez vous, rentrez ce que le vent peut emporter et"
                + " écoutez la radio.\nPlus d’informations sur le site.";
        known.put(
                id,
                Communication.builder(id, "Dossier suivi par Jeanne Exemple")
                        .purpose(CommunicationPurpose.ALERT)
                        .owner(UnitId.of("communication"))
                        .author(PersonId.of("une.redactrice"))
                        .variant(Variant.french(SMS.channel(), Section.body(text)))
                        .build());
        items.add(item(id, SMS, "2026-11-05T08:00").build());
        assertThat(report().publications())
                .extracting(PublicationLine::title)
                .containsExactly(
                        "Alerte cyclonique de niveau 2 : restez chez vous, rentrez ce que le vent peut\u00A0…");
    }

    @Test
    void aTitleIsOneThatWentOut() {
        CommunicationId id = communication("2026-010", "Coupure d’eau à Boulari", Confidentiality.PUBLIC);
        items.add(item(id, SMS, "2026-11-05T08:00").build());
        assertThat(report().publications()).extracting(PublicationLine::title).containsExactly("Texte.");

        items.add(item(id, SITE, "2026-11-05T09:00").build());
        assertThat(report().publications()).extracting(PublicationLine::title).containsOnly("Coupure d’eau à Boulari");
        assertThat(report().toString()).doesNotContain("Jeanne", "redactrice");
    }

    @Test
    void whatWasUrgentAndWhatRulesWereSetAsideIsCounted() {
        CommunicationId id = communication("2026-008", "Cyclone", Confidentiality.PUBLIC);
        items.add(item(id, SMS, "2026-11-06T08:00")
                .urgent()
                .override(new OverriddenRule("CLA-02", MAYOR))
                .build());

        assertThat(report().totals()).isEqualTo(new TransparencyTotals(1, 1, 1, 1, 0, 0, List.of()));
    }

    @Test
    void aPeriodDoesNotEndBeforeItBegins() {
        TransparencySources sources = TransparencySources.of(town(), PublishedItems.of(items), id -> Optional.empty());
        assertThatThrownBy(() -> sources.report(LAST, FIRST))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2026-11-01");
    }

    @Property(tries = 200)
    void everyPublicationIsInTheReportOfOneMonth(
            @ForAll @Size(max = 20) List<@IntRange(max = 365 * 24 - 1) Integer> hours) {
        items.clear();
        CommunicationId id = communication("2026-009", "Agenda", Confidentiality.PUBLIC);
        Instant newYear = at("2026-01-01T00:00");
        hours.forEach(hour -> items.add(PublishedItem.builder(id, SITE, newYear.plusSeconds(3600L * hour))
                .build()));
        TransparencySources sources =
                TransparencySources.of(town(), PublishedItems.of(items), key -> Optional.ofNullable(known.get(key)));

        int sum = 0;
        for (int month = 1; month <= 12; month++) {
            YearMonth of = YearMonth.of(2026, month);
            TransparencyReport report = sources.report(of.atDay(1), of.atEndOfMonth());
            sum += report.totals().publications();
            assertThat(report.counts().stream()
                            .mapToInt(MonthChannelCount::publications)
                            .sum())
                    .isEqualTo(report.totals().publications());
        }
        assertThat(sum).isEqualTo(hours.size());
    }
}
