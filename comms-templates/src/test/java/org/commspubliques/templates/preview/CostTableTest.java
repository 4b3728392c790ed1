package org.commspubliques.templates.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.commspubliques.core.budget.Budget;
import org.commspubliques.core.budget.BudgetLine;
import org.commspubliques.core.budget.Commitment;
import org.commspubliques.core.budget.CostObject;
import org.commspubliques.core.budget.CostStatement;
import org.commspubliques.core.budget.Expense;
import org.commspubliques.core.budget.Money;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.language.Wording;
import org.junit.jupiter.api.Test;

class CostTableTest {

    private static final LocalDate MARCH = LocalDate.of(2025, 3, 3);

    private static Commitment commitment(String id, CostObject object, String wording) {
        return new Commitment(id, "impression", object, wording, Money.of("1000.50", "EUR"), MARCH);
    }

    private static final CostStatement STATEMENT = CostStatement.of(
            Budget.voted(
                            2025,
                            Currency.getInstance("EUR"),
                            List.of(new BudgetLine(
                                    "impression", Wording.of("Impression", "Printing"), Money.of("10000", "EUR"))))
                    .with(commitment(
                            "e-1",
                            CostObject.of(CommunicationId.of("forum"), ChannelId.of("print"))
                                    .within("rentree"),
                            "500 « affiches »; \"A3\""))
                    .with(commitment("e-2", CostObject.GENERAL, "=HYPERLINK(1)"))
                    .with(new Expense("m-1", "e-1", Money.of("600", "EUR"), MARCH.plusDays(20))),
            MARCH,
            MARCH);

    @Test
    void isATableASpreadsheetReadsAndNeverComputes() {
        assertThat(CostTable.of(STATEMENT, Locale.FRENCH).text())
                .isEqualTo("\uFEFFdate;engagement;objet;communication;campagne;canal;ligne;engagé;payé;monnaie\r\n"
                        + "2025-03-03;e-1;\"500 « affiches »; \"\"A3\"\"\";forum;rentree;print;impression;\"1000,50\";\"600,00\";EUR\r\n"
                        + "2025-03-03;e-2;'=HYPERLINK(1);;;;impression;\"1000,50\";\"0,00\";EUR\r\n");
    }

    @Test
    void hasItsNumbersAsItsReaderWritesThem() {
        assertThat(CostTable.of(STATEMENT, Locale.ENGLISH).rows().get(0)).contains("1000.50", "600.00");
    }
}
