package org.commspubliques.examples.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The code of docs/test-kit.md is that of tests which run. */
class TestKitPageTest {

    private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private static String normalised(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    @Test
    void showsNothingButTestsThatRun() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "test-kit.md"));
        String tests = normalised(
                Files.readString(Path.of("src/test/java/org/commspubliques/examples/testkit/FirstScenarioTest.java")));

        List<String> blocks = BLOCK.matcher(page)
                .results()
                .map(match -> normalised(match.group(1)))
                .toList();

        assertThat(blocks)
                .hasSizeGreaterThanOrEqualTo(6)
                .allSatisfy(block -> assertThat(tests).contains(block));
    }
}
