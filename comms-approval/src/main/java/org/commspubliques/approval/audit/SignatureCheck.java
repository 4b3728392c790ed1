package org.commspubliques.approval.audit;

/** Vérification de signature: tells whether a signature is that of the key which the application trusts. */
@FunctionalInterface
public interface SignatureCheck {

    /**
     * Checks a signature.
     *
     * @param message the bytes that were signed, as {@link Checkpoint} describes them
     * @param signature the signature, whatever bytes they are
     * @return whether it is good
     */
    boolean isGood(byte[] message, byte[] signature);
}
