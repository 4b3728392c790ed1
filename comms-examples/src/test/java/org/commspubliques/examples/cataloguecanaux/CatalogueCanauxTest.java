package org.commspubliques.examples.cataloguecanaux;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.commspubliques.core.channel.Channel;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.source.Source;
import org.commspubliques.core.testkit.GoldenFiles;
import org.commspubliques.examples.OddMachine;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueCanauxTest {

    private static final GoldenFiles GOLDEN = GoldenFiles.in(Path.of("src/test/resources/golden"));

    private static final String TOWN = "src/main/resources/catalogue-canaux/mairie.json";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    private int run(String... more) {
        String[] args = Stream.concat(Stream.of("--output", folder.toString()), Stream.of(more))
                .toArray(String[]::new);
        return new CatalogueCanaux(
                        new PrintStream(out, true, StandardCharsets.US_ASCII),
                        new PrintStream(errors, true, StandardCharsets.US_ASCII))
                .run(args);
    }

    private Path page() {
        return folder.resolve("catalogue.html");
    }

    private Document html() throws IOException {
        return Jsoup.parse(page().toFile());
    }

    private String screen() {
        return out.toString(StandardCharsets.UTF_8)
                .replace(page().toString(), "target/catalogue-canaux/catalogue.html");
    }

    @Test
    void theScreenIsWhatItWasWhateverTheMachine() throws IOException {
        OddMachine.run(() -> assertThat(run()).isZero());
        GOLDEN.compare("catalogue-canaux.txt", screen());
        assertThat(errors.size()).isZero();
    }

    @Test
    void theEnglishScreenIsWhatItWas() throws IOException {
        assertThat(run("--lang", "en")).isZero();
        GOLDEN.compare("catalogue-canaux-en.txt", screen());
    }

    @Test
    void theScreenHasAtMost45LinesOf128Characters() {
        run("--overlay", TOWN, "--day", "2027-08-01");

        assertThat(screen().lines().toList())
                .hasSizeLessThanOrEqualTo(45)
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(128));
    }

    @Test
    void thePageSaysWhatItSaid() throws IOException {
        run();

        GOLDEN.compare(
                "catalogue-canaux-page.txt",
                html().wholeText().replaceAll("\\s*\\n\\s*", "\n").strip() + "\n");
    }

    @Test
    void everyChannelAndEverySourceIsOnThePageWithItsDayAndItsConfidence() throws IOException {
        run();
        Document page = html();

        for (Channel channel : ChannelCatalog.standard().all()) {
            String said =
                    page.select("section#" + channel.id()).select(".source").text();
            for (Source source : channel.sources()) {
                assertThat(said.replaceAll("\\h", " "))
                        .contains(source.title().replaceAll("\\h", " "))
                        .contains(source.confidence().label().fr());
            }
        }
        assertThat(page.select("a[href^=#]").eachAttr("href"))
                .allSatisfy(link -> assertThat(page.select(link)).hasSize(1));
        assertThat(page.select(".said")).hasSizeGreaterThan(40);
    }

    @Test
    void whatSourcesDoNotAgreeOnIsSaidWithBothAndTheirDates() throws IOException {
        run();

        assertThat(html().select("section[aria-labelledby=desaccords] li li").eachText())
                .hasSize(2)
                .satisfies(sides -> assertThat(sides.get(0)).contains("5 au plus, depuis le 19 décembre 2025"))
                .satisfies(sides -> assertThat(sides.get(1)).contains("30 au plus", "Meta"));
    }

    @Test
    void nothingIsDueUntilTimePasses() throws IOException {
        run();
        assertThat(html().select("section[aria-labelledby=relire] .badge.ok")).hasSize(1);

        run("--day", "2027-08-01");
        assertThat(html().select("section[aria-labelledby=relire] .badge.warning"))
                .hasSizeGreaterThan(20);
        assertThat(html().select("section#youtube .source .badge.warning")).isNotEmpty();
        assertThat(screen()).contains("À relire, depuis plus de 180 jours : facebook, instagram");
    }

    @Test
    void aTownLaysItsOwnChannelsOverThem() throws IOException {
        assertThat(run("--overlay", TOWN)).isZero();

        assertThat(html().select("section#panneau .limit").text()).contains("de 8 lignes × 16 colonnes");
        assertThat(html().select("section#bulletin").text()).contains("visa de la secrétaire de rédaction");
        assertThat(html().select("section#fanal .limit").eachText())
                .containsExactly("400 caractères pondérés au plus", "300 caractères pondérés au plus");
        assertThat(screen()).contains("Sources en désaccord : Fanal");
    }

    @Test
    void thePageLoadsNothingAndIsInTheLanguageOfItsReader() throws IOException {
        run("--lang", "en");

        assertThat(Files.readString(page())).doesNotContain("http://", "https://", "<script", "<img", "url(");
        assertThat(html().select("html").attr("lang")).isEqualTo("en");
        assertThat(html().select("h1").text()).isEqualTo("Catalogue of channels");
    }

    @Test
    void aFileThatIsNotAsExpectedIsAnsweredWithItsLine() throws IOException {
        Path wrong = folder.resolve("faux.json");
        Files.writeString(wrong, "{\"channels\": [\n {\"id\": \"x\", \"kind\": \"sociale\"}]}");

        assertThat(run("--overlay", wrong.toString())).isEqualTo(3);
        assertThat(errors.toString(StandardCharsets.UTF_8))
                .contains("faux.json")
                .contains("2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--day=demain", "--day demain", "--overlay nulle-part.json", "--lang de"})
    void whatCannotBeReadIsSaid(String arguments) {
        assertThat(run(arguments.split(" "))).isEqualTo(3);
        assertThat(List.of(errors.toString(StandardCharsets.UTF_8).split("\n"))).hasSize(1);
    }
}
