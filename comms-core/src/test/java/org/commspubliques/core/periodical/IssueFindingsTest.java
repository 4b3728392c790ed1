package org.commspubliques.core.periodical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.lifecycle.CommunicationState;
import org.junit.jupiter.api.Test;

class IssueFindingsTest {

    private final Samples.Desk desk = new Samples.Desk();

    private final IssueArticle editorial = desk.article("mot", "edito", 2, CommunicationState.APPROVED, 480);
    private final IssueArticle kitchen = desk.article("cantine", "equipes", 3, CommunicationState.APPROVED, 1_500);

    private Issue good() {
        return Samples.issue(Samples.journal().build())
                .article(editorial)
                .article(kitchen)
                .build();
    }

    private List<Finding> found(Issue issue, LocalDate today) {
        return IssueFindings.of(issue, desk, today);
    }

    private List<String> rules(Issue issue, LocalDate today) {
        return found(issue, today).stream().map(Finding::ruleId).toList();
    }

    @Test
    void anIssueThatIsReadyHasNothingToSee() {
        assertThat(found(good(), Samples.AFTER)).isEmpty();
    }

    @Test
    void aPageThatOverflowsBarsTheIssueOnceItIsClosed() {
        Issue issue = good().with(desk.article("long", "equipes", 3, CommunicationState.APPROVED, 501));

        assertThat(found(issue, Samples.BEFORE)).singleElement().satisfies(finding -> {
            assertThat(finding.ruleId()).isEqualTo("PER-01");
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.locus().pointer()).isEqualTo("/plan/pages/2");
            assertThat(finding.message().fr()).isEqualTo("1 signe de trop en page 3.");
        });
        assertThat(found(issue, Samples.AFTER)).extracting(Finding::severity).containsExactly(Severity.BLOCKING);
    }

    @Test
    void aSlotMayOverflowWhereItsPageDoesNot() {
        Issue issue = good().with(desk.article("mot", "edito", 2, CommunicationState.APPROVED, 600));

        assertThat(found(issue, Samples.AFTER)).singleElement().satisfies(finding -> {
            assertThat(finding.ruleId()).isEqualTo("PER-02");
            assertThat(finding.message().fr())
                    .isEqualTo("« Édito » : 100 signes de trop dans son emplacement de la page 2.");
        });
    }

    @Test
    void aRubricHasABudgetOfItsOwnInEveryIssue() {
        Periodical journal = Samples.journal()
                .rubric(Rubric.builder("breves", Wording.of("En bref", "In short"))
                        .signs(300)
                        .build())
                .build();
        Issue issue = Samples.issue(journal)
                .article(editorial)
                .article(kitchen)
                .article(desk.article("bref", "breves", 3, CommunicationState.APPROVED, 320))
                .build();

        assertThat(found(issue, Samples.BEFORE))
                .filteredOn(finding -> finding.ruleId().equals("PER-02"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().en())
                        .isEqualTo("'In short': 20 characters over its budget of 300 characters."));
    }

    @Test
    void anEmptyPageIsWorkUntilTheIssueIsClosed() {
        Issue issue =
                Samples.issue(Samples.journal().build()).article(editorial).build();

        assertThat(found(issue, Samples.BEFORE))
                .filteredOn(finding -> finding.ruleId().equals("PER-03"))
                .extracting(Finding::severity)
                .containsExactly(Severity.INFO);
        assertThat(found(issue, Samples.AFTER))
                .filteredOn(finding -> finding.ruleId().equals("PER-03"))
                .extracting(Finding::severity)
                .containsExactly(Severity.BLOCKING);
    }

    @Test
    void aCopyIsMissingTheDayAfterItWasDue() {
        Issue issue = good().with(IssueArticle.awaited("portrait", "Portrait", "equipes", 2, 500));

        assertThat(rules(issue, Samples.BEFORE)).isEmpty();
        assertThat(found(issue, Samples.AFTER)).singleElement().satisfies(finding -> {
            assertThat(finding.ruleId()).isEqualTo("PER-04");
            assertThat(finding.message().fr())
                    .isEqualTo("« Portrait » : copie attendue le 14 août 2026, pas encore là.");
            assertThat(finding.locus().pointer()).isEqualTo("/articles/2");
        });
    }

    @Test
    void aCopyMayBeDueEarlierThanTheOthers() {
        IssueArticle early =
                IssueArticle.awaited("portrait", "Portrait", "equipes", 2, 500).dueOn(Samples.CLOSING.minusDays(7));

        assertThat(found(good().with(early), Samples.CLOSING.minusDays(6)))
                .extracting(Finding::ruleId, Finding::severity)
                .containsExactly(tuple("PER-04", Severity.WARNING));
    }

    @Test
    void lateCopiesAreListedByTheDayTheyWereDue() {
        IssueArticle early =
                IssueArticle.awaited("portrait", "Portrait", "equipes", 2, 500).dueOn(Samples.CLOSING.minusDays(7));
        IssueArticle late = IssueArticle.awaited("tard", "Tard", "equipes", 2, 10)
                .with(IssueArticle.Copy.of(
                        desk.write("tard", CommunicationState.APPROVED, Section.body("Tard.")),
                        Samples.PAPER,
                        Samples.CLOSING.plusDays(3)));
        Issue issue = good().with(early).with(late);

        assertThat(issue.lateCopies(Samples.CLOSING.minusDays(7)))
                .containsExactly(Map.entry(Samples.CLOSING, List.of(late)));
        assertThat(issue.lateCopies(Samples.AFTER))
                .containsExactly(
                        Map.entry(Samples.CLOSING.minusDays(7), List.of(early)),
                        Map.entry(Samples.CLOSING, List.of(late)));
    }

    @Test
    void printedPagesFillSheets() {
        PagePlan six = new PagePlan(IntStream.rangeClosed(1, 6)
                .mapToObj(number -> PagePlan.Page.without(number, Wording.of("image", "picture")))
                .toList());
        Periodical onScreen = Periodical.internalJournal("e", "E")
                .imprint(ImprintEntry.PUBLISHER, "Ville")
                .imprint(ImprintEntry.DIRECTOR, "Direction")
                .build();
        Periodical onPaper = Periodical.internalJournal("e", "E")
                .printed()
                .imprint(ImprintEntry.PUBLISHER, "Ville")
                .imprint(ImprintEntry.DIRECTOR, "Direction")
                .build();

        assertThat(rules(
                        Issue.builder(onScreen, 1, good().month(), Samples.DATES, six)
                                .build(),
                        Samples.AFTER))
                .isEmpty();
        assertThat(rules(
                        Issue.builder(onPaper, 1, good().month(), Samples.DATES, six)
                                .build(),
                        Samples.AFTER))
                .containsExactly("PER-05");
    }

    @Test
    void oneTextStandsOnOnePage() {
        Issue issue = good().with(new IssueArticle("encore", "Encore", "equipes", 2, 0, null, kitchen.copy()));

        assertThat(found(issue, Samples.BEFORE))
                .filteredOn(finding -> finding.ruleId().equals("PER-06"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().fr()).isEqualTo("« Encore » est déjà en page 3."));
    }

    @Test
    void aRubricOfEveryIssueIsMissed() {
        Issue issue = Samples.issue(Samples.journal()
                        .rubric(Rubric.builder("jeux", Wording.same("Jeux"))
                                .occasional()
                                .build())
                        .build())
                .article(kitchen)
                .article(desk.article("deux", "equipes", 2, CommunicationState.APPROVED, 10))
                .build();

        assertThat(found(issue, Samples.BEFORE))
                .filteredOn(finding -> finding.ruleId().equals("PER-07"))
                .extracting(finding -> finding.message().fr())
                .containsExactly("La rubrique « Édito » manque à ce numéro.");
    }

    @Test
    void whatIsNotApprovedIsToldWithItsState() {
        Issue issue = good().with(desk.article("mot", "edito", 2, CommunicationState.IN_APPROVAL, 480));

        assertThat(found(issue, Samples.BEFORE)).singleElement().satisfies(finding -> {
            assertThat(finding.ruleId()).isEqualTo("PER-08");
            assertThat(finding.severity()).isEqualTo(Severity.INFO);
            assertThat(finding.message().fr()).isEqualTo("« Sujet mot » n’est pas validé : en validation.");
        });
        assertThat(found(issue, Samples.AFTER)).extracting(Finding::severity).containsExactly(Severity.BLOCKING);
    }

    @Test
    void theImprintNamesWhoIsResponsible() {
        Issue issue = Samples.issue(Samples.journal()
                        .requires(ImprintEntry.CONTACT)
                        .imprint(ImprintEntry.DIRECTOR, " ")
                        .build())
                .article(editorial)
                .article(kitchen)
                .build();

        assertThat(found(issue, Samples.BEFORE)).singleElement().satisfies(finding -> {
            assertThat(finding.ruleId()).isEqualTo("PER-09");
            assertThat(finding.message().fr()).isEqualTo("Il manque à l’ours : Directeur de la publication, Contact.");
        });
    }

    @Test
    void theImprintOfAnIssueGoesOverThatOfThePeriodical() {
        Issue issue = Samples.issue(Samples.journal().build())
                .imprint(ImprintEntry.PRINT_RUN, "300 exemplaires")
                .imprint(ImprintEntry.PUBLISHER, "Ville d’exemple, 1 place du Marché")
                .build();

        assertThat(issue.imprint())
                .containsExactly(
                        Map.entry(ImprintEntry.PUBLISHER, "Ville d’exemple, 1 place du Marché"),
                        Map.entry(ImprintEntry.DIRECTOR, "La direction générale"),
                        Map.entry(ImprintEntry.PRINT_RUN, "300 exemplaires"));
    }

    @Test
    void anArticleWithoutASlotHasNoPlace() {
        Issue issue = good().with(editorial.onPage(0)).with(kitchen.onPage(4));

        assertThat(found(issue, Samples.BEFORE))
                .filteredOn(finding -> finding.ruleId().equals("PER-10"))
                .extracting(finding -> finding.message().fr())
                .containsExactly(
                        "« Sujet mot » n’est placé sur aucune page.",
                        "« Sujet cantine » : la page 4 n’a pas d’emplacement « Côté équipes ».");
    }

    @Test
    void aTextThatChangedSinceItWasMeasuredIsTold() {
        Issue issue = good();
        desk.write("mot", CommunicationState.APPROVED, Section.body("Autre chose."));

        assertThat(IssueFindings.ofTexts(issue, desk::find))
                .extracting(Finding::ruleId)
                .containsExactly("PER-13");
    }
}
