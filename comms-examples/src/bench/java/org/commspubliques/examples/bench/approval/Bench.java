package org.commspubliques.examples.bench.approval;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What the questions of one run share: how long to work, a folder on the disk, and a server that starts when it is needed. */
final class Bench implements AutoCloseable {

    private final Effort effort;
    private final Path folder;
    private @Nullable PostgresServer server;

    /**
     * Makes the folder.
     *
     * @param effort how long to work
     * @param parent where the folder is made: on the disk to be measured
     */
    Bench(Effort effort, Path parent) throws IOException {
        this.effort = effort;
        Files.createDirectories(parent);
        this.folder = Files.createTempDirectory(parent.toAbsolutePath(), "bench-approval");
    }

    Effort effort() {
        return effort;
    }

    /** Returns a file that is not there yet. */
    Path file(String name) {
        return folder.resolve(name);
    }

    PostgresServer server() {
        if (server == null) {
            server = PostgresServer.start(folder);
        }
        return server;
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
        try {
            MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
