package org.commspubliques.examples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.commspubliques.examples.guide.GuidePage;

/** What the code of the README prints. */
public final class ReadmePage extends GuidePage {

    /** The page. */
    public ReadmePage() {
        shows("first-finding", this::compileAndRun);
        shows("approval-quick-start", () -> run(QuickStart::approve));
        shows("template-quick-start", () -> run(QuickStart::render));
    }

    /** The file that the page tells to copy, as the JDK's launcher compiles and runs it. */
    private void compileAndRun() throws IOException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        "src/it/first-finding/src/main/java/FirstFinding.java")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .forEach(this::print);
    }

    private void run(Consumer<QuickStart> part) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        part.accept(new QuickStart(new PrintStream(bytes, true, StandardCharsets.UTF_8)));
        bytes.toString(StandardCharsets.UTF_8).lines().forEach(this::print);
    }
}
