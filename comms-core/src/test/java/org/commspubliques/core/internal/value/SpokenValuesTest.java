package org.commspubliques.core.internal.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.commspubliques.core.fact.FactValue;
import org.commspubliques.core.internal.text.Words;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpokenValuesTest {

    private static final LocalDate MONDAY = LocalDate.of(2025, 9, 1);
    private static final Currency FRANC = Currency.getInstance("XPF");

    /** What is found, as « words = value », with what the words before make of it. */
    private static List<String> told(String text, List<ValueMention> mentions) {
        return mentions.stream()
                .map(mention -> text.substring(mention.start(), mention.end()) + " = "
                        + (mention.value() == null
                                ? "?"
                                : mention.value().label().fr())
                        + (mention.hedge() == Hedge.EXACT ? "" : " " + mention.hedge()))
                .toList();
    }

    private static List<String> hours(String text) {
        return told(text, SpokenHours.ranges(text, Words.of(text)));
    }

    private static List<String> days(String text) {
        return told(text, SpokenDays.ranges(text, Words.of(text), MONDAY));
    }

    private static List<String> money(String text) {
        return told(text, SpokenFigures.money(text, Words.of(text), FRANC));
    }

    private static List<String> phones(String text) {
        return told(text, SpokenPhones.each(text, Words.of(text), 6));
    }

    @Nested
    class Hours {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "de 8 h à 15 h",
                    "de 8h à 15h",
                    "de 8 à 15 h",
                    "entre 8 h et 15 h",
                    "entre 8 et 15 heures",
                    "de 8 h jusqu’à 15 h",
                    "8 h - 15 h",
                    "8h-15h",
                    "8 h – 15 h",
                    "8h/15h",
                    "8 h à 15 h",
                    "de 08:00 à 15:00"
                })
        void aRangeIsReadWholeHoweverItIsWritten(String range) {
            assertThat(hours("Ouvert " + range + " demain")).containsExactly(range + " = de 8 h à 15 h");
        }

        @Test
        void twoRangesOfOneDayAreTwo() {
            assertThat(hours("Ouvert de 8 h à 12 h et de 13 h 30 à 16 h."))
                    .containsExactly("de 8 h à 12 h = de 8 h à 12 h", "de 13 h 30 à 16 h = de 13 h 30 à 16 h");
        }

        @ParameterizedTest
        @CsvSource({
            "dès 8 h,8 h = 8 h FROM",
            "à partir de 8 h,8 h = 8 h FROM",
            "à compter de 8 h,8 h = 8 h FROM",
            "jusqu’à 15 h,15 h = 15 h UNTIL",
            "avant 15 h,15 h = 15 h UNTIL",
            "à 15 h,15 h = 15 h"
        })
        void anHourAloneSaysWhetherItStartsOrEnds(String text, String found) {
            assertThat(hours("Ouvert " + text)).containsExactly(found);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "pendant 2 h",
                    "sous 12 h",
                    "toutes les 2 heures",
                    "d’une durée de 3 h",
                    "24 h/24",
                    "24 h sur 24",
                    "dans 2 h"
                })
        void howLongIsNotWhen(String text) {
            assertThat(hours("La visite, " + text)).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "à 8 h et à 15 h",
                    "8 h, 15 h",
                    "à 8 h. À 15 h",
                    "à 8 h et 15 h",
                    "à 8 h à la mairie puis 15 h"
                })
        void twoHoursAreNoRangeUnlessTheWordsSaySo(String text) {
            assertThat(hours(text)).hasSize(2);
        }

        @Test
        void aRangeOfNoLengthIsNoValue() {
            assertThat(hours("de 8 h à 8 h")).containsExactly("de 8 h à 8 h = ?");
        }
    }

    @Nested
    class Days {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "du 3 au 5 septembre",
                    "du mercredi 3 au vendredi 5 septembre 2025",
                    "du 3 septembre au 5 septembre",
                    "entre le 3 et le 5 septembre",
                    "du 03/09/2025 au 05/09/2025",
                    "du 3 au 5 sept. 2025"
                })
        void aRangeIsReadWholeHoweverItIsWritten(String range) {
            assertThat(days("Travaux " + range + " inclus")).containsExactly(range + " = du 3 au 5 septembre 2025");
        }

        @Test
        void aRangeMayCrossMonthsAndYears() {
            assertThat(days("du 28 août au 3 septembre"))
                    .containsExactly("du 28 août au 3 septembre = du 28 août au 3 septembre 2025");
            assertThat(days("du 28 décembre au 3 janvier 2026"))
                    .containsExactly("du 28 décembre au 3 janvier 2026 = du 28 décembre 2025 au 3 janvier 2026");
            assertThat(days("du 1er au 5 septembre"))
                    .containsExactly("du 1er au 5 septembre = du 1er au 5 septembre 2025");
        }

        @ParameterizedTest
        @CsvSource({
            "à partir du 3 septembre,3 septembre = mercredi 3 septembre 2025 FROM",
            "dès le 3 septembre,3 septembre = mercredi 3 septembre 2025 FROM",
            "jusqu’au 5 septembre,5 septembre = vendredi 5 septembre 2025 UNTIL",
            "avant le 5 septembre,5 septembre = vendredi 5 septembre 2025 UNTIL",
            "le 5 septembre,5 septembre = vendredi 5 septembre 2025"
        })
        void aDayAloneSaysWhetherItStartsOrEnds(String text, String found) {
            assertThat(days("Ouvert " + text)).containsExactly(found);
        }

        @Test
        void ofAListOfDaysNothingIsTold() {
            assertThat(days("Réunions les 3 et 5 septembre")).isEmpty();
            assertThat(days("Réunions les 3, 4 et 5 septembre")).isEmpty();
        }

        @Test
        void aDayThatDoesNotExistIsNoValue() {
            assertThat(days("le 31 septembre")).containsExactly("31 septembre = ?");
            assertThat(days("du 5 septembre au 3 septembre")).containsExactly("du 5 septembre au 3 septembre = ?");
        }

        @ParameterizedTest
        @ValueSource(strings = {"de la page 3 au 5 septembre", "les lots 3 au 5 septembre"})
        void aNumberThatNothingOpensIsNoDay(String text) {
            assertThat(days(text)).containsExactly("5 septembre = vendredi 5 septembre 2025");
        }
    }

    @Nested
    class Amounts {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "1,2 million d’euros",
                    "1,2 M€",
                    "1 200 000 €",
                    "1 200 000 euros",
                    "1\u202F200\u202F000\u00A0€",
                    "1.200.000 €",
                    "1 200 k€",
                    "1200000 EUR"
                })
        void eurosAreReadHoweverTheyAreWritten(String amount) {
            assertThat(money("Coût : " + amount + " TTC"))
                    .singleElement()
                    .asString()
                    .startsWith(amount + " = ");
            assertThat(SpokenFigures.money(amount, Words.of(amount), FRANC))
                    .singleElement()
                    .satisfies(mention -> assertThat(mention.agreesWith(
                                    new FactValue.Money(new BigDecimal(1_200_000), Currency.getInstance("EUR"))))
                            .isTrue());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "45 000 F CFP",
                    "45 000 F",
                    "45 000 francs CFP",
                    "45 000 francs Pacifique",
                    "45 mille francs",
                    "45 000 XPF",
                    "45000 FCFP",
                    "45.000 F"
                })
        void pacificFrancsAreReadHoweverTheyAreWritten(String amount) {
            assertThat(money(amount)).containsExactly(amount + " = 45 000 F CFP");
        }

        @Test
        void elsewhereFrancsAloneAreNoMoney() {
            String text = "45 000 francs";

            assertThat(SpokenFigures.money(text, Words.of(text), Currency.getInstance("EUR")))
                    .isEmpty();
        }

        @Test
        void aRoundedFigureSaysSo() {
            assertThat(money("environ 1,2 million de francs"))
                    .containsExactly("1,2 million de francs = 1 200 000 F CFP ABOUT");
            assertThat(money("plus de 500 €")).containsExactly("500 € = 500 € AT_LEAST");
            assertThat(money("entre 1 et 2 millions d’euros"))
                    .containsExactly("2 millions d’euros = 2 000 000 € AT_MOST");
        }

        @ParameterizedTest
        @ValueSource(strings = {"le 03.09.2025 F", "1,2,3 €", "45.23.10 F CFP", "500, euros", "12 arbres"})
        void whatIsNoAmountIsNotRead(String text) {
            assertThat(money(text)).isEmpty();
        }

        @Test
        void aYearBeforeAnAmountIsNoneOfIt() {
            assertThat(money("En 2025 300 € de plus")).containsExactly("300 € = 300 €");
        }
    }

    @Nested
    class Phones {

        @ParameterizedTest
        @ValueSource(strings = {"45 23 10", "45.23.10", "452310", "+687 45 23 10", "45-23-10", "05 45 23 10"})
        void aNumberIsReadHoweverItIsWritten(String number) {
            assertThat(phones("Appeler le " + number + ".")).containsExactly(number + " = " + number);
        }

        @ParameterizedTest
        @ValueSource(strings = {"03.09.2025", "12 400", "2025", "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15"})
        void whatIsNoNumberIsNotRead(String text) {
            assertThat(phones(text)).isEmpty();
        }

        @Test
        void theHourThatFollowsIsNoneOfIt() {
            assertThat(phones("45 23 10 8 h")).containsExactly("45 23 10 = 45 23 10");
        }

        @Test
        void theCodeOfTheCountryMakesNoOtherNumber() {
            assertThat(SpokenPhones.same("452310", "+687452310")).isTrue();
            assertThat(SpokenPhones.same("0123456789", "+33123456789")).isTrue();
            assertThat(SpokenPhones.same("0033123456789", "+33123456789")).isTrue();
            assertThat(SpokenPhones.same("452310", "+687452311")).isFalse();
            assertThat(SpokenPhones.same("10", "+687452310")).isFalse();
        }
    }

    @Nested
    class Places {

        private List<String> places(String text, String... known) {
            return told(text, new KnownPlaces(List.of(known)).in(Words.of(text)));
        }

        @Test
        void theLongestNameIsTaken() {
            assertThat(places("À la SALLE DES FETES de Boulari.", "salle des fêtes", "salle des fêtes de Boulari"))
                    .containsExactly("SALLE DES FETES de Boulari = salle des fêtes de Boulari");
        }

        @Test
        void aNameNeverCrossesTheEndOfASentence() {
            assertThat(places("la salle. Des fêtes", "salle des fêtes")).isEmpty();
        }
    }

    @Nested
    class NumbersInWords {

        @ParameterizedTest
        @CsvSource({
            "deux francs,2",
            "dix-sept francs,17",
            "vingt et un francs,21",
            "soixante et onze francs,71",
            "soixante-douze francs,72",
            "quatre-vingts francs,80",
            "quatre-vingt-dix-sept francs,97",
            "cent francs,100",
            "deux cent trente francs,230",
            "mille cinq cents francs,1 500",
            "deux mille trois cent vingt francs,2 320",
            "trois cent mille francs,300 000",
            "deux millions de francs,2 000 000"
        })
        void areRead(String words, String figure) {
            assertThat(money("Il en coûte " + words + ".")).containsExactly(words.strip() + " = " + figure + " F CFP");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Un franc.",
                    "Les deux francs.",
                    "Cinq mille cent mille quatre.",
                    "Vingt quatre-vingts mètres.",
                    "Deux millions cinq cent mille francs."
                })
        void areNoAmountWithoutACurrencyOrWhereTheyCountNothingNewOrAreOnlyThePartOfOne(String text) {
            assertThat(money(text)).isEmpty();
        }
    }
}
