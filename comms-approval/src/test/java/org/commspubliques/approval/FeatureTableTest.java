package org.commspubliques.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What docs/approval-features.md says is proven. Tests run in the folder of their module; the documents are one above. */
class FeatureTableTest {

    private static final int FEATURES = 32;
    private static final Pattern PROOF = Pattern.compile("`([A-Z]\\w*(?:Test|Contract))(?:\\.(\\w+))?`");

    private final String document = Files.readString(Path.of("..", "docs", "approval-features.md"));
    private final Map<String, String> sources = new HashMap<>();

    FeatureTableTest() throws IOException {
        for (String module : List.of("comms-approval", "comms-core")) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "test", "java"))) {
                for (Path file :
                        files.filter(one -> one.toString().endsWith(".java")).toList()) {
                    String type = file.getFileName().toString().replace(".java", "");
                    sources.merge(type, Files.readString(file), String::concat);
                }
            }
        }
    }

    private List<String> sections() {
        String proofs =
                document.substring(document.indexOf("## What proves each"), document.indexOf("## Notes on the others"));
        return Pattern.compile("^\\d+\\. ", Pattern.MULTILINE)
                .splitAsStream(proofs)
                .skip(1)
                .toList();
    }

    private boolean isThere(String type, @Nullable String method) {
        String source = sources.get(type);
        if (source == null || method == null) {
            return source != null;
        }
        return Pattern.compile("@(?:Test|Property|ParameterizedTest|RepeatedTest)\\b[^;]*?\\bvoid " + method + "\\(")
                .matcher(source)
                .find();
    }

    @Test
    void hasEveryFeatureWithItsMarks() {
        List<String> numbers = new ArrayList<>();
        document.lines().filter(line -> line.matches("\\| \\d+ \\|.*")).forEach(line -> {
            List<String> cells =
                    List.of(line.split("\\|")).stream().map(String::strip).toList();
            numbers.add(cells.get(1));
            assertThat(cells).as(line).hasSize(17);
            assertThat(cells.get(3)).as(line).matches("\\*\\*[ypn]( \\[\\w])?\\*\\*");
            assertThat(cells.subList(4, 17)).as(line).allMatch(mark -> mark.matches("[ypn?]( \\[\\w])?"));
        });
        assertThat(numbers)
                .isEqualTo(IntStream.rangeClosed(1, FEATURES)
                        .mapToObj(Integer::toString)
                        .toList());
    }

    @Test
    void hasANoteForEveryMarkThatNamesOne() {
        String table = document.lines().filter(line -> line.startsWith("| ")).collect(Collectors.joining("\n"));
        Matcher named = Pattern.compile(" \\[(\\w)]").matcher(table);
        while (named.find()) {
            assertThat(document).contains("\n- [" + named.group(1) + "] ");
        }
    }

    @Test
    void namesForEveryFeatureATestThatIsThere() {
        assertThat(sections())
                .hasSize(FEATURES)
                .allSatisfy(section -> assertThat(section).containsPattern(PROOF));
        List<String> missing = new ArrayList<>();
        Matcher proof = PROOF.matcher(document);
        while (proof.find()) {
            if (!isThere(proof.group(1), proof.group(2))) {
                missing.add(proof.group());
            }
        }
        assertThat(missing)
                .as("tests that docs/approval-features.md names and that are not there")
                .isEmpty();
    }
}
