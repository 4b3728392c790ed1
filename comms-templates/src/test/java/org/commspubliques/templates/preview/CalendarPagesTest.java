package org.commspubliques.templates.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.commspubliques.core.calendar.BlackoutPeriod;
import org.commspubliques.core.calendar.CalendarItem;
import org.commspubliques.core.calendar.EditorialCalendar;
import org.commspubliques.core.calendar.InstitutionalEvent;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.election.ElectoralCalendar;
import org.commspubliques.templates.escape.CsvTable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CalendarPagesTest {

    private static final Document WEEK = Jsoup.parse(CalendarSamples.week(Samples.OPTIONS));
    private static final Document MONTH = Jsoup.parse(CalendarSamples.month(Samples.OPTIONS));

    private static Element row(String name) {
        return WEEK.select("table tbody tr").stream()
                .filter(row -> row.select("th").text().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Nested
    class Weeks {

        @Test
        void areATableOfChannelsAndDaysWithHeadings() {
            assertThat(WEEK.select("thead th[scope=col]").eachText())
                    .hasSize(8)
                    .startsWith("Canal", "Lundi 1er septembre")
                    .endsWith("Dimanche 7 septembre");
            assertThat(WEEK.select("tbody th[scope=row]").eachText())
                    .containsExactly("Temps forts", "Page Facebook", "reseau-local");
        }

        @Test
        void showAnItemInTheRowOfItsChannelOnItsDayWithItsStateInWords() {
            Element tuesday = row("Page Facebook").select("td").get(1);
            assertThat(tuesday.select(".item").get(0).text())
                    .isEqualTo("11 h 30 Titre de creneau programmée Au travail");
            assertThat(row("Page Facebook").select("td").get(3).text()).isEmpty();
        }

        @Test
        void showAStateByAWordAndAnIconNeverByColourAlone() {
            assertThat(WEEK.select(".item .badge")).isNotEmpty().allSatisfy(badge -> {
                assertThat(badge.text()).isNotBlank();
                assertThat(badge.select("svg")).hasSize(1);
            });
        }

        @Test
        void leadFromAnItemToItsConflicts() {
            assertThat(WEEK.select(".grid .item a").eachAttr("href"))
                    .isNotEmpty()
                    .allSatisfy(href -> assertThat(WEEK.selectFirst(href)).isNotNull());
            assertThat(WEEK.select(".conflict code").eachText()).contains("CAL-02", "CAL-04", "CAL-10");
        }

        @Test
        void offerTheSlotsThatNothingTakes() {
            assertThat(row("reseau-local").select("td").get(5).text()).isEqualTo("9 h · créneau libre Le week-end");
        }

        @Test
        void strikeOutWhatWasWithdrawnAndListWhatHasNoDate() {
            assertThat(WEEK.select(".grid .item.withdrawn .item-title").eachText())
                    .containsExactly("Titre de retiree");
            assertThat(WEEK.select(".ideas .item-title").eachText()).containsExactly("Titre de idee");
        }

        @Test
        void areAListOfDaysForNarrowScreensWithTheSameItems() {
            assertThat(WEEK.select(".days h3").eachText()).hasSize(7);
            assertThat(WEEK.select(".days .item-title").eachText())
                    .containsExactlyInAnyOrderElementsOf(
                            WEEK.select(".grid .item-title").eachText());
        }

        @Test
        void keepTheSignsOfATitleWithItsWords() {
            CalendarItem item = CalendarItem.builder("eau", "Eau : où en est-on ?", ChannelId.of("facebook"))
                    .at(Instant.parse("2025-09-02T01:00:00Z"))
                    .sector("scheduled")
                    .build();
            Document week = Jsoup.parse(CalendarPages.of(Samples.CHANNELS, CalendarSamples.STATES)
                    .week(EditorialCalendar.of(CalendarSamples.TOWN).with(item), 2025, 36, List.of(), Samples.OPTIONS));
            assertThat(week.select(".grid .item-title").stream().map(Element::wholeText))
                    .containsExactly("Eau\u00A0: où en est-on\u00A0?");
        }

        @Test
        void sayThatTheyAreEmpty() {
            Document empty = Jsoup.parse(CalendarPages.of(Samples.CHANNELS, CalendarSamples.STATES)
                    .week(EditorialCalendar.of(CalendarSamples.TOWN), 2025, 36, List.of(), Samples.OPTIONS));
            assertThat(empty.text()).contains("Aucune publication prévue.", "Rien de prévu.", "Aucun conflit.");
        }

        @Test
        void areOfOneZone() {
            assertThatThrownBy(() -> CalendarSamples.week(PreviewOptions.builder("Ville", ZoneId.of("Europe/Paris"))
                            .build()))
                    .hasMessage("the calendar is of zone Pacific/Noumea, the options of Europe/Paris");
        }
    }

    @Nested
    class Months {

        private static final String DAYS = "tbody tr:not(.strips) td";

        @Test
        void areATableOfWeeksAndDays() {
            assertThat(MONTH.select("tbody th[scope=row]").eachText()).containsExactly("36", "37", "38", "39", "40");
            assertThat(MONTH.select(DAYS)).hasSize(35);
            assertThat(MONTH.select("td.outside .day-number").eachText())
                    .containsExactly("1er octobre", "2 octobre", "3 octobre", "4 octobre", "5 octobre");
        }

        @Test
        void haveEveryItemOfTheWeekOnItsDay() {
            Element tuesday = MONTH.select(DAYS).get(1);
            assertThat(tuesday.select(".item-title").eachText()).containsExactly("Titre de creneau", "Titre de proche");
            assertThat(tuesday.select(".item-channel").eachText()).containsOnly("Page Facebook");
        }
    }

    @Nested
    class WhatLasts {

        private static final String WINDOW = "Promotion publicitaire interdite";

        private static EditorialCalendar with(InstitutionalEvent... events) {
            return EditorialCalendar.of(CalendarSamples.TOWN).withEvents(List.of(events));
        }

        private static InstitutionalEvent days(String title, String first, String last) {
            return InstitutionalEvent.on(
                    title.toLowerCase(Locale.ROOT),
                    title,
                    InstitutionalEvent.Kind.SCHOOL,
                    LocalDate.parse(first),
                    LocalDate.parse(last),
                    CalendarSamples.ZONE);
        }

        private static Document week(EditorialCalendar calendar) {
            return Jsoup.parse(pages().week(calendar, 2025, 36, List.of(), Samples.OPTIONS));
        }

        private static Document september(EditorialCalendar calendar) {
            return Jsoup.parse(pages().month(calendar, YearMonth.of(2025, 9), List.of(), Samples.OPTIONS));
        }

        private static CalendarPages pages() {
            return CalendarPages.of(Samples.CHANNELS, CalendarSamples.STATES);
        }

        @Test
        void aWindowOverTheWholePeriodIsWrittenOnceAboveItWithItsEnd() {
            for (Document page : List.of(WEEK, MONTH)) {
                assertThat(page.select(".event").eachText())
                        .filteredOn(text -> text.contains(WINDOW))
                        .containsExactly(WINDOW + " jusqu’au 22 mars 2026");
                assertThat(page.select(".lasting .event").eachText()).hasSize(1);
            }
            assertThat(WEEK.select(".lasting-head").text()).isEqualTo("Toute la semaine");
            assertThat(MONTH.select(".lasting-head").text()).isEqualTo("Tout le mois");
        }

        @Test
        void severalDaysAreOneStripOverThemInAWeek() {
            Element strip = WEEK.selectFirst(".events-row td[colspan]");
            assertThat(Objects.requireNonNull(strip).attr("colspan")).isEqualTo("2");
            assertThat(strip.elementSiblingIndex())
                    .as("after the heading and four days")
                    .isEqualTo(5);
            assertThat(strip.text())
                    .isEqualTo("Fortes pluies du 5 septembre à 18 h au 6 septembre à 6 h rien que l’urgent");
        }

        @Test
        void everyRowOfAWeekHasItsSevenDays() {
            Document page = week(with(
                    days("Un", "2025-09-02", "2025-09-04"),
                    days("Deux", "2025-09-04", "2025-09-05"),
                    days("Trois", "2025-09-05", "2025-09-10"),
                    days("Seul", "2025-09-03", "2025-09-03")));
            assertThat(page.select(".events-row"))
                    .hasSize(3)
                    .allSatisfy(row -> assertThat(row.select("td").stream()
                                    .mapToInt(cell ->
                                            cell.hasAttr("colspan") ? Integer.parseInt(cell.attr("colspan")) : 1)
                                    .sum())
                            .isEqualTo(7));
            assertThat(page.select(".events-row th[scope=row][rowspan=3]").eachText())
                    .containsExactly("Temps forts");
            assertThat(page.select(".events-row").get(0).text())
                    .as("what does not overlap shares a row")
                    .contains("Un", "Trois");
        }

        @Test
        void aStripGoesOnInTheNextWeekOfAMonth() {
            Document page = september(with(days("Vacances", "2025-09-13", "2025-09-16")));
            assertThat(page.select(".strips .event").eachText())
                    .containsExactly("Vacances du 13 au 16 septembre", "Vacances du 13 au 16 septembre");
            assertThat(page.select(".strips td[colspan=2]").eachText()).hasSize(2);
            assertThat(page.select("tbody th[scope=row]").eachText()).containsExactly("36", "37", "38", "39", "40");
        }

        @Test
        void aListOfDaysNamesItOnItsFirstDayAndOnItsLast() {
            Document page = september(with(days("Vacances", "2025-08-30", "2025-09-03")));
            assertThat(page.select(".days h3").eachText())
                    .containsExactly("Lundi 1er septembre", "Mercredi 3 septembre");
            assertThat(page.select(".days .event").eachText())
                    .containsExactly("Vacances du 30 août au 3 septembre", "Vacances dernier jour");
        }

        @Test
        void aListOfDaysLeavesOutWhatIsOverBeforeTheMonth() {
            Document october = Jsoup.parse(pages().month(
                            with(days("Vacances", "2025-09-28", "2025-09-30")),
                            YearMonth.of(2025, 10),
                            List.of(),
                            Samples.OPTIONS));
            assertThat(october.select(".days .event")).isEmpty();
            assertThat(october.select(".strips td[colspan=2] .event")).hasSize(1);
        }

        @Test
        void whatEndsAtAnHourOfTheLastDayDoesNotLastTheWholeWeek() {
            Document page = week(EditorialCalendar.of(CalendarSamples.TOWN)
                    .withBlackouts(List.of(BlackoutPeriod.freeze(
                            "crise",
                            "Crise",
                            CalendarSamples.at("2025-08-30T08:00"),
                            CalendarSamples.at("2025-09-07T08:00")))));
            assertThat(page.select(".lasting")).isEmpty();
            assertThat(page.select(".events-row td[colspan=7]").text())
                    .startsWith("Crise du 30 août à 8 h au 7 septembre à 8 h");
            assertThat(page.select(".days .event").eachText()).last().asString().contains("jusqu’à 8 h");
        }

        @Test
        void theElectoralWindowsOfATownTakeALineEach() {
            List<InstitutionalEvent> elections =
                    InstitutionalEvent.elections(ElectoralCalendar.standard(), CalendarSamples.TOWN, Locale.FRENCH);
            Document page = week(with(elections.toArray(InstitutionalEvent[]::new)));
            assertThat(page.select(".lasting .event").eachText())
                    .isNotEmpty()
                    .doesNotHaveDuplicates()
                    .allMatch(text -> text.contains("jusqu’au") && !text.contains(" · du "));
            assertThat(page.select("table .event")).isEmpty();
        }
    }

    @Nested
    class Tables {

        private final CsvTable table = new CalendarTable(Samples.CHANNELS, CalendarSamples.STATES, Locale.FRENCH)
                .of(CalendarSamples.CALENDAR, CalendarSamples.CALENDAR.items(), CalendarSamples.CONFLICTS);

        @Test
        void haveARowForEachItemWithDateAndHourOfTheAuthority() {
            assertThat(table.rows()).hasSize(CalendarSamples.CALENDAR.items().size());
            assertThat(table.rows().get(1))
                    .startsWith(
                            "creneau",
                            "2025-W36",
                            "mardi",
                            "2025-09-02",
                            "11:30",
                            "Page Facebook",
                            "Titre de creneau",
                            "programmée",
                            "Au travail");
        }

        @Test
        void leaveTheDateOfAnIdeaEmpty() {
            assertThat(table.rows().get(table.rows().size() - 1))
                    .startsWith("idee", "", "", "", "", "reseau-local", "Titre de idee", "idée");
        }

        @Test
        void sayTheConflictsOfAnItem() {
            assertThat(table.rows().get(2).get(17)).startsWith("CAL-02 30 min seulement");
        }
    }
}
