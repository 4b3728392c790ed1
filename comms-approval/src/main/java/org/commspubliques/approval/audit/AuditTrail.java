package org.commspubliques.approval.audit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.commspubliques.approval.audit.Verification.Broken;
import org.commspubliques.approval.store.ApprovalStore;
import org.commspubliques.approval.store.CorruptRegisterException;
import org.commspubliques.approval.store.RegisterReader;
import org.commspubliques.approval.store.StoredRecord;
import org.commspubliques.approval.store.StreamHeads;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Piste d'audit: verifies that a register is what was written, and says which entry is the first that is not.
 *
 * <p>It finds any entry changed, removed, doubled or moved, and an end that is torn. Without a {@link Checkpoint} kept
 * apart it cannot find that whole entries were cut from the end, nor that somebody rewrote everything from some entry on
 * and computed the hashes again; in a store whose positions may have gaps, neither that the last records of one stream
 * were removed. With one, the report names the first version that the checkpoint proves wrong or missing; in a file, also
 * entries put in before the checkpoint or changed in order across streams. Reads entry by entry in little memory: the head
 * of each stream and some 30 to 60 bytes per entry. Changes nothing.
 */
public final class AuditTrail {

    private static final int PAGE = 256;

    private AuditTrail() {}

    /**
     * Verifies a register file off-line: a copy, or one whose store is closed.
     *
     * @param register the file
     * @return the result
     * @throws org.commspubliques.approval.store.StoreException if the file cannot be read
     */
    public static Verification verify(Path register) {
        return verifyFile(register, null);
    }

    /**
     * Verifies a register file off-line against a checkpoint.
     *
     * @param register the file
     * @param checkpoint what an earlier verification of it gave
     * @return the result
     * @throws org.commspubliques.approval.store.StoreException if the file cannot be read
     */
    public static Verification verify(Path register, Checkpoint checkpoint) {
        return verifyFile(register, checkpoint);
    }

    /**
     * Verifies a store, page by page.
     *
     * @param store the store
     * @return the result
     * @throws org.commspubliques.approval.store.StoreException if the store cannot be read
     */
    public static Verification verify(ApprovalStore store) {
        return verifyStore(store, null);
    }

    /**
     * Verifies a store against a checkpoint.
     *
     * @param store the store
     * @param checkpoint what an earlier verification of it gave
     * @return the result
     * @throws org.commspubliques.approval.store.StoreException if the store cannot be read
     */
    public static Verification verify(ApprovalStore store, Checkpoint checkpoint) {
        return verifyStore(store, checkpoint);
    }

    private static Verification verifyFile(Path register, @Nullable Checkpoint checkpoint) {
        try (RegisterReader reader = RegisterReader.open(register)) {
            RunningAudit audit = new RunningAudit(reader.heads(), checkpoint, true);
            Optional<StoredRecord> next = reader.next();
            while (next.isPresent()) {
                Optional<Broken> broken = audit.add(next.get());
                if (broken.isPresent()) {
                    return broken.get();
                }
                next = reader.next();
            }
            return reader.tornBytes() > 0 ? torn(reader.heads().records() + 1, reader.tornBytes()) : audit.end();
        } catch (CorruptRegisterException e) {
            return new Broken(e.entry(), e.reason());
        }
    }

    private static Verification verifyStore(ApprovalStore store, @Nullable Checkpoint checkpoint) {
        StreamHeads heads = new StreamHeads();
        RunningAudit audit = new RunningAudit(heads, checkpoint, false);
        try {
            List<StoredRecord> page = store.scan(1, PAGE);
            while (!page.isEmpty()) {
                for (StoredRecord next : page) {
                    Optional<Broken> broken = check(heads, audit, next);
                    if (broken.isPresent()) {
                        return broken.get();
                    }
                }
                page = store.scan(heads.lastPosition() + 1, PAGE);
            }
            return audit.end();
        } catch (CorruptRegisterException e) {
            return new Broken(e.entry(), e.reason());
        }
    }

    private static Optional<Broken> check(StreamHeads heads, RunningAudit audit, StoredRecord next) {
        Optional<Wording> problem = heads.take(next);
        return problem.isPresent() ? Optional.of(new Broken(next.position(), problem.get())) : audit.add(next);
    }

    private static Broken torn(long entry, int bytes) {
        return new Broken(
                entry,
                Wording.of(
                        "entrée inachevée : " + bytes + " octets sans fin de ligne",
                        "unfinished entry: " + bytes + " bytes without a line end"));
    }
}
