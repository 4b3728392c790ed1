package org.commspubliques.templates.transparency;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.commspubliques.core.budget.Money;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.lifecycle.OverriddenRule;
import org.commspubliques.core.transparency.CampaignCostLine;
import org.commspubliques.core.transparency.ChangeLine;
import org.commspubliques.core.transparency.CostLine;
import org.commspubliques.core.transparency.PublicationLine;
import org.commspubliques.core.transparency.TransparencyReport;

/**
 * Tableaux ouverts d’un rapport de transparence: CSV for spreadsheets and for other programs, with semicolons, lines ended by
 * CR LF and a byte order mark in front, to be written in UTF-8. What a spreadsheet would compute gets an apostrophe. Days
 * and hours are in the zone of the authority. Costs have a table of their own, one line for each communication and currency:
 * beside publications, a sum would count them as often as there are channels. Immutable and thread-safe.
 */
public final class TransparencyTables {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final TransparencyReport report;
    private final ReportWords words;

    private TransparencyTables(TransparencyReport report, ReportWords words) {
        this.report = report;
        this.words = words;
    }

    /**
     * Returns the tables of a report.
     *
     * @param report the report
     * @param channels what channels are called; one that is not there is called by its identifier
     * @param reader in which language
     * @return the tables
     */
    public static TransparencyTables of(TransparencyReport report, ChannelCatalog channels, Locale reader) {
        return new TransparencyTables(report, new ReportWords(report, channels, reader));
    }

    /**
     * Returns what went out, a line for each publication.
     *
     * @return the text of the table
     */
    public String publications() {
        SpreadsheetTable table = new SpreadsheetTable(
                in("référence", "reference"),
                in("titre", "title"),
                in("canal", "channel"),
                in("langue", "language"),
                in("diffusé le", "published at"),
                in("validé par", "released by"),
                in("urgence", "urgent"),
                in("règles écartées", "rules set aside"),
                in("adresse", "address"));
        for (PublicationLine line : report.publications()) {
            table.line(
                    line.communication(),
                    line.title(),
                    words.channel(line.variant()),
                    line.variant().language(),
                    moment(line.at()),
                    words.offices(line),
                    line.urgent() ? in("oui", "yes") : in("non", "no"),
                    line.overrides().stream().map(OverriddenRule::rule).collect(Collectors.joining(", ")),
                    line.publicLink().map(Object::toString).orElse(""));
        }
        return table.text();
    }

    /**
     * Returns what was corrected or withdrawn, a line for each.
     *
     * @return the text of the table
     */
    public String changes() {
        SpreadsheetTable table = new SpreadsheetTable(
                in("référence", "reference"),
                in("titre", "title"),
                in("canal", "channel"),
                in("diffusé le", "published at"),
                in("suite", "what was done"),
                in("le", "on"),
                in("par", "by"),
                in("motif donné au public", "reason given to the public"),
                in("rectifié par", "corrected by"));
        for (ChangeLine line : report.changes()) {
            table.line(
                    line.communication(),
                    line.title(),
                    words.channel(line.variant()),
                    moment(line.publishedAt()),
                    words.of(line.change().kind().label()),
                    moment(line.change().at()),
                    line.change().office(),
                    line.change().notice(),
                    line.change().correctedBy().map(CommunicationId::value).orElse(""));
        }
        return table.text();
    }

    /**
     * Returns what the communications and the campaigns cost, a line for each of them and currency. The last column says which
     * of both it is.
     *
     * @return the text of the table
     */
    public String costs() {
        SpreadsheetTable table = new SpreadsheetTable(
                in("référence", "reference"),
                in("titre", "title"),
                in("montant", "amount"),
                in("devise", "currency"),
                in("objet", "object"));
        for (CostLine line : report.costs()) {
            cost(table, line.communication().value(), line.title(), line.amounts(), in("action", "action"));
        }
        for (CampaignCostLine line : report.campaignCosts()) {
            cost(table, line.campaign(), line.title(), line.amounts(), in("campagne", "campaign"));
        }
        return table.text();
    }

    private void cost(SpreadsheetTable table, String id, String title, List<Money> amounts, String object) {
        for (Money amount : amounts) {
            table.line(id, title, words.amount(amount), amount.currency().getCurrencyCode(), object);
        }
    }

    private String moment(Instant at) {
        return MOMENT.format(at.atZone(report.zone()));
    }

    private String in(String fr, String en) {
        return words.of(Wording.of(fr, en));
    }
}
