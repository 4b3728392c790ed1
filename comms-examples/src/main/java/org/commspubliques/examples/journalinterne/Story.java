package org.commspubliques.examples.journalinterne;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commspubliques.core.authority.AuthorityKind;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.Confidentiality;
import org.commspubliques.core.communication.SupportKind;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.lifecycle.CommunicationState;
import org.commspubliques.core.lifecycle.CommunicationStates;
import org.commspubliques.core.periodical.ContributionField;
import org.commspubliques.core.periodical.ImprintEntry;
import org.commspubliques.core.periodical.Issue;
import org.commspubliques.core.periodical.IssueArticle;
import org.commspubliques.core.periodical.IssueDates;
import org.commspubliques.core.periodical.PagePlan;
import org.commspubliques.core.periodical.Periodical;
import org.commspubliques.core.periodical.Periodicity;
import org.commspubliques.core.periodical.Rubric;
import org.commspubliques.core.source.Territory;
import org.commspubliques.core.time.HolidayCalendar;
import org.commspubliques.core.time.WorkingCalendar;
import org.commspubliques.examples.input.TableFile;
import org.commspubliques.examples.input.TextFile;

/**
 * The journal, and what happens to the articles of one issue from day to day.
 *
 * @param periodical the journal
 * @param plan the page plan
 * @param dates the days of the issue
 * @param drafts the articles
 */
record Story(Periodical periodical, PagePlan plan, IssueDates dates, List<Draft> drafts) {

    static final LocalAuthority TOWN = LocalAuthority.builder("Ville de Port-Exemple", AuthorityKind.COMMUNE)
            .territory(Territory.NEW_CALEDONIA)
            .population(12_000)
            .zone(ZoneId.of("Pacific/Noumea"))
            .currency(Currency.getInstance("XPF"))
            .build();

    private static final ChannelId PAPER = ChannelId.of("interne");
    private static final YearMonth MONTH = YearMonth.of(2026, 10);
    private static final LocalDate WANTED = LocalDate.of(2026, 9, 30);
    private static final IssueDates.Delays DELAYS = new IssueDates.Delays(5, 2, 3);

    /** Copies the articles. */
    Story {
        drafts = ImmutableList.copyOf(drafts);
    }

    /**
     * An article, and the days on which its text came and was approved.
     *
     * @param article where it is to stand
     * @param text its text
     * @param received when it came
     * @param approved when it was approved
     */
    record Draft(IssueArticle article, Communication text, LocalDate received, LocalDate approved) {}

    static Story read(Path folder) throws IOException {
        WorkingCalendar calendar =
                WorkingCalendar.of(TOWN.zone(), HolidayCalendar.standard().forTerritory(TOWN.territory()));
        List<Draft> drafts = new ArrayList<>();
        for (TableFile.Row row : TableFile.rows(TextFile.read(folder.resolve("articles.csv")))) {
            drafts.add(draft(row, folder));
        }
        return new Story(
                periodical(TableFile.rows(TextFile.read(folder.resolve("rubriques.csv")))),
                plan(TableFile.rows(TextFile.read(folder.resolve("pages.csv")))),
                IssueDates.backwards(WANTED, DELAYS, calendar),
                drafts);
    }

    private static Periodical periodical(List<TableFile.Row> rows) {
        Periodical.Builder journal = Periodical.internalJournal("le-cordage", "Le Cordage")
                .periodicity(Periodicity.QUARTERLY)
                .printed()
                .imprint(ImprintEntry.PUBLISHER, TOWN.name() + ", 1 place du Marché")
                .imprint(ImprintEntry.DIRECTOR, "Le maire")
                .imprint(ImprintEntry.CONTRIBUTORS, "Les équipes, avec le service communication");
        for (TableFile.Row row : rows) {
            Rubric.Builder rubric = Rubric.builder(row.required(0, "identifiant"), Wording.same(row.required(1, "nom")))
                    .owner(row.read(2, "service", "un identifiant tel que voirie", UnitId::of))
                    .signs(row.read(3, "signes", "un nombre", Integer::parseInt))
                    .asks(ContributionField.required("sujet", Wording.of("le sujet", "the subject")))
                    .asks(ContributionField.required("contact", Wording.of("le contact", "the contact")))
                    .asks(new ContributionField("resume", Wording.of("Résumé", "Summary"), true, 60));
            journal.rubric(
                    row.required(4, "dans chaque numéro").equals("oui")
                            ? rubric.build()
                            : rubric.occasional().build());
        }
        return journal.build();
    }

    private static PagePlan plan(List<TableFile.Row> rows) {
        Map<Integer, PagePlan.Page> pages = new LinkedHashMap<>();
        for (TableFile.Row row : rows) {
            int number = row.read(0, "page", "un nombre", Integer::parseInt);
            String content = row.required(1, "rubrique");
            if (row.optional(2).isEmpty()) {
                pages.put(number, PagePlan.Page.without(number, Wording.same(content)));
                continue;
            }
            PagePlan.Slot slot = new PagePlan.Slot(content, row.read(2, "signes", "un nombre", Integer::parseInt));
            pages.merge(number, PagePlan.Page.of(number, slot), Story::together);
        }
        return new PagePlan(ImmutableList.copyOf(pages.values()));
    }

    private static PagePlan.Page together(PagePlan.Page page, PagePlan.Page more) {
        return new PagePlan.Page(
                page.number(),
                page.subject(),
                ImmutableList.<PagePlan.Slot>builder()
                        .addAll(page.slots())
                        .addAll(more.slots())
                        .build());
    }

    private static Draft draft(TableFile.Row row, Path folder) throws IOException {
        String id = row.required(0, "identifiant");
        IssueArticle article = IssueArticle.awaited(
                id,
                row.required(1, "titre"),
                row.required(2, "rubrique"),
                row.read(3, "page", "un nombre", Integer::parseInt),
                row.read(4, "signes", "un nombre", Integer::parseInt));
        TextFile file = TextFile.read(folder.resolve("articles").resolve(id + ".txt"));
        Communication text = Communication.builder(CommunicationId.of("cordage-42-" + id), article.title())
                .purpose(CommunicationPurpose.INTERNAL)
                .support(SupportKind.INTERNAL_JOURNAL)
                .confidentiality(Confidentiality.INTERNAL)
                .owner(UnitId.of("communication"))
                .author(PersonId.of("redaction"))
                .variant(new Variant(new VariantId(PAPER, "fr"), ArticleFile.sections(file), List.of()))
                .build();
        return new Draft(article, text, day(row, 5), day(row, 6));
    }

    private static LocalDate day(TableFile.Row row, int index) {
        return row.read(index, "jour", "AAAA-MM-JJ", text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw new IllegalArgumentException(e);
            }
        });
    }

    /** The issue as it is on a day. */
    Issue on(LocalDate day) {
        Issue.Builder issue = Issue.builder(periodical, 42, MONTH, dates, plan)
                .imprint(ImprintEntry.PRINT_RUN, "350 exemplaires, imprimés à la mairie");
        for (Draft draft : drafts) {
            issue.article(
                    draft.received().isAfter(day)
                            ? draft.article()
                            : draft.article()
                                    .with(IssueArticle.Copy.of(
                                            draft.text(),
                                            draft.text().variants().get(0).id(),
                                            draft.received())));
        }
        return issue.build();
    }

    /** Where the texts stand on a day. */
    CommunicationStates statesOn(LocalDate day) {
        return id -> drafts.stream()
                .filter(draft ->
                        draft.text().id().equals(id) && !draft.received().isAfter(day))
                .findFirst()
                .map(draft ->
                        draft.approved().isAfter(day) ? CommunicationState.IN_APPROVAL : CommunicationState.APPROVED)
                .orElse(CommunicationState.DRAFT);
    }

    Optional<Communication> text(CommunicationId id) {
        return drafts.stream()
                .map(Draft::text)
                .filter(text -> text.id().equals(id))
                .findFirst();
    }

    List<Communication> texts() {
        return drafts.stream().map(Draft::text).collect(ImmutableList.toImmutableList());
    }

    /** The day before the copies are due. */
    LocalDate eve() {
        return dates.copyDeadline().minusDays(1);
    }

    /** The day after. */
    LocalDate morrow() {
        return dates.copyDeadline().plusDays(1);
    }

    /** The issue on the day of the proof: the short article that was too much on page 3 stands on page 4. */
    Issue proof() {
        Issue issue = on(dates.proof());
        return issue.article("bref").map(bref -> issue.with(bref.onPage(4))).orElse(issue);
    }
}
