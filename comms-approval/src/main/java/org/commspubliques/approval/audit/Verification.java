package org.commspubliques.approval.audit;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.commspubliques.approval.store.StreamHead;
import org.commspubliques.core.language.Wording;

/** Résultat de vérification: whether a register is what was written. Immutable and thread-safe. */
public sealed interface Verification {

    /**
     * Returns what one of two functions makes of this result.
     *
     * @param <T> what they make
     * @param intact for a register without a problem
     * @param broken for one with a problem
     * @return what the function made
     */
    <T> T fold(Function<? super Intact, ? extends T> intact, Function<? super Broken, ? extends T> broken);

    /**
     * Intact: every entry is what its hashes say.
     *
     * @param entries how many entries there are, from 0
     * @param heads how far each stream has come, in no order
     * @param headHash the SHA-256 of the 32-byte hashes of all entries, in order; 64 lower-case hexadecimal digits
     */
    record Intact(long entries, List<StreamHead> heads, String headHash) implements Verification {

        /** Copies the heads. */
        public Intact {
            heads = List.copyOf(heads);
        }

        /**
         * Returns how many streams the entries belong to.
         *
         * @return the number, from 0
         */
        public int streams() {
            return heads.size();
        }

        /**
         * Returns what to keep apart, so that a later verification sees a shortened or rewritten register.
         *
         * @param takenAt when the verification was made
         * @return the checkpoint, not signed
         */
        public Checkpoint checkpoint(Instant takenAt) {
            return Checkpoint.of(takenAt, heads, headHash);
        }

        @Override
        public <T> T fold(Function<? super Intact, ? extends T> intact, Function<? super Broken, ? extends T> broken) {
            return intact.apply(this);
        }
    }

    /**
     * Rompu: an entry is changed, missing, doubled, moved or torn.
     *
     * @param firstBadEntry the number of the first bad entry, from 1; where only a checkpoint disagrees, the entry
     *     at which that shows, and the reason names stream and version
     * @param reason what is wrong
     */
    record Broken(long firstBadEntry, Wording reason) implements Verification {

        @Override
        public <T> T fold(Function<? super Intact, ? extends T> intact, Function<? super Broken, ? extends T> broken) {
            return broken.apply(this);
        }
    }
}
