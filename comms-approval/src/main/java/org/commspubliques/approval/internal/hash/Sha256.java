package org.commspubliques.approval.internal.hash;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The platform's SHA-256, used directly where a library in between would be felt. */
public final class Sha256 {

    private Sha256() {}

    /**
     * Returns a new digest.
     *
     * @return a digest of nothing so far
     */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * Adds a text as the number of its UTF-8 bytes, four bytes with the highest first, and those bytes, so that one field
     * cannot pass for two.
     *
     * @param digest takes the bytes
     * @param field the text
     */
    public static void put(MessageDigest digest, String field) {
        byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
        int length = bytes.length;
        digest.update(
                new byte[] {(byte) (length >>> 24), (byte) (length >>> 16), (byte) (length >>> 8), (byte) length});
        digest.update(bytes);
    }
}
