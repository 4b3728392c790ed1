package org.commspubliques.examples.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commspubliques.core.testkit.GoldenFiles;
import org.commspubliques.examples.documentation.MarkdownPage.Block;
import org.commspubliques.examples.guide.GuidePage;
import org.commspubliques.examples.guide.GuidePages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The README and the guide show code that runs and what it prints: a comment before a block says which, and the block is that
 * to the letter. Written anew with {@code -Dgolden.update=true}.
 */
class GuideTest {

    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
    private static final Path GUIDE = REPOSITORY.resolve("docs/guide");
    private static final Path FILES = Path.of("src/test/resources/guide");
    private static final Path PROJECTS = Path.of("src/it");
    private static final Pattern VERSION = Pattern.compile("<version>(.+)</version>");

    /** Commands to type, what goes into a build or a migration, and drawings: there is nothing here to run. */
    private static final Set<String> AS_THEY_ARE = Set.of("sh", "xml", "kotlin", "mermaid", "sql");

    static List<Path> pages() throws IOException {
        try (Stream<Path> guide = Files.list(GUIDE)) {
            return Stream.concat(Stream.of(REPOSITORY.resolve("README.md")), guide.filter(GuideTest::isOfThisGuide))
                    .sorted()
                    .toList();
        }
    }

    /** The page on Spring shows the code of the intranet, which is built apart and compared there. */
    private static boolean isOfThisGuide(Path file) {
        return file.toString().endsWith(".md") && !file.endsWith("spring.md");
    }

    private static Map<String, GuidePage> parts() {
        Map<String, GuidePage> parts = new LinkedHashMap<>();
        GuidePages.all().forEach(page -> page.names().forEach(name -> parts.put(name, page)));
        return parts;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void aPageShowsWhatRunsAndWhatIsPrinted(Path file) throws Exception {
        Map<String, List<String>> regions = Regions.read();
        Map<String, GuidePage> parts = parts();
        if (GoldenFiles.isUpdating()) {
            update(MarkdownPage.read(file), regions, parts);
        }
        MarkdownPage page = MarkdownPage.read(file);
        for (Block block : page.blocks()) {
            if (block.kind().isEmpty()) {
                assertThat(AS_THEY_ARE)
                        .as("the block of line %s, which no comment names", block.first())
                        .contains(block.language());
            } else {
                assertThat(page.text(block))
                        .as("%s of line %s", block.name(), block.first())
                        .isEqualTo(wanted(page, block, regions, parts));
            }
        }
    }

    /** The README is a first look; who goes on to a page of the guide wants its code to compile. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void aPageOfTheGuideWithCodeEndsWithItsImports(Path file) {
        List<Block> blocks = MarkdownPage.read(file).blocks();
        boolean hasCode = file.startsWith(GUIDE)
                && blocks.stream().anyMatch(block -> block.kind().equals("code"));

        assertThat(blocks.stream().filter(block -> block.kind().equals("imports")))
                .hasSize(hasCode ? 1 : 0);
    }

    private static List<String> wanted(
            MarkdownPage page, Block block, Map<String, List<String>> regions, Map<String, GuidePage> parts)
            throws Exception {
        switch (block.kind()) {
            case "imports" -> {
                return Regions.importsOf(page.blocks().stream()
                        .filter(shown -> shown.kind().equals("code"))
                        .map(Block::name)
                        .toList());
            }
            case "code" -> {
                assertThat(regions).containsKey(block.name());
                return regions.get(block.name());
            }
            case "file" -> {
                return Files.readString(FILES.resolve(block.name()), StandardCharsets.UTF_8)
                        .lines()
                        .toList();
            }
            case "project" -> {
                return Files.readString(PROJECTS.resolve(block.name()), StandardCharsets.UTF_8)
                        .replace("@project.version@", version())
                        .lines()
                        .toList();
            }
            default -> {
                assertThat(parts).containsKey(block.name());
                return parts.get(block.name()).run(block.name());
            }
        }
    }

    /** The version of these modules, which is the first that the parent's file names. */
    private static String version() throws IOException {
        Matcher version = VERSION.matcher(Files.readString(REPOSITORY.resolve("pom.xml")));
        assertThat(version.find()).isTrue();
        return version.group(1);
    }

    private static void update(MarkdownPage page, Map<String, List<String>> regions, Map<String, GuidePage> parts)
            throws Exception {
        List<String> lines = new ArrayList<>(page.lines());
        List<Block> last = page.blocks().stream()
                .filter(block -> !block.kind().isEmpty())
                .sorted(Comparator.comparingInt(Block::first).reversed())
                .toList();
        for (Block block : last) {
            List<String> shown = lines.subList(block.first(), block.end());
            shown.clear();
            shown.addAll(wanted(page, block, regions, parts));
        }
        Files.writeString(page.file(), String.join("\n", lines));
    }

    @Test
    void nothingIsWrittenForNoPage() throws IOException {
        List<String> shown = new ArrayList<>();
        for (Path file : pages()) {
            MarkdownPage.read(file).blocks().forEach(block -> shown.add(block.name()));
        }

        assertThat(Regions.read().keySet()).isSubsetOf(shown);
        assertThat(parts().keySet()).isSubsetOf(shown);
    }

    @Test
    void partsHaveNamesOfTheirOwn() {
        assertThat(GuidePages.all()).flatExtracting(GuidePage::names).doesNotHaveDuplicates();
    }
}
