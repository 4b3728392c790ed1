package org.commspubliques.examples.premiercontrole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PremierControleTest {

    private static final String THANKS = "Grâce à l’action de votre maire, douze routes communales sont refaites.";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-09-01T00:00:00Z"), ZoneOffset.UTC);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    private int check(byte[] text, String... args) {
        return new PremierControle(CLOCK, new PrintStream(out), new PrintStream(errors))
                .run(args, new ByteArrayInputStream(text));
    }

    private int check(String text, String... args) {
        return check(text.getBytes(StandardCharsets.UTF_8), args);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complained() {
        return errors.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aCleanTextIsCode0() {
        assertThat(check("La mairie ouvre à 8 h.")).isZero();
        assertThat(printed()).isEqualTo("Aucun constat.\n");
    }

    @Test
    void informationAloneIsCode0() {
        assertThat(check("Le SIVM se réunit.")).isZero();
        assertThat(printed()).contains("CLA-01").endsWith("1 constat : 1 × information.\n");
    }

    @Test
    void aWarningIsCode1() {
        assertThat(check("Réunion jeudi 3 septembre.")).isEqualTo(1);
    }

    @Test
    void somethingThatBarsPublicationIsCode2() {
        assertThat(check(THANKS)).isEqualTo(2);
    }

    @Test
    void theSameWordsOnlyWarnOutsideThePreElectoralPeriod() {
        assertThat(check(THANKS, "--date", "2025-08-31")).isEqualTo(1);
    }

    @Test
    void aFindingIsPrintedAsAPersonWantsToReadIt() {
        check("Avis à la population.\nLa rue est fermée, dit la mairie, jeudi 3 septembre, à 8 h.", "-");

        assertThat(printed()).isEqualTo("""
                entrée standard, ligne 2, colonne 35  AVERTISSEMENT  ACC-02
                    La rue est fermée, dit la mairie, [jeudi 3 septembre], à 8 h.
                    « jeudi 3 septembre » : ce jour est un mercredi (mercredi 3 septembre 2025).
                    → Corriger le jour, ou la date si c’est elle qui est fausse.
                      « mercredi 3 septembre »
                    → C’est bien un jeudi en 2026 : vérifier l’année.

                1 constat : 1 × avertissement.
                """);
    }

    @Test
    void theLawIsThatOfTheTerritory() {
        check(THANKS, "--territoire", "FR");

        assertThat(printed()).contains("§ code électoral, art. L. 52-1").doesNotContain("L. 388");
    }

    @Test
    void newCaledoniaIsTheTerritoryUnlessAnotherIsNamed() {
        check(THANKS);

        assertThat(printed()).contains("art. L. 388");
    }

    @Test
    void anEnglishReaderIsAnsweredInEnglish() {
        check("Réunion jeudi 3 septembre.", "--lang", "en");

        assertThat(printed()).contains("WARNING").contains("line 1, column 9").contains("that day is a Wednesday");
    }

    @Test
    void aFileIsRead(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("texte.txt"), "Réunion jeudi 3 septembre.");

        assertThat(check("", file.toString())).isEqualTo(1);
        assertThat(printed()).startsWith("texte.txt, ligne 1, colonne 9");
    }

    @Test
    void whatCannotBeReadIsCode3InOneLine() {
        assertThat(check("Été".getBytes(Charset.forName("windows-1252")))).isEqualTo(3);
        assertThat(complained().lines()).singleElement().asString().contains("ligne 1, colonne 1", "UTF-8");
    }

    @Test
    void anEmptyTextIsCode3() {
        assertThat(check(" \n")).isEqualTo(3);
        assertThat(complained()).contains("texte vide");
    }

    @Test
    void aMissingFileIsCode3() {
        assertThat(check("", "rien.txt")).isEqualTo(3);
        assertThat(complained()).contains("rien.txt : fichier introuvable");
    }

    @Test
    void anUnknownOptionIsCode3() {
        assertThat(check("", "--couleur", "bleu")).isEqualTo(3);
        assertThat(complained()).contains("--couleur", "--territoire");
    }

    @Test
    void aDateThatIsNoneIsCode3() {
        assertThat(check("Texte.", "--date", "demain")).isEqualTo(3);
        assertThat(complained().lines()).hasSize(1);
    }

    /** Real texts found on the web, beside the conformance data; none of them is copied here. */
    @Test
    void theRealTextsAreReadWithoutErrorAndNothingInThemBarsPublication() throws IOException {
        Path seeds = Path.of("..")
                .resolve(System.getProperty("comms.conformance", "../shared/conformance"))
                .resolveSibling("seeds");
        if (!Files.isDirectory(seeds)) {
            if (Boolean.getBoolean("comms.conformance.required")) {
                fail("the real texts are required and absent: " + seeds);
            }
            Assumptions.abort("the real texts are absent: " + seeds + "; this test was not run");
        }
        List<Path> texts;
        try (Stream<Path> found = Files.list(seeds)) {
            texts = found.sorted().toList();
        }
        assertThat(texts).hasSize(5).allSatisfy(text -> {
            assertThat(check("", text.toString())).isLessThanOrEqualTo(1);
            assertThat(complained()).isEmpty();
        });
    }
}
