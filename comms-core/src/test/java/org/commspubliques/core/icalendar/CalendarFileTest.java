package org.commspubliques.core.icalendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarFileTest {

    private static final Instant STAMP = Instant.parse("2025-09-01T00:00:00Z");
    private static final ZoneId NOUMEA = ZoneId.of("Pacific/Noumea");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static CalendarEntry.Builder entry(String summary) {
        return CalendarEntry.builder("1@montdore.example", STAMP, summary);
    }

    private static CalendarEntry at(String local, ZoneId zone) {
        ZonedDateTime start = ZonedDateTime.of(LocalDateTime.parse(local), zone);
        return entry("essai").at(start, start.plusHours(1)).build();
    }

    private static String text(CalendarEntry... entries) {
        return CalendarFile.of("-//Mont-Dore//Agenda//FR", "Semaine 36", List.of(entries))
                .text();
    }

    @Test
    void anEntryIsWrittenWithTheZoneOfItsAuthority() {
        ZonedDateTime noon = ZonedDateTime.of(2025, 9, 4, 12, 0, 0, 0, NOUMEA);
        CalendarEntry council = entry("Conseil municipal")
                .at(noon, noon.plusHours(2))
                .location("Hôtel de ville, salle A ; rez-de-chaussée")
                .description("Ordre du jour :\n1. Budget")
                .url(URI.create("https://montdore.example/conseil"))
                .category("Conseil")
                .category("Public, ouvert")
                .sequence(2)
                .build();

        assertThat(text(council)).isEqualTo("""
                        BEGIN:VCALENDAR
                        VERSION:2.0
                        PRODID:-//Mont-Dore//Agenda//FR
                        CALSCALE:GREGORIAN
                        NAME:Semaine 36
                        X-WR-CALNAME:Semaine 36
                        BEGIN:VTIMEZONE
                        TZID:Pacific/Noumea
                        BEGIN:STANDARD
                        DTSTART:19700101T110000
                        TZOFFSETFROM:+1100
                        TZOFFSETTO:+1100
                        END:STANDARD
                        END:VTIMEZONE
                        BEGIN:VEVENT
                        UID:1@montdore.example
                        DTSTAMP:20250901T000000Z
                        DTSTART;TZID=Pacific/Noumea:20250904T120000
                        DTEND;TZID=Pacific/Noumea:20250904T140000
                        SUMMARY:Conseil municipal
                        DESCRIPTION:Ordre du jour :\\n1. Budget
                        LOCATION:Hôtel de ville\\, salle A \\; rez-de-chaussée
                        URL:https://montdore.example/conseil
                        CATEGORIES:Conseil,Public\\, ouvert
                        STATUS:CONFIRMED
                        SEQUENCE:2
                        END:VEVENT
                        END:VCALENDAR
                        """.replace("\n", "\r\n"));
    }

    @Test
    void wholeDaysEndTheDayAfterTheLast() {
        assertThat(text(entry("Fête")
                        .on(LocalDate.of(2025, 9, 24), LocalDate.of(2025, 9, 24))
                        .build()))
                .contains("DTSTART;VALUE=DATE:20250924\r\nDTEND;VALUE=DATE:20250925\r\n")
                .doesNotContain("VTIMEZONE");
    }

    @Test
    void theClocksOfParisAreWrittenAsTheTwoRulesTheyFollow() {
        assertThat(text(at("2025-06-01T10:00", PARIS)))
                .contains("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU")
                .contains("BEGIN:DAYLIGHT\r\nDTSTART:20240331T020000\r\n")
                .contains("DTSTART;TZID=Europe/Paris:20250601T100000");
    }

    @Test
    void theClocksOfMiquelonToo() {
        assertThat(text(at("2025-06-01T10:00", ZoneId.of("America/Miquelon"))))
                .contains("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU", "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU");
    }

    @Test
    void changesThatFollowedNoRuleAreWrittenOneByOne() {
        assertThat(text(at("1997-01-15T10:00", NOUMEA)))
                .contains("BEGIN:DAYLIGHT\r\nDTSTART:19961201T020000\r\nTZOFFSETFROM:+1100\r\nTZOFFSETTO:+1200")
                .doesNotContain("RRULE");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-10-26T01:30, DTSTART;TZID=Europe/Paris:20251026T013000",
        "2025-10-26T02:30, DTSTART;TZID=Europe/Paris:20251026T023000",
        "2025-10-26T03:30, DTSTART:20251026T023000Z",
        "2025-10-26T04:00, DTSTART;TZID=Europe/Paris:20251026T040000",
        "2025-03-30T03:30, DTSTART;TZID=Europe/Paris:20250330T033000",
    })
    void aroundTheHourThatComesTwiceUniversalTimeIsWritten(String local, String written) {
        ZonedDateTime start = ZonedDateTime.of(LocalDateTime.parse(local), PARIS);
        assertThat(text(entry("essai").at(start, start).build())).contains("\r\n" + written + "\r\n");
    }

    @Test
    void theSecondOfTwoEqualHoursIsWrittenInUniversalTime() {
        ZonedDateTime second =
                ZonedDateTime.of(2025, 10, 26, 2, 30, 0, 0, PARIS).withLaterOffsetAtOverlap();
        assertThat(text(entry("essai").at(second, second.plusHours(8)).build()))
                .contains("DTSTART:20251026T013000Z\r\nDTEND:20251026T093000Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"é", "🎉", "a", "’", "👩‍👧"})
    void noLineIsLongerThanSeventyFiveBytesAndNoCharacterIsCut(String character) {
        String summary = character.repeat(200);
        String text = text(entry(summary)
                .on(LocalDate.of(2025, 9, 4), LocalDate.of(2025, 9, 4))
                .build());

        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(text).doesNotContain("\uFFFD");
        assertThat(text.replace("\r\n ", "")).contains("SUMMARY:" + summary + "\r\n");
        assertThat(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(text);
    }

    @Test
    void aTextCannotBeginAnotherProperty() {
        CalendarEntry hostile = entry("a\r\nEND:VEVENT\r\nBEGIN:VALARM\u0007")
                .on(LocalDate.of(2025, 9, 4), LocalDate.of(2025, 9, 4))
                .build();
        assertThat(text(hostile))
                .contains("SUMMARY:a\\nEND:VEVENT\\nBEGIN:VALARM\r\n")
                .doesNotContain("\u0007");
    }

    @Test
    void twoEntriesOfOneIdentifierAreRefused() {
        CalendarEntry entry = at("2025-09-04T12:00", NOUMEA);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> text(entry, entry))
                .withMessageContaining("two entries");
    }

    @Test
    void anEntryHasATimeAndDoesNotEndBeforeItBegins() {
        ZonedDateTime noon = ZonedDateTime.of(2025, 9, 4, 12, 0, 0, 0, NOUMEA);
        assertThatIllegalArgumentException().isThrownBy(() -> entry("essai").build());
        assertThatIllegalArgumentException().isThrownBy(() -> entry("essai").at(noon, noon.minusSeconds(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> entry(" "));
    }
}
