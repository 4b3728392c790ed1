package org.commspubliques.examples.anneeelectorale;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.commspubliques.core.testkit.GoldenFiles;
import org.commspubliques.examples.OddMachine;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnneeElectoraleTest {

    private static final GoldenFiles GOLDEN = GoldenFiles.in(Path.of("src/test/resources/golden"));

    private static final Path SHIPPED = Path.of("src/main/resources/annee-electorale");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    /** Runs on streams in an encoding that has no accents: the program must not care. */
    private int run(String... more) {
        String[] args = Stream.concat(
                        Stream.of("--output", folder.resolve("pages").toString()), Stream.of(more))
                .toArray(String[]::new);
        return new AnneeElectorale(
                        new PrintStream(out, true, StandardCharsets.US_ASCII),
                        new PrintStream(errors, true, StandardCharsets.US_ASCII))
                .run(args);
    }

    private Path page() {
        return folder.resolve("pages").resolve("index.html");
    }

    private String screen() {
        return out.toString(StandardCharsets.UTF_8).replace(page().toString(), "target/annee-electorale/index.html");
    }

    private String complained() {
        return errors.toString(StandardCharsets.UTF_8);
    }

    /** The files of the example, one of them changed. */
    private Path inputWith(String file, String before, String after) throws IOException {
        Path input = Files.createDirectories(folder.resolve("input"));
        try (Stream<Path> shipped = Files.list(SHIPPED)) {
            shipped.forEach(path -> {
                try {
                    Files.copy(path, input.resolve(path.getFileName()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        Path changed = input.resolve(file);
        String text = Files.readString(changed);
        assertThat(text).contains(before);
        Files.writeString(changed, text.replace(before, after));
        return input;
    }

    @Test
    void theScreenIsWhatItWasWhateverTheMachine() throws IOException {
        OddMachine.run(() -> assertThat(run()).isZero());
        GOLDEN.compare("annee-electorale.txt", screen());
        assertThat(complained()).isEmpty();
    }

    @Test
    void theEnglishScreenIsWhatItWas() throws IOException {
        assertThat(run("--lang", "en")).isZero();
        GOLDEN.compare("annee-electorale-en.txt", screen());
    }

    @Test
    void theScreenHasAtMost45LinesOf128Characters() {
        run();

        assertThat(screen().lines().toList())
                .hasSizeLessThanOrEqualTo(45)
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(128));
    }

    @Test
    void theSameArticleOpensNineHoursEarlierInNoumea() {
        run();

        assertThat(screen()).contains("31/08 22:00 / 31/08 13:00  art. L. 52-1, al. 2");
    }

    @Test
    void aPollWonAtTheFirstRoundFreesTheTownAndNotItsNeighbours() throws IOException {
        run(
                "--input",
                inputWith("collectivites.csv", "EUR;municipales-2026;", "EUR;;").toString());

        assertThat(screen().lines())
                .filteredOn(line -> line.startsWith("  18/03/2026"))
                .singleElement()
                .asString()
                .startsWith("  18/03/2026 9 h      J-4 · campagne · réserve  J-4");
    }

    @Test
    void aByElectionAddedByTheHostSilencesItsTownAlone() {
        run();

        assertThat(screen().lines())
                .filteredOn(line -> line.startsWith("  14/11/2026"))
                .singleElement()
                .asString()
                .containsOnlyOnce("silence");
    }

    @Test
    void theOppositionsSpaceIsOwedFromTheThresholdOfTheTerritory() {
        run();

        assertThat(screen().replace('\u00a0', ' '))
                .contains("999 hab. ✔ · 1 000 hab. ! OBL-01 art. L. 2121-27-1 (à vérifier)")
                .contains("3 499 hab. ✔ · 3 500 hab. ✖ OBL-01 art. L. 318-4");
    }

    @Test
    void aBulletinWithTheSpaceOwesNothing() throws IOException {
        run(
                "--input",
                inputWith("tribunes.csv", "mont-dore;3500;non", "mont-dore;3500;oui")
                        .toString());
        Document page = Jsoup.parse(Files.readString(page()), "");

        assertThat(screen()).doesNotContain("L. 318-4");
        assertThat(page.select("section[aria-labelledby=tribunes] tr").eachText())
                .last()
                .isEqualTo("commune (NC) 3 500 oui rien à signaler");
    }

    @Test
    void thePageSaysTheSameAndLoadsNothing() throws IOException {
        run();
        Document page = Jsoup.parse(Files.readString(page()), "");

        assertThat(page.select("script, img, link, iframe")).isEmpty();
        assertThat(page.select("svg.frise rect title"))
                .extracting(Element::text)
                .anyMatch(title -> title.contains("15 mars 2026"));
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.text())
                .doesNotContain("{{")
                .contains("J-195")
                .contains("silence électoral")
                .contains("Première parution depuis");
        assertThat(page.select("[id]")).extracting(Element::id).doesNotHaveDuplicates();
        assertThat(page.select("[aria-labelledby]"))
                .allSatisfy(element -> assertThat(page.getElementById(element.attr("aria-labelledby")))
                        .isNotNull());
    }

    @Test
    void theEnglishPageIsInEnglish() throws IOException {
        run("--lang", "en");
        Document page = Jsoup.parse(Files.readString(page()), "");

        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.text()).contains("The year at a glance").doesNotContain("L’année d’un coup d’œil");
    }

    @Test
    void anAuthorityNobodyKnowsIsNamedWithItsLine() throws IOException {
        int code = run("--input", inputWith("agenda.csv", "hauts;", "bas;").toString());

        assertThat(code).isEqualTo(3);
        assertThat(complained().lines())
                .singleElement()
                .asString()
                .contains("agenda.csv", "ligne 5", "« bas »", "valmarin, vallons, hauts, mont-dore");
    }

    @Test
    void aMomentThatIsNoneIsNamedWithItsLine() throws IOException {
        int code = run(
                "--input", inputWith("moments.csv", "2026-05-04T09:00", "4 mai").toString());

        assertThat(code).isEqualTo(3);
        assertThat(complained()).contains("moments.csv", "ligne 7", "AAAA-MM-JJTHH:MM");
    }

    @Test
    void aMisspeltFieldOfAPollIsNamedWithItsPlace() throws IOException {
        int code = run(
                "--input",
                inputWith("scrutins.json", "\"round2\"", "\"ronud2\"").toString());

        assertThat(code).isEqualTo(3);
        assertThat(complained()).contains("scrutins.json", "ronud2");
    }

    @Test
    void whatCannotBeReadIsOneLine() {
        List<Integer> codes = List.of(run("--input", folder.resolve("rien").toString()), run("--couleur", "bleu"));

        assertThat(codes).containsOnly(3);
        assertThat(complained().lines()).hasSize(2);
    }
}
