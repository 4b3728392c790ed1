package org.commspubliques.core.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.review.ReviewContext;
import org.commspubliques.core.testkit.SampleAuthorities;
import org.commspubliques.core.testkit.SampleCommunications;
import org.commspubliques.core.testkit.SampleReviews;
import org.commspubliques.core.time.DateWording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateCheckTest {

    private static final DateCheck CHECK = new DateCheck();

    private static List<Finding> findings(String text) {
        return SampleReviews.findings(CHECK, SampleCommunications.article(text), SampleReviews.monday());
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
                .filteredOn(Objects::nonNull)
                .containsExactly(right);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mercredi 3 septembre",
                "le mercredi 3 septembre 2025",
                "3 septembre",
                "jeudi 4 septembre",
                "mercredi 3 septembre 2000 foyers",
                "jeudi 1/2 journée",
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le 31 novembre",
                "les 30 et 31 juin",
                "jeudi 45 mars",
                "le 29/02/2027",
                "le 45/03/2026",
                "du 28 au 30 février 2026"
            })
    void aDayThatNoMonthHasIsCaughtHoweverItIsWritten(String text) {
        assertThat(findings(text)).extracting(Finding::ruleId).contains("ACC-06");
    }

    @Test
    void theLastDayOfTheMonthIsSaid() {
        assertThat(findings("le 31 juin")).singleElement().satisfies(finding -> {
            assertThat(finding.message().fr()).contains("n’existe pas", "30 juin");
            assertThat(finding.message().en()).contains("no such day", "30 June");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"née un 29 février", "délibération n° 31/06/2025", "45 mars", "version 31.06.25.1"})
    void whatMayBeOtherThanADayIsLeftAlone(String text) {
        assertThat(findings(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "jeu. 3 sept. 2025,mer. 3 sept. 2025",
        "jeudi 03/09/2025,mercredi 03/09/2025",
        "jeudi 03.09.25,mercredi 03.09.25",
        "jeudi 03/09,mercredi 03/09",
        "jeudi le 3 septembre 2025,mercredi le 3 septembre 2025",
        "jeudi 2025-09-03,mercredi 2025-09-03"
    })
    void everyWayToWriteADateIsRead(String wrong, String right) {
        assertThat(findings("Ouvert " + wrong + "."))
                .flatExtracting(Finding::proposals)
                .extracting(Proposal::rewording)
                .filteredOn(Objects::nonNull)
                .containsExactly(right);
    }

    @ParameterizedTest
    @CsvSource({
        "du jeudi 3 au vendredi 5 septembre 2025,jeudi 3",
        "du lundi 1er au samedi 5 septembre,samedi 5 septembre",
        "'lundi 1er, jeudi 3 et vendredi 5 septembre',jeudi 3",
        "vendredi 6 et dimanche 7 septembre,vendredi 6",
        "les samedis 6 et mercredi 7 septembre,mercredi 7 septembre",
        "du jeudi 31 décembre au vendredi 2 janvier 2026,jeudi 31 décembre"
    })
    void eachDayOfARangeOrAListIsJudgedWithItsOwnMonthAndYear(String text, String wrong) {
        assertThat(findings(text))
                .filteredOn(finding -> finding.ruleId().equals("ACC-02"))
                .extracting(Finding::excerpt)
                .containsExactly(wrong);
    }

    private static List<String> advice(String text) {
        return findings(text).stream()
                .flatMap(finding -> finding.proposals().stream())
                .map(proposal -> proposal.advice().fr())
                .toList();
    }

    @Test
    void theYearInWhichTheDayIsRightIsSaid() {
        assertThat(advice("jeudi 3 septembre")).contains("C’est bien un jeudi en 2026 : vérifier l’année.");
        assertThat(advice("mardi 3 septembre")).contains("C’est bien un mardi en 2024 : vérifier l’année.");
        assertThat(advice("samedi 3 septembre")).hasSize(1);
    }

    @Test
    void aDayThatIsRightInAYearTheTextNamesIsOnlySaid() {
        assertThat(findings("En 2020, la foire eut lieu jeudi 3 septembre."))
                .extracting(Finding::severity)
                .containsExactly(Severity.INFO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "du 12 au 5 mars",
                "du 12 mars au 5 mars",
                "du 12/03/2026 au 05/03/2026",
                "du 5 avril 2026 au 3 mars 2026",
                "les 12 - 5 mars"
            })
    void anEndBeforeItsStartIsCaught(String text) {
        assertThat(findings(text)).singleElement().satisfies(finding -> {
            assertThat(finding.ruleId()).isEqualTo("ACC-07");
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "du 3 au 5 mars",
                "du 20 décembre au 5 janvier 2026",
                "du 1er novembre au 31 mars",
                "La fête est avancée du 12 au 5 mars.",
                "les 12, 5 et 3 mars",
                "du 28 février au 3 mars",
                "du 20/12/2025 au 05/01/2026",
                "lots 12 à 5, mars"
            })
    void anEndAfterItsStartIsNotTouched(String text) {
        assertThat(findings(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "La réunion aura lieu le 28 août.",
                "Rendez-vous le 3 mars 2025 à la mairie.",
                "Le bureau sera fermé jusqu’au 30 août 2025.",
                "Le conseil municipal se réunira jeudi 28 août 2025.",
                "Inscrivez-vous avant le 29 août 2025."
            })
    void anEventAnnouncedForADayThatIsPastIsSaid(String text) {
        assertThat(findings(text)).singleElement().satisfies(finding -> {
            assertThat(finding.ruleId()).isEqualTo("ACC-08");
            assertThat(finding.severity()).isEqualTo(Severity.INFO);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "La réunion a eu lieu le 28 septembre.",
                "La cérémonie s’est tenue jeudi 4 septembre 2025 à la mairie.",
                "Les épreuves se sont déroulées du 3 au 5 septembre."
            })
    void anEventToldAsOverBeforeItsDayIsSaid(String text) {
        assertThat(findings(text)).singleElement().satisfies(finding -> {
            assertThat(finding.ruleId()).isEqualTo("ACC-08");
            assertThat(finding.severity()).isEqualTo(Severity.INFO);
            assertThat(finding.message().fr()).contains("à venir à la date de publication");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "La réunion qui a eu lieu hier fixe la fermeture. Rendez-vous le 3 septembre.",
                "La réunion a eu lieu le 1er septembre.",
                "La réunion aura lieu le 3 septembre.",
                "La réunion a eu lieu le 28 août.",
                "La loi du 3 mars 2020 sera appliquée.",
                "Le plan sera conforme à la loi du 3 mars 2020.",
                "La foire aura lieu le 3 mars.",
                "Le marché se tiendra du 30 août au 3 septembre 2025."
            })
    void whatIsToComeOrIsSaidToBePastIsNotTouched(String text) {
        assertThat(findings(text)).isEmpty();
    }

    @Test
    void aDayWithoutAMonthIsLookedForInTheMonthsNear() {
        assertThat(findings("Rendez-vous mercredi 3.")).isEmpty();
        assertThat(findings("Rendez-vous samedi 3.")).singleElement().satisfies(finding -> {
            assertThat(finding.ruleId()).isEqualTo("ACC-02");
            assertThat(finding.severity()).isEqualTo(Severity.INFO);
            assertThat(finding.excerpt()).isEqualTo("samedi 3");
        });
        assertThat(findings("Ouvert samedi 3 h, samedi 3 enfants et samedi 3,5 km."))
                .isEmpty();
    }

    @Test
    void theColumnOfTheOppositionIsNotTheAuthoritysToCorrect() {
        Communication column = SampleCommunications.on(
                SampleCommunications.SITE, new Section(SectionRole.OPPOSITION_COLUMN, "jeudi 3 septembre"));

        assertThat(SampleReviews.findings(CHECK, column, SampleReviews.monday()))
                .isEmpty();
    }

    @Test
    void everySectionIsRead() {
        Communication two = SampleCommunications.on(
                SampleCommunications.SITE, Section.title("Jeudi 3 septembre"), Section.body("Le 31 juin."));

        assertThat(SampleReviews.findings(CHECK, two, SampleReviews.monday()))
                .extracting(finding -> finding.locus().pointer())
                .containsExactly("/variants/0/sections/0/text", "/variants/0/sections/1/text");
    }

    @Test
    void onlyFrenchIsRead() {
        Communication english = SampleCommunications.draft()
                .variant(new Variant(
                        VariantId.of(SampleCommunications.SITE, Locale.ENGLISH),
                        List.of(Section.body("jeudi 3 septembre")),
                        List.of()))
                .build();

        assertThat(SampleReviews.findings(CHECK, english, SampleReviews.monday()))
                .isEmpty();
    }

    @Test
    void theDayOfPublicationIsThatOfTheAuthority() {
        // On 31 August at 14:00 in UTC it is already September in Nouméa.
        ReviewContext late = SampleReviews.published(SampleAuthorities.montDore(), "2025-09-01T01:00");

        assertThat(late.day()).isEqualTo("2025-09-01");
        assertThat(CHECK.packs()).isNotEmpty();
    }

    @Property
    void aDateThatIsWrittenRightIsNeverFoundWrong(@ForAll @IntRange(max = 40_000) int day) {
        String text = "Réunion "
                + DateWording.inFull(LocalDate.of(1980, 1, 1).plusDays(day)).fr() + ".";

        assertThat(findings(text)).isEmpty();
    }

    /** A date in each of the forms, with or without its day of the week. */
    private static List<String> forms(LocalDate date, DayOfWeek weekday) {
        String name = DateWording.dayOfWeek(weekday).fr();
        String month = DateWording.month(date.getMonth()).fr();
        String day = date.getDayOfMonth() == 1 ? "1er" : Integer.toString(date.getDayOfMonth());
        LocalDate next = date.plusDays(1);
        String numbers = String.format(Locale.ROOT, "%02d/%02d", date.getDayOfMonth(), date.getMonthValue());
        return List.of(
                name + " " + day + " " + month + " " + date.getYear(),
                name + " le " + day + "\u00A0" + month + "\u00A0" + date.getYear(),
                name.substring(0, 3) + ". " + day + " " + month + " " + date.getYear(),
                name.toUpperCase(Locale.ROOT) + " " + day + " " + month.toUpperCase(Locale.ROOT) + " " + date.getYear(),
                name + " " + numbers + "/" + date.getYear(),
                name + " " + numbers.replace('/', '.') + "." + date.getYear(),
                name + " " + date,
                "du " + name + " " + day + " " + month + " " + date.getYear() + " au "
                        + DateWording.inFull(next).fr(),
                "du " + DateWording.inFull(date.minusDays(1)).fr() + " au " + name + " " + day + " " + month + " "
                        + date.getYear());
    }

    @Property
    void aTrueDateIsSilentInEveryForm(@ForAll @IntRange(max = 40_000) int day) {
        LocalDate date = LocalDate.of(1980, 1, 1).plusDays(day);

        assertThat(forms(date, date.getDayOfWeek()))
                .allSatisfy(form ->
                        assertThat(findings("Réunion " + form + " ici.")).isEmpty());
    }

    @Property
    void aWrongDayOfTheWeekIsFoundOnceInEveryForm(
            @ForAll @IntRange(max = 40_000) int day, @ForAll @IntRange(min = 1, max = 6) int off) {
        LocalDate date = LocalDate.of(1980, 1, 1).plusDays(day);

        assertThat(forms(date, date.getDayOfWeek().plus(off)))
                .allSatisfy(form -> assertThat(findings("Réunion " + form + " ici."))
                        .extracting(Finding::ruleId)
                        .containsExactly("ACC-02"));
    }

    @Property
    void daysThatShareAMonthAreAllJudged(@ForAll @IntRange(max = 400) int month, @ForAll @IntRange(max = 6) int off) {
        LocalDate first = LocalDate.of(2000, 1, 4).plusMonths(month);
        String text =
                "du " + DateWording.dayOfWeek(first.getDayOfWeek().plus(off)).fr() + " " + first.getDayOfMonth()
                        + " au " + DateWording.inFull(first.plusDays(9)).fr();

        assertThat(findings(text)).hasSize(off == 0 ? 0 : 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1, ", "du 3 au ", "le 3 et le ", "3/09/", "lundi ", "12 mars ", "aura 1er ", "2025-09-"})
    void aLongTextOfPiecesOfDatesIsReadInOneGo(String piece) {
        String text = piece.repeat(20_000);

        assertThat(findings(text + "mars")).hasSizeLessThanOrEqualTo(20_001);
    }

    @ParameterizedTest
    @CsvSource({
        "Réunion mercerdi 3 septembre à 18 h.,mercerdi,mercredi",
        "Réunion Vendrdi 5 septembre.,Vendrdi,Vendredi",
        "Réunion mercredi 3 setpembre.,setpembre,septembre",
        "Réunion le 3 novmbre 2025.,novmbre,novembre"
    })
    void aMisspeltDayOrMonthIsTold(String text, String written, String right) {
        assertThat(findings(text)).singleElement().satisfies(finding -> {
            assertThat(finding.ruleId()).isEqualTo("ACC-06");
            assertThat(finding.excerpt()).isEqualTo(written);
            assertThat(finding.proposals().get(0).text()).contains(right);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Les lundis 1 septembre et suivants.",
                "À midi 3 septembre.",
                "Les 12 membres 2025 du conseil.",
                "Le marché 6 septembre.",
                "Monday 1 September, 9 December 2026."
            })
    void anotherWordBesideADateIsNoMisspeltDay(String text) {
        assertThat(findings(text)).isEmpty();
    }

    @Test
    void aRangeWhoseStartIsOfTheYearOfItsEndByItsDayOfTheWeekIsReversed() {
        assertThat(findings("Du vendredi 12 décembre au lundi 1er décembre 2025."))
                .singleElement()
                .satisfies(finding -> assertThat(finding.ruleId()).isEqualTo("ACC-07"));
        assertThat(findings("Du vendredi 12 décembre au jeudi 1er janvier 2026."))
                .isEmpty();
        assertThat(findings("Du lundi 7 décembre au vendredi 3 décembre 2027.")).isEmpty();
    }

    private static List<String> excerptsOf(String ruleId, String text) {
        return findings(text).stream()
                .filter(finding -> finding.ruleId().equals(ruleId))
                .map(Finding::excerpt)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ateliers les mercredis 3, 10 et 18 septembre. | 18 septembre",
                "Fermeture le 8 septembre (mardi). | 8 septembre",
                "Salon les 3 et 4 octobre 2025 (vendredi et dimanche). | 4 octobre 2025",
                "CONCERT¶JEUDI¶5 SEPTEMBRE 2025 | 5 SEPTEMBRE 2025",
                "CONCERT¶Samedi,¶5 septembre 2025 | 5 septembre 2025"
            })
    void aDayOfTheWeekThatIsNotRightBeforeItsDateIsJudgedToo(String text, String excerpt) {
        assertThat(excerptsOf("ACC-02", text.replace('¶', '\n'))).containsExactly(excerpt);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ateliers les mercredis 3, 10 et 17 septembre.",
                "Fermeture le 8 septembre (lundi).",
                "Salon les 3 et 4 octobre 2025 (vendredi et samedi).",
                "Du 8 au 12 septembre (mercredi compris).",
                "Mardi 9 septembre (lundi pour les écoles).",
                "Ateliers les 3, 10 et 18 septembre (mercredi).",
                "CONCERT\nVENDREDI\n5 SEPTEMBRE 2025",
                "Ouvert jeudi\n5 septembre : fermeture"
            })
    void oneThatIsRightOrMayBeOfAnotherDayIsNot(String text) {
        assertThat(excerptsOf("ACC-02", text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "L’exposition commence le 20 septembre et se termine le 12 septembre.",
                "L’exposition débute le 20 septembre et s’achève le 12 septembre.",
                "Inscriptions à partir du 22 septembre et jusqu’au 5 septembre.",
                "Fermé du 22 septembre jusqu’au 5 septembre 2025.",
                "Entre le 12 et le 5 septembre, la rue est barrée.",
                "Début des travaux : 15 septembre 2025. Fin des travaux : 2 septembre 2025.",
                "Travaux du 12/09 au 05/09."
            })
    void anEndBeforeItsStartIsCaughtHoweverItIsSaid(String text) {
        assertThat(excerptsOf("ACC-07", text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "L’exposition commence le 12 septembre et se termine le 20 septembre.",
                "Les inscriptions débutent le 20 septembre et le concert du 12 septembre est gratuit.",
                "Fermé à partir du 22 septembre. Ouvert jusqu’au 5 septembre.",
                "Entre le 5 et le 12 septembre, la rue est barrée.",
                "Début des inscriptions : 15 septembre 2025. Fin des travaux : 2 septembre 2025.",
                "L’exposition commence le 20 décembre et se termine le 12 janvier.",
                "Travaux du 05/09 au 12/09."
            })
    void anEndAfterItsStartOrOfAnotherEventIsNotTouched(String text) {
        assertThat(excerptsOf("ACC-07", text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mardi 15 (férié) et mercredi 16 septembre : ouvert.",
                "Lundi 14, lundi 21 (férié), lundi 28 : ouvert.",
                "Mardi 14 : férié."
            })
    void aHolidayIsNoMisspeltMonth(String text) {
        assertThat(excerptsOf("ACC-06", text)).isEmpty();
    }
}
