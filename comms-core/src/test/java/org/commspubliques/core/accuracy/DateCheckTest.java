package org.commspubliques.core.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.commspubliques.core.Samples;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.review.ReviewContext;
import org.commspubliques.core.time.DateWording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateCheckTest {

    private static final DateCheck CHECK = new DateCheck();

    private static List<Finding> findings(String text) {
        return Samples.findings(CHECK, Samples.article(text), Samples.monday());
    }

    @Test
    void aThursdayThatIsAWednesdayIsCaught() {
        assertThat(findings("Fermeture jeudi 3 septembre.")).singleElement().satisfies(finding -> {
            assertThat(finding.ruleId()).isEqualTo("ACC-02");
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.excerpt()).isEqualTo("jeudi 3 septembre");
            assertThat(finding.locus()).isEqualTo(Locus.of("/variants/0/sections/0/text", 10, 27));
            assertThat(finding.message().fr()).contains("mercredi 3 septembre 2025");
            assertThat(finding.message().en()).contains("Wednesday 3 September 2025");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "jeudi 3 septembre,mercredi 3 septembre",
        "Jeudi 3 septembre,Mercredi 3 septembre",
        "JEUDI 3 SEPTEMBRE,MERCREDI 3 SEPTEMBRE",
        "jeudi 3 septembre 2025,mercredi 3 septembre 2025",
        "dimanche 1er mars 2027,lundi 1er mars 2027"
    })
    void theRightDayIsOffered(String wrong, String right) {
        assertThat(findings(wrong))
                .flatExtracting(Finding::proposals)
                .extracting(Proposal::rewording)
                .containsExactly(right);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mercredi 3 septembre",
                "le mercredi 3 septembre 2025",
                "3 septembre",
                "jeudi 4 septembre",
                "Réunion jeudi\n3 septembre : fermeture"
            })
    void aRightDayIsNotTouched(String text) {
        assertThat(findings(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mercredi 18 mai", "lundi 14 avril", "vendredi 1er mai"})
    void aDateFarAwayWithoutAYearIsNotJudged(String text) {
        assertThat(findings(text)).isEmpty();
    }

    @Test
    void aDateFarAwayWithItsYearIsJudged() {
        assertThat(findings("mercredi 19 mai 1999")).isEmpty();
        assertThat(findings("jeudi 19 mai 1999")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"2025-07-03,1", "2025-07-02,0", "2026-02-28,1", "2026-03-01,0"})
    void judgingReachesFrom60DaysBackTo180DaysAhead(LocalDate day, int found) {
        String wrongDay = DateWording.dayOfWeek(day.plusDays(1).getDayOfWeek()).fr();

        assertThat(findings(wrongDay + " " + DateWording.dayAndMonth(day).fr())).hasSize(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"le 31 juin", "le 31/06/2025", "lundi 30 février 2026", "le 29 février 2026"})
    void aDayThatDoesNotExistIsCaught(String text) {
        assertThat(findings(text)).singleElement().satisfies(finding -> {
            assertThat(finding.ruleId()).isEqualTo("ACC-06");
            assertThat(finding.proposals()).allMatch(proposal -> proposal.text().isEmpty());
        });
    }

    @Test
    void everySectionIsRead() {
        Communication two = Samples.on(Samples.SITE, Section.title("Jeudi 3 septembre"), Section.body("Le 31 juin."));

        assertThat(Samples.findings(CHECK, two, Samples.monday()))
                .extracting(finding -> finding.locus().pointer())
                .containsExactly("/variants/0/sections/0/text", "/variants/0/sections/1/text");
    }

    @Test
    void onlyFrenchIsRead() {
        Communication english = Samples.draft()
                .variant(new Variant(
                        VariantId.of(Samples.SITE, Locale.ENGLISH),
                        List.of(Section.body("jeudi 3 septembre")),
                        List.of()))
                .build();

        assertThat(Samples.findings(CHECK, english, Samples.monday())).isEmpty();
    }

    @Test
    void theDayOfPublicationIsThatOfTheAuthority() {
        // On 31 August at 14:00 in UTC it is already September in Nouméa.
        ReviewContext late = Samples.published(Samples.montDore(), "2025-09-01T01:00");

        assertThat(late.day()).isEqualTo("2025-09-01");
        assertThat(CHECK.packs()).isEmpty();
    }

    @Property
    void aDateThatIsWrittenRightIsNeverFoundWrong(@ForAll @IntRange(max = 40_000) int day) {
        String text = "Réunion "
                + DateWording.inFull(LocalDate.of(1980, 1, 1).plusDays(day)).fr() + ".";

        assertThat(findings(text)).isEmpty();
    }
}
