package org.commspubliques.examples.bench.approval;

import com.google.common.base.Splitter;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/**
 * How much of the processors this process, a database server and all others have used since some moment. Others, and the
 * server, are known on Linux only.
 */
final class ProcessorUse {

    private static final Path MACHINE = Path.of("/proc/stat");

    /** What Linux counts in, whatever its own clock. */
    private static final double TICKS_PER_SECOND = 100;

    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final OptionalLong server;
    private final long begun = System.nanoTime();
    private final double ownBefore = own();
    private final double serverBefore;
    private final double busyBefore = busy();

    /**
     * Begins to count.
     *
     * @param server the first process of the server, if there is one
     */
    ProcessorUse(OptionalLong server) {
        this.server = server;
        this.serverBefore = ofServer();
    }

    /**
     * What was used.
     *
     * @param seconds how long it took, by the clock
     * @param own by this process, in seconds of one processor
     * @param server by the server
     * @param others the share of all processors that all else took, from 0 to 1
     */
    record Share(double seconds, double own, double server, double others) {}

    /** Returns what has been used since. */
    Share soFar() {
        double seconds = (System.nanoTime() - begun) / 1e9;
        double own = own() - ownBefore;
        double ofServer = ofServer() - serverBefore;
        double others = busy() - busyBefore - own - ofServer;
        return new Share(
                seconds,
                own,
                ofServer,
                Math.max(0, others / (seconds * Runtime.getRuntime().availableProcessors())));
    }

    private static double own() {
        return SYSTEM.getProcessCpuTime() / 1e9;
    }

    /** User, nice, system, then idle and waiting for the disk, then interrupts and what other machines took. */
    private static double busy() {
        if (!Files.exists(MACHINE)) {
            return 0;
        }
        List<String> fields = fields(MACHINE, 0);
        long ticks = 0;
        for (int i = 1; i <= 8; i++) {
            if (i != 4 && i != 5) {
                ticks += Long.parseLong(fields.get(i));
            }
        }
        return ticks / TICKS_PER_SECOND;
    }

    private double ofServer() {
        if (server.isEmpty() || !Files.exists(MACHINE)) {
            return 0;
        }
        long first = server.getAsLong();
        double seconds = ofProcess(first);
        List<Long> others = ProcessHandle.of(first).stream()
                .flatMap(ProcessHandle::children)
                .map(ProcessHandle::pid)
                .toList();
        for (long other : others) {
            seconds += ofProcess(other);
        }
        return seconds;
    }

    /** User and system time, and that of children which have ended. */
    private static double ofProcess(long process) {
        List<String> fields = fields(Path.of("/proc/" + process + "/stat"), 1);
        long ticks = 0;
        for (int i = 11; i <= 14 && i < fields.size(); i++) {
            ticks += Long.parseLong(fields.get(i));
        }
        return ticks / TICKS_PER_SECOND;
    }

    /** The words of the first line, for a process without its id and name, which may have spaces; nothing once it has ended. */
    private static List<String> fields(Path file, int named) {
        try {
            String line = Files.readAllLines(file).get(0);
            String rest = named == 0 ? line : line.substring(line.lastIndexOf(')') + 1);
            return Splitter.on(' ').omitEmptyStrings().splitToList(rest);
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
