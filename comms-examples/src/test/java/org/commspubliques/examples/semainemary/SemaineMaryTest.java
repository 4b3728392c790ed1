package org.commspubliques.examples.semainemary;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
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

class SemaineMaryTest {

    private static final GoldenFiles GOLDEN = GoldenFiles.in(Path.of("src/test/resources/golden"));

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    private int run(String... more) {
        String[] args = Stream.concat(Stream.of("--output", folder.toString()), Stream.of(more))
                .toArray(String[]::new);
        return new SemaineMary(
                        new PrintStream(out, true, StandardCharsets.US_ASCII),
                        new PrintStream(errors, true, StandardCharsets.US_ASCII))
                .run(args);
    }

    private String screen() {
        return out.toString(StandardCharsets.UTF_8)
                .replace(folder.resolve("semaine.html").toString(), "target/semaine-mary/semaine.html");
    }

    private String file(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    @Test
    void theScreenIsWhatItWasWhateverTheMachine() throws IOException {
        OddMachine.run(() -> assertThat(run()).isZero());
        GOLDEN.compare("semaine-mary.txt", screen());
        assertThat(errors.size()).isZero();
    }

    @Test
    void theEnglishScreenIsWhatItWas() throws IOException {
        assertThat(run("--lang", "en")).isZero();
        GOLDEN.compare("semaine-mary-en.txt", screen());
    }

    @Test
    void theScreenHasAtMost45LinesOf128Characters() {
        run();

        assertThat(screen().lines().toList())
                .hasSizeLessThanOrEqualTo(45)
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(128));
    }

    @Test
    void theWeekHasTheNetworksThatAFileAdded() throws IOException {
        run();

        Document week = Jsoup.parse(file("semaine.html"));
        assertThat(week.select("tbody th[scope=row]").eachText())
                .containsExactly(
                        "Temps forts",
                        "Page Facebook",
                        "Compte Instagram",
                        "Page LinkedIn",
                        "Bluesky de la ville",
                        "Mastodon de la ville");
        assertThat(week.select(".conflict code").eachText()).containsExactly("CAL-02", "CAL-03", "CAL-10", "CAL-01");
    }

    @Test
    void theAgendaAndTheTableHaveWhatTheCalendarHas() throws IOException {
        run();

        List<String> lines = file("calendrier.csv").lines().toList();
        assertThat(lines.get(0)).startsWith("\uFEFFIdentifiant;Semaine;");
        assertThat(file("calendrier.csv")).contains("\r\nquiz-ig;2025-W36;jeudi;2025-09-04;18:00;");
        assertThat(Biweekly.parse(file("calendrier.ics")).first().getEvents())
                .extracting(event -> event.getUid().getValue())
                .contains("publication.quiz-ig@montdore.example", "evenement.deuil@montdore.example")
                .hasSize(18)
                .doesNotContain("publication.recensement-fb@montdore.example");
    }

    @Test
    void whatHadNoHourIsInTheNextFreeSlot() throws IOException {
        run();

        assertThat(file("calendrier.csv")).contains("atsem-li;2025-W36;jeudi;2025-09-04;08:30;");
    }

    @Test
    void aBadFileIsNamedWithItsLine() throws IOException {
        Path input = Files.createDirectory(folder.resolve("entree"));
        for (String name :
                List.of("actions.csv", "canaux.json", "creneaux.csv", "publications.csv", "temps-forts.csv")) {
            Files.copy(Path.of("src/main/resources/semaine-mary", name), input.resolve(name));
        }
        Files.writeString(input.resolve("creneaux.csv"), "mardi;Rubrique;facebook;MARDI;11:30\n");

        assertThat(run("--input", input.toString())).isEqualTo(3);
        assertThat(errors.toString(StandardCharsets.UTF_8)).contains("creneaux.csv", "MARDI");
    }
}
