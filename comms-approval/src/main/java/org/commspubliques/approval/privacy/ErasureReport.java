package org.commspubliques.approval.privacy;

/**
 * Compte rendu d’effacement. Immutable and thread-safe.
 *
 * @param pseudonym what the register goes on to call the person; empty where the person was not known
 * @param texts how many texts of theirs were erased
 */
public record ErasureReport(String pseudonym, int texts) {}
