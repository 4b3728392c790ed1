package org.commspubliques.approval.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.commspubliques.approval.audit.AuditTrail;
import org.commspubliques.approval.audit.Verification;
import org.commspubliques.approval.audit.Verification.Broken;
import org.commspubliques.approval.audit.Verification.Intact;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens to the bytes of a register: the exact prefix, or an error that names the entry, never other content. */
class FileApprovalStoreBytesTest {

    private final Path folder;
    private final Path file;
    private List<StoredRecord> records = List.of();
    private byte[] whole = new byte[0];

    FileApprovalStoreBytesTest(@TempDir Path folder) {
        this.folder = folder;
        this.file = folder.resolve("registre.jsonl");
    }

    @BeforeEach
    void writeASmallRegister() {
        write(4);
    }

    private void write(int entries) {
        records = Registers.write(file, entries);
        whole = Registers.bytes(file);
    }

    @Test
    void aFileCutAnywhereGivesTheExactPrefixAndKeepsTheRest() {
        cutEverywhere();
    }

    @Test
    void aFlippedBitIsFoundWhereverItIs() {
        flipEverywhere(0x01);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x01, 0x20, 0xFF})
    @Tag("thorough")
    void aChangedByteIsFoundWhereverItIsInALargerRegister(int pattern) {
        startAgain(40);
        flipEverywhere(pattern);
    }

    @Test
    @Tag("thorough")
    void aLargerFileCutAnywhereGivesTheExactPrefix() {
        startAgain(40);
        cutEverywhere();
    }

    @Test
    void anAddedByteIsFoundWhereverItIs() {
        List<Integer> ends = Registers.ends(whole);
        for (int offset = 0; offset < whole.length; offset++) {
            byte[] longer = new byte[whole.length + 1];
            System.arraycopy(whole, 0, longer, 0, offset);
            longer[offset] = ' ';
            System.arraycopy(whole, offset, longer, offset + 1, whole.length - offset);

            assertRefusedAt(Registers.lineOf(ends, offset), longer);
        }
    }

    @Test
    void aRemovedByteIsFoundWhereverItIs() {
        List<Integer> ends = Registers.ends(whole);
        for (int offset = 0; offset < whole.length - 1; offset++) {
            byte[] shorter = new byte[whole.length - 1];
            System.arraycopy(whole, 0, shorter, 0, offset);
            System.arraycopy(whole, offset + 1, shorter, offset, whole.length - offset - 1);

            assertRefusedAt(Registers.lineOf(ends, offset), shorter);
        }
    }

    @Test
    void swappedLinesAreFound() {
        for (int i = 0; i < 3; i++) {
            List<String> lines = original();
            Collections.swap(lines, i, i + 1);
            assertLinesRefusedAt(i + 1, lines);
        }
    }

    @Test
    void aDoubledLineIsFound() {
        for (int i = 0; i < 4; i++) {
            List<String> lines = original();
            lines.add(i, lines.get(i));
            assertLinesRefusedAt(i + 2, lines);
        }
    }

    @Test
    void aRemovedLineIsFoundUnlessItIsTheLast() {
        for (int i = 0; i < 3; i++) {
            List<String> lines = original();
            lines.remove(i);
            assertLinesRefusedAt(i + 1, lines);
        }
    }

    @Test
    void aLineOfZerosIsFound() {
        List<Integer> ends = Registers.ends(whole);
        for (int line = 0; line < 4; line++) {
            byte[] zeroed = whole.clone();
            Arrays.fill(zeroed, line == 0 ? 0 : ends.get(line - 1), ends.get(line) - 1, (byte) 0);
            assertRefusedAt(line + 1, zeroed);
        }
    }

    @Test
    void anEmptyLineAtTheEndIsFound() {
        List<String> lines = original();
        lines.add("");
        assertLinesRefusedAt(5, lines);
    }

    @Test
    void aWindowsLineEndIsFound() {
        List<String> lines = original();
        lines.replaceAll(line -> line + "\r");
        assertLinesRefusedAt(1, lines);
    }

    @Test
    void anInsiderWhoComputesTheHashOfOneEntryAgainIsFoundAtTheNextOfItsStream() {
        StoredRecord first = records.get(0);
        StoredRecord forged =
                StoredRecord.of(1, first.stream(), 1, first.commandId(), "{}", null, first.previousHash());

        assertLinesRefusedAt(2, with(0, forged));
    }

    @Test
    void anEntryWithAnotherHashThanItsOwnIsFound() {
        StoredRecord last = records.get(3);
        StoredRecord forged = new StoredRecord(
                4,
                last.stream(),
                last.version(),
                last.commandId(),
                last.payload(),
                last.due(),
                last.previousHash(),
                "0".repeat(64));

        assertLinesRefusedAt(4, with(3, forged));
    }

    @Test
    void aVersionThatSkipsOneIsFound() {
        StoredRecord last = records.get(3);
        StoredRecord forged = StoredRecord.of(
                4,
                last.stream(),
                last.version() + 1,
                last.commandId(),
                last.payload(),
                last.due(),
                last.previousHash());

        assertLinesRefusedAt(4, with(3, forged));
    }

    @Test
    void aCommandThatComesTwiceInAStreamIsFound() {
        StoredRecord last = records.get(3);
        StoredRecord forged = StoredRecord.of(
                4,
                last.stream(),
                last.version(),
                records.get(0).commandId(),
                last.payload(),
                last.due(),
                last.previousHash());

        assertLinesRefusedAt(4, with(3, forged));
    }

    @Test
    void numbersWrittenOtherwiseAreFound() {
        for (String number : List.of("01", "+1", "1.0", "999999999999999999999", "", "0")) {
            assertLinesRefusedAt(1, replaced("\"version\":1,", "\"version\":" + number + ","));
        }
        assertLinesRefusedAt(1, replaced("\"version\":1,", "\"version\":99999999999,"));
    }

    @Test
    void anInstantWrittenOtherwiseOrChangedIsFound() {
        String due = "\"due\":\"2026-11-30T08:00:00.250Z\"";
        for (String changed : List.of(
                "\"due\":\"2026-11-30T08:00:00.250000Z\"",
                "\"due\":\"2026-11-30T09:00:00.250+01:00\"",
                "\"due\":\"2026-11-30T08:00:00.2501Z\"",
                "\"due\":\"2027-11-30T08:00:00.250Z\"",
                "\"due\":\"+10000-01-01T00:00:00Z\"",
                "\"due\":\"\"",
                "\"due\":null",
                "\"due\":\"demain\"")) {
            List<String> lines = original();
            assertThat(lines.get(1)).contains(due);
            lines.set(1, lines.get(1).replace(due, changed));
            assertLinesRefusedAt(2, lines);
        }
        List<String> without = original();
        without.set(1, without.get(1).replace("," + due, ""));
        assertLinesRefusedAt(2, without);
    }

    @Test
    void anEscapeThatTheRegisterDoesNotWriteIsFound() {
        assertLinesRefusedAt(1, replaced("\\\"2027\\\"", "\\u00222027\\\""));
        assertLinesRefusedAt(1, replaced("\"command\":\"c0\"", "\"command\":\"c0\\"));
    }

    @Test
    void anEndOfFileThatNoWriteOfOursLeftIsNotCut() {
        byte[] note = "note".getBytes(StandardCharsets.UTF_8);
        byte[] longer = Arrays.copyOf(whole, whole.length + note.length);
        System.arraycopy(note, 0, longer, whole.length, note.length);

        assertRefusedAt(5, longer);
    }

    @Test
    void aLineAboveTheLimitIsRefusedWithoutBeingHeld() {
        byte[] longer = Arrays.copyOf(whole, whole.length + 3 * 1024 * 1024);
        Arrays.fill(longer, whole.length, longer.length, (byte) 'x');

        assertRefusedAt(5, longer);
    }

    @Test
    void zerosThatACrashLeftAtTheEndAreCut() {
        Registers.replace(file, Arrays.copyOf(whole, whole.length + 4096));

        try (FileApprovalStore store = FileApprovalStore.open(file)) {
            RecoveredTail tail = store.recovery().orElseThrow();
            assertThat(tail.bytesCut()).isEqualTo(4096);
            assertThat(tail.excerpt()).isEqualTo("·".repeat(80));
            assertThat(store.scan(1, 10)).isEqualTo(records);
        }
    }

    @Test
    void aSecondTornEntryOfTheSameNumberDoesNotReplaceTheFirst() throws IOException {
        byte[] torn = Registers.cut(whole, whole.length - 5);
        for (int crash = 0; crash < 2; crash++) {
            Registers.replace(file, torn);
            FileApprovalStore.open(file).close();
        }

        assertThat(beside()).contains("registre.jsonl.torn-4", "registre.jsonl.torn-4-2");
    }

    @Test
    void aReasonTellsADamagedPayloadFromALostOne() {
        Registers.replaceLines(file, replaced("visa", "vise"));
        assertThatThrownBy(() -> FileApprovalStore.open(file)).hasMessageContaining("CRC-32C");

        Registers.replaceLines(file, replaced("visa", "vis"));
        assertThatThrownBy(() -> FileApprovalStore.open(file)).hasMessageContaining("octets au lieu de");
    }

    @Test
    void anErrorSaysFileLineEntryAndByteInBothLanguages() {
        int second = Registers.ends(whole).get(0);
        List<String> lines = original();
        lines.remove(1);
        Registers.replaceLines(file, lines);

        assertThatThrownBy(() -> FileApprovalStore.open(file))
                .isInstanceOfSatisfying(CorruptRegisterException.class, e -> {
                    assertThat(e.code()).isEqualTo("comms.store.corrupt");
                    assertThat(e.file()).endsWith("registre.jsonl");
                    assertThat(e.line()).isEqualTo(2);
                    assertThat(e.entry()).isEqualTo(2);
                    assertThat(e.offset()).isEqualTo(second);
                    assertThat(e.message(Locale.FRENCH))
                            .contains("ligne 2, entrée 2, octet " + second + " : ", "l’entrée 3 qui s’y trouve");
                    assertThat(e.message(Locale.ENGLISH))
                            .contains("line 2, entry 2, byte " + second + ": ", "entry 3 that stands there");
                });
    }

    private void startAgain(int entries) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path old : files.toList()) {
                Files.delete(old);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        write(entries);
    }

    private void cutEverywhere() {
        List<Integer> ends = Registers.ends(whole);
        for (int size = 0; size <= whole.length; size++) {
            int limit = size;
            int entries = (int) ends.stream().filter(end -> end <= limit).count();
            int kept = entries == 0 ? 0 : ends.get(entries - 1);
            Registers.replace(file, Registers.cut(whole, size));

            Verification before = AuditTrail.verify(file);
            try (FileApprovalStore store = FileApprovalStore.open(file)) {
                assertThat(store.scan(1, 100)).isEqualTo(records.subList(0, entries));
                assertThat(store.recovery().isPresent()).isEqualTo(size > kept);
                store.recovery().ifPresent(tail -> {
                    assertThat(tail.entry()).isEqualTo(entries + 1L);
                    assertThat(tail.bytesCut()).isEqualTo(limit - kept);
                    assertThat(Registers.bytes(tail.savedIn())).isEqualTo(Arrays.copyOfRange(whole, kept, limit));
                    assertThat(before)
                            .isInstanceOfSatisfying(
                                    Broken.class,
                                    broken -> assertThat(broken.firstBadEntry()).isEqualTo(entries + 1L));
                    delete(tail.savedIn());
                });
                store.append(StreamId.of("after"), 0, CommandId.of("c"), "{}");
            }
            assertThat(AuditTrail.verify(file))
                    .isInstanceOfSatisfying(
                            Intact.class, intact -> assertThat(intact.entries()).isEqualTo(entries + 1L));
        }
    }

    private void flipEverywhere(int pattern) {
        List<Integer> ends = Registers.ends(whole);
        for (int offset = 0; offset < whole.length - 1; offset++) {
            byte[] changed = whole.clone();
            changed[offset] ^= (byte) pattern;
            assertRefusedAt(Registers.lineOf(ends, offset), changed);
        }
        byte[] withoutEnd = whole.clone();
        withoutEnd[whole.length - 1] ^= (byte) pattern;
        Registers.replace(file, withoutEnd);
        try (FileApprovalStore store = FileApprovalStore.open(file)) {
            assertThat(store.scan(1, 100)).isEqualTo(records.subList(0, records.size() - 1));
            assertThat(store.recovery()).isPresent();
        }
    }

    private List<String> original() {
        Registers.replace(file, whole);
        return Registers.lines(file);
    }

    private List<String> with(int index, StoredRecord forged) {
        List<String> lines = original();
        lines.set(index, new String(RegisterLine.write(forged), StandardCharsets.UTF_8).stripTrailing());
        return lines;
    }

    private List<String> replaced(String from, String to) {
        List<String> lines = original();
        assertThat(lines.get(0)).contains(from);
        lines.set(0, lines.get(0).replace(from, to));
        return lines;
    }

    private void assertLinesRefusedAt(long entry, List<String> lines) {
        Registers.replaceLines(file, lines);
        assertRefusedAt(entry, Registers.bytes(file));
    }

    private void assertRefusedAt(long entry, byte[] bytes) {
        Registers.replace(file, bytes);
        List<String> before = beside();

        Throwable thrown = catchThrowable(() -> FileApprovalStore.open(file).close());

        assertThat(thrown).isInstanceOfSatisfying(CorruptRegisterException.class, e -> {
            assertThat(e.entry()).isEqualTo(entry);
            assertThat(e.offset()).isEqualTo(Registers.startOf(bytes, entry));
        });
        assertThat(AuditTrail.verify(file))
                .isInstanceOfSatisfying(
                        Broken.class,
                        broken -> assertThat(broken.firstBadEntry()).isEqualTo(entry));
        assertThat(Registers.bytes(file)).isEqualTo(bytes);
        assertThat(beside()).isEqualTo(before);
    }

    private List<String> beside() {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names = new ArrayList<>();
            files.map(path -> String.valueOf(path.getFileName())).sorted().forEach(names::add);
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
