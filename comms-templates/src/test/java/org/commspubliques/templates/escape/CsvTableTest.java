package org.commspubliques.templates.escape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CsvTableTest {

    private static CsvTable table(String... row) {
        return new CsvTable(List.of("a", "b"), List.of(List.of(row)));
    }

    @Test
    void beginsWithAByteOrderMarkSeparatesBySemicolonsAndEndsLinesAsSpreadsheetsDo() {
        assertThat(table("été", "2").text()).isEqualTo("\uFEFFa;b\r\nété;2\r\n");
        assertThat(table("été", "2").bytes()).startsWith(0xEF, 0xBB, 0xBF).endsWith('\r', '\n');
    }

    @Test
    void quotesWhatWouldAddAFieldOrALine() {
        assertThat(table("a;b", "c\nd \"e\"").text()).isEqualTo("\uFEFFa;b\r\n\"a;b\";\"c\nd \"\"e\"\"\"\r\n");
    }

    @Test
    void letsNoSpreadsheetCompute() {
        assertThat(table("=1+1", "-125").text()).isEqualTo("\uFEFFa;b\r\n'=1+1;-125\r\n");
        assertThat(table("@cmd", "+appel()").text()).contains("'@cmd;'+appel()");
    }

    @Test
    void refusesARowOfAnotherLength() {
        assertThatThrownBy(() -> table("seul")).hasMessage("a row has 1 fields, the header 2: [seul]");
        assertThatThrownBy(() -> new CsvTable(List.of(), List.of())).hasMessage("a table has at least one column");
    }

    @Property
    void whateverIsPutInIsReadBackFieldByField(@ForAll String first, @ForAll String second) {
        List<List<String>> read = read(table(first, second).text().substring(1));
        assertThat(read).hasSize(2);
        assertThat(read.get(1)).hasSize(2);
        assertThat(unguarded(read.get(1).get(0), first)).isEqualTo(first);
        assertThat(unguarded(read.get(1).get(1), second)).isEqualTo(second);
    }

    private static String unguarded(String field, String meant) {
        return field.equals("'" + meant) ? meant : field;
    }

    /** Reads RFC 4180 with semicolons, by its grammar. */
    private static List<List<String>> read(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c != '"') {
                    field.append(c);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    field.append('"');
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"' && field.length() == 0) {
                quoted = true;
            } else if (c == ';') {
                row.add(field.toString());
                field.setLength(0);
            } else if (c == '\r' && text.charAt(i + 1) == '\n') {
                row.add(field.toString());
                field.setLength(0);
                rows.add(row);
                row = new ArrayList<>();
                i++;
            } else {
                field.append(c);
            }
        }
        return rows;
    }
}
