package fr.example.intranet;

import java.time.LocalDate;
import java.util.Optional;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.chain.StandardChains;
import org.commspubliques.core.budget.Budget;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.json.JsonCodec;
import org.commspubliques.core.json.JsonContract;
import org.commspubliques.templates.message.ReadyTemplates;

/** What a module sees of the library: its types, its files, its codec; and nothing of what is internal. */
public final class Intranet {

    private Intranet() {}

    /**
     * Runs the application.
     *
     * @param args none
     */
    public static void main(String[] args) {
        expect(Budget.class.getModule().isNamed(), true);
        expect(ChannelCatalog.standard().all().isEmpty(), false);
        expect(ReadyTemplates.find("coupure-eau").isPresent(), true);
        expect(StandardChains.all().stream().map(ApprovalChain::id).toList().isEmpty(), false);
        expect(JsonContract.schema("budget").isPresent(), true);

        JsonCodec<Reminder> codec = JsonCodec.of(Reminder.class);
        Reminder reminder = new Reminder(LocalDate.of(2026, 11, 10), ChannelId.of("sms"), "Coupure d’eau à Boulari");
        String json = codec.write(reminder);
        expect(json, "{\"on\":\"2026-11-10\",\"channel\":\"sms\",\"text\":\"Coupure d’eau à Boulari\"}");
        expect(codec.read("rappel", json), reminder);

        expect(isReadable("org.commspubliques.core.internal.json.JsonDocument"), false);
        System.out.println("Dans le module " + Intranet.class.getModule().getName() + " : " + reminder.text());
    }

    /** What a module does not export cannot be called, even if it is found. */
    private static boolean isReadable(String type) {
        return Optional.ofNullable(Class.forName(Budget.class.getModule(), type))
                .map(found -> found.getModule().isExported(found.getPackageName(), Intranet.class.getModule()))
                .orElseThrow();
    }

    private static void expect(Object actual, Object expected) {
        if (!actual.equals(expected)) {
            throw new IllegalStateException("expected " + expected + ", was " + actual);
        }
    }
}
