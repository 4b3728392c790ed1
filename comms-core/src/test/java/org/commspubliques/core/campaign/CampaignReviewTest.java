package org.commspubliques.core.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.budget.Budget;
import org.commspubliques.core.budget.BudgetLine;
import org.commspubliques.core.budget.Commitment;
import org.commspubliques.core.budget.Money;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.election.ElectoralCalendar;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.law.LegalReferences;
import org.commspubliques.core.strategy.CommunicationStrategy;
import org.commspubliques.core.testkit.SampleAuthorities;
import org.junit.jupiter.api.Test;

class CampaignReviewTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 10, 6);
    private static final LocalDate LAST = LocalDate.of(2025, 11, 9);

    private static final CampaignReview BARE = CampaignReview.of(SampleAuthorities.montDore());

    private static final CommunicationStrategy STRATEGY = CommunicationStrategy.builder(
                    "s", "Stratégie", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31))
            .build();

    private static Campaign.Builder campaign(String id) {
        return Campaign.builder(id, "Économiser l’eau", UnitId.of("communication"), FIRST, LAST)
                .scope(CampaignScope.INTERNAL)
                .purpose(CommunicationPurpose.PROMOTION)
                .objective("baisser")
                .audience("habitants")
                .channel(ChannelId.of("facebook"))
                .phase(CampaignPhase.of(PhaseKind.LAUNCH, FIRST, LAST.plusDays(1)))
                .allotted(Money.of("1000", "XPF"));
    }

    private static final Campaign WATER = campaign("eau").build();

    private static Budget budget(String currency) {
        return Budget.voted(
                        2026,
                        Currency.getInstance(currency),
                        List.of(new BudgetLine("l", Wording.of("Espace", "Space"), Money.of("9000", currency))))
                .with(new Commitment("c", "l", WATER.costObject(), "annonces", Money.of("1200", currency), FIRST));
    }

    private static List<String> rules(CampaignReview review) {
        return review.findings(WATER).stream().map(Finding::ruleId).distinct().toList();
    }

    @Test
    void oneCallSaysEverythingThatTheSeparateOnesSay() {
        assertThat(rules(BARE.with(STRATEGY)
                        .with(budget("XPF"))
                        .beside(List.of(WATER, campaign("mer").build()))))
                .containsExactly("CAM-01", "CAM-02", "STR-02", "CAM-05", "CAM-04", "CAM-03", "CAM-07");
    }

    @Test
    void whatIsNotGivenIsNotCompared() {
        assertThat(rules(BARE)).containsExactly("CAM-01", "CAM-02", "CAM-05", "CAM-04");
    }

    @Test
    void aCampaignDoesNotCollideWithItselfNorIsACollisionOfOthersSaidOfIt() {
        Campaign later = Campaign.builder("mer", "Mer", UnitId.of("culture"), LAST.plusDays(30), LAST.plusDays(40))
                .audience("habitants")
                .channel(ChannelId.of("facebook"))
                .build();
        Campaign too = Campaign.builder("ciel", "Ciel", UnitId.of("culture"), LAST.plusDays(30), LAST.plusDays(40))
                .audience("habitants")
                .channel(ChannelId.of("facebook"))
                .build();
        assertThat(rules(BARE.beside(List.of(WATER, later, too)))).doesNotContain("CAM-07");
    }

    @Test
    void theChannelsAndThePollsMayBeThoseOfTheHost() {
        ChannelCatalog none = ChannelCatalog.parse("none.json", "{\"channels\": []}".getBytes(StandardCharsets.UTF_8));
        assertThat(rules(BARE.with(none))).doesNotContain("CAM-05");
        assertThat(BARE.with(ElectoralCalendar.standard(), LegalReferences.standard())
                        .findings(WATER))
                .isEqualTo(BARE.findings(WATER));
    }

    @Test
    void aBudgetInAnotherCurrencyIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BARE.with(budget("EUR")).findings(WATER))
                .withMessageContaining("currency");
    }
}
