package org.commspubliques.approval.audit;

import java.security.MessageDigest;
import java.util.HexFormat;
import org.commspubliques.approval.internal.hash.Sha256;

/** The hash of hashes, which can be read at any entry and goes on. */
final class HeadHash {

    private static final HexFormat HEX = HexFormat.of();

    private final MessageDigest digest = Sha256.digest();

    void add(String hash) {
        digest.update(HEX.parseHex(hash));
    }

    String value() {
        try {
            return HEX.formatHex(((MessageDigest) digest.clone()).digest());
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("this platform's SHA-256 cannot be copied", e);
        }
    }
}
