package org.commspubliques.examples.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commspubliques.core.testkit.GoldenFiles;
import org.junit.jupiter.api.Test;

/** Links of the pages in the repository lead to something; the web is not asked. */
class LinksTest {

    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
    private static final Set<String> NOT_OURS = Set.of("target", "node_modules");

    private static final String DECISIONS_START = "<!-- decisions -->\n";
    private static final String DECISIONS_END = "<!-- /decisions -->";
    private static final Pattern TITLE = Pattern.compile("# (\\d+)\\. (.*)");

    private static List<MarkdownPage> pages() throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(REPOSITORY, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                String name = folder.getFileName().toString();
                boolean skipped = !folder.equals(REPOSITORY) && (name.startsWith(".") || NOT_OURS.contains(name));
                return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(".md")) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return files.stream().sorted().map(MarkdownPage::read).toList();
    }

    @Test
    void everyLinkLeadsToAFileAndToAHeadingInIt() throws IOException {
        assertThat(pages())
                .hasSizeGreaterThan(20)
                .flatExtracting(page -> page.links().stream()
                        .flatMap(link -> fault(page, link).stream())
                        .toList())
                .isEmpty();
    }

    @Test
    void everyPageOfTheDocumentationIsReachedFromTheReadme() throws IOException {
        Set<Path> reached = new LinkedHashSet<>();
        Deque<Path> open = new ArrayDeque<>(List.of(REPOSITORY.resolve("README.md")));
        while (!open.isEmpty()) {
            Path file = open.pop();
            if (file.toString().endsWith(".md") && Files.exists(file) && reached.add(file)) {
                MarkdownPage page = MarkdownPage.read(file);
                page.links().forEach(link -> open.push(target(page, link.replaceFirst("#.*", ""))));
            }
        }

        assertThat(pages())
                .extracting(MarkdownPage::file)
                .filteredOn(file -> file.startsWith(REPOSITORY.resolve("docs")))
                .isSubsetOf(reached);
    }

    /** Written anew with {@code -Dgolden.update=true}. */
    @Test
    void theArchitecturePageNamesEveryDecision() throws IOException {
        Path page = REPOSITORY.resolve("docs/architecture.md");
        String text = Files.readString(page);
        int from = text.indexOf(DECISIONS_START) + DECISIONS_START.length();
        int to = text.indexOf(DECISIONS_END);
        if (GoldenFiles.isUpdating()) {
            Files.writeString(page, text.substring(0, from) + decisions() + text.substring(to));
        }

        assertThat(Files.readString(page)).contains(DECISIONS_START + decisions() + DECISIONS_END);
    }

    private static String decisions() throws IOException {
        StringBuilder list = new StringBuilder();
        for (MarkdownPage page : pages()) {
            if (page.file().startsWith(REPOSITORY.resolve("docs/adr"))) {
                Matcher title = TITLE.matcher(page.lines().get(0));
                assertThat(title.matches()).as("the title of %s", page.file()).isTrue();
                list.append(title.group(1))
                        .append(". [")
                        .append(title.group(2))
                        .append("](adr/")
                        .append(page.file().getFileName())
                        .append(")\n");
            }
        }
        return list.toString();
    }

    private static List<String> fault(MarkdownPage page, String link) {
        int hash = link.indexOf('#');
        Path file = target(page, hash < 0 ? link : link.substring(0, hash));
        String where = REPOSITORY.relativize(page.file()) + ": " + link;
        if (!file.startsWith(REPOSITORY) || Files.notExists(file)) {
            return List.of(where + " leads to nothing");
        }
        if (hash >= 0 && file.toString().endsWith(".md")) {
            String anchor = URLDecoder.decode(link.substring(hash + 1), StandardCharsets.UTF_8);
            if (!MarkdownPage.read(file).anchors().contains(anchor)) {
                return List.of(where + " leads to no heading");
            }
        }
        return List.of();
    }

    private static Path target(MarkdownPage page, String link) {
        return link.isEmpty()
                ? page.file()
                : page.file()
                        .resolveSibling(URLDecoder.decode(link, StandardCharsets.UTF_8))
                        .normalize();
    }
}
