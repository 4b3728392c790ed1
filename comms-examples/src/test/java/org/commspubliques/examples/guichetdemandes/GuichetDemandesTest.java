package org.commspubliques.examples.guichetdemandes;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GuichetDemandesTest {

    private static final GoldenFiles GOLDEN = GoldenFiles.in(Path.of("src/test/resources/golden"));

    private static final Path SHIPPED = Path.of("src/main/resources/guichet-demandes");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    private int run(String... more) {
        String[] args = Stream.concat(Stream.of("--output", output().toString()), Stream.of(more))
                .toArray(String[]::new);
        return new GuichetDemandes(
                        new PrintStream(out, true, StandardCharsets.US_ASCII),
                        new PrintStream(errors, true, StandardCharsets.US_ASCII))
                .run(args);
    }

    private Path output() {
        return folder.resolve("page");
    }

    private Document html() throws IOException {
        return Jsoup.parse(output().resolve("index.html").toFile());
    }

    private JsonNode request(int index) throws IOException {
        return JsonMapper.builder()
                .build()
                .readTree(Files.readString(output().resolve("rapport.json")))
                .get("requests")
                .get(index);
    }

    private String screen() {
        return out.toString(StandardCharsets.UTF_8).replace(output().toString(), "target/guichet-demandes");
    }

    @Test
    void theScreenIsWhatItWasWhateverTheMachine() throws IOException {
        OddMachine.run(() -> assertThat(run()).isEqualTo(1));
        GOLDEN.compare("guichet-demandes.txt", screen());
        assertThat(screen().lines()).hasSizeLessThanOrEqualTo(45);
        assertThat(errors.size()).isZero();
    }

    @Test
    void theEnglishScreenIsWhatItWas() throws IOException {
        run("--lang", "en");

        GOLDEN.compare("guichet-demandes-en.txt", screen());
    }

    @Test
    void theReportSaysWhatIsMissingWithThePlaceOfTheField() throws IOException {
        run();

        JsonNode missing = request(1).get("findings").get(0);
        assertThat(missing.get("ruleId").asString()).isEqualTo("DEM-01");
        assertThat(missing.get("pointer").asString()).isEqualTo("/contact");
        assertThat(request(0).get("complete").asBoolean()).isTrue();
    }

    @Test
    void theReportSaysTheLevelWithItsReasonsAndTheDeadlineWithItsSteps() throws IOException {
        run();

        JsonNode first = request(0);
        assertThat(first.get("decision").get("level").asString()).isEqualTo("FULL");
        assertThat(first.get("decision").get("reasons")).hasSize(7);
        assertThat(first.get("deadline").get("latestStart").asString()).isEqualTo("2025-09-01T09:00+11:00");
        assertThat(first.get("deadline").get("steps")).hasSize(3);
        assertThat(request(2).get("decision").get("imposedBy").asString()).isEqualTo("interet");
        assertThat(request(2).get("deadline").isNull()).isTrue();
        assertThat(request(3).get("late").get(0).get("ruleId").asString()).isEqualTo("DEM-04");
    }

    @Test
    void thePageHasEveryRequestAndTheForm() throws IOException {
        run();

        assertThat(html().select("nav a").eachAttr("href"))
                .hasSize(5)
                .allSatisfy(link -> assertThat(html().select(link)).hasSize(1));
        assertThat(html().select("table.form tbody tr")).hasSize(12);
        assertThat(html().select("section#d2025-203 .badge.blocking").text()).isEqualTo("demande refusée");
        assertThat(Files.readString(output().resolve("index.html")))
                .doesNotContain("http://", "https://", "<script", "<img", "url(");
    }

    @Test
    void thePageIsInTheLanguageOfItsReader() throws IOException {
        run("--lang", "en");

        assertThat(html().select("html").attr("lang")).isEqualTo("en");
        assertThat(html().select("h1").text()).isEqualTo("What the team answers the units");
    }

    private void copyShippedFiles() throws IOException {
        try (Stream<Path> files = Files.walk(SHIPPED)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(SHIPPED.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "grille portee: la lune",
                "grille couleur: bleu",
                "finalité: vanité",
                "service: inconnu",
                "parution: demain"
            })
    void aFormThatCannotBeReadIsAnsweredWithItsLine(String line) throws IOException {
        copyShippedFiles();
        Path form = folder.resolve("demandes/2025-201-coupure-eau.txt");
        Files.writeString(form, Files.readString(form) + line + "\n");

        assertThat(run("--input", folder.toString())).isEqualTo(2);
        assertThat(errors.toString(StandardCharsets.UTF_8)).contains("2025-201-coupure-eau.txt", "19");
    }

    @Test
    void anOptionNobodyKnowsIsSaid() {
        assertThat(run("--grille", "x")).isEqualTo(2);
        assertThat(errors.toString(StandardCharsets.UTF_8)).contains("--grille");
    }
}
