package org.commspubliques.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.commspubliques.core.finding.Finding;
import org.junit.jupiter.api.Test;

/** Tests run in the folder of their module; the README is one above. */
class ReadmeExampleTest {

    private static String between(String text, String start, String end) {
        int from = text.indexOf(start) + start.length();
        return text.substring(from, text.indexOf(end, from));
    }

    private static List<String> snippet() throws IOException {
        String readme = Files.readString(Path.of("..", "README.md"));
        return between(readme, "<!-- quick-start -->\n```java\n", "```\n<!-- /quick-start -->")
                .lines()
                .toList();
    }

    @Test
    void theReadmeShowsTheCodeThatIsTested() throws IOException {
        String code = Files.readString(Path.of("src/main/java/org/commspubliques/examples/QuickStart.java"));
        List<String> tested = between(code, "// spotless:off\n", "        // spotless:on")
                .lines()
                .map(line -> line.isBlank() ? "" : line.substring(8))
                .toList();

        assertThat(snippet()).isEqualTo(tested);
    }

    @Test
    void theExampleIsShort() throws IOException {
        assertThat(snippet()).hasSizeLessThanOrEqualTo(16);
    }

    @Test
    void theExampleFindsWhatTheReadmeSaysItFinds() {
        assertThat(QuickStart.review().findings()).extracting(Finding::ruleId).containsExactly("NEU-12", "ACC-02");
    }
}
