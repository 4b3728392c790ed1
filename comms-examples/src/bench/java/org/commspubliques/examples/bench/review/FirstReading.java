package org.commspubliques.examples.bench.review;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
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

    private FirstReading() {}

    /**
     * What a first reading took.
     *
     * @param milliseconds from the start of the process to the findings, by the clock
     * @param processor the same in processor time of the process, in milliseconds
     * @param keptBytes what the heap keeps once the text is read
     */
    record Took(double milliseconds, double processor, double keptBytes) {}

    /**
     * Reads and prints three numbers.
     *
     * @param args the name of a contender
     */
    public static void main(String[] args) {
        TextReader reader = Contender.valueOf(args[0]).open();
        int findings = reader.findings(NeutralText.of(BYTES));
        long milliseconds = System.currentTimeMillis()
                - ManagementFactory.getRuntimeMXBean().getStartTime();
        double processor =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1e6;
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < COLLECTIONS; i++) {
            runtime.gc();
        }
        long kept = runtime.totalMemory() - runtime.freeMemory();
        // The reader is asked again, so that it is still there when the heap is measured.
        if (reader.findings(NeutralText.of(BYTES)) != findings) {
            throw new IllegalStateException("two readings of one text differ");
        }
        new Utf8Output(System.out).line(milliseconds + " " + processor + " " + kept);
    }

    /** Starts such a process, waits for it and reads what it prints. */
    static Took inAProcess(Contender contender) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-D" + NeutralText.FILE + "=" + System.getProperty(NeutralText.FILE, ""));
        command.addAll(
                List.of("-cp", System.getProperty("java.class.path"), FirstReading.class.getName(), contender.name()));
        Process process =
                new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
        String last = "";
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                last = line;
            }
        }
        List<String> numbers = List.of(last.split(" ", -1));
        if (numbers.size() != 3) {
            throw new IOException("the process of " + contender + " said: " + last);
        }
        return new Took(
                Double.parseDouble(numbers.get(0)),
                Double.parseDouble(numbers.get(1)),
                Double.parseDouble(numbers.get(2)));
    }
}
