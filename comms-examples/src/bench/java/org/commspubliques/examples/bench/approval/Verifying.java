package org.commspubliques.examples.bench.approval;

import com.google.common.collect.ImmutableList;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.commspubliques.approval.Approvals;
import org.commspubliques.approval.audit.AuditTrail;
import org.commspubliques.approval.audit.Verification;
import org.commspubliques.approval.store.FileApprovalStore;
import org.commspubliques.approval.store.TimedDisk;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.examples.bench.Markdown;

/** How long it takes to verify a register file from its first event to its last, on one thread. */
final class Verifying {

    private static final int TIMES = 3;
    private static final int WRITERS = 2;

    private Verifying() {}

    /**
     * One verification.
     *
     * @param streams how many approvals it found
     * @param processor the processor time of the one thread, in seconds
     * @param clock how long it took, in seconds
     * @param others the share of the machine that other processes took meanwhile
     */
    private record Reading(int streams, double processor, double clock, double others) {}

    static List<String> measure(Bench bench) throws Exception {
        Path register = bench.file("verify.jsonl");
        int events = bench.effort().events();
        write(register, events);
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            readings.add(read(register, events));
        }
        double processor = Race.median(readings.stream().map(Reading::processor).toList());
        double clock = Race.median(readings.stream().map(Reading::clock).toList());
        List<String> row = List.of(
                Integer.toString(events),
                Integer.toString(readings.get(0).streams()),
                Markdown.whole(Files.size(register) / 1e6),
                Markdown.ratio(processor),
                Markdown.ratio(clock),
                Markdown.whole(events / processor));
        return ImmutableList.<String>builder()
                .addAll(Markdown.table(
                        List.of(
                                "events",
                                "streams",
                                "MB",
                                "processor, s",
                                "by the clock, s",
                                "events for each second of a processor"),
                        List.of(row),
                        cells -> cells))
                .add(ProcessorUse.quietness(
                        readings.stream().map(Reading::others).toList()))
                .add("")
                .build();
    }

    private static Reading read(Path register, int events) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        ProcessorUse machine = new ProcessorUse(OptionalLong.empty());
        long used = threads.getCurrentThreadCpuTime();
        Verification.Intact intact = AuditTrail.verify(register).fold(found -> found, Verifying::broken);
        double processor = (threads.getCurrentThreadCpuTime() - used) / 1e9;
        ProcessorUse.Share share = machine.soFar();
        if (intact.entries() < events) {
            throw new IllegalStateException("%d events instead of %d".formatted(intact.entries(), events));
        }
        return new Reading(intact.streams(), processor, share.seconds(), share.others());
    }

    private static Verification.Intact broken(Verification.Broken broken) {
        throw new IllegalStateException(broken.toString());
    }

    /** Writes whole approvals and the beginning of a last one, on a disk that takes no time to confirm. */
    private static void write(Path register, int events) throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try (FileApprovalStore store = new TimedDisk(Duration.ZERO).open(register)) {
            Approvals approvals = ReferenceApproval.in(store);
            AtomicInteger next = new AtomicInteger();
            List<Future<?>> work = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                Stopwatch watch = new Stopwatch();
                work.add(writers.submit(() -> {
                    for (int number = next.getAndIncrement();
                            number * Contender.COMMANDS < events;
                            number = next.getAndIncrement()) {
                        Communication notice = ReferenceApproval.notice(number);
                        int commands = Math.min(Contender.COMMANDS, events - number * Contender.COMMANDS);
                        ReferenceApproval.run(() -> approvals, notice, commands, watch);
                    }
                }));
            }
            for (Future<?> part : work) {
                part.get();
            }
        } finally {
            writers.shutdownNow();
        }
    }
}
