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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Links of the pages in the repository lead to something; the web is not asked. */
class LinksTest {

    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
    private static final Set<String> NOT_OURS = Set.of("target", "node_modules");

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
    void aPageOfTheDocumentationIsReachedFromItsIndex() throws IOException {
        MarkdownPage index = MarkdownPage.read(REPOSITORY.resolve("docs/README.md"));
        MarkdownPage guide = MarkdownPage.read(REPOSITORY.resolve("docs/guide/README.md"));
        List<Path> reached = Stream.of(index, guide)
                .flatMap(page -> page.links().stream()
                        .map(link -> target(page, link.replaceFirst("#.*", ""))))
                .toList();

        assertThat(pages())
                .extracting(MarkdownPage::file)
                .filteredOn(file -> file.startsWith(REPOSITORY.resolve("docs")))
                .filteredOn(file -> !file.equals(index.file()))
                .isSubsetOf(reached);
    }

    private static Stream<String> ofFault(MarkdownPage page, String link, String why) {
        return Stream.of(REPOSITORY.relativize(page.file()) + ": " + link + " " + why);
    }

    private static List<String> fault(MarkdownPage page, String link) {
        int hash = link.indexOf('#');
        Path file = target(page, hash < 0 ? link : link.substring(0, hash));
        if (!file.startsWith(REPOSITORY) || Files.notExists(file)) {
            return ofFault(page, link, "leads to nothing").toList();
        }
        if (hash >= 0 && file.toString().endsWith(".md")) {
            String anchor = URLDecoder.decode(link.substring(hash + 1), StandardCharsets.UTF_8);
            if (!MarkdownPage.read(file).anchors().contains(anchor)) {
                return ofFault(page, link, "leads to no heading").toList();
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
