package org.commspubliques.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Confidence;
import org.commspubliques.core.source.Territory;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayCalendarTest {

    private static final HolidayCalendar STANDARD = HolidayCalendar.standard();

    private static final String SOURCE =
            "{\"title\": \"arrêté\", \"checked\": \"2026-11-23\", \"confidence\": \"official\"}";

    private static HolidayCalendar parse(String json) {
        return HolidayCalendar.parse("feries.json", json.getBytes(StandardCharsets.UTF_8));
    }

    private static String file(String holidays) {
        return "{\"territories\": [{\"codes\": [\"NC\", \"XX\"]}],\n\"holidays\": [" + holidays + "]}";
    }

    private static String holiday(String id, String rule, String more) {
        return "\n{\"id\": \"" + id + "\", \"fr\": \"f\", \"en\": \"e\", \"rule\": " + rule + more
                + ", \"territories\": [\"NC\"], \"source\": " + SOURCE + "}";
    }

    @Nested
    class Standard {

        @Test
        void newCaledoniaHasTwelveHolidaysOneOfThemItsOwn() {
            Holidays caledonia = STANDARD.forTerritory(Territory.NEW_CALEDONIA);

            assertThat(caledonia.inYear(2025)).hasSize(12);
            assertThat(caledonia.holidayOn(LocalDate.of(2025, 9, 24)))
                    .map(Holiday::label)
                    .contains(Wording.of("24 septembre, fête de la Citoyenneté", "Citizenship Day"));
            assertThat(STANDARD.forTerritory(Territory.METROPOLE).isHoliday(LocalDate.of(2025, 9, 24)))
                    .isFalse();
        }

        @Test
        void theDayOfCitizenshipIsNotKnownBefore2004AndNotConfirmed() {
            Holidays caledonia = STANDARD.forTerritory(Territory.NEW_CALEDONIA);

            assertThat(caledonia.isHoliday(LocalDate.of(2003, 9, 24))).isFalse();
            assertThat(caledonia.holidayOn(LocalDate.of(2004, 9, 24)))
                    .map(holiday -> holiday.source().confidence())
                    .contains(Confidence.THIRD_PARTY);
        }

        @ParameterizedTest(name = "{0} {1} « {2} »")
        @CsvSource({
            "NC, 2025-09-24, fete-citoyennete-nc, THIRD_PARTY, article 74",
            "PF, 2025-03-05, arrivee-evangile-pf, THIRD_PARTY, Tahiti Infos",
            "PF, 2025-04-18, vendredi-saint-pf, THIRD_PARTY, Tahiti Infos",
            "PF, 2025-06-29, fete-autonomie-pf, THIRD_PARTY, 1985",
            "PF, 2026-11-20, matarii-pf, THIRD_PARTY, rapport n° 23-2025",
            "WF, 2026-04-28, saint-pierre-chanel-wf, THIRD_PARTY, absent de la liste nationale",
            "WF, 2026-06-29, saints-pierre-et-paul-wf, TO_VERIFY, à vérifier",
            "WF, 2026-07-29, fete-du-territoire-wf, THIRD_PARTY, 29 juillet 1961"
        })
        void aDayThatTheNationalListOmitsSaysWhereItWasRead(
                String territory, LocalDate day, String id, Confidence confidence, String text) {
            assertThat(STANDARD.forTerritory(Territory.of(territory)).holidayOn(day))
                    .hasValueSatisfying(holiday -> {
                        assertThat(holiday.id()).isEqualTo(id);
                        assertThat(holiday.source().confidence()).isEqualTo(confidence);
                        assertThat(holiday.source().title()).contains(text);
                        assertThat(holiday.source().checked()).contains(LocalDate.of(2026, 11, 28));
                    });
            assertThat(STANDARD.forTerritory(Territory.METROPOLE).isHoliday(day))
                    .isFalse();
        }

        @Test
        void polynesiaExchangedTheDayOfAutonomyForThePleiadesIn2026() {
            Holidays polynesia = STANDARD.forTerritory(Territory.FRENCH_POLYNESIA);

            assertThat(polynesia.isHoliday(LocalDate.of(1984, 6, 29))).isFalse();
            assertThat(polynesia.isHoliday(LocalDate.of(1985, 6, 29))).isTrue();
            assertThat(polynesia.isHoliday(LocalDate.of(2025, 6, 29))).isTrue();
            assertThat(polynesia.isHoliday(LocalDate.of(2025, 11, 20))).isFalse();
            assertThat(polynesia.isHoliday(LocalDate.of(2026, 6, 29))).isFalse();
            assertThat(polynesia.isHoliday(LocalDate.of(2026, 11, 20))).isTrue();
            assertThat(polynesia.inYear(2025)).hasSize(14);
            assertThat(polynesia.inYear(2026)).hasSize(14);
        }

        @Test
        void alsaceMoselleHasTwoMoreDaysThanTheRest() {
            Holidays strasbourg = STANDARD.forTerritory(Territory.of("FR-67"));

            assertThat(strasbourg.isHoliday(LocalDate.of(2025, 4, 18))).isTrue();
            assertThat(strasbourg.isHoliday(LocalDate.of(2025, 12, 26))).isTrue();
            assertThat(STANDARD.forTerritory(Territory.METROPOLE).inYear(2025)).hasSize(11);
        }

        @Test
        void twoHolidaysOnOneDayAreBothInTheYear() {
            LocalDate day = LocalDate.of(2008, 5, 1);
            Holidays france = STANDARD.forTerritory(Territory.METROPOLE);

            assertThat(france.inYear(2008).stream()
                            .filter(holiday -> holiday.date().equals(day)))
                    .extracting(Holiday::id)
                    .containsExactly("fete-du-travail", "ascension");
            assertThat(france.holidayOn(day)).map(Holiday::id).contains("fete-du-travail");
        }

        @Test
        void theHolidaysOfAYearComeByDate() {
            assertThat(STANDARD.forTerritory(Territory.of("RE")).inYear(2026))
                    .extracting(Holiday::date)
                    .isSorted()
                    .contains(LocalDate.of(2026, 12, 20));
        }

        @Test
        void aKnownGapIsSaid() {
            assertThat(STANDARD.forTerritory(Territory.FRENCH_POLYNESIA).gap()).isPresent();
            assertThat(STANDARD.forTerritory(Territory.WALLIS_AND_FUTUNA).gap())
                    .hasValueSatisfying(gap -> assertThat(gap.fr()).contains("29 juin"));
            assertThat(STANDARD.forTerritory(Territory.NEW_CALEDONIA).gap()).isEmpty();
        }

        @Test
        void anUnknownTerritoryIsRefusedRatherThanWithoutHolidays() {
            Territory unknown = Territory.of("FR-NC");

            assertThat(STANDARD.knows(unknown)).isFalse();
            assertThat(STANDARD.territories()).doesNotContain(unknown).contains(Territory.NEW_CALEDONIA);
            assertThatThrownBy(() -> STANDARD.forTerritory(unknown))
                    .asInstanceOf(type(UnknownTerritoryException.class))
                    .satisfies(e -> {
                        assertThat(e.territory()).isEqualTo(unknown);
                        assertThat(e.code()).isEqualTo("comms.time.unknown-territory");
                        assertThat(e.message(Locale.ENGLISH)).contains("FR-NC", "write NC");
                    });
        }

        @Test
        void aDepartmentWithoutHolidaysOfItsOwnIsToldToBeWrittenAsMetropole() {
            assertThatThrownBy(() -> STANDARD.forTerritory(Territory.of("FR-75")))
                    .asInstanceOf(type(UnknownTerritoryException.class))
                    .satisfies(e -> assertThat(e.message(Locale.FRENCH))
                            .isEqualTo(
                                    "les jours fériés du territoire FR-75 ne sont pas connus ; écrivez FR s’il n’en a "
                                            + "pas à lui, ou ajoutez-les au calendrier des jours fériés"));
        }

        @Test
        void aTerritoryOfAHostIsToldToHaveItsHolidaysAdded() {
            assertThatThrownBy(() -> STANDARD.forTerritory(Territory.of("TF")))
                    .asInstanceOf(type(UnknownTerritoryException.class))
                    .satisfies(e -> assertThat(e.message(Locale.FRENCH))
                            .isEqualTo(
                                    "les jours fériés du territoire TF ne sont pas connus ; ajoutez-les au calendrier "
                                            + "des jours fériés"));
        }

        @Test
        void aYearBeforeTheGregorianCalendarIsRefused() {
            Holidays france = STANDARD.forTerritory(Territory.METROPOLE);

            assertThatIllegalArgumentException().isThrownBy(() -> france.inYear(1582));
            assertThatIllegalArgumentException().isThrownBy(() -> france.isHoliday(LocalDate.of(10_000, 1, 1)));
        }
    }

    @Nested
    class Overlay {

        private final HolidayCalendar local =
                parse(file(holiday("fete-citoyennete-nc", "{\"month\": 2, \"day\": 28}", ", \"validTo\": 2030")));

        @Test
        void aHolidayOfTheSameIdIsReplacedAndTheOthersStay() {
            Holidays holidays = STANDARD.overlaidBy(local).forTerritory(Territory.NEW_CALEDONIA);

            assertThat(holidays.isHoliday(LocalDate.of(2025, 9, 24))).isFalse();
            assertThat(holidays.isHoliday(LocalDate.of(2025, 2, 28))).isTrue();
            assertThat(holidays.isHoliday(LocalDate.of(2031, 2, 28))).isFalse();
            assertThat(holidays.inYear(2025)).hasSize(12);
        }

        @Test
        void itsTerritoriesBecomeKnown() {
            assertThat(STANDARD.overlaidBy(local).knows(Territory.of("XX"))).isTrue();
            assertThat(STANDARD.overlaidBy(local).knows(Territory.METROPOLE)).isTrue();
        }

        @Test
        void itsHashIsNeitherOfTheTwo() {
            assertThat(STANDARD.overlaidBy(local).sha256())
                    .matches("[0-9a-f]{64}")
                    .isNotEqualTo(STANDARD.sha256())
                    .isNotEqualTo(local.sha256())
                    .isNotEqualTo(local.overlaidBy(STANDARD).sha256());
        }
    }

    @Nested
    class Errors {

        @Test
        void aMisspeltFieldIsNamedWithItsPlace() {
            assertThatThrownBy(() -> parse(file(holiday("a", "{\"month\": 1, \"dya\": 1}", ""))))
                    .isInstanceOf(DataFormatException.class)
                    .hasMessageContaining("« day » manque");
            assertThatThrownBy(() -> parse(file(holiday("a", "{\"month\": 1, \"day\": 1}", ", \"validUntil\": 2030"))))
                    .asInstanceOf(type(DataFormatException.class))
                    .satisfies(e -> {
                        assertThat(e.origin()).isEqualTo("feries.json");
                        assertThat(e.line()).isEqualTo(3);
                        assertThat(e.column()).isGreaterThan(1);
                        assertThat(e.field()).isEqualTo("/holidays/0/validUntil");
                    });
        }

        @Test
        void aDayThatSomeYearsLackIsRefused() {
            assertThatThrownBy(() -> parse(file(holiday("a", "{\"month\": 2, \"day\": 29}", ""))))
                    .hasMessageContaining("/holidays/0/rule/day")
                    .hasMessageContaining("1 à 28");
        }

        @Test
        void aRuleOfTwoKindsIsRefused() {
            assertThatThrownBy(() -> parse(file(holiday("a", "{\"daysAfterEaster\": 1, \"month\": 2}", ""))))
                    .hasMessageContaining("/holidays/0/rule/month");
        }

        @Test
        void anIdOrATerritoryGivenTwiceIsRefused() {
            String day = holiday("a", "{\"month\": 2, \"day\": 1}", "");
            assertThatThrownBy(() -> parse(file(day + "," + day))).hasMessageContaining("/holidays/1");
            assertThatThrownBy(() -> parse("{\"territories\": [{\"codes\": [\"NC\"]}, {\"codes\": [\"NC\"]}]}"))
                    .hasMessageContaining("/territories/1");
        }

        @Test
        void aTerritoryThatTheFileDoesNotDeclareIsRefused() {
            String json = file(holiday("a", "{\"month\": 2, \"day\": 1}", ""));
            assertThatThrownBy(() -> parse(json.replace("[\"NC\", \"XX\"]", "[\"XX\"]")))
                    .hasMessageContaining("/holidays/0/territories")
                    .hasMessageContaining("NC");
            assertThatThrownBy(() -> parse(json.replace("\"territories\": [\"NC\"]", "\"territories\": []")))
                    .hasMessageContaining("/holidays/0/territories");
        }

        @Test
        void yearsTheWrongWayRoundAreRefused() {
            assertThatThrownBy(() -> parse(file(
                            holiday("a", "{\"month\": 2, \"day\": 1}", ", \"validFrom\": 2030, \"validTo\": 2029"))))
                    .hasMessageContaining("/holidays/0/validTo");
        }
    }
}
