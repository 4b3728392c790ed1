package org.commspubliques.core.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.language.Wording;
import org.junit.jupiter.api.Test;

class BudgetTest {

    private static final Currency XPF = Currency.getInstance("XPF");
    private static final LocalDate MARCH = LocalDate.of(2025, 3, 14);
    private static final CommunicationId WATER = CommunicationId.of("2025-041");
    private static final ChannelId POSTER = ChannelId.of("affiche");
    private static final ChannelId SMS = ChannelId.of("sms");

    private static Money francs(long amount) {
        return new Money(BigDecimal.valueOf(amount), XPF);
    }

    private static BudgetLine line(String id, long voted) {
        return new BudgetLine(id, Wording.of("Ligne " + id, "Line " + id), francs(voted));
    }

    private static Budget year() {
        return Budget.voted(2025, XPF, List.of(line("impression", 1_000_000), line("envois", 250_000)));
    }

    private static Commitment posters(long amount) {
        return new Commitment("e-1", "impression", CostObject.of(WATER, POSTER), "Affiches", francs(amount), MARCH);
    }

    private static Commitment messages(long amount) {
        return new Commitment(
                "e-2", "envois", CostObject.of(WATER, SMS).within("coupures-2025"), "SMS", francs(amount), MARCH);
    }

    @Test
    void whatIsCommittedIsNotAvailableAnyMore() {
        Budget budget = year().with(posters(38_400)).with(messages(20_000));

        assertThat(budget.standing("impression").available()).isEqualTo(francs(961_600));
        assertThat(budget.totalVoted()).isEqualTo(francs(1_250_000));
        assertThat(budget.totalCommitted()).isEqualTo(francs(58_400));
        assertThat(budget.totalAvailable()).isEqualTo(francs(1_191_600));
        assertThat(budget.findings(90)).isEmpty();
    }

    @Test
    void whatIsPaidDoesNotCountTwice() {
        Budget budget = year().with(posters(38_400)).with(new Expense("m-1", "e-1", francs(30_000), MARCH));

        assertThat(budget.standing("impression").spent()).isEqualTo(francs(30_000));
        assertThat(budget.standing("impression").available()).isEqualTo(francs(961_600));
        assertThat(budget.paidFor("e-1")).isEqualTo(francs(30_000));
    }

    @Test
    void whatCostMoreThanItReservedCountsForWhatItCostAndIsTold() {
        Budget budget = year().with(posters(38_400)).with(new Expense("m-1", "e-1", francs(40_000), MARCH));

        assertThat(budget.standing("impression").available()).isEqualTo(francs(960_000));
        assertThat(budget.findings(90)).extracting(Finding::ruleId).containsExactly("BUD-03");
        assertThat(budget.findings(90)
                        .get(0)
                        .message()
                        .fr()
                        .replace('\u202F', ' ')
                        .replace('\u00A0', ' '))
                .isEqualTo("« Affiches » : payé 40 000 F CFP pour 38 400 F CFP engagés.");
    }

    @Test
    void aCreditNoteTakesBackWhatWasPaid() {
        Budget budget = year().with(posters(38_400))
                .with(new Expense("m-1", "e-1", francs(40_000), MARCH))
                .with(new Expense("m-2", "e-1", francs(-2_000), MARCH));
        assertThat(budget.paidFor("e-1")).isEqualTo(francs(38_000));
        assertThat(budget.findings(90)).isEmpty();
    }

    @Test
    void aLineBelowZeroBlocksAndSaysByHowMuch() {
        Budget budget = year().with(posters(1_000_001));
        assertThat(budget.findings(90)).singleElement().satisfies(finding -> {
            assertThat(finding.ruleId()).isEqualTo("BUD-01");
            assertThat(finding.severity()).isEqualTo(Severity.BLOCKING);
            assertThat(finding.message().fr().replace('\u00A0', ' '))
                    .isEqualTo("Ligne impression : crédits dépassés de 1 F CFP.");
        });
    }

    @Test
    void aLineOfWhichNearlyAllIsCommittedWarns() {
        assertThat(year().with(posters(900_000)).findings(90))
                .extracting(Finding::ruleId)
                .containsExactly("BUD-02");
        assertThat(year().with(posters(899_999)).findings(90)).isEmpty();
        assertThat(year().with(posters(1_000_000)).findings(100))
                .extracting(Finding::ruleId)
                .containsExactly("BUD-02");
    }

    @Test
    void costsAreKnownByCommunicationCampaignAndChannel() {
        Budget budget = year().with(posters(38_400)).with(messages(20_000));

        assertThat(budget.costOf(WATER)).isEqualTo(francs(58_400));
        assertThat(budget.costOf(CommunicationId.of("2025-099"))).isEqualTo(francs(0));
        assertThat(budget.costBy(CostObject::ofChannel)).isEqualTo(Map.of(POSTER, francs(38_400), SMS, francs(20_000)));
        assertThat(budget.costBy(CostObject::ofCampaign)).isEqualTo(Map.of("coupures-2025", francs(20_000)));
        assertThat(budget.commitmentsFor(WATER)).extracting(Commitment::id).containsExactly("e-1", "e-2");
    }

    @Test
    void aCommitmentIsGivenUpUnlessSomethingWasPaidForIt() {
        Budget budget = year().with(posters(38_400));
        assertThat(budget.without("e-1").totalCommitted()).isEqualTo(francs(0));
        Budget paid = budget.with(new Expense("m-1", "e-1", francs(1), MARCH));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> paid.without("e-1"))
                .withMessageContaining("has expenses");
    }

    @Test
    void aTransferKeepsTheTotalAndTakesNoMoreThanIsAvailable() {
        Budget moved = year().transfer("impression", "envois", francs(250_000));
        assertThat(moved.standing("envois").available()).isEqualTo(francs(500_000));
        assertThat(moved.totalVoted()).isEqualTo(year().totalVoted());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> year().with(posters(900_000)).transfer("impression", "envois", francs(100_001)));
    }

    @Test
    void whatDoesNotFitTogetherIsRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        year().with(new Commitment("e-9", "photos", CostObject.GENERAL, "Photos", francs(1), MARCH)))
                .withMessageContaining("no budget line 'photos'; known: [impression, envois]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> year().with(new Expense("m-1", "e-1", francs(1), MARCH)))
                .withMessageContaining("unknown commitment e-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> year().with(posters(1)).with(posters(2)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> year().with(new Commitment(
                        "e-9", "envois", CostObject.GENERAL, "SMS", Money.of("1", "EUR"), MARCH)))
                .withMessageContaining("in EUR, the budget in XPF");
    }

    /** A commitment or an expense of one, by number. */
    record Step(boolean expense, int line, int target, long amount) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.longs().between(1, 400_000))
                .as(Step::new)
                .list()
                .ofMaxSize(25);
    }

    @Property
    void aLineNeverGoesBelowZeroUnseenAndTheSumsAreExact(@ForAll("steps") List<Step> steps) {
        Budget budget = year();
        long[] committed = new long[2];
        long[][] ofCommitment = new long[25][3];
        int commitments = 0;
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (step.expense() && commitments > 0) {
                int target = step.target() % commitments;
                budget = budget.with(new Expense("m-" + i, "e-" + target, francs(step.amount()), MARCH));
                ofCommitment[target][1] += step.amount();
            } else {
                String line = step.line() == 0 ? "impression" : "envois";
                budget = budget.with(new Commitment(
                        "e-" + commitments, line, CostObject.of(WATER, SMS), "essai", francs(step.amount()), MARCH));
                ofCommitment[commitments] = new long[] {step.amount(), 0, step.line()};
                commitments++;
            }
        }
        for (int i = 0; i < commitments; i++) {
            committed[(int) ofCommitment[i][2]] += Math.max(ofCommitment[i][0], ofCommitment[i][1]);
        }

        assertThat(budget.standing("impression").committed()).isEqualTo(francs(committed[0]));
        assertThat(budget.standing("envois").committed()).isEqualTo(francs(committed[1]));
        assertThat(budget.costOf(WATER)).isEqualTo(budget.totalCommitted());
        assertThat(budget.findings(100).stream()
                        .filter(finding -> finding.ruleId().equals("BUD-01"))
                        .map(finding -> finding.locus().pointer()))
                .containsExactlyElementsOf(budget.standings().stream()
                        .filter(standing -> standing.available().isNegative())
                        .map(standing -> "/lines/" + standing.line().id())
                        .toList());
    }
}
