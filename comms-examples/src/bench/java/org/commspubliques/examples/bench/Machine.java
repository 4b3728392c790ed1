package org.commspubliques.examples.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryManagerMXBean;
import java.util.List;
import java.util.stream.Collectors;

/** What a report says of the machine and the Java that ran it. */
public final class Machine {

    private Machine() {}

    /**
     * Returns the facts, as items of a list in Markdown.
     *
     * @return the items; unmodifiable
     */
    public static List<String> description() {
        Runtime machine = Runtime.getRuntime();
        String collectors = ManagementFactory.getGarbageCollectorMXBeans().stream()
                .map(MemoryManagerMXBean::getName)
                .collect(Collectors.joining(", "));
        return List.of(
                "- " + System.getProperty("java.vm.name") + " " + Runtime.version() + "; " + collectors,
                "- " + machine.availableProcessors() + " processors, " + System.getProperty("os.arch") + ", "
                        + System.getProperty("os.name") + "; heap of at most " + (machine.maxMemory() >> 20) + " MiB");
    }
}
