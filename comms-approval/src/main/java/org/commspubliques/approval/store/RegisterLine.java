package org.commspubliques.approval.store;

import com.google.common.base.Utf8;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32C;
import org.commspubliques.approval.internal.json.QuotedText;
import org.jspecify.annotations.Nullable;

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

    private static final char REPLACEMENT = '\uFFFD';

    private RegisterLine() {}

    /** Returns the line of a record, with its end. */
    static byte[] write(StoredRecord record) {
        byte[] payload = record.payload().getBytes(StandardCharsets.UTF_8);
        String line = header(record, payload.length, crc32c(payload, 0, payload.length)) + record.payload() + "}\n";
        return line.getBytes(StandardCharsets.UTF_8);
    }

    /** Returns all that stands before the payload. */
    private static String header(StoredRecord record, int length, String crc) {
        return start(record.position())
                + QuotedText.of(record.stream().text())
                + ",\"version\":" + record.version()
                + ",\"command\":" + QuotedText.of(record.commandId().text())
                + ",\"previous\":\"" + record.previousHash()
                + "\",\"hash\":\"" + record.hash()
                + (record.due() == null ? "" : "\",\"due\":\"" + record.due())
                + "\",\"length\":" + length
                + ",\"crc32c\":\"" + crc
                + "\",\"payload\":";
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
    static StoredRecord read(EntryPlace place, byte[] line) {
        String text = decode(place, line);
        LineSyntax syntax = new LineSyntax(place, text);
        requireNumber(place, syntax);
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
        String due = syntax.hasLiteral(",\"due\":") ? syntax.text() : null;
        syntax.literal(",\"length\":");
        long length = syntax.number();
        syntax.literal(",\"crc32c\":");
        String crc = syntax.text();
        syntax.literal(",\"payload\":");
        String payload = syntax.payload();
        int bytes = Utf8.encodedLength(payload);
        checkPayload(place, line, bytes, length, crc);
        StoredRecord record = record(place, stream, version, command, payload, due, previous, hash);
        // What stands before the payload is the rest of the line: the payload was read verbatim.
        if (!text.startsWith(header(record, bytes, crc) + '{')) {
            throw place.corrupt(
                    "ligne qui n’est pas écrite comme le registre l’écrit", "line not as a register writes it");
        }
        return record;
    }

    private static void requireNumber(EntryPlace place, LineSyntax syntax) {
        syntax.literal("{\"entry\":");
        long number = syntax.number();
        if (number != place.entry()) {
            throw place.corrupt(
                    "c’est l’entrée " + number + " qui s’y trouve : une ligne manque, est doublée ou déplacée",
                    "it is entry " + number + " that stands there: a line is missing, doubled or moved");
        }
    }

    private static StoredRecord record(
            EntryPlace place,
            String stream,
            long version,
            String command,
            String payload,
            @Nullable String due,
            String previous,
            String hash) {
        try {
            return new StoredRecord(
                    place.entry(),
                    StreamId.of(stream),
                    Math.toIntExact(version),
                    CommandId.of(command),
                    payload,
                    due == null ? null : Instant.parse(due),
                    previous,
                    hash);
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            throw place.corrupt("valeur inadmissible (" + e.getMessage() + ")", "bad value (" + e.getMessage() + ")");
        }
    }

    /** Checks the last bytes of a line but its brace. */
    private static void checkPayload(EntryPlace place, byte[] line, int bytes, long length, String crc) {
        if (bytes != length) {
            throw place.corrupt(
                    "contenu de " + bytes + " octets au lieu de " + length,
                    "payload of " + bytes + " bytes instead of " + length);
        }
        if (!crc32c(line, line.length - 1 - bytes, bytes).equals(crc)) {
            throw place.corrupt(
                    "contenu modifié : sa somme CRC-32C n’est plus la sienne",
                    "changed payload: its CRC-32C is no more its own");
        }
    }

    private static String decode(EntryPlace place, byte[] line) {
        String text = new String(line, StandardCharsets.UTF_8);
        // Bytes that are not UTF-8 become this character, which may also stand there by right.
        if (text.indexOf(REPLACEMENT) >= 0 && !Arrays.equals(text.getBytes(StandardCharsets.UTF_8), line)) {
            throw place.corrupt("octets qui ne sont pas de l’UTF-8", "bytes that are not UTF-8");
        }
        return text;
    }

    /** Eight digits, the highest first, as everyone prints a CRC. */
    private static String crc32c(byte[] bytes, int from, int length) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, from, length);
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }
}
