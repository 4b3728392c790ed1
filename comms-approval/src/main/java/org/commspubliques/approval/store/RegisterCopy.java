package org.commspubliques.approval.store;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.commspubliques.core.language.Wording;

/**
 * Copie de registre: brings the records of one store into another, of whatever kind each is: same records, same streams, same
 * hashes.
 *
 * <p>Each record is verified before it is copied, so that nothing that was changed gets into the copy. A copy that was
 * interrupted is started again: what is there already is compared, and not added twice. Reads page by page; in memory are one
 * page, the head of each stream and some 30 to 60 bytes per record. What is recorded in the source meanwhile may be left out:
 * copy again, or copy when nobody writes. Immutable; as thread-safe as the stores.
 *
 * <p>Only the register is copied: neither texts, nor personal data, nor facts.
 */
public final class RegisterCopy {

    private static final int PAGE = 256;

    private final ApprovalStore source;

    private RegisterCopy(ApprovalStore source) {
        this.source = Objects.requireNonNull(source, "source");
    }

    /**
     * Copies a store.
     *
     * @param source the store, in which nothing changes
     * @return the copy, of which nothing is made yet
     */
    public static RegisterCopy of(ApprovalStore source) {
        return new RegisterCopy(source);
    }

    /**
     * Adds to another store what it lacks of this one. What the other has in streams of its own stays as it is.
     *
     * @param target the other store: empty, or an earlier copy of this one
     * @return how many records were copied, and how many were there already
     * @throws RegisterCopyException if a record of the source is not what was written, or the target has something else in its
     *     place; names the stream and the position. What was copied until then stays
     * @throws StoreException if a store cannot do its work; the copy may be started again
     * @throws CorruptRegisterException if a file holds an entry that is not what was written
     */
    public CopyResult into(ApprovalStore target) {
        StreamHeads verified = new StreamHeads();
        long copied = 0;
        List<StoredRecord> page = source.scan(1, PAGE);
        while (!page.isEmpty()) {
            for (StoredRecord record : page) {
                Optional<Wording> problem = verified.take(record);
                if (problem.isPresent()) {
                    throw RegisterCopyException.altered(record, problem.get());
                }
                copied += isNew(record, target) ? 1 : 0;
            }
            page = source.scan(verified.lastPosition() + 1, PAGE);
        }
        return new CopyResult(copied, verified.records() - copied);
    }

    private static boolean isNew(StoredRecord record, ApprovalStore target) {
        AppendResult answer = target.append(
                record.stream(), record.version() - 1, record.commandId(), record.payload(), record.due());
        boolean same = answer.fold(
                added -> added.hash().equals(record.hash()),
                conflict -> false,
                there -> there.hash().equals(record.hash()));
        if (!same) {
            throw RegisterCopyException.conflict(record);
        }
        return answer instanceof AppendResult.Appended;
    }
}
