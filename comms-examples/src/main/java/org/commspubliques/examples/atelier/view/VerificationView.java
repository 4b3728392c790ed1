package org.commspubliques.examples.atelier.view;

/**
 * What the verification of the register gave.
 *
 * @param intact whether it is what was written
 * @param summary the result in one sentence
 * @param detail what is wrong, or how many records there are
 * @param headHash the hash over all records, to be kept apart; empty where the register is broken
 * @param at when it was verified
 */
public record VerificationView(boolean intact, String summary, String detail, String headHash, String at) {}
