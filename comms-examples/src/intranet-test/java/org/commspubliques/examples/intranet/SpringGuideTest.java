package org.commspubliques.examples.intranet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.commspubliques.core.testkit.GoldenFiles;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page on Spring shows the code that is tested. After a change, write it anew with {@code -Dgolden.update=true}. */
@Tag("intranet")
class SpringGuideTest {

    private static final Path PAGE = Path.of("..", "docs", "guide", "spring.md");
    private static final Path SOURCES = Path.of("src/intranet/java/org/commspubliques/examples/intranet");
    private static final String INDENT = "    ";

    @ParameterizedTest
    @CsvSource({
        "beans, LibraryConfiguration",
        "decision, ApprovalDesk",
        "controller, DossierController",
        "problems, Problems",
        "tick, DueNotices",
        "publication, PublicationDesk"
    })
    void thePageShowsTheCodeThatIsTested(String part, String type) throws IOException {
        String open = "<!-- " + part + " -->\n```java\n";
        String close = "```\n<!-- /" + part + " -->";
        String page = Files.readString(PAGE);
        int start = page.indexOf(open) + open.length();
        int end = page.indexOf(close);
        assertThat(start).as(part).isPositive();
        String code = code(part, type);
        if (GoldenFiles.isUpdating()) {
            Files.writeString(PAGE, page.substring(0, start) + code + page.substring(end));
        } else {
            assertThat(page.substring(start, end)).isEqualTo(code);
        }
    }

    @Test
    void everyPartOfThePageIsCode() throws IOException {
        List<String> parts = Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("<!-- /"))
                .toList();

        assertThat(parts).hasSize(6);
    }

    private static String code(String part, String type) throws IOException {
        String source = Files.readString(SOURCES.resolve(type + ".java"));
        String open = INDENT + "// " + part + "\n";
        int start = source.indexOf(open);
        int end = source.indexOf(INDENT + "// /" + part + "\n");
        assertThat(start).as(part + " in " + type).isPositive();
        Stream<String> lines = source.substring(start + open.length(), end).lines();
        StringBuilder code = new StringBuilder();
        lines.forEach(line -> code.append(line.isBlank() ? "" : line.substring(INDENT.length()))
                .append('\n'));
        return code.toString();
    }
}
