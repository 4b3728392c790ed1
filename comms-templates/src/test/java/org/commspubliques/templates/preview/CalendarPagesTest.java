package org.commspubliques.templates.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.commspubliques.core.calendar.EditorialCalendar;
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
                .filter(row ->
                        Objects.requireNonNull(row.selectFirst("th")).text().equals(name))
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

        @Test
        void areATableOfWeeksAndDays() {
            assertThat(MONTH.select("tbody th[scope=row]").eachText()).containsExactly("36", "37", "38", "39", "40");
            assertThat(MONTH.select("tbody td")).hasSize(35);
            assertThat(MONTH.select("td.outside .day-number").eachText())
                    .containsExactly("1er octobre", "2 octobre", "3 octobre", "4 octobre", "5 octobre");
        }

        @Test
        void haveEveryItemOfTheWeekOnItsDay() {
            Element tuesday = MONTH.select("tbody td").get(1);
            assertThat(tuesday.select(".item-title").eachText()).containsExactly("Titre de creneau", "Titre de proche");
            assertThat(tuesday.select(".item-channel").eachText()).containsOnly("Page Facebook");
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
