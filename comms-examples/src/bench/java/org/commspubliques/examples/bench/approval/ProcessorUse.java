package org.commspubliques.examples.bench.approval;

import com.google.common.base.Splitter;
import com.google.common.math.Quantiles;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import org.commspubliques.examples.bench.Markdown;

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
     * @param others the share of all processors that all else took, from 0 to 1; not a number where it is not known
     */
    record Share(double seconds, double own, double server, double others) {}

    /** Returns what has been used since. */
    Share soFar() {
        double seconds = (System.nanoTime() - begun) / 1e9;
        double own = own() - ownBefore;
        double ofServer = ofServer() - serverBefore;
        double all = seconds * Runtime.getRuntime().availableProcessors();
        return new Share(seconds, own, ofServer, Math.max(0, (busy() - busyBefore - own - ofServer) / all));
    }

    /** Says what else the machine did, for a report. */
    static String quietness(Collection<Double> others) {
        if (others.stream().anyMatch(share -> Double.isNaN(share))) {
            return "What other processes took of the machine is not known here.";
        }
        return "Other processes took %s %% of the machine (median), %s %% at most."
                .formatted(
                        Markdown.whole(100 * Quantiles.median().compute(others)),
                        Markdown.whole(100 * Collections.max(others)));
    }

    private static double own() {
        return SYSTEM.getProcessCpuTime() / 1e9;
    }

    /** User, nice, system, then idle and waiting for the disk, then interrupts and what other machines took. */
    private static double busy() {
        if (!Files.exists(MACHINE)) {
            return Double.NaN;
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
