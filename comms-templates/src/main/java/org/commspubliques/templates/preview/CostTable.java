package org.commspubliques.templates.preview;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import org.commspubliques.core.budget.Commitment;
import org.commspubliques.core.budget.CostObject;
import org.commspubliques.core.budget.CostStatement;
import org.commspubliques.core.budget.Money;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.language.Wording;
import org.commspubliques.templates.escape.CsvTable;

/**
 * État des dépenses pour tableur: what communications cost as a table for spreadsheets, one row for each commitment. Dates are
 * written as 2025-09-02, which every spreadsheet takes for dates; amounts have a decimal comma for a French reader and a decimal
 * point for an English one, without currency, which has a column of its own.
 */
public final class CostTable {

    private static final ImmutableList<Wording> HEADER = ImmutableList.of(
            Wording.of("date", "date"),
            Wording.of("engagement", "commitment"),
            Wording.of("objet", "subject"),
            Wording.of("communication", "communication"),
            Wording.of("campagne", "campaign"),
            Wording.of("canal", "channel"),
            Wording.of("ligne", "line"),
            Wording.of("engagé", "committed"),
            Wording.of("payé", "paid"),
            Wording.of("monnaie", "currency"));

    private CostTable() {}

    /**
     * Returns a statement as a table.
     *
     * @param statement the statement
     * @param reader the reader; English for English, French for every other language
     * @return the table
     */
    public static CsvTable of(CostStatement statement, Locale reader) {
        return new CsvTable(
                HEADER.stream().map(name -> name.in(reader)).toList(),
                statement.lines().stream().map(line -> row(line, reader)).toList());
    }

    private static List<String> row(CostStatement.Line line, Locale reader) {
        Commitment commitment = line.commitment();
        CostObject object = commitment.object();
        return ImmutableList.of(
                commitment.day().toString(),
                commitment.id(),
                commitment.wording(),
                object.ofCommunication().map(CommunicationId::value).orElse(""),
                object.ofCampaign().orElse(""),
                object.ofChannel().map(ChannelId::value).orElse(""),
                commitment.line(),
                figures(commitment.amount()).in(reader),
                figures(line.paid()).in(reader),
                line.paid().currency().getCurrencyCode());
    }

    private static Wording figures(Money money) {
        String plain = money.amount().toPlainString();
        return Wording.of(plain.replace('.', ','), plain);
    }
}
