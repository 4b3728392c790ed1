package org.commspubliques.examples.journalinterne;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalInterneTest {

    private static final GoldenFiles GOLDEN = GoldenFiles.in(Path.of("src/test/resources/golden"));

    private static final Path SHIPPED = Path.of("src/main/resources/journal-interne");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    /** Runs on streams in an encoding that has no accents: the program must not care. */
    private int run(String... more) {
        String[] args = Stream.concat(Stream.of("--output", pages().toString()), Stream.of(more))
                .toArray(String[]::new);
        return new JournalInterne(
                        new PrintStream(out, true, StandardCharsets.US_ASCII),
                        new PrintStream(errors, true, StandardCharsets.US_ASCII))
                .run(args);
    }

    private Path pages() {
        return folder.resolve("pages");
    }

    private Document page(String name) throws IOException {
        return Jsoup.parse(Files.readString(pages().resolve(name)));
    }

    private String screen() {
        return out.toString(StandardCharsets.UTF_8).replace(pages().toString(), "target/journal-interne");
    }

    private String complained() {
        return errors.toString(StandardCharsets.UTF_8);
    }

    /** The files of the example, one of them changed. */
    private String inputWith(String file, String before, String after) throws IOException {
        Path input = folder.resolve("input");
        try (Stream<Path> shipped = Files.walk(SHIPPED)) {
            shipped.forEach(path -> {
                try {
                    Files.copy(path, input.resolve(SHIPPED.relativize(path).toString()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        Path changed = input.resolve(file);
        String text = Files.readString(changed);
        assertThat(text).contains(before);
        Files.writeString(changed, text.replace(before, after));
        return input.toString();
    }

    @Test
    void theScreenIsWhatItWasWhateverTheMachine() throws IOException {
        OddMachine.run(() -> assertThat(run()).isZero());
        GOLDEN.compare("journal-interne.txt", screen());
        assertThat(complained()).isEmpty();
    }

    @Test
    void theEnglishScreenIsWhatItWas() throws IOException {
        assertThat(run("--lang", "en")).isZero();
        GOLDEN.compare("journal-interne-en.txt", screen());
    }

    @Test
    void theScreenHasAtMost45LinesOf128Characters() {
        run();

        assertThat(screen().lines().toList())
                .hasSizeLessThanOrEqualTo(45)
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(128));
    }

    @Test
    void theDaysGoBackwardsOverTheHolidayOfNewCaledonia() {
        run();

        // Three working days before the 30th, then two before that: the 24th is not one.
        assertThat(screen())
                .contains(
                        "bouclage mardi 15 septembre",
                        "bon à tirer mardi 22 septembre",
                        "impression vendredi 25 septembre");
    }

    @Test
    void theIssueHasItsArticlesInTheOrderOfThePlan() throws IOException {
        run();

        assertThat(page("numero.html").select(".issue-article h2").eachText())
                .isEqualTo(
                        page("numero-a4.html").select(".leaf .issue-article h2").eachText())
                .startsWith("Une rentrée les manches relevées")
                .endsWith("En deux mots")
                .hasSize(6);
        assertThat(page("numero-a4.html").select(".leaf")).hasSize(4);
        assertThat(page("chemin-de-fer.html").select(".plan-page.over h3").eachText())
                .containsExactly("Page 3");
    }

    @Test
    void anArticleThatIsNeverApprovedIsNotPrinted() throws IOException {
        run("--input", inputWith("articles.csv", "2026-09-08;2026-09-11", "2026-09-08;2026-10-11"));

        assertThat(screen()).contains("mardi 22 septembre · ✖ numéro incomplet : potager (non validé)");
        assertThat(page("numero-a4.html").text())
                .contains("à ne pas diffuser")
                .doesNotContain("oubliée derrière l’atelier");
    }

    @Test
    void pagesLoadNothingAndSayWhoseExampleTheyAre() throws IOException {
        run();

        for (String name : List.of("numero.html", "numero-a4.html", "chemin-de-fer.html")) {
            assertThat(page(name).select("script, img, link, iframe, [src]")).isEmpty();
            assertThat(page(name).select("h1")).hasSize(1);
            assertThat(page(name).text()).contains("Contenu d’exemple fictif").doesNotContain("{{");
        }
    }

    @Test
    void aPageThatIsNoNumberIsNamedWithItsLine() throws IOException {
        int code = run("--input", inputWith("pages.csv", "3;metier", "trois;metier"));

        assertThat(code).isEqualTo(3);
        assertThat(complained().lines()).singleElement().asString().contains("pages.csv", "ligne 7", "« trois »");
    }

    @Test
    void aTextWithoutATitleIsNamed() throws IOException {
        int code = run("--input", inputWith("articles/bref.txt", "Titre : ", "TITRE "));

        assertThat(code).isEqualTo(3);
        assertThat(complained()).contains("bref.txt", "ligne 1", "Titre :");
    }

    @Test
    void whatCannotBeReadIsOneLine() {
        List<Integer> codes = List.of(run("--input", folder.resolve("rien").toString()), run("--couleur", "bleu"));

        assertThat(codes).containsOnly(3);
        assertThat(complained().lines()).hasSize(2);
    }
}
