package org.commspubliques.examples.metropolesectorielle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.commspubliques.core.testkit.GoldenFiles;
import org.commspubliques.examples.OddMachine;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MetropoleSectorielleTest {

    private static final GoldenFiles GOLDEN = GoldenFiles.in(Path.of("src/test/resources/golden"));

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    private int run(String... more) {
        String[] args = Stream.concat(Stream.of("--output", folder.toString()), Stream.of(more))
                .toArray(String[]::new);
        return new MetropoleSectorielle(
                        new PrintStream(out, true, StandardCharsets.US_ASCII),
                        new PrintStream(errors, true, StandardCharsets.US_ASCII))
                .run(args);
    }

    private Document html() throws IOException {
        return Jsoup.parse(folder.resolve("index.html").toFile());
    }

    private String screen() {
        return out.toString(StandardCharsets.UTF_8).replace(folder.toString(), "target/metropole-sectorielle");
    }

    @Test
    void theScreenIsWhatItWasWhateverTheMachine() throws IOException {
        OddMachine.run(() -> assertThat(run()).isEqualTo(1));
        GOLDEN.compare("metropole-sectorielle.txt", screen());
        assertThat(screen().lines()).hasSizeLessThanOrEqualTo(45);
        assertThat(errors.size()).isZero();
    }

    @Test
    void theEnglishScreenIsWhatItWas() throws IOException {
        run("--lang", "en");

        GOLDEN.compare("metropole-sectorielle-en.txt", screen());
    }

    @Test
    void theVisasOfBothSectorsComeBeforeTheApproval() throws IOException {
        run();

        assertThat(html().select("section[aria-labelledby=circuit] tbody th").eachText())
                .hasSize(5)
                .last()
                .isEqualTo("Bon à publier");
    }

    @Test
    void aSectorWithoutAnOfficerGoesToTheHeadOfCommunication() throws IOException {
        run();

        assertThat(html().select("section[aria-labelledby=secteurs] tbody tr").eachText())
                .filteredOn(row -> row.contains("DEM-0"))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row).contains("Directrice de la communication"));
    }

    @Test
    void eachAudienceHasItsTextAndTheEasyOneIsTheEasiest() throws IOException {
        run();

        assertThat(html().select("article.card")).hasSize(3);
        assertThat(html().select("section[aria-labelledby=croise] tbody tr:last-child .badge.ok"))
                .hasSize(3);
        assertThat(html().select("section[aria-labelledby=croise] tbody tr:first-child .badge.warning"))
                .hasSize(1);
    }

    @Test
    void thePageLoadsNothing() throws IOException {
        run("--lang", "en");

        assertThat(Files.readString(folder.resolve("index.html")))
                .doesNotContain("http://", "https://", "<script", "<img", "url(");
        assertThat(html().select("html").attr("lang")).isEqualTo("en");
    }
}
