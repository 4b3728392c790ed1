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
import org.commspubliques.core.review.Suppression;
import org.commspubliques.core.review.Suppressions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PremierControleTest {

    private static final String THANKS = "Grâce à l’action de votre maire, douze routes communales sont refaites.";
    private static final String JUDGED_AS =
            "Contrôlé pour une commune de 10\u202F000 habitants (NC), canal site, publication le 1er septembre 2025 ;"
                    + " --aide : le reste.\n";
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
        assertThat(printed()).isEqualTo("Aucun constat.\n" + JUDGED_AS);
    }

    @Test
    void informationAloneIsCode0() {
        assertThat(check("Le SIVM se réunit.")).isZero();
        assertThat(printed())
                .contains("CLA-01")
                .endsWith("Rien ne bloque : 1 information.\nPar sujet : clarté 1.\n" + JUDGED_AS);
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
                1. entrée standard, ligne 2, colonne 35  AVERTISSEMENT  ACC-02
                    La rue est fermée, dit la mairie, jeudi 3 septembre, à 8 h.
                                                      ^^^^^^^^^^^^^^^^^
                    « jeudi 3 septembre » : ce jour est un mercredi (mercredi 3 septembre 2025).
                    → Corriger le jour, ou la date si c’est elle qui est fausse.
                      « mercredi 3 septembre »
                    → C’est bien un jeudi en 2026 : vérifier l’année.

                Rien ne bloque : 1 avertissement.
                Par sujet : exactitude 1.
                """ + JUDGED_AS);
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
        assertThat(printed()).startsWith("1. texte.txt, ligne 1, colonne 9");
    }

    @Test
    void aTextOfSeveralWordsMayBeAnArgument() {
        assertThat(check("", "Réunion jeudi 3 septembre.")).isEqualTo(1);
        assertThat(printed()).startsWith("1. texte, ligne 1, colonne 9  AVERTISSEMENT  ACC-02");
    }

    @Test
    void aFewLinesAreEnoughForAMail() {
        assertThat(check(THANKS, "--resume")).isEqualTo(2);
        assertThat(printed()).startsWith("Publication bloquée : 1 blocage").contains("- blocage NEU-12 – ");
    }

    @Test
    void aMachineReadsJson() {
        assertThat(check(THANKS, "--json")).isEqualTo(2);

        JsonNode report = new JsonMapper().readTree(printed());
        assertThat(report.at("/worst").asString()).isEqualTo("blocking");
        assertThat(report.at("/findings/0/ruleId").asString()).isEqualTo("NEU-12");
        assertThat(report.at("/findings/0/fingerprint").asString()).startsWith("sha256:");
    }

    @Test
    void aMachineReadsSarif() {
        check(THANKS, "--sarif", "--lang", "en");

        JsonNode log = new JsonMapper().readTree(printed());
        assertThat(log.at("/version").asString()).isEqualTo("2.1.0");
        assertThat(log.at("/runs/0/results/0/level").asString()).isEqualTo("error");
    }

    @Test
    void jsonAndSarifAtOnceAreCode3() {
        assertThat(check(THANKS, "--sarif", "--json")).isEqualTo(3);
        assertThat(complained()).contains("--json ou --sarif");
    }

    @Test
    void aPageIsWrittenToo(@TempDir Path folder) throws IOException {
        Path page = folder.resolve("controle.html");

        assertThat(check(THANKS, "--html", page.toString())).isEqualTo(2);

        Document written = Jsoup.parse(Files.readString(page));
        assertThat(written.select("mark").text()).isEqualTo("Grâce à l’action de votre maire");
        assertThat(printed()).contains("NEU-12");
    }

    @Test
    void whatWasThereAtTheStartNoLongerCounts(@TempDir Path folder) throws IOException {
        Path baseline = folder.resolve("depart.json");
        assertThat(check("Réunion jeudi 3 septembre.", "--nouveau-depart", baseline.toString()))
                .isEqualTo(1);
        out.reset();

        assertThat(check("Réunion jeudi 3 septembre.", "--depart", baseline.toString()))
                .isZero();
        assertThat(printed()).isEqualTo("Aucun constat ; 1 constat écarté.\n" + JUDGED_AS);
    }

    @Test
    void aFindingIsSetAsideByADecisionInAFile(@TempDir Path folder) throws IOException {
        Path text = Files.writeString(folder.resolve("reunion.txt"), "Réunion jeudi 3 septembre.");
        check("", text.toString(), "--json");
        String fingerprint = new JsonMapper()
                .readTree(printed())
                .at("/findings/0/fingerprint")
                .asString();
        Path decisions = Files.writeString(folder.resolve("ecartes.json"), """
                {"schema": 1, "suppressions": [{"fingerprint": "%s", "rule": "ACC-02", "communication": "reunion.txt",
                  "by": "claire", "reason": "titre d’une œuvre", "at": "2025-08-20T02:00:00Z"}]}
                """.formatted(fingerprint));
        out.reset();

        assertThat(check("", text.toString(), "--ecartes", decisions.toString()))
                .isZero();
        assertThat(printed()).isEqualTo("Aucun constat ; 1 constat écarté.\n" + JUDGED_AS);
    }

    @Test
    void aDecisionWithoutAReasonIsCode3WithItsPlace(@TempDir Path folder) throws IOException {
        Path decisions = Files.writeString(folder.resolve("ecartes.json"), """
                {"schema": 1, "suppressions": [
                  {"fingerprint": "sha256:%s", "rule": "R", "communication": "c", "by": "claire",
                   "at": "2025-08-20T02:00:00Z"}]}
                """.formatted("0".repeat(64)));

        assertThat(check("Texte.", "--ecartes", decisions.toString())).isEqualTo(3);
        assertThat(complained().lines()).singleElement().asString().contains("ecartes.json", "ligne 2", "« reason »");
    }

    @Test
    void aFindingIsSetAsideByItsNumber(@TempDir Path folder) throws IOException {
        String decisions = folder.resolve("ecartes.json").toString();
        String text = "Réunion jeudi 3 septembre au CCAS.";

        assertThat(check(
                        text,
                        "--ecarter",
                        "1",
                        "--par",
                        "claire",
                        "--motif",
                        "titre d’une œuvre",
                        "--jusquau",
                        "2025-12-31",
                        "--ecartes",
                        decisions))
                .isZero();
        assertThat(printed()).contains("CLA-01", "1 constat écarté").doesNotContain("ACC-02");
        out.reset();
        assertThat(check(text, "--ecarter", "1", "--par", "claire", "--motif", "connu de tous", "--ecartes", decisions))
                .isZero();
        assertThat(printed()).isEqualTo("Aucun constat ; 2 constats écartés.\n" + JUDGED_AS);
        assertThat(Suppressions.read("ecartes.json", Files.readAllBytes(Path.of(decisions)))
                        .all())
                .extracting(Suppression::rule)
                .containsExactly("ACC-02", "CLA-01");
    }

    @Test
    void whatBlocksIsNotSetAside(@TempDir Path folder) {
        Path decisions = folder.resolve("ecartes.json");

        assertThat(check(
                        THANKS,
                        "--ecarter",
                        "1",
                        "--par",
                        "farid",
                        "--motif",
                        "usage",
                        "--ecartes",
                        decisions.toString()))
                .isEqualTo(3);
        assertThat(complained()).contains("NEU-12", "dérogation");
        assertThat(decisions).doesNotExist();
    }

    @Test
    void nothingIsSetAsideWithoutAnAuthorAndAReason(@TempDir Path folder) {
        String decisions = folder.resolve("ecartes.json").toString();

        assertThat(check("Le SIVM.", "--ecarter", "1", "--ecartes", decisions, "--motif", "m"))
                .isEqualTo(3);
        assertThat(check("Le SIVM.", "--ecarter", "1", "--ecartes", decisions, "--par", "claire"))
                .isEqualTo(3);
        assertThat(check("Le SIVM.", "--ecarter", "9", "--ecartes", decisions, "--par", "claire", "--motif", "m"))
                .isEqualTo(3);
        assertThat(complained().lines()).hasSize(3);
        assertThat(complained()).contains("--par", "--motif", "--ecarter 9");
    }

    @Test
    void theOptionsAreExplained() {
        assertThat(check("", "--aide")).isZero();
        assertThat(printed()).contains("--territoire", "--population", "--sarif", "Code retour");
    }

    @Test
    void aTerritoryOfWhichNothingIsKnownNeedsAZone() {
        assertThat(check("Texte.", "--territoire", "PF")).isEqualTo(3);
        assertThat(complained()).contains("--fuseau");
        assertThat(check("Texte.", "--territoire", "PF", "--fuseau", "Pacific/Tahiti"))
                .isLessThanOrEqualTo(1);
    }

    @Test
    void aPopulationOrASupportThatIsNoneIsCode3() {
        assertThat(check("Texte.", "--population", "beaucoup")).isEqualTo(3);
        assertThat(check("Texte.", "--support", "menhir")).isEqualTo(3);
        assertThat(complained()).contains("--population « beaucoup »", "leaflet");
        assertThat(check("Texte.", "--population", "3500", "--support", "leaflet"))
                .isZero();
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
