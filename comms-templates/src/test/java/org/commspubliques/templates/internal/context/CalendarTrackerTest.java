package org.commspubliques.templates.internal.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.base.Splitter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commspubliques.templates.escape.Escaping;
import org.commspubliques.templates.escape.OutputFormat;
import org.commspubliques.templates.internal.source.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarTrackerTest {

    private static final String EVENT = """
            BEGIN:VEVENT
            SUMMARY:§
            ATTENDEE;CN="§";ROLE=CHAIR:mailto:a@b.nc
            DESCRIPTION:Rendez-vous : §
              et puis §
            END:VEVENT
            """;

    /** The lines, unfolded, as RFC 5545 section 3.1 says. */
    private static List<String> lines(String calendar) {
        return Splitter.on("\r\n")
                .splitToList(OutputFormat.ICALENDAR.finish(calendar).replace("\r\n ", ""));
    }

    /** The text of a value, as RFC 5545 section 3.3.11 says. */
    private static String text(String value) {
        Matcher escape = Pattern.compile("\\\\(.)").matcher(value);
        return escape.replaceAll(
                found -> Matcher.quoteReplacement(found.group(1).equals("n") ? "\n" : found.group(1)));
    }

    @Test
    void aHostileValueStaysInItsProperty() {
        for (String value : Hostile.VALUES) {
            List<String> lines = lines(Rendered.of(OutputFormat.ICALENDAR, EVENT, value));
            String expected = value.replaceAll("\r\n|[\r\\x{85}\\x{2028}\\x{2029}]", "\n")
                    .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "");

            assertThat(lines).hasSize(6);
            assertThat(text(lines.get(1).substring("SUMMARY:".length()))).isEqualTo(expected);
            assertThat(lines.get(2)).matches("ATTENDEE;CN=\"[^\"\\p{Cntrl}]*\";ROLE=CHAIR:mailto:a@b.nc");
            assertThat(text(lines.get(3))).isEqualTo("DESCRIPTION:Rendez-vous : " + expected + " et puis " + expected);
        }
    }

    @Test
    void aLineHasAtMostSeventyFiveOctetsAndNoCharacterIsCut() {
        String text = "SUMMARY:" + "é😀a漢".repeat(60) + "\nEND:VEVENT\n";

        String calendar = OutputFormat.ICALENDAR.finish(text);

        for (String line : Splitter.on("\r\n").split(calendar)) {
            byte[] octets = line.getBytes(StandardCharsets.UTF_8);
            assertThat(octets.length).isLessThanOrEqualTo(75);
            assertThat(new String(octets, StandardCharsets.UTF_8)).isEqualTo(line);
        }
        assertThat(calendar.replace("\r\n ", "")).isEqualTo(text.replace("\n", "\r\n"));
    }

    @Test
    void aLineOfSeventyFiveOctetsIsNotFolded() {
        String line = "SUMMARY:" + "a".repeat(67);

        assertThat(OutputFormat.ICALENDAR.finish(line + "\n")).isEqualTo(line + "\r\n");
        assertThat(OutputFormat.ICALENDAR.finish(line + "b\r\n")).isEqualTo(line + "\r\n b\r\n");
        assertThat(OutputFormat.ICALENDAR.finish("A:b\rC:d\n\n")).isEqualTo("A:b\r\nC:d\r\n\r\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "SUMMARY: | ICALENDAR_TEXT",
                "SUMMARY;LANGUAGE=fr:a; | ICALENDAR_TEXT",
                "X;A=\";:b\";C=\" | ICALENDAR_QUOTED",
                "X;A=\"b\":\" | ICALENDAR_TEXT"
            })
    void aPlaceIsKnownByWhatComesBefore(String text, Escaping escaping) {
        assertThat(Rendered.after(OutputFormat.ICALENDAR, text)).isEqualTo(escaping);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "SUM", "SUMMARY:a\n", "X;", "X;A=", "X;A=\"b\"", "X\"", "SUMMARY:a\n B\nC"})
    void aValueIsNoNameAndNoBareParameter(String text) {
        assertThrows(Fault.class, () -> Rendered.after(OutputFormat.ICALENDAR, text));
    }

    @Test
    void aPartBeginsAndEndsWithWholeLines() {
        assertThat(ContextTracker.of(OutputFormat.ICALENDAR).isText()).isTrue();
        assertThat(Rendered.tracker(OutputFormat.ICALENDAR, "A:b\r\n").isText()).isTrue();
        assertThat(Rendered.tracker(OutputFormat.ICALENDAR, "A:b").isText()).isFalse();
    }

    @Test
    void aSectionMayWriteLinesOrPartOfAValue() {
        ContextTracker tracker = ContextTracker.of(OutputFormat.ICALENDAR);
        int start = tracker.state();
        int line = Rendered.tracker(OutputFormat.ICALENDAR, "A:b\n").state();
        int value = Rendered.tracker(OutputFormat.ICALENDAR, "A:b").state();

        assertThat(tracker.join(start, line)).isEqualTo(start);
        assertThat(tracker.join(value, value)).isEqualTo(value);
        assertThat(tracker.join(value, line)).isEqualTo(ContextTracker.NO_JOIN);
    }

    @Test
    void everyPlaceHasAName() {
        for (String text : new String[] {"", "A", "A;", "A;B=\"", "A:"}) {
            ContextTracker tracker = Rendered.tracker(OutputFormat.ICALENDAR, text);
            assertThat(tracker.describe(tracker.state()).fr()).matches("(dans|au) .*");
            assertThat(tracker.describe(tracker.state()).en()).matches("(in|at) .*");
        }
    }
}
