package org.commspubliques.examples.moncanal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.commspubliques.core.testkit.GoldenFiles;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MonCanalTest {

    private static final GoldenFiles GOLDEN = GoldenFiles.in(Path.of("src/test/resources/golden"));

    private static final Path ADAPTER =
            Path.of("src/main/java/org/commspubliques/examples/moncanal/ApplicationAdapter.java");

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    /** Runs on streams in an encoding that has no accents: the program must not care. */
    private int run(String... args) {
        return new MonCanal(
                        new PrintStream(out, true, StandardCharsets.US_ASCII),
                        new PrintStream(errors, true, StandardCharsets.US_ASCII))
                .run(args);
    }

    private int run() {
        return run("--output", folder.resolve("page").toString());
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8).replace(folder.toString(), "target");
    }

    @Test
    void whatIsPrintedFitsOneScreenAndIsAlwaysTheSame() throws IOException {
        assertThat(run()).isZero();
        assertThat(printed().lines().count()).isLessThanOrEqualTo(45);
        GOLDEN.compare("mon-canal.txt", printed());
    }

    @Test
    void nobodyGetsAMessageTwice() throws IOException {
        run();
        Document page = Jsoup.parse(Files.readString(folder.resolve("page/index.html")));

        assertThat(page.select("tbody tr"))
                .hasSize(3)
                .allSatisfy(row -> assertThat(row.select("td").get(1).text())
                        .isEqualTo(row.select("td").get(0).text()));
        assertThat(page.select("tbody td:last-child").eachText()).containsExactly("1", "2", "2");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("script, img, link")).isEmpty();
    }

    @Test
    void theAdapterIsTwentyLinesOfCode() throws IOException {
        assertThat(Files.readAllLines(ADAPTER).stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("import") && !line.startsWith("package"))
                        .filter(line ->
                                !line.strip().startsWith("/*") && !line.strip().equals("@Override"))
                        .filter(line -> !line.strip().equals("}")))
                .hasSizeLessThanOrEqualTo(20);
    }

    @Test
    void anUnknownOptionIsTold() {
        assertThat(run("--inconnue")).isEqualTo(2);
        assertThat(errors.toString(StandardCharsets.UTF_8)).contains("--inconnue");
    }
}
