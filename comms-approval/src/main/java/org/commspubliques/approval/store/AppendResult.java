package org.commspubliques.approval.store;

import java.util.function.Function;
import java.util.function.IntFunction;

/** Résultat d'un ajout: what a store answered to {@link ApprovalStore#append}. Immutable and thread-safe. */
public sealed interface AppendResult {

    /**
     * Returns what one of three functions makes of this result.
     *
     * @param <T> what they make
     * @param appended for a record that was added
     * @param conflict for a stream that is at another version, given here
     * @param duplicate for a command that the stream already has, with its record
     * @return what the function made
     */
    <T> T fold(
            Function<? super StoredRecord, ? extends T> appended,
            IntFunction<? extends T> conflict,
            Function<? super StoredRecord, ? extends T> duplicate);

    /**
     * Ajouté: the record is in the store, and durable as far as the store promises it.
     *
     * @param record the new record
     */
    record Appended(StoredRecord record) implements AppendResult {
        @Override
        public <T> T fold(
                Function<? super StoredRecord, ? extends T> appended,
                IntFunction<? extends T> conflict,
                Function<? super StoredRecord, ? extends T> duplicate) {
            return appended.apply(record);
        }
    }

    /**
     * Conflit: the stream is not at the expected version; nothing was added.
     *
     * @param actualVersion the version of its last record, 0 if it has none
     */
    record Conflict(int actualVersion) implements AppendResult {
        @Override
        public <T> T fold(
                Function<? super StoredRecord, ? extends T> appended,
                IntFunction<? extends T> conflict,
                Function<? super StoredRecord, ? extends T> duplicate) {
            return conflict.apply(actualVersion);
        }
    }

    /**
     * Déjà fait: the stream already has a record of that command; nothing was added.
     *
     * @param original the record of the first time, whatever the payload of this time
     */
    record Duplicate(StoredRecord original) implements AppendResult {
        @Override
        public <T> T fold(
                Function<? super StoredRecord, ? extends T> appended,
                IntFunction<? extends T> conflict,
                Function<? super StoredRecord, ? extends T> duplicate) {
            return duplicate.apply(original);
        }
    }
}
