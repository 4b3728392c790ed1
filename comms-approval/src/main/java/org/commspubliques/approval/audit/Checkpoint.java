package org.commspubliques.approval.audit;

import java.util.regex.Pattern;

/**
 * Point de contrôle: how long a register was and what it said, to be kept apart from it.
 *
 * <p>Only a checkpoint shows that whole entries were cut from the end, or that somebody rewrote the register and computed
 * every hash again. Immutable and thread-safe.
 *
 * @param entries how many entries there were, from 0
 * @param headHash the SHA-256 of their hashes, as {@link Verification.Intact#headHash()} gives it
 */
public record Checkpoint(long entries, String headHash) {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

    /**
     * Refuses what no verification gives.
     *
     * @throws IllegalArgumentException if the number is negative, or the hash is not 64 lower-case hexadecimal digits
     */
    public Checkpoint {
        if (entries < 0) {
            throw new IllegalArgumentException("entries is negative: " + entries);
        }
        if (!SHAPE.matcher(headHash).matches()) {
            throw new IllegalArgumentException("headHash must be 64 lower-case hexadecimal digits");
        }
    }
}
