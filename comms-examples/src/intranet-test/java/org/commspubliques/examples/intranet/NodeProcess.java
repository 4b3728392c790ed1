package org.commspubliques.examples.intranet;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A node of the intranet in a process of its own, which can be killed as a machine that loses its power is. */
final class NodeProcess {

    private final Process process;
    private final URI address;

    private NodeProcess(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** Starts a node on a free port and returns once it serves; what it logs goes into a file. */
    static NodeProcess start(String database, Path folder, Path log) throws IOException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx384m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path", "")),
                        Intranet.class.getName(),
                        "--server.port=0",
                        "--spring.datasource.url=" + database,
                        "--intranet.folder=" + folder,
                        "--intranet.tick=PT1S"))
                .redirectError(log.toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        String line = out.readLine();
        while (line != null && !line.startsWith(Intranet.SERVING)) {
            line = out.readLine();
        }
        if (line == null) {
            throw new IOException("the node ended before it served; see " + log);
        }
        return new NodeProcess(process, URI.create("http://127.0.0.1:" + line.substring(Intranet.SERVING.length())));
    }

    URI address() {
        return address;
    }

    /** Ends the process without a word to anybody: SIGKILL. */
    void kill() {
        process.destroyForcibly();
    }

    /** Ends the process and waits until it has. */
    void stop() throws InterruptedException {
        process.destroyForcibly();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            throw new IllegalStateException("a killed process goes on: " + process.pid());
        }
    }
}
