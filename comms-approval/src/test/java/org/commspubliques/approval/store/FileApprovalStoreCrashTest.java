package org.commspubliques.approval.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commspubliques.approval.audit.AuditTrail;
import org.commspubliques.approval.audit.Verification.Intact;
import org.commspubliques.contract.TestClassPath;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A process killed in the middle of its work, again and again on the same register: what it acknowledged is there. */
class FileApprovalStoreCrashTest {

    private final Path file;

    /** The hash of every record that was acknowledged, by its place. */
    private final Map<Long, String> acknowledged = new HashMap<>();

    FileApprovalStoreCrashTest(@TempDir Path folder) {
        file = folder.resolve("registre.jsonl");
    }

    @Test
    @Timeout(120)
    void whatAKilledProcessAcknowledgedIsThere() throws Exception {
        killAgainAndAgain(5);
    }

    @Test
    @Tag("thorough")
    @Timeout(900)
    void whatAProcessKilledTwoHundredTimesAcknowledgedIsThere() throws Exception {
        killAgainAndAgain(200);
    }

    private void killAgainAndAgain(int times) throws Exception {
        int unacknowledged = 0;
        for (int run = 1; run <= times; run++) {
            appendAndKill(run);
            // One call of each thread at most was cut off between its record and our knowing of it.
            unacknowledged += AppendingProcess.THREADS;
            try (FileApprovalStore store = FileApprovalStore.open(file)) {
                List<StoredRecord> found = store.scan(1, Integer.MAX_VALUE);
                Map<Long, String> hashes = new HashMap<>();
                found.forEach(record -> hashes.put(record.position(), record.hash()));
                assertThat(hashes).containsAllEntriesOf(acknowledged);
                assertThat(found.size() - acknowledged.size()).isBetween(0, unacknowledged);
            }
            assertThat(AuditTrail.verify(file)).isInstanceOf(Intact.class);
        }
    }

    private void appendAndKill(int run) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        TestClassPath.of(AppendingProcess.class),
                        AppendingProcess.class.getName(),
                        file.toString(),
                        "run" + run)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int enough = 1 + run * 7 % 40;
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            int heard = 0;
            String line = lines.readLine();
            while (line != null) {
                heard += hear(line);
                if (heard == enough) {
                    // By its handle: to kill the process itself closes what it printed before all is read.
                    process.toHandle().destroyForcibly();
                }
                line = lines.readLine();
            }
            assertThat(heard).isGreaterThanOrEqualTo(enough);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private int hear(String line) {
        if (!line.endsWith(AppendingProcess.END)) {
            return 0;
        }
        String[] parts =
                line.substring(0, line.length() - AppendingProcess.END.length()).split(" ", 2);
        acknowledged.put(Long.parseLong(parts[0]), parts[1]);
        return 1;
    }
}
