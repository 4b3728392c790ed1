package org.commspubliques.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.commspubliques.contract.TestClassPath;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What Java has to make before a first finding is there (docs/adr/0023). A lambda, a stream’s collector, or the {@code equals} that
 * a record is given costs some tenths of a millisecond once; before the packs did without, they were a third of the whole.
 */
class FirstFindingTest {

    private static List<String> said = List.of();
    private static List<String> loaded = List.of();

    @BeforeAll
    static void findInAProcessOfItsOwn(@TempDir Path folder) throws Exception {
        Path log = folder.resolve("loaded.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xlog:class+load=info:file=\"" + log + "\":none",
                        "-cp",
                        TestClassPath.of(FirstFinding.class),
                        FirstFinding.class.getName())
                .redirectErrorStream(true)
                .start();
        said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(process.waitFor()).as(String.join("\n", said)).isZero();
        loaded = Files.readAllLines(log, StandardCharsets.UTF_8).stream()
                .map(line -> line.substring(0, line.indexOf(" source: ")))
                .toList();
    }

    @Test
    void thereIsOne() {
        assertThat(said).containsExactly("found BLOCKING NEU-12", "found BLOCKING NEU-14");
    }

    @Test
    void noLambdaOfTheLibraryIsMadeForIt() {
        assertThat(loaded).contains(RulePack.class.getName());
        assertThat(loaded.stream().filter(name -> name.startsWith("org.commspubliques.") && name.contains("$$Lambda")))
                .isEmpty();
    }

    @Test
    void noCollectorAndNoMethodOfARecordIsMadeForIt() {
        assertThat(loaded)
                .doesNotContain("com.google.common.collect.CollectCollectors", "java.lang.runtime.ObjectMethods");
    }
}
