package org.commspubliques.examples.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/coverage.md says is there. Tests run in the folder of their module; the documents are one above. */
class CoverageTest {

    private static final Map<String, Integer> NEEDS = ImmutableMap.<String, Integer>builder()
            .put("A", 9)
            .put("B", 12)
            .put("C", 9)
            .put("D", 15)
            .put("E", 12)
            .put("F", 7)
            .put("G", 6)
            .put("H", 7)
            .put("I", 11)
            .put("J", 15)
            .put("K", 6)
            .put("L", 6)
            .put("M", 4)
            .put("N", 6)
            .put("O", 6)
            .put("P", 7)
            .put("Q", 5)
            .put("R", 12)
            .put("S", 6)
            .put("T", 10)
            .buildOrThrow();

    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    private final List<List<String>> rows = Files.readAllLines(Path.of("..", "docs", "coverage.md")).stream()
            .filter(line -> line.matches("\\| [A-T]\\d+ \\|.*"))
            .map(line -> Splitter.on('|').trimResults().splitToList(line))
            .toList();

    CoverageTest() throws IOException {}

    private static Set<String> sources(String folder) throws IOException {
        List<String> names = new ArrayList<>();
        for (String module : List.of("core", "approval", "templates", "examples")) {
            Path sources = Path.of("..", "comms-" + module, "src", folder, "java");
            if (Files.exists(sources)) {
                try (Stream<Path> files = Files.walk(sources)) {
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".java"))
                            .forEach(name -> names.add(name.substring(0, name.length() - ".java".length())));
                }
            }
        }
        return Set.copyOf(names);
    }

    private static List<String> names(String cell) {
        return NAME.matcher(cell).results().map(match -> match.group(1)).toList();
    }

    @Test
    void everyNeedHasItsRow() {
        List<String> expected = NEEDS.entrySet().stream()
                .flatMap(letter -> Stream.iterate(1, number -> number + 1)
                        .limit(letter.getValue())
                        .map(number -> letter.getKey() + number))
                .toList();

        assertThat(rows).extracting(row -> row.get(1)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void aNeedIsAnsweredByATypeAndATestOrSaidToBeOutside() {
        assertThat(rows).allSatisfy(row -> {
            boolean answered =
                    !names(row.get(3)).isEmpty() && !names(row.get(4)).isEmpty();
            boolean left = row.get(5).startsWith("dehors\u00A0: ") || row.get(5).startsWith("à venir\u00A0: ");
            assertThat(answered || left).as(row.get(1)).isTrue();
        });
    }

    @Test
    void everyTypeAndTestIsThere() throws IOException {
        Set<String> types = Sets.union(sources("main"), sources("testkit"));
        Set<String> tests = sources("test");

        assertThat(rows).allSatisfy(row -> {
            assertThat(types).as(row.get(1)).containsAll(names(row.get(3)));
            assertThat(tests).as(row.get(1)).containsAll(names(row.get(4)));
        });
    }

    @Test
    void everyExampleIsAProgram() throws IOException {
        Path examples = Path.of("src", "main", "java", "org", "commspubliques", "examples");
        for (String name :
                rows.stream().flatMap(row -> names(row.get(5)).stream()).collect(Collectors.toSet())) {
            Path folder = examples.resolve(name.replace("-", ""));
            assertThat(folder).as(name).isDirectory();
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files.filter(file -> file.toString().endsWith(".java"))
                                .map(CoverageTest::read)
                                .filter(source -> source.contains("public static void main(String[] ")))
                        .as(name)
                        .hasSize(1);
            }
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
