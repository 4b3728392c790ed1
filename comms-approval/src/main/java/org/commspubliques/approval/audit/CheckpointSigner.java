package org.commspubliques.approval.audit;

/** Signataire: signs a checkpoint with a key that the application holds; this library sees neither key nor algorithm. */
@FunctionalInterface
public interface CheckpointSigner {

    /**
     * Signs a message.
     *
     * @param message the bytes to sign, as {@link Checkpoint} describes them
     * @return the signature
     */
    byte[] sign(byte[] message);
}
