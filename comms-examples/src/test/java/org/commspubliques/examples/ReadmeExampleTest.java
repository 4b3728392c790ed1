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

    private static List<String> snippet(String name) throws IOException {
        String readme = Files.readString(Path.of("..", "README.md"));
        return between(readme, "<!-- " + name + " -->\n```java\n", "```\n<!-- /" + name + " -->")
                .lines()
                .toList();
    }

    private static List<String> tested(String type) throws IOException {
        String code = Files.readString(Path.of("src/main/java/org/commspubliques/examples/" + type + ".java"));
        return between(code, "// spotless:off\n", "        // spotless:on")
                .lines()
                .map(line -> line.isBlank() ? "" : line.substring(8))
                .toList();
    }

    @Test
    void theReadmeShowsTheCodeThatIsTested() throws IOException {
        assertThat(snippet("quick-start")).isEqualTo(tested("QuickStart"));
        assertThat(snippet("template-quick-start")).isEqualTo(tested("TemplateQuickStart"));
    }

    @Test
    void theTemplateRendersWhatTheReadmeSays() {
        assertThat(TemplateQuickStart.render()).isEqualTo("Boulari : coupure d'eau jeudi 4 septembre 2025.");
    }

    @Test
    void theExampleIsShort() throws IOException {
        assertThat(snippet("quick-start")).hasSizeLessThanOrEqualTo(16);
    }

    @Test
    void theExampleFindsWhatTheReadmeSaysItFinds() {
        assertThat(QuickStart.review().findings()).extracting(Finding::ruleId).containsExactly("NEU-12", "ACC-02");
    }
}
