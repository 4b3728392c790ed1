package org.commspubliques.examples.montdore;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.commspubliques.approval.audit.AuditTrail;
import org.commspubliques.approval.audit.Verification;
import org.commspubliques.core.testkit.GoldenFiles;
import org.commspubliques.examples.OddMachine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MontDoreTest {

    private static final GoldenFiles GOLDEN = GoldenFiles.in(Path.of("src/test/resources/golden"));

    @TempDir
    Path folder;

    private static String screen(Run run) {
        return run.out().replace(run.folder().toString(), "target/mont-dore");
    }

    private static String hashes(SortedMap<String, byte[]> files) {
        return files.entrySet().stream()
                .map(file -> Hashing.sha256().hashBytes(file.getValue()) + "  " + file.getKey() + "\n")
                .collect(Collectors.joining());
    }

    @Test
    void theScreenIsWhatItWas() throws IOException {
        GOLDEN.compare("mont-dore.txt", screen(Run.of(folder)));
    }

    @Test
    void theEnglishScreenIsWhatItWas() throws IOException {
        GOLDEN.compare("mont-dore-en.txt", screen(Run.of(folder, "--lang", "en")));
    }

    @Test
    void theScreenHasAtMost45LinesOf128Characters() {
        assertThat(Run.of(folder).out().lines().toList())
                .hasSizeLessThanOrEqualTo(45)
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(128));
    }

    @Test
    void theWeekEndsWellAndSaysWhatToOpen() {
        Run run = Run.of(folder);

        assertThat(run.code()).isZero();
        assertThat(run.errors()).isEmpty();
        assertThat(run.out()).endsWith("Ouvrez " + folder.resolve("index.html") + "\n");
    }

    @Test
    void theWholeStoryIsOnTheScreen() {
        // The excerpts have the no-break spaces of the texts they are from.
        assertThat(Run.of(folder).out().replace('\u00A0', ' '))
                .contains("« jeudi 3 septembre » : ce jour est un mercredi")
                .contains("« 14 h » dans le texte, 15 h au registre des faits")
                .contains("texte : demande de « Services techniques » ·")
                .contains("registre : Services techniques, ordre de travaux du 29 août 2025")
                .contains("3 SMS au lieu de 1 : hors de l’alphabet GSM, « ê », « ’ »")
                .contains("✖ NEU-12")
                .contains("code électoral, art. L. 52-1")
                .contains("→ « Douze kilomètres de routes communales ont été refaits. »")
                .contains("texte « SMS » corrigé : ses 4 accords sont caducs, ceux des 5 autres textes tiennent")
                .contains("chaîne vérifiée");
    }

    /** Pinned, so that every JDK, locale, zone and encoding writes the same bytes. */
    @Test
    void everyFileIsWhatItWasWhateverTheMachine() throws IOException {
        OddMachine.run(
                () -> GOLDEN.compare("mont-dore.sha256", hashes(Run.of(folder).files())));
    }

    @Test
    void aSecondRunInTheSameFolderWritesTheSame() {
        String first = hashes(Run.of(folder).files());

        assertThat(hashes(Run.of(folder).files())).isEqualTo(first);
    }

    @Test
    void theRegisterIsIntact() {
        Run run = Run.of(folder);

        assertThat(AuditTrail.verify(run.folder().resolve("registre.jsonl"))).isInstanceOf(Verification.Intact.class);
    }

    @Test
    void aChangedByteOfTheRegisterIsReportedWithItsEntry() throws IOException {
        Path register = Run.of(folder).folder().resolve("registre.jsonl");
        byte[] bytes = Files.readAllBytes(register);
        int third = 0;
        for (int line = 1; line < 3; third++) {
            line += bytes[third] == '\n' ? 1 : 0;
        }
        bytes[third + 200] ^= 1;
        Files.write(register, bytes);

        assertThat(AuditTrail.verify(register))
                .isInstanceOfSatisfying(
                        Verification.Broken.class,
                        broken -> assertThat(broken.firstBadEntry()).isEqualTo(3));
    }

    @Test
    void somebodyElsesFilesAreLeftAlone() throws IOException {
        Files.writeString(folder.resolve("lettre.txt"), "à garder");

        Run run = Run.of(folder);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.errorLines()).singleElement().asString().contains("d’autres fichiers");
        assertThat(folder.resolve("lettre.txt")).hasContent("à garder");
    }
}
