package org.commspubliques.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.stream.Stream;
import org.commspubliques.core.language.Wording;
import org.junit.jupiter.api.Test;

class DateWordingTest {

    private static final LocalDate FIRST_OF_SEPTEMBER = LocalDate.of(2025, 9, 1);
    private static final LocalDate FOURTH_OF_SEPTEMBER = LocalDate.of(2025, 9, 4);

    @Test
    void aDateInFullNamesItsDayAndItsYear() {
        assertThat(DateWording.inFull(FOURTH_OF_SEPTEMBER, Locale.FRENCH)).isEqualTo("jeudi 4 septembre 2025");
        assertThat(DateWording.inFull(FOURTH_OF_SEPTEMBER, Locale.UK)).isEqualTo("Thursday 4 September 2025");
    }

    @Test
    void theFirstOfAMonthIsAnOrdinalInFrenchOnly() {
        assertThat(DateWording.inFull(FIRST_OF_SEPTEMBER))
                .isEqualTo(Wording.of("lundi 1er septembre 2025", "Monday 1 September 2025"));
        assertThat(DateWording.dayAndMonth(LocalDate.of(2025, 9, 21)))
                .isEqualTo(Wording.of("21 septembre", "21 September"));
    }

    @Test
    void aDateCanGoWithoutItsDayOfTheWeekOrItsYear() {
        assertThat(DateWording.dayMonthAndYear(FIRST_OF_SEPTEMBER, Locale.FRENCH))
                .isEqualTo("1er septembre 2025");
        assertThat(DateWording.dayMonthAndYear(FIRST_OF_SEPTEMBER, Locale.ENGLISH))
                .isEqualTo("1 September 2025");
        assertThat(DateWording.dayAndMonth(FIRST_OF_SEPTEMBER, Locale.FRENCH)).isEqualTo("1er septembre");
        assertThat(DateWording.dayAndMonth(FIRST_OF_SEPTEMBER, Locale.ENGLISH)).isEqualTo("1 September");
    }

    @Test
    void theDaysFollowTheOrderOfTheWeek() {
        assertThat(Stream.of(DayOfWeek.values()).map(day -> DateWording.dayOfWeek(day, Locale.FRENCH)))
                .containsExactly("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche");
        assertThat(DateWording.dayOfWeek(DayOfWeek.SUNDAY, Locale.US)).isEqualTo("Sunday");
    }

    @Test
    void theMonthsFollowTheOrderOfTheYear() {
        assertThat(Stream.of(Month.values()).map(month -> DateWording.month(month, Locale.FRENCH)))
                .containsExactly(
                        "janvier",
                        "février",
                        "mars",
                        "avril",
                        "mai",
                        "juin",
                        "juillet",
                        "août",
                        "septembre",
                        "octobre",
                        "novembre",
                        "décembre");
        assertThat(DateWording.month(Month.AUGUST, Locale.US)).isEqualTo("August");
    }

    @Test
    void anHourIsWrittenAsEachLanguageDoes() {
        assertThat(DateWording.hour(LocalTime.of(8, 30))).isEqualTo(Wording.of("8 h 30", "08:30"));
        assertThat(DateWording.hour(LocalTime.of(8, 0))).isEqualTo(Wording.of("8 h", "08:00"));
        assertThat(DateWording.hour(LocalTime.of(10, 5))).isEqualTo(Wording.of("10 h 05", "10:05"));
        assertThat(DateWording.hour(LocalTime.MIDNIGHT, Locale.FRENCH)).isEqualTo("0 h");
        assertThat(DateWording.hour(LocalTime.of(23, 59, 59), Locale.ENGLISH)).isEqualTo("23:59");
    }

    @Test
    void aLanguageThatIsNotEnglishReadsFrench() {
        assertThat(DateWording.inFull(FIRST_OF_SEPTEMBER, Locale.GERMAN)).isEqualTo("lundi 1er septembre 2025");
    }

    @Test
    void aMomentIsADayAndAnHour() {
        assertThat(DateWording.moment(ZonedDateTime.parse("2025-08-18T09:00:00+11:00"))
                        .fr())
                .isEqualTo("lundi 18 août 2025, 9 h");
    }
}
