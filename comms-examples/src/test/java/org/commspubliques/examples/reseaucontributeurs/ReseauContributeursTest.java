package org.commspubliques.examples.reseaucontributeurs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commspubliques.core.testkit.GoldenFiles;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReseauContributeursTest {

    private static final GoldenFiles GOLDEN = GoldenFiles.in(Path.of("src/test/resources/golden"));

    private static final Path FILES = Path.of("src/main/resources/reseau-contributeurs");

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    /** Runs on streams in an encoding that has no accents: the program must not care. */
    private int run(String... more) throws IOException {
        List<String> args =
                new ArrayList<>(List.of("--output", folder.resolve("page").toString()));
        args.addAll(List.of(more));
        return new ReseauContributeurs(
                        new PrintStream(out, true, StandardCharsets.US_ASCII),
                        new PrintStream(errors, true, StandardCharsets.US_ASCII))
                .run(args.toArray(String[]::new));
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8).replace(folder.toString(), "target");
    }

    private String complained() {
        return errors.toString(StandardCharsets.UTF_8);
    }

    private Document page() throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve("page/index.html")));
    }

    /** The shipped files, to be edited. */
    private Path copy() throws IOException {
        Path copy = folder.resolve("entree");
        try (Stream<Path> files = Files.walk(FILES)) {
            for (Path file : files.toList()) {
                Files.createDirectories(copy.resolve(FILES.relativize(file)).getParent());
                Files.copy(file, copy.resolve(FILES.relativize(file)));
            }
        }
        return copy;
    }

    private Path edited(String name, String what, String with) throws IOException {
        Path copy = copy();
        Path file = copy.resolve(name);
        String text = Files.readString(file);
        assertThat(text).contains(what);
        Files.writeString(file, text.replace(what, with));
        return copy;
    }

    @Test
    void whatIsPrintedFitsOneScreenAndIsAlwaysTheSame() throws IOException {
        assertThat(run()).isEqualTo(1);
        assertThat(printed().lines().count()).isLessThanOrEqualTo(45);
        GOLDEN.compare("reseau-contributeurs.txt", printed());
    }

    @Test
    void theSameIsPrintedInEnglish() throws IOException {
        assertThat(run("--lang", "en")).isEqualTo(1);
        GOLDEN.compare("reseau-contributeurs-en.txt", printed());
    }

    @Test
    void thePageMarksTheWordsOfBothSides() throws IOException {
        run();

        assertThat(page().select(".side mark"))
                .extracting(Element::text)
                .containsExactly("de 8 h à 15 h", "de 8 h à 14 h");
        assertThat(page().select(".side.right mark")).extracting(Element::text).containsExactly("de 8 h à 15 h");
        assertThat(page().select("td del")).hasSize(3);
        assertThat(page().select("html").attr("lang")).isEqualTo("fr");
        assertThat(page().select("script, link, img")).isEmpty();
    }

    @Test
    void anAssociationIsModeratedWhateverItsRight() throws IOException {
        run();

        assertThat(printed())
                .contains("2025-118  Club nautique : Contribution directe (convention 2025-03), jusqu’au 30 juin 2026."
                        + " Contribution extérieure : toujours modérée");
    }

    @Test
    void aPartyMayPublishNothingWhateverItsRight() throws IOException {
        Path party = edited(
                "contributeurs.csv",
                "Club nautique;Sailing club;association;association;ASSOCIATION",
                "Club nautique;Sailing club;parti;party;POLITICAL_PARTY");

        run("--input", party.toString());
        assertThat(printed()).contains("2025-118  Club nautique : Nature déclarée : parti politique.");
    }

    @Test
    void whatIsCorrectedIsGone() throws IOException {
        Path corrected = edited("dossiers/2025-113-cantine.txt", "de 8 h à 14 h", "de 8 h à 15 h");

        run("--input", corrected.toString());
        assertThat(printed()).contains("== Contradictions entre contributeurs : aucune", "== Faits qui ont changé (1)");
    }

    @Test
    void whatIsWrittenInAFileIsNoMarkupOfThePage() throws IOException {
        Path hostile = edited(
                "dossiers/2025-112-coupure-eau.txt",
                "Mercredi 3 septembre",
                "<script>alert(1)</script><b>Mercredi</b> 3 septembre");

        run("--input", hostile.toString());
        assertThat(page().select("script, .side b")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dossiers/2025-112-coupure-eau.txt|état: diffusée|état: publiée|ligne 12, champ « état »",
                "dossiers/2025-112-coupure-eau.txt|service: services-techniques|service: voirie|ligne 3, champ « service »",
                "dossiers/2025-112-coupure-eau.txt|sujet:|sujets:|ligne 5, champ « sujets »",
                "dossiers/2025-112-coupure-eau.txt|au: 2025-09-03|au: 2025-09-02|ligne 9, champ « au »",
                "dossiers/2025-112-coupure-eau.txt|== texte|texte|== texte",
                "dossiers/2025-112-coupure-eau.txt|référence: 2025-112|référence: 2025-113|2025-113",
                "collectivite.properties|XPF|francs|champ « monnaie »",
                "faits.json|\"15:00\"|\"15 h\"|champ « /facts/0/value/until »"
            })
    void aMistakeInAFileIsSaidWithItsPlace(String name, String what, String with, String said) throws IOException {
        Path wrong = edited(name, what, with);

        assertThat(run("--input", wrong.toString())).isEqualTo(2);
        assertThat(complained()).contains(said);
        assertThat(printed()).isEmpty();
    }

    @Test
    void anUnknownOptionIsSaid() throws IOException {
        assertThat(run("--langue", "en")).isEqualTo(2);
        assertThat(complained()).contains("--langue");
    }
}
