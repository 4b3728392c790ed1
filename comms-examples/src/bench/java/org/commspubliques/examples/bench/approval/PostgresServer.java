package org.commspubliques.examples.bench.approval;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * A PostgreSQL of the run's own, with the settings it comes with: it forces what it commits to the disk. What embeds it for
 * tests starts it with {@code -F}, which does not; so it is stopped at once and started again without.
 */
final class PostgresServer implements AutoCloseable {

    private static final String USER = "postgres";

    private final EmbeddedPostgres embedded;
    private final Path data;

    private PostgresServer(EmbeddedPostgres embedded, Path data) {
        this.embedded = embedded;
        this.data = data;
    }

    /**
     * Starts a server.
     *
     * @param folder where its data are, until it is closed
     * @return the server
     */
    static PostgresServer start(Path folder) {
        Path data = folder.resolve("postgresql").toAbsolutePath();
        try {
            PostgresServer server = new PostgresServer(
                    EmbeddedPostgres.builder().setDataDirectory(data).start(), data);
            server.startAgain(folder.resolve("postgresql.log").toAbsolutePath());
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void startAgain(Path log) throws IOException, InterruptedException {
        control("stop", "-m", "fast");
        control("start", "-l", log.toString(), "-o", "-p " + embedded.getPort());
        for (String setting : List.of("fsync", "synchronous_commit")) {
            String value = setting(setting);
            if (!value.equals("on")) {
                close();
                throw new IllegalStateException(setting + " is " + value);
            }
        }
    }

    private void control(String action, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if (LinuxUtils.isUnshareAvailable()) {
            // PostgreSQL refuses to run as root; in a namespace of its own root is nobody.
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(List.of(binaries().resolve("pg_ctl").toString(), action, "-D", data.toString(), "-w"));
        command.addAll(List.of(options));
        int status = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (status != 0) {
            throw new IOException("status " + status + ": " + String.join(" ", command));
        }
    }

    private Path binaries() throws IOException {
        String startedWith = Files.readString(data.resolve("postmaster.opts"));
        return Path.of(startedWith.substring(0, startedWith.indexOf(' '))).resolveSibling("");
    }

    /** Returns connections to a new database, which is dropped when they are closed. */
    Database create(String name) {
        Databases.execute(embedded.getPostgresDatabase(), "CREATE DATABASE " + name);
        return open(name);
    }

    /** Returns connections to a new database whose commits do not wait for the disk: good for counting, not for timing. */
    Database createHasty(String name) {
        DataSource maintenance = embedded.getPostgresDatabase();
        Databases.execute(maintenance, "CREATE DATABASE " + name);
        Databases.execute(maintenance, "ALTER DATABASE " + name + " SET synchronous_commit TO off");
        return open(name);
    }

    private Database open(String name) {
        DataSource maintenance = embedded.getPostgresDatabase();
        HikariDataSource pool = Databases.pool("jdbc:postgresql://localhost:" + embedded.getPort() + "/" + name, USER);
        return new Database(pool, () -> {
            pool.close();
            // What a pool closes may still be on its way out.
            Databases.execute(maintenance, "DROP DATABASE " + name + " WITH (FORCE)");
        });
    }

    /**
     * Connections to a database.
     *
     * @param pool the connections
     * @param drop closes them and drops the database
     */
    record Database(HikariDataSource pool, Runnable drop) {}

    /** Returns the place in the log of changes up to which all databases of the server have written, in bytes. */
    long logged() {
        return Databases.number(
                embedded.getPostgresDatabase(), "SELECT pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::bigint");
    }

    /** Returns a setting, or the version of the server under {@code server_version}. */
    String setting(String name) {
        return Databases.texts(embedded.getPostgresDatabase(), "SHOW " + name).get(0);
    }

    /** Returns the id of the process that all others of the server come from. */
    long process() {
        try {
            return Long.parseLong(
                    Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            embedded.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
