package org.commspubliques.examples.boitevalidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.commspubliques.approval.audit.AuditTrail;
import org.commspubliques.approval.audit.Verification;
import org.commspubliques.core.testkit.GoldenFiles;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoiteValidationTest {

    private static final GoldenFiles GOLDEN = GoldenFiles.in(Path.of("src/test/resources/golden"));

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    /** Runs on streams in an encoding that has no accents: the program must not care. */
    private int run(String... args) {
        return new BoiteValidation(
                        new PrintStream(out, true, StandardCharsets.US_ASCII),
                        new PrintStream(errors, true, StandardCharsets.US_ASCII))
                .run(args);
    }

    private int run() {
        return run("--output", folder.resolve("page").toString());
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8).replace(folder.toString(), "target");
    }

    private Document page(String day) throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve("page/" + day + ".html")));
    }

    @Test
    void whatIsPrintedFitsOneScreenAndIsAlwaysTheSame() throws IOException {
        assertThat(run()).isZero();
        assertThat(printed().lines().count()).isLessThanOrEqualTo(45);
        GOLDEN.compare("boite-validation.txt", printed());
    }

    @Test
    void twoRunsLeaveTheSameBytes() throws IOException {
        run();
        Path register = folder.resolve("page/registre.jsonl");
        byte[] first = Files.readAllBytes(register);
        run();

        assertThat(Files.readAllBytes(register)).isEqualTo(first);
        assertThat(AuditTrail.verify(register)).isInstanceOf(Verification.Intact.class);
    }

    @Test
    void theMorningPageTellsEachWhatWaitsAndByWhatRight() throws IOException {
        run();
        Document page = page("2026-11-03");

        assertThat(page.select(".basket h2").eachText())
                .containsExactly(
                        "directrice de la communication 3",
                        "adjoint à la directrice 3",
                        "directeur de cabinet 0",
                        "secrétaire générale 0");
        assertThat(page.select(".basket .badges .info").eachText())
                .containsOnly("à la place de la directrice de la communication");
        assertThat(page.select(".badge.void").eachText()).hasSize(1);
        assertThat(page("2026-11-04").select(".waiting strong").eachText())
                .containsExactly("Ouverture de la médiathèque", "Collecte des encombrants");
        assertThat(page.select("script, img, link")).isEmpty();
        assertThat(page.select("h1")).hasSize(1);
    }

    @Test
    void anUnknownOptionIsTold() {
        assertThat(run("--inconnue")).isEqualTo(2);
        assertThat(errors.toString(StandardCharsets.UTF_8)).contains("--inconnue");
    }
}
