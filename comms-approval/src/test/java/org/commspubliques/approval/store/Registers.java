package org.commspubliques.approval.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Register files for tests, and what is in them. */
final class Registers {

    private Registers() {}

    /** Writes a register of two streams and returns its records. */
    static List<StoredRecord> write(Path file, int entries) {
        try (FileApprovalStore store = FileApprovalStore.open(file)) {
            for (int i = 0; i < entries; i++) {
                StreamId stream = StreamId.of(i % 3 == 2 ? "travaux" : "vœux \"2027\"");
                int version = store.load(stream, 1).size();
                Instant due = i % 2 == 0 ? null : Instant.parse("2026-11-30T08:00:00.250Z");
                store.append(
                        stream, version, CommandId.of("c" + i), "{\"événement\":\"visa\",\"n\":" + i * i + "}", due);
            }
            return store.scan(1, entries);
        }
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void replace(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> lines(Path file) {
        return new ArrayList<>(
                new String(bytes(file), StandardCharsets.UTF_8).lines().toList());
    }

    static void replaceLines(Path file, List<String> lines) {
        String text = String.join("\n", lines) + (lines.isEmpty() ? "" : "\n");
        replace(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns where each line ends, its end included. */
    static List<Integer> ends(byte[] register) {
        List<Integer> ends = new ArrayList<>();
        for (int i = 0; i < register.length; i++) {
            if (register[i] == '\n') {
                ends.add(i + 1);
            }
        }
        return ends;
    }

    /** Returns where the line of an entry begins, those before it being whole. */
    static long startOf(byte[] register, long entry) {
        return entry == 1 ? 0 : ends(register).get((int) entry - 2);
    }

    static byte[] cut(byte[] register, int size) {
        return Arrays.copyOf(register, size);
    }

    /** Returns the number of the line in which a byte stands, from 1. */
    static int lineOf(List<Integer> ends, int offset) {
        int line = 1;
        while (ends.get(line - 1) <= offset) {
            line++;
        }
        return line;
    }
}
