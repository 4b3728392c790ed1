package org.commspubliques.core.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.language.Wording;
import org.junit.jupiter.api.Test;

class CostStatementTest {

    private static final Currency XPF = Currency.getInstance("XPF");
    private static final LocalDate MARCH = LocalDate.of(2025, 3, 3);
    private static final CommunicationId FORUM = CommunicationId.of("forum");

    private static Commitment commitment(String id, CostObject object, String wording, LocalDate day) {
        return new Commitment(id, "impression", object, wording, Money.of("100000", "XPF"), day);
    }

    private static final Budget BUDGET = Budget.voted(
                    2025,
                    XPF,
                    List.of(new BudgetLine(
                            "impression", Wording.of("Impression", "Printing"), Money.of("1000000", "XPF"))))
            .with(commitment(
                    "e-1",
                    CostObject.of(FORUM, ChannelId.of("print")).within("rentree"),
                    "500 « affiches »; \"A3\"",
                    MARCH))
            .with(commitment("e-2", CostObject.GENERAL, "=HYPERLINK(1)", MARCH.plusDays(1)))
            .with(commitment("e-3", CostObject.of(FORUM, ChannelId.of("sms")), "envoi", MARCH.plusMonths(3)))
            .with(new Expense("m-1", "e-1", Money.of("60000", "XPF"), MARCH.plusDays(20)));

    private static final CostStatement YEAR =
            CostStatement.of(BUDGET, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));

    @Test
    void tellsWhatOneCommunicationCost() {
        CostStatement forum = YEAR.about(FORUM);
        assertThat(forum.lines()).extracting(line -> line.commitment().id()).containsExactly("e-1", "e-3");
        assertThat(forum.committed()).isEqualTo(Money.of("200000", "XPF"));
        assertThat(forum.paid()).isEqualTo(Money.of("60000", "XPF"));
        assertThat(YEAR.aboutCampaign("rentree").lines()).hasSize(1);
        assertThat(YEAR.about(CommunicationId.of("autre")).lines()).isEmpty();
    }

    @Test
    void countsTheFirstAndTheLastDay() {
        assertThat(CostStatement.of(BUDGET, MARCH, MARCH).lines()).hasSize(1);
        assertThatIllegalArgumentException().isThrownBy(() -> CostStatement.of(BUDGET, MARCH, MARCH.minusDays(1)));
    }

    @Test
    void isInOneCurrency() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CostStatement(Currency.getInstance("EUR"), MARCH, MARCH, YEAR.lines()))
                .withMessageContaining("e-1");
    }
}
