package org.commspubliques.approval.store;

import com.google.common.hash.Hashing;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.commspubliques.core.language.Wording;

/**
 * How a record is one line of a register file: a JSON object of a fixed shape, its payload last and verbatim.
 *
 * <p>Each record has exactly one line, so a line is right only if it is, byte for byte, what its record is written as.
 */
final class RegisterLine {

    /** Above the longest header: two ids of 200 characters, escaped, and the fixed parts. */
    private static final int MAX_HEADER_BYTES = 4096;

    /** The longest line, without its end. */
    static final int MAX_BYTES = StoredRecord.MAX_PAYLOAD_BYTES + MAX_HEADER_BYTES;

    private RegisterLine() {}

    /** Returns the line of a record, with its end. */
    static byte[] write(StoredRecord record) {
        byte[] payload = record.payload().getBytes(StandardCharsets.UTF_8);
        String line = start(record.position())
                + quoted(record.stream().text())
                + ",\"version\":" + record.version()
                + ",\"command\":" + quoted(record.commandId().text())
                + ",\"previous\":\"" + record.previousHash()
                + "\",\"hash\":\"" + record.hash()
                + "\",\"length\":" + payload.length
                + ",\"crc32c\":\"" + crc32c(payload)
                + "\",\"payload\":" + record.payload()
                + "}\n";
        return line.getBytes(StandardCharsets.UTF_8);
    }

    /** Returns what the line of an entry begins with. */
    static String start(long entry) {
        return "{\"entry\":" + entry + ",\"stream\":";
    }

    /**
     * Reads a line. The hash is not computed: that is the chain's work.
     *
     * @throws CorruptRegisterException if it is not the line of that entry
     */
    static StoredRecord read(String file, long entry, byte[] line) {
        StoredRecord record = parse(file, entry, decode(file, entry, line));
        byte[] written = write(record);
        if (!Arrays.equals(written, 0, written.length - 1, line, 0, line.length)) {
            throw bad(
                    file,
                    entry,
                    "ligne qui n'est pas écrite comme le registre l'écrit",
                    "line not as a register writes it");
        }
        return record;
    }

    private static StoredRecord parse(String file, long entry, String line) {
        LineSyntax syntax = new LineSyntax(file, entry, line);
        syntax.literal("{\"entry\":");
        long number = syntax.number();
        if (number != entry) {
            throw bad(
                    file,
                    entry,
                    "c'est l'entrée " + number + " qui s'y trouve : une ligne manque, est doublée ou déplacée",
                    "it is entry " + number + " that stands there: a line is missing, doubled or moved");
        }
        syntax.literal(",\"stream\":");
        String stream = syntax.text();
        syntax.literal(",\"version\":");
        long version = syntax.number();
        syntax.literal(",\"command\":");
        String command = syntax.text();
        syntax.literal(",\"previous\":");
        String previous = syntax.text();
        syntax.literal(",\"hash\":");
        String hash = syntax.text();
        syntax.literal(",\"length\":");
        long length = syntax.number();
        syntax.literal(",\"crc32c\":");
        String crc = syntax.text();
        syntax.literal(",\"payload\":");
        String payload = syntax.payload();
        checkPayload(file, entry, payload.getBytes(StandardCharsets.UTF_8), length, crc);
        try {
            return new StoredRecord(
                    entry,
                    StreamId.of(stream),
                    Math.toIntExact(version),
                    CommandId.of(command),
                    payload,
                    previous,
                    hash);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw bad(
                    file, entry, "valeur inadmissible (" + e.getMessage() + ")", "bad value (" + e.getMessage() + ")");
        }
    }

    private static void checkPayload(String file, long entry, byte[] payload, long length, String crc) {
        if (payload.length != length) {
            throw bad(
                    file,
                    entry,
                    "contenu de " + payload.length + " octets au lieu de " + length,
                    "payload of " + payload.length + " bytes instead of " + length);
        }
        if (!crc32c(payload).equals(crc)) {
            throw bad(
                    file,
                    entry,
                    "contenu modifié : sa somme CRC-32C n'est plus la sienne",
                    "changed payload: its CRC-32C is no more its own");
        }
    }

    private static String decode(String file, long entry, byte[] line) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString();
        } catch (CharacterCodingException e) {
            throw bad(file, entry, "octets qui ne sont pas de l'UTF-8", "bytes that are not UTF-8");
        }
    }

    /** Eight digits, the highest first, as everyone prints a CRC; Guava's own text is the lowest byte first. */
    private static String crc32c(byte[] payload) {
        String digits = Integer.toHexString(Hashing.crc32c().hashBytes(payload).asInt());
        return "0".repeat(8 - digits.length()) + digits;
    }

    private static String quoted(String id) {
        return "\"" + id.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static CorruptRegisterException bad(String file, long entry, String fr, String en) {
        return new CorruptRegisterException(file, entry, Wording.of(fr, en));
    }
}
