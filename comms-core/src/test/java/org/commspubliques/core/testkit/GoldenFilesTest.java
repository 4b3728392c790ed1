package org.commspubliques.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenFilesTest {

    private static final String FILE = "un\ndeux\ntrois\nquatre\ncinq\n";

    @TempDir
    private Path folder;

    private GoldenFiles golden;

    @BeforeEach
    void writeTheFile() throws IOException {
        golden = GoldenFiles.in(folder).updating(false);
        Files.writeString(folder.resolve("page.txt"), FILE);
    }

    private String difference(String actual) {
        return String.valueOf(assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> golden.compare("page.txt", actual))
                .actual()
                .getMessage());
    }

    @Test
    void whatIsTheSamePasses() {
        assertThatNoException().isThrownBy(() -> golden.compare("page.txt", FILE));
    }

    @Test
    void whatDiffersIsShownWithTheLinesBefore() {
        assertThat(difference("un\ndeux\ntrois\nQUATRE\ncinq\n")).isEqualTo(folder.resolve("page.txt") + """
                         is not what it was
                        at line 4 (- the file, + the test):
                          deux
                          trois
                        - quatre
                        + QUATRE
                        If the change is meant, run the test once with -Dgolden.update=true and read the difference.""");
    }

    @Test
    void linesThatAreMissingAndThoseThatAreNewAreShown() {
        assertThat(difference("un\ncinq\n"))
                .contains("\n- deux\n- trois\n- quatre\n")
                .doesNotContain("+ cinq");
        assertThat(difference("zéro\n" + FILE)).contains("at line 1 ").contains("\n+ zéro\n");
    }

    @Test
    void whatCannotBeSeenIsShown() {
        assertThat(difference("un\ndeux\ntrois\u00A0!\nquatre \ncinq\r\n"))
                .contains("\n+ trois\\u00A0!\n", "\n+ quatre\\u0020\n", "\n+ cinq\\u000D\n");
    }

    @Test
    void aFileWithoutItsLastLineBreakDiffers() {
        assertThat(difference(FILE.stripTrailing())).contains("at line 6 ");
    }

    @Test
    void aLongDifferenceIsCut() {
        String long1 = IntStream.range(0, 40).mapToObj(i -> "ligne " + i).collect(Collectors.joining("\n"));

        assertThat(difference(long1)).contains("+ ligne 11\n+ … 28 more lines");
    }

    @Test
    void aLongLineIsShownAroundItsDifference() throws IOException {
        Files.writeString(folder.resolve("page.txt"), "a".repeat(5_000) + "X" + "b".repeat(5_000));

        assertThat(difference("a".repeat(5_000) + "Y" + "b".repeat(5_000)))
                .contains("- …a")
                .contains("aXb")
                .contains("aYb")
                .hasSizeLessThan(1_500);
    }

    @Test
    void aFileThatIsMissingIsNamed() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> golden.compare("autre.txt", ""))
                .withMessageStartingWith(folder.resolve("autre.txt") + " is missing; ");
    }

    @Test
    void filesAreWrittenAnewWhereTheRunSaysSo() throws IOException {
        GoldenFiles.in(folder.resolve("nouveau")).updating(true).compare("page.txt", "été\n");

        assertThat(folder.resolve("nouveau/page.txt")).hasContent("été\n");
    }
}
