package org.commspubliques.examples.journalinterne;

import com.google.common.base.Strings;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.periodical.AssembledIssue;
import org.commspubliques.core.periodical.Issue;
import org.commspubliques.core.periodical.IssueArticle;
import org.commspubliques.core.periodical.IssueAssembly;
import org.commspubliques.core.periodical.IssueDates;
import org.commspubliques.core.periodical.IssueFindings;
import org.commspubliques.core.periodical.IssueProgress;
import org.commspubliques.core.periodical.PageStanding;
import org.commspubliques.core.time.DateWording;
import org.commspubliques.examples.input.Utf8Output;

/** Prints the making of the issue, in at most 45 lines. */
final class JournalReport {

    private static final int BAR = 20;

    private final Story story;
    private final Locale reader;
    private final Utf8Output out;

    JournalReport(Story story, Locale reader, Utf8Output out) {
        this.story = story;
        this.reader = reader;
        this.out = out;
    }

    void print() {
        say(
                "Journal interne — du chemin de fer au numéro imprimé (contenu d’exemple fictif)",
                "Staff journal — from the page plan to the printed issue (fictional content)");
        days();
        form();
        plan(story.eve());
        findings(story.morrow());
        late();
        assembly();
        reuse();
    }

    private void days() {
        IssueDates dates = story.dates();
        out.line("");
        out.line(in("CALENDRIER  ", "DAYS  ")
                + story.proof().name().in(reader)
                + in(
                        " · à rebours, jours ouvrés de Nouvelle-Calédonie",
                        " · backwards, working days of New Caledonia"));
        out.line("  " + in("bouclage ", "copy deadline ") + day(dates.copyDeadline()) + " · "
                + in("bon à tirer ", "signed proof ") + day(dates.proof()));
        out.line("  " + in("impression ", "print ") + day(dates.print()) + " · " + in("distribution ", "distribution ")
                + day(dates.distribution()));
    }

    private void form() {
        Map<String, String> answers = Map.of(
                "sujet",
                "Le potager",
                "resume",
                "Tout est parti d’une caisse vide, oubliée derrière l’atelier de menuiserie.");
        String found = story.periodical().rubric("equipes").stream()
                .flatMap(rubric -> rubric.look(answers).stream())
                .map(finding -> mark(finding) + " " + finding.message().in(reader))
                .collect(Collectors.joining("  "));
        out.line(in("FICHE  proposée à « Côté équipes » : ", "FORM  proposed to 'Côté équipes': ") + found);
    }

    private void plan(LocalDate today) {
        Issue issue = story.on(today);
        out.line("");
        out.line(in("CHEMIN DE FER  ", "PAGE PLAN  ") + day(today) + " · "
                + IssueProgress.of(issue, story.statesOn(today)).words().in(reader));
        for (PageStanding page : issue.pages()) {
            String subject =
                    page.page().isAbout().map(about -> about.in(reader)).orElse("");
            out.line("  " + in("p. ", "p. ") + page.page().number() + "  "
                    + (subject.isEmpty()
                            ? bar(page) + "  " + page.words().in(reader)
                            : subject.toLowerCase(Locale.ROOT)));
        }
    }

    private static String bar(PageStanding page) {
        int room = Math.max(page.page().signs(), 1);
        int written = Math.min(BAR, page.written() * BAR / room);
        int awaited = Math.min(BAR - written, page.awaited() * BAR / room);
        return "█".repeat(written) + "▒".repeat(awaited) + "░".repeat(BAR - written - awaited);
    }

    private void findings(LocalDate today) {
        Issue issue = story.on(today);
        out.line("");
        out.line(in("À VOIR  ", "TO BE SEEN  ") + day(today));
        show(IssueFindings.of(issue, story.statesOn(today), today));
    }

    private void late() {
        SortedMap<LocalDate, List<IssueArticle>> late =
                story.proof().lateCopies(story.dates().proof());
        late.forEach((due, articles) -> articles.forEach(article -> article.text()
                .ifPresent(copy -> out.line("  " + in("copie en retard : ", "late copy: ") + article.title() + ", "
                        + in("reçue le ", "received on ") + day(copy.received())))));
    }

    private void assembly() {
        out.line("");
        out.line(in("ASSEMBLAGE", "ASSEMBLY"));
        assembled(story.on(story.morrow()), story.morrow());
        AssembledIssue issue = assembled(story.proof(), story.dates().proof());
        for (AssembledIssue.Article article : issue.articles()) {
            out.line("    p. " + article.placed().page() + "  "
                    + Strings.padEnd(article.rubric().in(reader), 22, ' ') + article.title());
        }
        List<Finding> findings = IssueFindings.of(
                issue.issue(),
                story.statesOn(story.dates().proof()),
                story.dates().proof());
        show(findings);
        if (findings.isEmpty()) {
            say(
                    "    rien à signaler : « En deux mots » est passé en page 4",
                    "    nothing found: 'En deux mots' moved to page 4");
        }
    }

    private AssembledIssue assembled(Issue issue, LocalDate today) {
        AssembledIssue assembled = IssueAssembly.of(issue, story.statesOn(today), story::text);
        out.line("  " + day(today) + " · "
                + (assembled.isComplete()
                        ? in("✔ numéro complet", "✔ complete issue")
                        : in("✖ numéro incomplet : ", "✖ incomplete issue: ") + reasons(assembled)));
        return assembled;
    }

    private String reasons(AssembledIssue assembled) {
        return assembled.refusals().stream()
                .map(refusal ->
                        refusal.article().id() + " (" + refusal.reason().label().in(reader) + ")")
                .collect(Collectors.joining(", "));
    }

    private void reuse() {
        out.line("");
        out.line(in(
                "REPRISE  « Un potager derrière l’atelier » sur le site de la ville",
                "REUSE  'Un potager derrière l’atelier' on the town's site"));
        story.text(CommunicationId.of("cordage-42-potager")).stream()
                .flatMap(article -> Reuse.of(article).stream())
                .forEach(reuse -> {
                    out.line("  " + reuse.how().in(reader));
                    List<Finding> findings = reuse.findings(story);
                    findings.stream()
                            .filter(finding -> !finding.locus().hasSpan() || isFirst(finding, findings))
                            .forEach(finding -> out.line("    " + mark(finding) + " " + shortened(finding.message())
                                    + again(finding, findings)));
                });
    }

    /** The passages that one rule marks in a text are said once. */
    private static boolean isFirst(Finding finding, List<Finding> all) {
        return all.stream()
                .filter(other -> other.ruleId().equals(finding.ruleId()))
                .findFirst()
                .filter(finding::equals)
                .isPresent();
    }

    private String again(Finding finding, List<Finding> all) {
        long same = all.stream()
                .filter(other -> other.locus().hasSpan() && other.ruleId().equals(finding.ruleId()))
                .count();
        return same < 2 || !finding.locus().hasSpan()
                ? ""
                : in(" Et " + (same - 1) + " autres passages.", " And " + (same - 1) + " more passages.");
    }

    private String shortened(Wording message) {
        String text = message.in(reader);
        return text.length() <= 100 ? text : text.substring(0, 99).strip() + "…";
    }

    private void show(List<Finding> findings) {
        findings.forEach(finding ->
                out.line("  " + mark(finding) + " " + finding.message().in(reader)));
    }

    private static String mark(Finding finding) {
        String mark = switch (finding.severity()) {
            case INFO -> "i ";
            case WARNING -> "! ";
            case BLOCKING -> "✖ ";
        };
        return mark + finding.ruleId();
    }

    private String day(LocalDate day) {
        Wording date = DateWording.dayAndMonth(day);
        Wording week = DateWording.dayOfWeek(day.getDayOfWeek());
        return Wording.of(week.fr() + " " + date.fr(), week.en() + " " + date.en())
                .in(reader);
    }

    private String in(String fr, String en) {
        return Wording.of(fr, en).in(reader);
    }

    private void say(String fr, String en) {
        out.line(in(fr, en));
    }
}
