package org.commspubliques.examples.anneeelectorale;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.election.ElectoralStatus;
import org.commspubliques.core.election.ElectoralWindow;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.json.JsonContract;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.law.LegalReferences;
import org.commspubliques.core.neutrality.HabitComparison;
import org.commspubliques.core.neutrality.HabitFact;
import org.commspubliques.core.source.Source;
import org.commspubliques.core.time.DateWording;
import org.commspubliques.templates.TemplateEngine;
import org.commspubliques.templates.escape.OutputFormat;
import org.commspubliques.templates.preview.PageStyle;
import org.commspubliques.templates.typography.Typography;

/** The year on one page. */
final class YearPage {

    private static final Wording CLOSED = Wording.of("hors période", "no period");

    private final ElectoralYear year;
    private final Locale reader;

    YearPage(ElectoralYear year, Locale reader) {
        this.year = year;
        this.reader = reader;
    }

    String html() {
        TemplateEngine.Builder engine = TemplateEngine.builder();
        PageStyle.partials().forEach(engine::partial);
        String page =
                engine.build().parse("page.html", resource(), OutputFormat.HTML).render(model(), reader);
        return Typography.of(reader).applyToHtml(page);
    }

    private static String resource() {
        try (InputStream in = YearPage.class.getResourceAsStream("/annee-electorale/page.html")) {
            return new String(
                    Objects.requireNonNull(in, "page.html is missing").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Object> model() {
        Timeline timeline = new Timeline(year, reader);
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("langue", reader.getLanguage());
        model.put("l", PageLabels.in(reader));
        model.put("frise", timeline.model());
        model.put("legende", timeline.legend());
        model.put("ici", year.first().shortName());
        model.put("la", year.last().shortName());
        List<WindowRow> rows = WindowRow.of(year);
        model.put(
                "scrutin",
                rows.isEmpty() ? "" : rows.get(0).window().poll().label().in(reader));
        model.put("periodes", rows.stream().map(this::window).toList());
        model.put("collectivites", year.bodies().stream().map(Body::shortName).toList());
        model.put("moments", year.moments().stream().map(this::moment).toList());
        model.put("agenda", year.plans().stream().map(this::plan).toList());
        model.put("tribunes", year.bulletins().stream().map(this::bulletin).toList());
        model.put("numeros", year.issues().stream().map(this::issue).toList());
        return model;
    }

    private Map<String, Object> window(WindowRow row) {
        return Map.of(
                "nom", row.window().kind().label().in(reader),
                "jours", row.here().stream().map(this::days).toList(),
                "ici", opening(row.here()),
                "la", opening(row.there()),
                "droit", Laws.of(row.window(), reader));
    }

    private String days(ElectoralWindow window) {
        Wording first = DateWording.dayMonthAndYear(window.firstDay());
        Wording last = DateWording.dayMonthAndYear(window.lastDay());
        return Wording.of("du " + first.fr() + " au " + last.fr(), first.en() + " to " + last.en())
                .in(reader);
    }

    private String opening(List<ElectoralWindow> windows) {
        if (windows.isEmpty()) {
            return "—";
        }
        LocalDateTime utc = LocalDateTime.ofInstant(windows.get(0).from(), ZoneOffset.UTC);
        return DateWording.dayAndMonth(utc.toLocalDate()).in(reader) + ", "
                + DateWording.hour(utc.toLocalTime()).in(reader) + " UTC";
    }

    private Map<String, Object> moment(LocalDateTime moment) {
        List<Map<String, Object>> cells = new ArrayList<>();
        for (Body body : year.bodies()) {
            Standing standing = Standing.of(body, moment);
            cells.add(Map.of(
                    "ton", tone(standing),
                    "compte",
                            standing.status() instanceof ElectoralStatus.Closed
                                    ? CLOSED.in(reader)
                                    : standing.countdown().in(reader),
                    "scrutin", standing.poll().in(reader),
                    "autres",
                            standing.named().stream()
                                    .map(kind -> kind.label().in(reader))
                                    .toList()));
        }
        return Map.of(
                "jour", DateWording.dayMonthAndYear(moment.toLocalDate()).in(reader),
                "heure", DateWording.hour(moment.toLocalTime()).in(reader),
                "cases", cells);
    }

    private static String tone(Standing standing) {
        if (standing.status() instanceof ElectoralStatus.Open open) {
            return open.window().isConfirmed() ? "blocking" : "warning";
        }
        return standing.status() instanceof ElectoralStatus.Closed ? "ok" : "warning";
    }

    private Map<String, Object> plan(Plan plan) {
        return Map.of(
                "objet", plan.subject(),
                "finalite", plan.purpose().label().in(reader),
                "collectivite", plan.body().authority().name(),
                "moment",
                        DateWording.moment(plan.moment()
                                        .atZone(plan.body().authority().zone()))
                                .in(reader),
                "constats", Issue.timing(plan).stream().map(this::finding).toList());
    }

    private Map<String, Object> bulletin(Bulletin bulletin) {
        LocalAuthority authority = bulletin.body().authority();
        return Map.of(
                "collectivite", authority.kind().label().in(reader) + " (" + authority.territory() + ")",
                "habitants", bulletin.inhabitants(reader),
                "espace", (bulletin.column() ? Wording.of("oui", "yes") : Wording.of("non", "no")).in(reader),
                "constats",
                        bulletin.findings(year.moments().get(0)).stream()
                                .map(this::finding)
                                .toList());
    }

    private Map<String, Object> finding(Finding finding) {
        return Map.of(
                "ton", JsonContract.nameOf(finding.severity()),
                "gravite", finding.severity().label().in(reader),
                "message", finding.message().in(reader),
                "droit", LegalReferences.cite(finding.references()).in(reader),
                "conseil",
                        finding.proposals().stream()
                                .map(Proposal::advice)
                                .map(advice -> advice.in(reader))
                                .findFirst()
                                .orElse(""));
    }

    private Map<String, Object> issue(Issue issue) {
        HabitComparison comparison = issue.comparison();
        List<Finding> findings = issue.findings();
        List<String> sources = findings.stream()
                .flatMap(finding -> finding.sources().stream())
                .distinct()
                .map(Source::title)
                .toList();
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("titre", issue.planned().title());
        model.put("collectivite", issue.body().authority().name());
        model.put("jour", DateWording.dayMonthAndYear(issue.planned().day()).in(reader));
        model.put("base", comparison.label().in(reader));
        model.put("rupture", rupture(issue));
        model.put("mesures", comparison.facts().stream().map(this::fact).toList());
        model.put("sources", sources);
        return model;
    }

    private String rupture(Issue issue) {
        HabitComparison comparison = issue.comparison();
        return comparison.isFirst() || comparison.isRevived()
                ? issue.findings().get(0).message().in(reader)
                : "";
    }

    private Map<String, Object> fact(HabitFact fact) {
        String badge = fact.isUsual()
                ? Wording.of("usuel", "usual").in(reader)
                : fact.difference().in(reader).isEmpty()
                        ? Wording.of("différent", "different").in(reader)
                        : fact.difference().in(reader);
        return Map.of(
                "nom", fact.measure().label().in(reader),
                "ici", fact.now().in(reader),
                "habitude", fact.usual().in(reader),
                "ton", fact.departs() ? "warning" : fact.isUsual() ? "ok" : "info",
                "ecart", badge);
    }
}
