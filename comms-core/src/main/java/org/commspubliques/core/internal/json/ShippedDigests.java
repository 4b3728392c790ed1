package org.commspubliques.core.internal.json;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * The hashes of the resources of this library. SHA-256 takes longer to start than all packs to be read, so that the hashes
 * are in a resource of their own, which {@code ShippedDigestsTest} makes: a line for each, with its name, its CRC-32 and
 * its SHA-256. A resource that has another checksum than its line says is hashed itself. Thread-safe.
 */
final class ShippedDigests {

    /** The name of the resource, beside this class. */
    static final String NAME = "digests.txt";

    private static final int SHA256_DIGITS = 64;

    private static final String LINES = lines();

    private ShippedDigests() {}

    private static String lines() {
        try (InputStream in = ShippedDigests.class.getResourceAsStream(NAME)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the SHA-256 of a resource, in lower-case hexadecimal digits. */
    static String sha256(String owner, String name, byte[] bytes) {
        String key = key(owner, name, bytes);
        int line = LINES.indexOf(key);
        int start = line + key.length();
        return line < 0 ? computed(bytes) : LINES.substring(start, start + SHA256_DIGITS);
    }

    /** Returns the line of a resource. */
    static String line(String owner, String name, byte[] bytes) {
        return key(owner, name, bytes) + computed(bytes) + "\n";
    }

    private static String key(String owner, String name, byte[] bytes) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        return owner + " " + name + " " + Long.toHexString(checksum.getValue()) + " ";
    }

    private static String computed(byte[] bytes) {
        return Hashing.sha256().hashBytes(bytes).toString();
    }
}
