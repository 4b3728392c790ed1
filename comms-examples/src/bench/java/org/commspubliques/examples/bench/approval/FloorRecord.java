package org.commspubliques.examples.bench.approval;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** What the floors record of a command, some 330 bytes: as much as the reference approval, chained by SHA-256, no rules. */
final class FloorRecord {

    /** What happens, command by command. */
    static final List<String> KINDS =
            List.of("SUBMITTED", "APPROVED", "APPROVED", "APPROVED", "REVIEWED", "REVIEWED", "SIGNED");

    /** Who does it. */
    static final String PERSON = "agent-0042";

    private static final ThreadLocal<MessageDigest> SHA_256 = ThreadLocal.withInitial(FloorRecord::sha256);
    private static final String SEAL = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private final UUID stream;
    private final int version;
    private final byte[] hash;
    private final String line;

    private FloorRecord(UUID stream, int version, byte[] previous) {
        this.stream = stream;
        this.version = version;
        HexFormat hex = HexFormat.of();
        String body = "{\"stream\":\"" + stream + "\",\"version\":" + version + ",\"kind\":\"" + kind()
                + "\",\"person\":\"" + PERSON + "\",\"at\":\"2026-01-01T00:00:00.000Z\",\"seal\":\"" + SEAL
                + "\",\"previous\":\"" + hex.formatHex(previous) + "\"";
        this.hash = SHA_256.get().digest(body.getBytes(StandardCharsets.UTF_8));
        this.line = body + ",\"hash\":\"" + hex.formatHex(hash) + "\"}\n";
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the record of the first command of a new approval. */
    static FloorRecord first() {
        return new FloorRecord(UUID.randomUUID(), 0, new byte[32]);
    }

    /** Returns the record of the command after. */
    FloorRecord next() {
        return new FloorRecord(stream, version + 1, hash);
    }

    boolean isLast() {
        return version == KINDS.size() - 1;
    }

    UUID stream() {
        return stream;
    }

    int version() {
        return version;
    }

    String kind() {
        return KINDS.get(version);
    }

    byte[] hash() {
        return hash.clone();
    }

    String line() {
        return line;
    }
}
