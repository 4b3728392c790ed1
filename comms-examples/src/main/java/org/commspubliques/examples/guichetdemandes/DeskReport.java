package org.commspubliques.examples.guichetdemandes;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.request.Deadlines;
import org.commspubliques.core.time.DateWording;
import org.commspubliques.examples.input.Utf8Output;

/** Prints what the desk says, on one screen. */
final class DeskReport {

    private final Desk desk;
    private final Locale reader;
    private final Utf8Output out;

    DeskReport(Desk desk, Locale reader, Utf8Output out) {
        this.desk = desk;
        this.reader = reader;
        this.out = out;
    }

    void print(List<Treated> requests) {
        out.line(in("Guichet des demandes", "Desk of requests") + " · "
                + desk.file().authority().name() + " · "
                + DateWording.moment(desk.file().moment()).in(reader));
        long complete = requests.stream().filter(Treated::isComplete).count();
        out.line(in("Contenu d’exemple fictif : ", "Fictional content: ")
                + in(
                        requests.size() + " demandes, " + complete + " complètes.",
                        requests.size() + " requests, " + complete + " complete."));
        requests.forEach(this::print);
        out.line("");
    }

    private void print(Treated treated) {
        out.line("");
        out.line("== " + treated.request().id() + "  " + treated.request().subject() + " ("
                + treated.request().purpose().label().in(reader) + ")");
        out.line("  " + treated.header().in(reader));
        treated.findings().forEach(this::print);
        out.line("  → " + treated.decision().summary().in(reader));
        if (treated.late().isEmpty()) {
            ZoneId zone = desk.file().authority().zone();
            treated.deadline()
                    .ifPresent(schedule ->
                            out.line("  " + Deadlines.label(schedule, zone).in(reader)));
        }
        for (Finding finding : treated.late()) {
            print(finding);
            out.line("  → " + finding.proposals().get(0).advice().in(reader));
        }
    }

    private void print(Finding finding) {
        String about = finding.excerpt().isEmpty() ? "" : in("« ", "'") + finding.excerpt() + in(" » : ", "': ");
        out.line("  " + finding.ruleId() + "  " + about + finding.message().in(reader));
    }

    private String in(String fr, String en) {
        return Wording.of(fr, en).in(reader);
    }
}
