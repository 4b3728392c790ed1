package org.commspubliques.examples.anneeelectorale;

import com.google.common.base.Strings;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.commspubliques.core.election.ElectoralWindow;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.neutrality.HabitComparison;
import org.commspubliques.core.neutrality.HabitFact;
import org.commspubliques.core.time.DateWording;
import org.commspubliques.examples.input.Utf8Output;

/** Prints the year, in at most 45 lines. */
final class YearReport {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("dd/MM", Locale.ROOT);
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("dd/MM HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final ElectoralYear year;
    private final Locale reader;
    private final Utf8Output out;

    YearReport(ElectoralYear year, Locale reader, Utf8Output out) {
        this.year = year;
        this.reader = reader;
        this.out = out;
    }

    void print() {
        say(
                "Année électorale — ce qui s’ouvre, quand, et pour qui (contenu d’exemple fictif)",
                "A year with elections — what opens, when and for whom (fictional content)");
        windows();
        standings();
        plans();
        out.line("");
        year.issues().forEach(this::habit);
        columns();
    }

    private void windows() {
        List<WindowRow> rows = WindowRow.of(year);
        if (rows.isEmpty()) {
            return;
        }
        out.line("");
        out.line(in("PÉRIODES    ", "WINDOWS    ")
                + rows.get(0).window().poll().label().in(reader)
                + in(" · ouvertures en UTC : ", " · openings in UTC: ")
                + year.first().shortName() + " / "
                + year.last().shortName());
        for (WindowRow row : rows) {
            String other =
                    row.there().isEmpty() ? "—" : UTC.format(row.there().get(0).from());
            out.line("  " + pad(row.window().kind().label().in(reader), 33) + pad(days(row.here()), 30)
                    + UTC.format(row.window().from()) + " / " + pad(other, 13) + Laws.of(row.window(), reader));
        }
    }

    private static String days(List<ElectoralWindow> windows) {
        DateTimeFormatter format = windows.size() == 1 ? DAY : SHORT_DAY;
        return windows.stream()
                .map(window -> format.format(window.firstDay()) + " → " + format.format(window.lastDay()))
                .collect(Collectors.joining(", "));
    }

    private void standings() {
        out.line("");
        StringBuilder head = new StringBuilder(pad(in("SITUATIONS", "STANDINGS"), 22));
        year.bodies().forEach(body -> head.append(pad(body.shortName(), 26)));
        out.line(head.toString().stripTrailing());
        for (LocalDateTime moment : year.moments()) {
            StringBuilder line = new StringBuilder("  " + pad(moment(moment), 20));
            for (Body body : year.bodies()) {
                line.append(pad(Standing.of(body, moment).cell(reader), 26));
            }
            out.line(line.toString().stripTrailing());
        }
        say(
                "  J- : promotion interdite, jours avant le scrutin ; ? : scrutin à vérifier ; — : pas d’interdiction",
                "  D-: promotion banned, days to the poll; ?: poll to verify; —: no ban");
    }

    private String moment(LocalDateTime moment) {
        return DAY.format(moment) + " " + DateWording.hour(moment.toLocalTime()).in(reader);
    }

    private void plans() {
        out.line("");
        say("AGENDA", "PLANS");
        for (Plan plan : year.plans()) {
            List<Finding> findings = Issue.timing(plan);
            out.line("  " + pad(DAY.format(plan.moment()), 12) + pad(plan.body().shortName(), 15)
                    + pad(plan.subject() + " (" + plan.purpose().label().in(reader) + ")", 53)
                    + (findings.isEmpty() ? "✔ " + in("rien à signaler", "nothing found") : cited(findings)));
        }
    }

    private static String mark(Finding finding) {
        String mark = switch (finding.severity()) {
            case INFO -> "i ";
            case WARNING -> "! ";
            case BLOCKING -> "✖ ";
        };
        return mark + finding.ruleId();
    }

    private void habit(Issue issue) {
        HabitComparison comparison = issue.comparison();
        out.line(in("HABITUDE    ", "HABIT    ") + issue.planned().title() + ", "
                + day(issue.planned().day()) + " · " + comparison.label().in(reader)
                + (issue.findings().isEmpty() ? in(" · ✔ comme d’habitude", " · ✔ as usual") : ""));
        List<Finding> findings = issue.findings();
        if (findings.isEmpty()) {
            return;
        }
        List<String> usual = new ArrayList<>();
        for (HabitFact fact : comparison.facts()) {
            if (fact.isUsual()) {
                usual.add(fact.measure().label().in(reader));
            }
        }
        for (Finding finding : findings) {
            out.line("  " + mark(finding) + "  " + issue.saidIn(finding).in(reader));
        }
        out.line("  ✔ " + in("comme d’habitude : ", "as usual: ") + String.join(", ", usual));
    }

    /** The bulletins of one authority on one line: what changes is the number of inhabitants. */
    private void columns() {
        Map<Body, List<Bulletin>> byBody = year.bulletins().stream()
                .filter(bulletin -> !bulletin.column())
                .collect(Collectors.groupingBy(Bulletin::body, LinkedHashMap::new, Collectors.toList()));
        String head = in("TRIBUNE     sans espace de l’opposition : ", "COLUMN     no space for the opposition: ");
        for (Map.Entry<Body, List<Bulletin>> entry : byBody.entrySet()) {
            String kind = entry.getKey().authority().kind().label().in(reader) + " ("
                    + entry.getKey().authority().territory() + ")";
            out.line(head
                    + pad(kind, reader.getLanguage().equals("en") ? 25 : 17)
                    + entry.getValue().stream().map(this::column).collect(Collectors.joining(" · ")));
            head = " ".repeat(head.length());
        }
    }

    private String column(Bulletin bulletin) {
        List<Finding> findings = bulletin.findings(year.moments().get(0));
        return bulletin.inhabitants(reader) + in(" hab. ", " inh. ") + (findings.isEmpty() ? "✔" : cited(findings));
    }

    private String cited(List<Finding> findings) {
        return findings.stream()
                .map(finding -> mark(finding) + " " + Laws.articles(finding.references(), reader))
                .map(String::strip)
                .collect(Collectors.joining("  "));
    }

    private String day(LocalDate day) {
        return DateWording.dayMonthAndYear(day).in(reader);
    }

    private static String pad(String text, int width) {
        return Strings.padEnd(text, width, ' ');
    }

    private String in(String fr, String en) {
        return Wording.of(fr, en).in(reader);
    }

    private void say(String fr, String en) {
        out.line(in(fr, en));
    }
}
