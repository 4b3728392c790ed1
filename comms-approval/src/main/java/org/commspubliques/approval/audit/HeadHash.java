package org.commspubliques.approval.audit;

import com.google.common.io.BaseEncoding;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash of hashes, which can be read at any entry and goes on. */
final class HeadHash {

    private static final BaseEncoding HEX = BaseEncoding.base16().lowerCase();

    private final MessageDigest digest = sha256();

    void add(String hash) {
        digest.update(HEX.decode(hash));
    }

    String value() {
        try {
            return HEX.encode(((MessageDigest) digest.clone()).digest());
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("this platform's SHA-256 cannot be copied", e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
