package org.commspubliques.examples.bench.review;

import com.google.common.base.Splitter;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.commspubliques.examples.input.Utf8Output;

/**
 * A Java process of its own that loads a reader, reads one short text and says what that took. The heap kept is measured
 * after it, so that no collection of garbage counts as reading.
 */
public final class FirstReading {

    /** The length of the text, in bytes of UTF-8. */
    static final int BYTES = 2_000;

    /** One collection may leave what only a second one can free. */
    private static final int COLLECTIONS = 4;

    private static final int FURTHER = 5;

    private FirstReading() {}

    /**
     * What a first reading took.
     *
     * @param milliseconds from the start of the process to the findings, by the clock
     * @param ownMilliseconds from the start of the program to the findings, once Java itself has started
     * @param processor the same in processor time of the process, in milliseconds
     * @param keptBytes what the heap keeps once the text is read, that of Java itself included
     * @param furtherBytes what it keeps for each further reader
     */
    record Took(double milliseconds, double ownMilliseconds, double processor, double keptBytes, double furtherBytes) {

        /** Reads what {@link FirstReading} printed. */
        static Took parse(String line) throws IOException {
            List<String> numbers = Splitter.on(' ').splitToList(line);
            if (numbers.size() != 5) {
                throw new IOException("the process said: " + line);
            }
            return new Took(
                    Double.parseDouble(numbers.get(0)),
                    Double.parseDouble(numbers.get(1)),
                    Double.parseDouble(numbers.get(2)),
                    Double.parseDouble(numbers.get(3)),
                    Double.parseDouble(numbers.get(4)));
        }
    }

    /**
     * Reads and prints five numbers.
     *
     * @param args the name of a contender, and the file of the text in UTF-8
     * @throws IOException if there is no such file
     */
    public static void main(String[] args) throws IOException {
        long begun = System.nanoTime();
        Contender contender = Contender.valueOf(args[0]);
        String text = Files.readString(Path.of(args[1]));
        TextReader reader = contender.open();
        int findings = reader.findings(text);
        double own = (System.nanoTime() - begun) / 1e6;
        long milliseconds = System.currentTimeMillis()
                - ManagementFactory.getRuntimeMXBean().getStartTime();
        double processor =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1e6;
        long kept = kept();
        List<TextReader> further = new ArrayList<>();
        for (int i = 0; i < FURTHER; i++) {
            further.add(contender.open());
        }
        long more = kept() - kept;
        further.add(reader);
        // The readers are asked again, so that they are still there when the heap is measured.
        if (further.stream().anyMatch(other -> other.findings(text) != findings)) {
            throw new IllegalStateException("two readings of one text differ");
        }
        new Utf8Output(System.out)
                .line(milliseconds + " " + own + " " + processor + " " + kept + " " + (double) more / FURTHER);
    }

    private static long kept() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < COLLECTIONS; i++) {
            runtime.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
