package org.commspubliques.templates.internal.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.commspubliques.templates.Template;
import org.commspubliques.templates.TemplateEngine;
import org.commspubliques.templates.TemplateSource;
import org.commspubliques.templates.escape.Escaping;
import org.commspubliques.templates.escape.OutputFormat;
import org.commspubliques.templates.internal.source.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTrackerTest {

    private static List<CSVRecord> read(String table, char separator) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setRecordSeparator("\n")
                .setIgnoreEmptyLines(false)
                .get();
        return format.parse(new StringReader(table)).getRecords();
    }

    @Test
    void aHostileValueStaysInItsField() throws IOException {
        for (String value : Hostile.VALUES) {
            for (char separator : new char[] {',', ';', '\t'}) {
                String template = "a;b;\"c\"\n§;x;\"§ - §\"\n\"d\";§;\n".replace(';', separator);
                List<CSVRecord> records = read(Rendered.of(OutputFormat.CSV, template, value), separator);

                assertThat(records).hasSize(3);
                assertThat(records).allSatisfy(line -> assertThat(line.size()).isEqualTo(3));
                assertThat(records.get(1).get(0)).isIn(value, "'" + value);
                assertThat(records.get(1).get(2)).endsWith(value + " - " + value);
                assertThat(records.get(2).get(1)).isIn(value, "'" + value);
            }
        }
    }

    @Property(tries = 500, seed = "20251126")
    void anyValueReadsBack(@ForAll @StringLength(max = 20) String value) throws IOException {
        List<CSVRecord> records = read(Rendered.of(OutputFormat.CSV, "§;\"§\";x\n", value), ';');

        assertThat(records).hasSize(1);
        assertThat(records.get(0).size()).isEqualTo(3);
        assertThat(records.get(0).get(0)).isIn(value, "'" + value);
        assertThat(records.get(0).get(1)).isEqualTo(records.get(0).get(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1+cmd|' /C calc'!A0",
                "-2+3",
                "@SUM(1)",
                " =1",
                "\"=1",
                "'=1",
                "\t=1",
                "\tx",
                "\rx",
                "\n=1",
                "\uFF1D1+1",
                "\u00A0=1",
                "\uFEFF=1",
                "+",
                "-",
                "+E1",
                "-1-1",
                "-1E+1+1",
                "-0x1F"
            })
    void aFormulaBecomesAText(String formula) {
        String field = Rendered.of(OutputFormat.CSV, "§", formula);

        assertThat(field.startsWith("\"") ? field.substring(1) : field).startsWith("'");
        assertThat(Rendered.of(OutputFormat.CSV, "\"§\"", formula)).startsWith("\"'");
        assertThat(Rendered.of(OutputFormat.CSV, "\" §\"", formula)).startsWith("\" '");
        assertThat(Rendered.of(OutputFormat.CSV, "\"a§\"", formula)).startsWith("\"a" + formula.charAt(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0", "\n", "\uFEFF", "\u200B"})
    void aFormulaAfterABlankValueBecomesAText(String blank) {
        assertThat(Rendered.of(OutputFormat.CSV, "\"§§\"", blank, "=1+1")).endsWith("'=1+1\"");
        assertThat(Rendered.of(OutputFormat.CSV, "a;\"§ §\"", blank, "=1+1")).endsWith("'=1+1\"");
        assertThat(Rendered.of(OutputFormat.CSV, "a\n\"" + blank + "§\"", "=1+1"))
                .endsWith("'=1+1\"");
    }

    @Test
    void aValueThatShowsIsFollowedByAnyOther() {
        assertThat(Rendered.of(OutputFormat.CSV, "\"§§\"", "12", "-bis")).isEqualTo("\"12-bis\"");
        assertThat(Rendered.of(OutputFormat.CSV, "\"§ - §\"", "Salle", "Truc (nord)"))
                .isEqualTo("\"Salle - Truc (nord)\"");
        assertThat(Rendered.of(OutputFormat.CSV, "\"§§\"", "=1", "=1")).isEqualTo("\"'=1=1\"");
    }

    @Test
    void noFunctionIsCalledAfterASignThatABlankValueOrANumberLeavesAtTheBeginning() {
        assertThat(Rendered.of(OutputFormat.CSV, "\"§-§\"", "", "1+cmd|' /C calc'!A0"))
                .isEqualTo("\"-1+cmd\uFFFD' /C calc'\uFFFDA0\"");
        assertThat(Rendered.of(OutputFormat.CSV, "\"§§\"", "-5", "+HYPERLINK(1)"))
                .isEqualTo("\"-5+HYPERLINK\uFFFD1\uFFFD\"");
        assertThat(Rendered.of(OutputFormat.CSV, "\"§ §\"", "-3500", "F CFP")).isEqualTo("\"-3500 F CFP\"");
    }

    @Test
    void aFormulaAfterABlankValueIsFoundInASectionToo() {
        assertThat(joined("\"", "§")).isEqualTo(Escaping.CSV_QUOTED_LATER);
        assertThat(joined("\"§", "a")).isEqualTo(Escaping.CSV_QUOTED_LATER);
        assertThrows(Fault.class, () -> joined("\"§", "\";\"="));
    }

    @Test
    void aFormulaAfterABlankValueIsATextInBytesToo() throws IOException {
        Template template = TemplateEngine.standard()
                .parse(TemplateSource.of("table", "\"{{rue}}\";\"{{note}} {{suite}}\"\n", OutputFormat.CSV));
        Map<String, ?> model = Map.of("rue", "Allée (é)", "note", "\u00A0", "suite", "=1+1");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        template.render(model, Locale.FRENCH, bytes);

        assertThat(template.render(model, Locale.FRENCH)).isEqualTo("\"Allée (é)\";\"\u00A0 '=1+1\"\n");
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("\"Allée (é)\";\"\u00A0 '=1+1\"\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-3500", "+687 28 73 20", "-3 500,50", "-1.5E+10", "+12 %", "-1e-3", "x=1", "1+1", "a@b.nc", ""})
    void aNumberOrAnOrdinaryTextStaysWhatItIs(String text) {
        assertThat(Rendered.of(OutputFormat.CSV, "\"§\"", text)).isEqualTo("\"" + text + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a§",
                "§§",
                "§a",
                "§ ",
                "§\"",
                " §",
                "\"a\"§",
                "\"a\"b",
                "\"a§\"b",
                "ab§",
                "a;b,c",
                "a;b;\"c\"\td",
                "\"=§",
                "\"-§",
                "\" +687 §",
                "\"\uFF1D§"
            })
    void aValueIsAWholeFieldOrPartOfAQuotedOne(String template) {
        assertThrows(Fault.class, () -> Rendered.of(OutputFormat.CSV, template, "x", "y"));
    }

    @Test
    void aFieldBeginsAtTheTableOrAfterASeparatorOrALineEnd() {
        for (String before :
                new String[] {"", "\uFEFF", "a;", "a;\"b;c\";", "a\n", "a\r\n", "\"a\"\"b\"\n", "§;", "§\n"}) {
            assertThat(Rendered.after(OutputFormat.CSV, before)).isEqualTo(Escaping.CSV_FIELD);
            assertThat(Rendered.tracker(OutputFormat.CSV, before).isText()).isTrue();
        }
        assertThat(Rendered.tracker(OutputFormat.CSV, "\"").isText()).isFalse();
        assertThat(Rendered.tracker(OutputFormat.CSV, "§").isText()).isFalse();
    }

    @Test
    void aSectionMayWriteWholeFieldsAndLines() {
        assertThat(joined("", "\"a\";\"b\"\n")).isEqualTo(Escaping.CSV_FIELD);
        assertThat(joined("\"", "a")).isEqualTo(Escaping.CSV_QUOTED_START);
        assertThat(joined("\"a", "b")).isEqualTo(Escaping.CSV_QUOTED);
        assertThrows(Fault.class, () -> joined("\"", "="));
        assertThrows(Fault.class, () -> joined("\"a\"", ";"));
        assertThat(afterJoin("\"a\"", ";", "\"").escaping()).isEqualTo(Escaping.CSV_QUOTED_START);
        assertThat(afterJoin("", "\"a\"", ";").escaping()).isEqualTo(Escaping.CSV_FIELD);
        assertThrows(Fault.class, () -> afterJoin("", "\"a\"", "b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"|\"", "a|\n\"b", "|§", "§|;", "a;|b\n\"", "|a", "|§;a", "\"|\""})
    void aSectionCannotOpenAFieldOrBeAnUnquotedOne(String template) {
        int middle = template.indexOf('|');
        ContextTracker tracker = Rendered.tracker(OutputFormat.CSV, template.substring(0, middle));
        int before = tracker.state();
        int after =
                Rendered.tracker(OutputFormat.CSV, template.replace("|", "")).state();

        assertThat(tracker.join(before, after)).isEqualTo(ContextTracker.NO_JOIN);
        assertThat(tracker.join(after, before)).isEqualTo(ContextTracker.NO_JOIN);
    }

    @Test
    void aTableHasOneSeparator() {
        ContextTracker tracker = ContextTracker.of(OutputFormat.CSV);
        int comma = Rendered.tracker(OutputFormat.CSV, "a,b\n").state();
        int semicolon = Rendered.tracker(OutputFormat.CSV, "a;b\n").state();

        assertThat(tracker.join(comma, semicolon)).isEqualTo(ContextTracker.NO_JOIN);
        assertThat(tracker.join(comma, tracker.state())).isEqualTo(comma);
    }

    private static Escaping joined(String before, String body) {
        return afterJoin(before, body, "").escaping();
    }

    private static ContextTracker afterJoin(String before, String body, String following) {
        ContextTracker tracker = Rendered.tracker(OutputFormat.CSV, before);
        int skipped = tracker.state();
        Rendered.write(tracker, body);
        tracker.restore(tracker.join(skipped, tracker.state()));
        Rendered.read(tracker, following);
        return tracker;
    }

    @Property(tries = 2_000, seed = "20251126")
    void noValueOfASectionChangesATableHoweverOftenItIsWritten(
            @ForAll("pieces") String before,
            @ForAll("pieces") String body,
            @ForAll("pieces") String after,
            @ForAll("values") String value)
            throws IOException {
        Section section;
        try {
            section = new Section(OutputFormat.CSV, before, body, after);
        } catch (Fault refused) {
            return;
        }

        for (int times = 0; times < 4; times++) {
            String harmless = section.render(times, "x");
            if (isTable(harmless)) {
                String table = section.render(times, value);
                assertThat(sizes(table)).as("%s and %s", table, harmless).isEqualTo(sizes(harmless));
            }
        }
    }

    private static boolean isTable(String table) {
        try {
            read(table, ';');
            return true;
        } catch (IOException | UncheckedIOException malformed) {
            return false;
        }
    }

    private static List<Integer> sizes(String table) throws IOException {
        return read(table, ';').stream().map(CSVRecord::size).toList();
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of("§", "§", "\"§\"", "\"", "\"", ";", ";", "\n", "a", " ", "=")
                .list()
                .ofMaxSize(5)
                .map(list -> String.join("", list));
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.of("a", ";", "\"", "\n", "=1", " ", "\";\"", ",")
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(list -> String.join("", list));
    }

    @Test
    void everyPlaceHasAName() {
        for (String text : new String[] {"", "\"", "\"a\"", "a"}) {
            ContextTracker tracker = Rendered.tracker(OutputFormat.CSV, text);
            assertThat(tracker.describe(tracker.state()).fr()).contains("champ");
            assertThat(tracker.describe(tracker.state()).en()).contains("field");
        }
    }
}
