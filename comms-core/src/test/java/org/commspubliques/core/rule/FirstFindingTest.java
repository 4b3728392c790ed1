package org.commspubliques.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
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
                        classPath(),
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

    /** All that these tests have, whether they run as a module or not; the program stands beside this class. */
    private static String classPath() throws Exception {
        URI own = Objects.requireNonNull(FirstFindingTest.class.getResource("FirstFindingTest.class"))
                .toURI();
        Path tests = Path.of(own);
        for (String ignored : FirstFindingTest.class.getName().split("\\.", -1)) {
            tests = Objects.requireNonNull(tests.getParent());
        }
        return String.join(
                File.pathSeparator,
                tests.toString(),
                System.getProperty("jdk.module.path", ""),
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
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
