package org.commspubliques.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import org.commspubliques.core.authority.AuthorityKind;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.source.Territory;
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
        assertThat(snippet("approval-quick-start")).isEqualTo(tested("ApprovalQuickStart"));
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

    /** A clock that is asked on another day each time. */
    private static Clock aDayLaterEachTime() {
        return new Clock() {
            private Instant next = Instant.parse("2025-08-18T00:00:00Z");

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                Instant now = next;
                next = now.plus(Duration.ofDays(1));
                return now;
            }
        };
    }

    @Test
    void theApprovalPrintsWhatTheReadmeSays() throws IOException {
        LocalAuthority town = LocalAuthority.builder("Ville du Mont-Dore", AuthorityKind.COMMUNE)
                .territory(Territory.NEW_CALEDONIA)
                .population(27_620)
                .zone(ZoneId.of("Pacific/Noumea"))
                .currency(Currency.getInstance("XPF"))
                .build();
        String readme = Files.readString(Path.of("..", "README.md"));
        String printed = between(readme, "<!-- approval-printed -->\n```\n", "```\n<!-- /approval-printed -->");

        assertThat(ApprovalQuickStart.play(town, aDayLaterEachTime(), () -> new byte[16]))
                .isEqualTo(printed.lines().toList());
    }
}
