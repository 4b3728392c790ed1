package org.commspubliques.examples.montdore;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commspubliques.core.audience.Audience;
import org.commspubliques.core.budget.Budget;
import org.commspubliques.core.budget.BudgetLine;
import org.commspubliques.core.budget.Commitment;
import org.commspubliques.core.budget.CostObject;
import org.commspubliques.core.budget.CostStatement;
import org.commspubliques.core.budget.Money;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelKind;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.pressure.AudiencePressure;
import org.commspubliques.core.pressure.FatiguePolicy;
import org.commspubliques.core.pressure.MessageCap;
import org.commspubliques.core.pressure.MessageHistory;
import org.commspubliques.core.pressure.SentMessage;
import org.commspubliques.core.sms.SmsSegments;
import org.commspubliques.core.sms.SmsTariff;
import org.commspubliques.examples.input.TableFile;
import org.commspubliques.examples.input.TextFile;
import org.commspubliques.templates.preview.CostTable;

/** What the text messages of the week cost, of which budget, and how many each public received. */
final class WeekSpending {

    /** Made up, as the town's contract and its subscribers are. */
    static final SmsTariff SMS_TARIFF = SmsTariff.of(Currency.getInstance("XPF"), new BigDecimal("9.5"));

    static final int SUBSCRIBERS = 4_200;

    private static final String SMS = "sms";
    private static final String RESIDENTS = "habitants";

    private final Week week;
    private final List<Deliveries.Sent> sent;
    private final ZoneId zone;
    private final Optional<Budget> budget;

    WeekSpending(Week week, List<Deliveries.Sent> deliveries, Path input) throws IOException {
        this.week = week;
        this.sent = deliveries;
        this.zone = week.town().authority().zone();
        this.budget = read(
                        input.resolve("budget.csv"),
                        week.town().authority().currency(),
                        week.start().getYear())
                .map(this::committed);
    }

    private static Optional<Budget> read(Path file, Currency currency, int year) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<BudgetLine> lines = new ArrayList<>();
        for (TableFile.Row row : TableFile.rows(TextFile.read(file))) {
            lines.add(new BudgetLine(
                    row.required(0, "identifiant"),
                    Wording.of(row.required(1, "libellé"), row.required(2, "libellé anglais")),
                    row.read(3, "montant voté", "un montant", amount -> new Money(new BigDecimal(amount), currency))));
        }
        return Optional.of(Budget.voted(year, currency, lines));
    }

    /** Each text message that went out is an order to the operator. */
    private Budget committed(Budget voted) {
        Budget running = voted;
        for (Deliveries.Sent one : sent) {
            if (one.variant().channel().value().equals(SMS)
                    && running.lines().stream().anyMatch(line -> line.id().equals(SMS))) {
                SmsSegments segments = SmsSegments.of(one.dossier()
                        .current()
                        .variant(one.variant())
                        .orElseThrow()
                        .text());
                running = running.with(new Commitment(
                        "sms-" + one.dossier().id(),
                        SMS,
                        CostObject.of(
                                one.dossier().request().id(), one.variant().channel()),
                        one.dossier().request().subject(),
                        new Money(SMS_TARIFF.cost(segments, SUBSCRIBERS), SMS_TARIFF.currency()),
                        day(one.at())));
            }
        }
        return running;
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    /** What was voted, committed and is available; nothing where the town gave no budget. */
    Optional<Budget> budget() {
        return budget;
    }

    /** How many text messages residents received in seven days, beside how many are enough. */
    Wording pressure() {
        FatiguePolicy policy = FatiguePolicy.standard();
        ChannelCatalog channels = ChannelCatalog.standard();
        List<SentMessage> messages = new ArrayList<>();
        for (Deliveries.Sent one : sent) {
            ChannelKind kind = channels.get(one.variant().channel()).kind();
            for (Audience audience : one.dossier().current().audiences()) {
                messages.add(new SentMessage(
                        audience.id(), kind, one.at(), one.dossier().request().id(), false));
            }
        }
        LocalDate last = week.start().toLocalDate().plusDays(6);
        int count = new AudiencePressure(MessageHistory.of(messages), policy, zone)
                .count(RESIDENTS, ChannelKind.SMS, last.minusDays(6), last);
        int cap = policy.caps(RESIDENTS, ChannelKind.SMS).stream()
                .filter(one -> one.days() == 7)
                .mapToInt(MessageCap::max)
                .min()
                .orElseThrow();
        return Wording.of(
                "habitants : " + count + " SMS sur 7 jours, alerte comprise (plafond " + cap + ")",
                "residents: " + count + " text messages in 7 days, the alert among them (at most " + cap + ")");
    }

    /** The orders of the week as a table for spreadsheets. */
    void write(OutputFolder folder, Locale reader) throws IOException {
        if (budget.isPresent()) {
            LocalDate first = week.start().toLocalDate();
            folder.write(
                    "budget.csv",
                    CostTable.of(CostStatement.of(budget.get(), first, first.plusDays(6)), reader)
                            .bytes());
        }
    }
}
