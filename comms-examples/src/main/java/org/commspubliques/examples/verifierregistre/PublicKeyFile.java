package org.commspubliques.examples.verifierregistre;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import org.commspubliques.approval.audit.SignatureCheck;

/** A public key in a PEM file, as {@code openssl pkey -pubout} writes it: Ed25519, or RSA or EC with SHA-256. */
final class PublicKeyFile {

    /** How a kind of key is named, and its signatures. */
    private enum Kind {
        ED25519("Ed25519", "Ed25519"),
        RSA("RSA", "SHA256withRSA"),
        EC("EC", "SHA256withECDSA");

        private final String key;
        private final String signature;

        Kind(String key, String signature) {
            this.key = key;
            this.signature = signature;
        }
    }

    private PublicKeyFile() {}

    static SignatureCheck read(Path file) throws IOException {
        String pem = Files.readString(file);
        byte[] der = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
        for (Kind kind : Kind.values()) {
            Optional<PublicKey> key = key(kind, der);
            if (key.isPresent()) {
                return (message, signature) -> isGood(kind, key.get(), message, signature);
            }
        }
        throw new IOException(file + " : attendu une clé publique en PEM (Ed25519, RSA ou EC)");
    }

    /** Returns the key; empty if it is of another kind. */
    private static Optional<PublicKey> key(Kind kind, byte[] der) {
        try {
            return Optional.of(KeyFactory.getInstance(kind.key).generatePublic(new X509EncodedKeySpec(der)));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private static boolean isGood(Kind kind, PublicKey key, byte[] message, byte[] bytes) {
        try {
            Signature signature = Signature.getInstance(kind.signature);
            signature.initVerify(key);
            signature.update(message);
            return signature.verify(bytes);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
