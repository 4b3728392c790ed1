package org.commspubliques.core.neutrality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.commspubliques.core.communication.SupportKind;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.lifecycle.PastIssue;
import org.commspubliques.core.lifecycle.PublicationHistory;
import org.commspubliques.core.neutrality.HabitFact.Figure;
import org.junit.jupiter.api.Test;

class HabitComparisonTest {

    private static final LocalDate DAY = LocalDate.of(2025, 12, 1);

    private static PastIssue issue(LocalDate day, int pages, int printRun, int photographs, boolean signed) {
        return new PastIssue(
                SupportKind.INFORMATION_BULLETIN,
                "Bulletin du " + day,
                day,
                "A4",
                pages,
                printRun,
                photographs,
                signed);
    }

    /** Four quarterly issues before {@link #DAY}. */
    private static PublicationHistory quarterly() {
        return PublicationHistory.of(List.of(
                issue(LocalDate.of(2024, 12, 2), 24, 9_500, 1, false),
                issue(LocalDate.of(2025, 3, 3), 24, 9_500, 2, false),
                issue(LocalDate.of(2025, 6, 2), 28, 9_600, 1, true),
                issue(LocalDate.of(2025, 9, 1), 24, 9_500, 1, false)));
    }

    private static HabitComparison compared(PastIssue planned) {
        return HabitComparison.of(planned, quarterly());
    }

    @Test
    void everyMeasureStandsBesideItsUsualValue() {
        HabitComparison comparison = compared(issue(DAY, 24, 12_000, 3, true));

        assertThat(comparison.facts())
                .extracting(fact -> fact.label().fr())
                .containsExactly(
                        "périodicité : 91\u00a0jours, d’habitude 91\u00a0jours",
                        "pagination : 24\u00a0pages, d’habitude 24\u00a0pages",
                        "tirage : 12\u00a0000\u00a0ex., d’habitude 9\u00a0500\u00a0ex. (+26\u00a0%)",
                        "format : A4, d’habitude A4 (4 sur 4)",
                        "photographies du chef de l’exécutif : 3, d’habitude 1 (+200\u00a0%)",
                        "éditorial signé : oui, d’habitude non (3 sur 4)");
        assertThat(comparison.fact(HabitMeasure.PRINT_RUN))
                .map(HabitFact::label)
                .map(Wording::en)
                .contains("print run: 12,000 copies, usually 9,500 copies (+26%)");
        assertThat(comparison.label())
                .isEqualTo(Wording.of(
                        "comparé à 4 parutions depuis le 2 décembre 2024",
                        "compared with 4 issues since 2 December 2024"));
        assertThat(comparison.since()).contains(LocalDate.of(2024, 12, 2));
        assertThat(comparison.issues()).isEqualTo(4);
    }

    @Test
    void aQuarterMoreIsTheLimitAndMoreThanThatDeparts() {
        assertThat(compared(issue(DAY, 30, 9_500, 1, false)).fact(HabitMeasure.PAGES))
                .map(HabitFact::departs)
                .contains(false);
        assertThat(compared(issue(DAY, 31, 9_500, 1, false)).fact(HabitMeasure.PAGES))
                .map(HabitFact::departs)
                .contains(true);
    }

    @Test
    void lessThanUsualDoesNotDepartAndSaysSo() {
        assertThat(compared(issue(DAY, 12, 9_500, 1, false)).fact(HabitMeasure.PAGES))
                .hasValueSatisfying(fact -> {
                    assertThat(fact.departs()).isFalse();
                    assertThat(fact.isUsual()).isFalse();
                    assertThat(fact.difference()).isEqualTo(Wording.of("−50\u00a0%", "−50%"));
                });
    }

    @Test
    void aTenthMoreOrLessIsUsual() {
        assertThat(compared(issue(DAY, 24, 10_450, 1, false)).fact(HabitMeasure.PRINT_RUN))
                .map(HabitFact::isUsual)
                .contains(true);
        assertThat(compared(issue(DAY, 24, 10_451, 1, false)).fact(HabitMeasure.PRINT_RUN))
                .map(HabitFact::isUsual)
                .contains(false);
    }

    @Test
    void aFirstPhotographWhereThereNeverWasOneDepartsWithoutAPercentage() {
        PublicationHistory faceless =
                PublicationHistory.of(List.of(issue(LocalDate.of(2025, 9, 1), 24, 9_500, 0, false)));

        assertThat(HabitComparison.of(issue(DAY, 24, 9_500, 1, false), faceless)
                        .fact(HabitMeasure.PHOTOGRAPHS_OF_EXECUTIVE))
                .hasValueSatisfying(fact -> {
                    assertThat(fact.departs()).isTrue();
                    assertThat(fact.differencePercent()).isEmpty();
                });
    }

    @Test
    void halfAPhotographMoreIsUsual() {
        PublicationHistory rare = PublicationHistory.of(List.of(
                issue(LocalDate.of(2025, 6, 2), 24, 9_500, 0, false),
                issue(LocalDate.of(2025, 9, 1), 24, 9_500, 1, false)));

        assertThat(HabitComparison.of(issue(DAY, 24, 9_500, 1, false), rare)
                        .fact(HabitMeasure.PHOTOGRAPHS_OF_EXECUTIVE))
                .hasValueSatisfying(fact -> {
                    assertThat(fact.isUsual()).isTrue();
                    assertThat(fact.departs()).isFalse();
                });
    }

    @Test
    void whatNeitherHasIsNoFact() {
        PastIssue newsletter = new PastIssue(SupportKind.NEWSLETTER, "Lettre n° 2", DAY, "", 0, 0, 0, false);
        PublicationHistory letters = PublicationHistory.of(
                List.of(new PastIssue(SupportKind.NEWSLETTER, "Lettre n° 1", DAY.minusDays(7), "", 0, 0, 0, false)));

        assertThat(HabitComparison.of(newsletter, letters).facts())
                .extracting(HabitFact::measure)
                .containsExactly(HabitMeasure.SIGNED_EDITORIAL);
    }

    @Test
    void aMedianBetweenTwoFiguresKeepsItsHalf() {
        PublicationHistory two = PublicationHistory.of(List.of(
                issue(LocalDate.of(2025, 3, 3), 24, 9_500, 1, false),
                issue(LocalDate.of(2025, 9, 1), 25, 9_500, 2, false)));

        assertThat(HabitComparison.of(issue(DAY, 24, 9_500, 1, false), two).fact(HabitMeasure.PAGES))
                .map(fact -> fact.usual().fr())
                .contains("24,5\u00a0pages");
    }

    @Test
    void anotherSupportIsNoPrecedent() {
        PublicationHistory letters = PublicationHistory.of(
                List.of(new PastIssue(SupportKind.NEWSLETTER, "Lettre n° 1", DAY.minusDays(7), "", 0, 0, 0, false)));
        HabitComparison comparison = HabitComparison.of(issue(DAY, 24, 9_500, 1, false), letters);

        assertThat(comparison.isFirst()).isTrue();
        assertThat(comparison.isRevived()).isFalse();
        assertThat(comparison.facts()).isEmpty();
        assertThat(comparison.since()).isEmpty();
        assertThat(comparison.daysSinceLast()).isEmpty();
        assertThat(comparison.label().fr()).isEqualTo("aucune parution antérieure connue");
    }

    @Test
    void aBulletinThatComesBackAfterMoreThanAYearIsRevived() {
        PublicationHistory once = PublicationHistory.of(List.of(issue(DAY.minusDays(366), 24, 9_500, 1, false)));

        assertThat(HabitComparison.of(issue(DAY, 24, 9_500, 1, false), once).isRevived())
                .isTrue();
        assertThat(HabitComparison.of(issue(DAY.minusDays(1), 24, 9_500, 1, false), once)
                        .isRevived())
                .isFalse();
    }

    @Test
    void aYearbookIsNotRevivedEveryYear() {
        PublicationHistory yearly = PublicationHistory.of(List.of(
                issue(DAY.minusDays(800), 24, 9_500, 1, false), issue(DAY.minusDays(400), 24, 9_500, 1, false)));

        assertThat(HabitComparison.of(issue(DAY, 24, 9_500, 1, false), yearly).isRevived())
                .isFalse();
    }

    @Test
    void ofTwoTraitsAsFrequentTheLatestIsUsual() {
        PublicationHistory two = PublicationHistory.of(List.of(
                issue(LocalDate.of(2025, 3, 3), 24, 9_500, 1, false),
                issue(LocalDate.of(2025, 9, 1), 24, 9_500, 1, true)));

        assertThat(HabitComparison.of(issue(DAY, 24, 9_500, 1, true), two).fact(HabitMeasure.SIGNED_EDITORIAL))
                .map(HabitFact::isUsual)
                .contains(true);
    }

    @Test
    void onlyTheLatestIssuesMakeTheHabit() {
        List<PastIssue> many = new ArrayList<>();
        for (int i = 1; i <= 40; i++) {
            many.add(issue(DAY.minusDays(30L * i), i <= 24 ? 24 : 96, 9_500, 1, false));
        }
        HabitComparison comparison = HabitComparison.of(issue(DAY, 24, 9_500, 1, false), PublicationHistory.of(many));

        assertThat(comparison.issues()).isEqualTo(HabitComparison.MOST_ISSUES);
        assertThat(comparison.since()).contains(DAY.minusDays(30L * 24));
        assertThat(comparison.fact(HabitMeasure.PAGES)).map(HabitFact::isUsual).contains(true);
    }

    /** The oracle counts: as many figures may stand below the median as above it. */
    @Property
    void asManyFiguresStandBelowTheUsualOneAsAbove(
            @ForAll @Size(min = 1, max = 24) List<@IntRange(min = 1, max = 200) Integer> pages) {
        List<PastIssue> issues = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            issues.add(issue(DAY.minusDays(i + 1L), pages.get(i), 0, 0, false));
        }
        double median = ((Figure) HabitComparison.of(issue(DAY, 24, 0, 0, false), PublicationHistory.of(issues))
                        .fact(HabitMeasure.PAGES)
                        .orElseThrow())
                .median();

        assertThat(pages.stream().filter(figure -> figure < median).count()).isLessThanOrEqualTo(pages.size() / 2);
        assertThat(pages.stream().filter(figure -> figure > median).count()).isLessThanOrEqualTo(pages.size() / 2);
    }
}
