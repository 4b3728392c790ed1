package org.commspubliques.examples.montdore;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.Confidentiality;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.SupportKind;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.lifecycle.CommunicationStates;
import org.commspubliques.core.periodical.ImprintEntry;
import org.commspubliques.core.periodical.Issue;
import org.commspubliques.core.periodical.IssueArticle;
import org.commspubliques.core.periodical.IssueAssembly;
import org.commspubliques.core.periodical.IssueDates;
import org.commspubliques.core.periodical.IssueFindings;
import org.commspubliques.core.periodical.IssueProgress;
import org.commspubliques.core.periodical.PagePlan;
import org.commspubliques.core.periodical.Periodical;
import org.commspubliques.core.periodical.Periodicity;
import org.commspubliques.core.periodical.Rubric;
import org.commspubliques.templates.preview.IssuePages;
import org.commspubliques.templates.preview.PreviewOptions;

/**
 * The staff journal as an issue: its articles, which were approved together, on its pages.
 *
 * @param issue the issue
 * @param articles the text of each article
 * @param states where they stand: where the issue does
 * @param day the day on which it is looked at
 */
record JournalIssue(Issue issue, List<Communication> articles, CommunicationStates states, LocalDate day) {

    private static final int PAGES = 4;
    private static final int ROOM = 600;
    private static final List<Wording> RUBRICS = List.of(
            Wording.of("À la une", "Front page"),
            Wording.of("Côté équipes", "From the teams"),
            Wording.of("Au quotidien", "Day by day"),
            Wording.of("Dates", "Dates"));
    private static final IssueDates.Delays DELAYS = new IssueDates.Delays(1, 1, 0);

    static JournalIssue of(Week week, Dossier dossier) {
        LocalAuthority town = week.town().authority();
        Variant variant = dossier.current().variants().get(0);
        List<Communication> articles = articles(dossier, variant);
        ZonedDateTime out =
                dossier.request().deadline().orElse(week.start().toInstant()).atZone(town.zone());
        Periodical journal = journal(town, articles);
        Issue.Builder issue = Issue.builder(
                        journal,
                        42,
                        YearMonth.from(out),
                        IssueDates.backwards(out.toLocalDate(), DELAYS, town.workingCalendar()),
                        plan(articles))
                .imprint(ImprintEntry.PRINT_RUN, "en ligne, sur l’intranet");
        for (int i = 0; i < articles.size(); i++) {
            Communication text = articles.get(i);
            issue.article(IssueArticle.awaited(rubric(i), text.title(), rubric(i), page(i), ROOM)
                    .with(IssueArticle.Copy.of(
                            text,
                            text.variants().get(0).id(),
                            dossier.request().receivedAt().atZone(town.zone()).toLocalDate())));
        }
        return new JournalIssue(
                issue.build(),
                articles,
                any -> week.approvals().stateOf(dossier.request().id()),
                out.toLocalDate());
    }

    private static String rubric(int article) {
        return "article-" + (article + 1);
    }

    private static int page(int article) {
        return Math.min(article + 1, PAGES);
    }

    /** What stands below each title within the text. */
    private static List<Communication> articles(Dossier dossier, Variant variant) {
        ImmutableList.Builder<Communication> articles = ImmutableList.builder();
        List<Section> sections = variant.sections();
        int number = 0;
        for (int i = 2; i < sections.size(); i++) {
            if (sections.get(i).role() == SectionRole.BODY) {
                Section title = sections.get(i - 1);
                number++;
                articles.add(Communication.builder(CommunicationId.of(dossier.id() + "-" + number), title.text())
                        .purpose(dossier.request().purpose())
                        .support(SupportKind.INTERNAL_JOURNAL)
                        .confidentiality(Confidentiality.INTERNAL)
                        .owner(dossier.current().owner())
                        .author(dossier.current().author())
                        .variant(Variant.french(variant.channel(), Section.title(title.text()), sections.get(i)))
                        .build());
            }
        }
        return articles.build();
    }

    private static Periodical journal(LocalAuthority town, List<Communication> articles) {
        Periodical.Builder journal = Periodical.internalJournal("trait-d-union", "Trait d’Union")
                .periodicity(Periodicity.MONTHLY)
                .imprint(ImprintEntry.PUBLISHER, town.name())
                .imprint(ImprintEntry.DIRECTOR, "Le maire")
                .imprint(ImprintEntry.CONTRIBUTORS, "Les équipes, avec la cellule communication");
        for (int i = 0; i < articles.size(); i++) {
            journal.rubric(Rubric.builder(rubric(i), RUBRICS.get(Math.min(i, RUBRICS.size() - 1)))
                    .owner(articles.get(i).owner())
                    .signs(ROOM)
                    .build());
        }
        return journal.build();
    }

    private static PagePlan plan(List<Communication> articles) {
        ImmutableList.Builder<PagePlan.Page> pages = ImmutableList.builder();
        for (int number = 1; number <= PAGES; number++) {
            ImmutableList.Builder<PagePlan.Slot> slots = ImmutableList.builder();
            for (int i = 0; i < articles.size(); i++) {
                if (page(i) == number) {
                    slots.add(new PagePlan.Slot(rubric(i), ROOM));
                }
            }
            List<PagePlan.Slot> stands = slots.build();
            pages.add(
                    stands.isEmpty()
                            ? PagePlan.Page.without(number, Wording.of("Affichage", "Notices"))
                            : new PagePlan.Page(number, null, stands));
        }
        return new PagePlan(pages.build());
    }

    private Optional<Communication> text(CommunicationId id) {
        return articles.stream().filter(article -> article.id().equals(id)).findFirst();
    }

    List<Finding> findings() {
        return IssueFindings.of(issue, states, day);
    }

    String screen(PreviewOptions options) {
        return IssuePages.standard().screen(IssueAssembly.of(issue, states, this::text), options);
    }

    String print(PreviewOptions options) {
        return IssuePages.standard().print(IssueAssembly.of(issue, states, this::text), options);
    }

    String plan(PreviewOptions options) {
        return IssuePages.standard().plan(issue, IssueProgress.of(issue, states), findings(), options);
    }
}
