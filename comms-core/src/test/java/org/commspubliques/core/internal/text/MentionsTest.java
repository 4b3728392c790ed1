package org.commspubliques.core.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.commspubliques.core.time.DateWording;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MentionsTest {

    private static final LocalDate REFERENCE = LocalDate.of(2025, 9, 1);

    private static List<DateMention> dates(String text) {
        return Mentions.dates(text, Words.of(text));
    }

    private static List<TimeMention> times(String text) {
        return Mentions.times(text, Words.of(text));
    }

    @Nested
    @Group
    class Dates {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "le 3 septembre 2025",
                    "mercredi 3 septembre 2025",
                    "MERCREDI 3 SEPTEMBRE 2025",
                    "mercredi, le 3 septembre 2025",
                    "le mercredi 3\u00A0septembre\u00A02025",
                    "3 sept. 2025",
                    "3/9/2025",
                    "03/09/2025",
                    "03.09.2025",
                    "mercredi 3 septembre"
                })
        void aDayIsFoundHoweverItIsWritten(String text) {
            assertThat(dates(text))
                    .singleElement()
                    .satisfies(date -> assertThat(date.resolve(REFERENCE)).contains(LocalDate.of(2025, 9, 3)));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "le 03/09",
                    "Dès le 3/09",
                    "du 03/09",
                    "dès 03/09",
                    "jusqu’au 03/09",
                    "avant 03/09",
                    "avant le 03/09 à 8h",
                    "à partir du 03/09."
                })
        void aDayInDigitsWithoutItsYearIsReadWhereWordsSaySo(String text) {
            assertThat(dates(text))
                    .singleElement()
                    .satisfies(date -> assertThat(date.resolve(REFERENCE)).contains(LocalDate.of(2025, 9, 3)));
        }

        @Test
        void soAreThoseThatAreListedOrEndARange() {
            assertThat(dates("du 03/09 au 05/10, les 18/10, 20/10 et 22/10"))
                    .extracting(DateMention::day)
                    .containsExactly(3, 5, 18, 20, 22);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "le 1/2 tarif",
                    "les 3/4 du budget",
                    "ouvert 24/24 et 7/7",
                    "au 24/24",
                    "une note de 12/20",
                    "le 12/20 de la dictée",
                    "n° 12/05",
                    "le n° 12/05",
                    "au 10/12 rue Haute",
                    "les 6/12 ans",
                    "18/05",
                    "04/72/00/12/34",
                    "le 12/05/04/72"
                })
        void whatOnlyLooksLikeADayInDigitsIsNotOne(String text) {
            assertThat(dates(text)).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "janvier,1",
            "janv.,1",
            "février,2",
            "fév.,2",
            "févr.,2",
            "mars,3",
            "avril,4",
            "avr.,4",
            "mai,5",
            "juin,6",
            "juillet,7",
            "juil.,7",
            "août,8",
            "septembre,9",
            "sept.,9",
            "octobre,10",
            "oct.,10",
            "novembre,11",
            "nov.,11",
            "décembre,12",
            "déc.,12"
        })
        void everyMonthIsKnown(String month, int number) {
            assertThat(dates("le 1er " + month + " 2026")).singleElement().satisfies(date -> {
                assertThat(date.day()).isEqualTo(1);
                assertThat(date.month()).isEqualTo(number);
                assertThat(date.year()).hasValue(2026);
            });
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"jeudi 3 mars", "jeudi, 3 mars", "jeudi le 3 mars", "Jeudi\u00A03 mars", "jeudi\u202F3 mars"
                })
        void aWeekdayBeforeTheDateBelongsToIt(String text) {
            assertThat(dates(text)).singleElement().satisfies(date -> {
                assertThat(date.weekday()).contains(DayOfWeek.THURSDAY);
                assertThat(date.start()).isZero();
                assertThat(date.end()).isEqualTo(text.length());
            });
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "jeudi\n3 mars",
                    "jeudi. 3 mars",
                    "jeudi et 3 mars",
                    "chaque 3 mars",
                    "le 3 mars",
                    "jeudi\nle 3 mars",
                    "jeudi; 3 mars"
                })
        void anyOtherWordOrMarkBeforeItDoesNot(String text) {
            assertThat(dates(text))
                    .singleElement()
                    .satisfies(date -> assertThat(date.weekday()).isEqualTo(Optional.empty()));
        }

        @ParameterizedTest
        @ValueSource(strings = {"le 3 mars. 2025 foyers", "le 3 mars\n2025", "le 3 mars 300", "le 3 mars, 2025 foyers"})
        void aNumberThatIsNoYearIsLeftAlone(String text) {
            assertThat(dates(text))
                    .singleElement()
                    .satisfies(date -> assertThat(date.year()).isEmpty());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "32 mars",
                    "0 mars",
                    "003 mars",
                    "3\nmars",
                    "3, mars",
                    "3/13/2025",
                    "3/9/25",
                    "3-9-2025",
                    "mars",
                    "3"
                })
        void whatIsNoDateIsNotFound(String text) {
            assertThat(dates(text)).isEmpty();
        }

        @Test
        void a31JuneIsFoundAndDoesNotExist() {
            assertThat(dates("le 31 juin 2025"))
                    .singleElement()
                    .satisfies(date -> assertThat(date.resolve(REFERENCE)).isEmpty());
            assertThat(dates("le 31 juin"))
                    .singleElement()
                    .satisfies(date -> assertThat(date.resolve(REFERENCE)).isEmpty());
        }

        @Test
        void withoutAYearTheNearestDateIsMeant() {
            assertThat(dates("le 15 janvier").get(0).resolve(LocalDate.of(2025, 12, 1)))
                    .contains(LocalDate.of(2026, 1, 15));
            assertThat(dates("le 15 décembre").get(0).resolve(LocalDate.of(2026, 1, 2)))
                    .contains(LocalDate.of(2025, 12, 15));
        }

        @Test
        void severalDatesAreFoundInOrder() {
            assertThat(dates("du 3 au 5 mars, puis le 8 avril"))
                    .extracting(DateMention::day)
                    .containsExactly(3, 5, 8);
        }

        @Property
        void everyDateInFullIsFoundAgain(@ForAll @IntRange(min = 0, max = 146_000) int day) {
            LocalDate date = LocalDate.of(1800, 1, 1).plusDays(day);
            String text = "Réunion " + DateWording.inFull(date).fr() + " à la mairie.";

            assertThat(dates(text)).singleElement().satisfies(found -> {
                assertThat(found.resolve(REFERENCE)).contains(date);
                assertThat(found.weekday()).contains(date.getDayOfWeek());
            });
        }
    }

    @Nested
    @Group
    class Hours {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "14 h",
                    "14h",
                    "14 H",
                    "14h00",
                    "14 h 00",
                    "14h 00",
                    "14:00",
                    "14 heures",
                    "14\u00A0h",
                    "14\u202Fh\u202F00"
                })
        void aFullHourIsFoundHoweverItIsWritten(String text) {
            assertThat(times(text)).singleElement().satisfies(time -> {
                assertThat(time.time()).isEqualTo(LocalTime.of(14, 0));
                assertThat(time.end()).isEqualTo(text.length());
            });
        }

        @ParameterizedTest
        @ValueSource(strings = {"8h30", "8 h 30", "8 h 30 min", "08:30", "8 heures 30", "8h 30", "8\u00A0h\u00A030"})
        void minutesBelongToTheHour(String text) {
            assertThat(times(text)).extracting(TimeMention::time).containsExactly(LocalTime.of(8, 30));
        }

        @ParameterizedTest
        @CsvSource({"à midi,12", "à minuit,0", "à 24 h,0", "à 1 heure,1", "à 0 h,0"})
        void middayAndMidnightAreHours(String text, int hour) {
            assertThat(times(text)).extracting(TimeMention::time).containsExactly(LocalTime.of(hour, 0));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "l’après-midi",
                    "25 h",
                    "24 h 30",
                    "8 h 75 personnes",
                    "8:5",
                    "8h5",
                    "8h755",
                    "h",
                    "huit heures",
                    "123 h",
                    "12 habitants",
                    "0.5",
                    "14\nh",
                    "xh30",
                    "14 : 00"
                })
        void whatIsNoHourIsNotFound(String text) {
            assertThat(times(text))
                    .filteredOn(time -> !time.time().equals(LocalTime.of(8, 0)))
                    .isEmpty();
        }

        @Test
        void minutesAreNotTakenFromTheNextLine() {
            assertThat(times("à 14 h\n30 personnes"))
                    .extracting(TimeMention::time)
                    .containsExactly(LocalTime.of(14, 0));
        }

        @Test
        void aRangeIsTwoHours() {
            assertThat(times("de 7 h 30 à 15 h, puis 16h-17h15"))
                    .extracting(TimeMention::time)
                    .containsExactly(
                            LocalTime.of(7, 30), LocalTime.of(15, 0), LocalTime.of(16, 0), LocalTime.of(17, 15));
        }

        @Property
        void everyHourAsWeWriteItIsFoundAgain(
                @ForAll @IntRange(max = 23) int hour, @ForAll @IntRange(max = 59) int minute) {
            LocalTime time = LocalTime.of(hour, minute);

            assertThat(times("Ouvert dès " + DateWording.hour(time).fr() + " demain."))
                    .extracting(TimeMention::time)
                    .containsExactly(time);
        }
    }

    @Provide
    Arbitrary<String> hostile() {
        return HostileTexts.any();
    }

    @Property
    void nothingIsEverFoundOutsideTheText(@ForAll("hostile") String text) {
        assertThat(dates(text)).allMatch(date -> date.start() < date.end() && date.end() <= text.length());
        assertThat(times(text)).allMatch(time -> time.start() < time.end() && time.end() <= text.length());
    }
}
