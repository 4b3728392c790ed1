package org.commspubliques.examples.evenementetprestataires;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.testkit.GoldenFiles;
import org.commspubliques.examples.OddMachine;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvenementEtPrestatairesTest {

    private static final GoldenFiles GOLDEN = GoldenFiles.in(Path.of("src/test/resources/golden"));

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @BeforeEach
    void run() {
        assertThat(run("--output", folder.toString())).isZero();
    }

    private int run(String... args) {
        return new EvenementEtPrestataires(
                        new PrintStream(out, true, StandardCharsets.US_ASCII),
                        new PrintStream(errors, true, StandardCharsets.US_ASCII))
                .run(args);
    }

    private String screen() {
        return out.toString(StandardCharsets.UTF_8)
                .replace(folder.resolve("index.html").toString(), "target/evenement-et-prestataires/index.html");
    }

    private Document page(String name) throws IOException {
        return Jsoup.parse(folder.resolve(name).toFile());
    }

    private String said(String name) throws IOException {
        return page(name).wholeText().replaceAll("\\s*\\n\\s*", "\n").strip() + "\n";
    }

    @Test
    void theScreenIsWhatItWasWhateverTheMachine() throws IOException {
        GOLDEN.compare("evenement-et-prestataires.txt", screen());
        OddMachine.run(() -> {
            String before = screen();
            out.reset();
            run("--output", folder.toString());

            assertThat(screen()).isEqualTo(before);
        });
        assertThat(errors.size()).isZero();
    }

    @Test
    void theScreenHasAtMost45LinesOf128Characters() {
        assertThat(screen().lines().toList())
                .hasSizeLessThanOrEqualTo(45)
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(128));
    }

    @Test
    void thePagesSayWhatTheySaid() throws IOException {
        GOLDEN.compare(
                "evenement-et-prestataires-pages.txt",
                said("index.html") + said("presse.html") + said("prestataires.html") + said("obligations.html"));
    }

    @Test
    void theStudioSeesItsOwnProofAlone() {
        ProofRound round = ProofRound.played();
        assertThat(round.seen())
                .extracting(awaited -> awaited.communication())
                .containsExactly(CommunicationId.of("forum-affiche"));
        assertThat(round.steps().stream().filter(step -> !step.accepted()).map(ProofRound.Step::what))
                .containsExactly("veut décider du communiqué", "veut signer la première");
        assertThat(round.signed().isSigned()).isTrue();
    }

    @Test
    void theAgendaAndTheCostsAreFilesOthersRead() throws IOException {
        assertThat(Files.readString(folder.resolve("forum.ics")))
                .startsWith("BEGIN:VCALENDAR")
                .contains("DTSTART;TZID=Pacific/Noumea:20250906T090000");
        assertThat(Files.readString(folder.resolve("depenses-xpf.csv")).lines().toList())
                .hasSize(4)
                .allSatisfy(line -> assertThat(line.split(";")).hasSize(10));
        assertThat(Files.readString(folder.resolve("depenses-eur.csv"))).contains(";\"3200,50\";\"0,00\";EUR");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "presse.html",
                "prestataires.html",
                "obligations.html",
                "communique.html",
                "cahier-des-charges.html"
            })
    void everyPageStandsAloneAndLeadsSomewhere(String name) throws IOException {
        Document page = page(name);
        assertThat(Files.readString(folder.resolve(name)))
                .doesNotContain("http://", "https://", "<script", "<img", "url(");
        assertThat(page.select("html").attr("lang")).isEqualTo("fr");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.text()).contains("exemple fictif");
        for (String link : page.select("a[href]").eachAttr("href")) {
            assertThat(link.startsWith("#") || Files.exists(folder.resolve(link)))
                    .as(link)
                    .isTrue();
        }
        List<String> headings = page.select("h1, h2, h3").stream()
                .map(heading -> heading.tagName())
                .toList();
        assertThat(Stream.iterate(1, i -> i < headings.size(), i -> i + 1))
                .allSatisfy(i -> assertThat(
                                headings.get(i).charAt(1) - headings.get(i - 1).charAt(1))
                        .isLessThanOrEqualTo(1));
    }

    @Test
    void whatCannotBeReadIsSaid() {
        assertThat(run("--couleur", "bleu")).isEqualTo(3);
        assertThat(errors.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
    }
}
