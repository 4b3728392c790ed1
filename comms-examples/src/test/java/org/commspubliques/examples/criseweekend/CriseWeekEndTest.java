package org.commspubliques.examples.criseweekend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.commspubliques.core.alert.CapFindings;
import org.commspubliques.core.cap.CapAlert;
import org.commspubliques.core.cap.CapMessageType;
import org.commspubliques.core.cap.CapXml;
import org.commspubliques.core.testkit.GoldenFiles;
import org.commspubliques.examples.OddMachine;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CriseWeekEndTest {

    private static final GoldenFiles GOLDEN = GoldenFiles.in(Path.of("src/test/resources/golden"));

    private static final List<String> FILES = List.of("index.html", "bilan.html", "alerte.xml", "fin.xml");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    private int run(String... more) {
        String[] args = Stream.concat(Stream.of("--output", folder.toString()), Stream.of(more))
                .toArray(String[]::new);
        return new CriseWeekEnd(
                        new PrintStream(out, true, StandardCharsets.US_ASCII),
                        new PrintStream(errors, true, StandardCharsets.US_ASCII))
                .run(args);
    }

    private Document page(String name) throws IOException {
        return Jsoup.parse(folder.resolve(name).toFile());
    }

    private CapAlert cap(String name) throws IOException {
        return CapXml.read(name, Files.readAllBytes(folder.resolve(name))).alert();
    }

    private String screen() {
        return out.toString(StandardCharsets.UTF_8)
                .replace(folder.resolve("index.html").toString(), "target/crise-week-end/index.html");
    }

    @Test
    void theScreenIsWhatItWasWhateverTheMachine() throws IOException {
        OddMachine.run(() -> assertThat(run()).isZero());
        GOLDEN.compare("crise-week-end.txt", screen());
        assertThat(errors.size()).isZero();
    }

    @Test
    void theEnglishScreenIsWhatItWas() throws IOException {
        assertThat(run("--lang", "en")).isZero();
        GOLDEN.compare("crise-week-end-en.txt", screen());
    }

    @Test
    void theScreenHasAtMost45LinesOf140Characters() {
        run();

        assertThat(screen().lines().toList())
                .hasSizeLessThanOrEqualTo(45)
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(140));
    }

    @Test
    void everyRunWritesTheSameBytes() throws IOException {
        run();
        List<String> first = read();
        run();

        assertThat(read()).isEqualTo(first);
    }

    private List<String> read() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String file : FILES) {
            all.append(Files.readString(folder.resolve(file)));
        }
        return all.toString().lines().toList();
    }

    @Test
    void fourteenPublicationsAreFrozenAndEachHasItsReason() throws IOException {
        run();

        assertThat(page("index.html").select("section[aria-labelledby=gelees] tbody tr"))
                .hasSize(14)
                .allSatisfy(row -> assertThat(row.select("td .muted").text()).isNotBlank());
    }

    @Test
    void theStatementGoesOutOnSixChannelsWithItsThreeFacts() throws IOException {
        run();

        assertThat(page("index.html").select(".texts article").eachText())
                .hasSize(6)
                .allSatisfy(text -> assertThat(text.toLowerCase(Locale.ROOT))
                        .contains("la coulée")
                        .contains("restez chez vous"));
    }

    @Test
    void eachUpdateSupersedesTheOneBefore() throws IOException {
        run();

        assertThat(page("index.html").select(".point .badge").eachText())
                .containsExactly("remplacé", "remplacé", "le dernier");
    }

    @Test
    void theFilesForAlertSystemsAreGoodCapAndReferToEachOther() throws IOException {
        run();
        CapAlert alert = cap("alerte.xml");
        CapAlert end = cap("fin.xml");

        assertThat(CapFindings.of(alert)).isEmpty();
        assertThat(CapFindings.of(end)).isEmpty();
        assertThat(end.type()).isEqualTo(CapMessageType.UPDATE);
        assertThat(end.references()).containsExactly(alert.asReference());
    }

    @Test
    void theLessonsAskWhatTheFiguresShow() throws IOException {
        run();

        assertThat(page("bilan.html").select(".asked li").eachText())
                .hasSize(4)
                .anySatisfy(question -> assertThat(question).contains("attendu plus longtemps"));
        assertThat(page("bilan.html").select("section[aria-labelledby=taches] .badge.warning"))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "bilan.html"})
    void thePagesLoadNothingAndAreMarkedAsFictional(String name) throws IOException {
        run("--lang", "en");

        assertThat(Files.readString(folder.resolve(name)))
                .doesNotContain("http://", "https://", "<script", "<img", "url(");
        assertThat(page(name).select("html").attr("lang")).isEqualTo("en");
        assertThat(page(name).select("h1")).hasSize(1);
        assertThat(page(name).select(".notice").text()).isEqualTo("Fictional content");
        assertThat(page(name).select("a[href]").eachAttr("href"))
                .filteredOn(link -> !link.startsWith("#"))
                .allSatisfy(link -> assertThat(folder.resolve(link)).exists());
    }

    @Test
    void aStatementThatWasChangedSinceItsApprovalDoesNotGoOut() throws IOException {
        Path input = folder.resolve("input");
        Path shipped = Path.of("src/main/resources/crise-week-end");
        try (Stream<Path> files = Files.walk(shipped)) {
            for (Path file : files.toList()) {
                Path copy = input.resolve(shipped.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
        Path sms = input.resolve("attente/sms.fr.txt");
        Files.writeString(sms, Files.readString(sms) + "Rien de grave.\n");

        assertThat(run("--input", input.toString())).isEqualTo(2);
        assertThat(errors.toString(StandardCharsets.UTF_8)).contains("a changé depuis");
    }

    @Test
    void whatCannotBeReadIsSaid() {
        assertThat(run("--input", "nulle-part")).isEqualTo(2);
        assertThat(errors.toString(StandardCharsets.UTF_8)).contains("nulle-part");
    }
}
