package org.commspubliques.approval.audit;

import java.util.Optional;
import org.commspubliques.approval.audit.Verification.Broken;
import org.commspubliques.approval.audit.Verification.Intact;
import org.commspubliques.approval.store.StoredRecord;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/** A verification under way: the head hash so far, and whether a checkpoint was met. */
final class RunningAudit {

    private final HeadHash head = new HeadHash();
    private final @Nullable Checkpoint checkpoint;
    private long entries;

    RunningAudit(@Nullable Checkpoint checkpoint) {
        this.checkpoint = checkpoint;
    }

    /** Takes in an entry that continues its stream; returns what the checkpoint has against it. */
    Optional<Broken> add(StoredRecord next) {
        head.add(next.hash());
        entries++;
        boolean differs = checkpoint != null
                && checkpoint.entries() == entries
                && !checkpoint.headHash().equals(head.value());
        return differs ? Optional.of(rewritten(next.position())) : Optional.empty();
    }

    /** Returns the result at the end, where every entry was found right. */
    Verification end(int streams, long lastPosition) {
        String value = head.value();
        if (checkpoint != null && checkpoint.entries() > entries) {
            return new Broken(
                    lastPosition + 1,
                    Wording.of(
                            "registre raccourci : " + entries + " entrées, " + checkpoint.entries()
                                    + " au point de contrôle",
                            "shortened register: " + entries + " entries, " + checkpoint.entries()
                                    + " at the checkpoint"));
        }
        if (checkpoint != null
                && checkpoint.entries() == 0
                && !checkpoint.headHash().equals(new HeadHash().value())) {
            return rewritten(1);
        }
        return new Intact(entries, streams, value);
    }

    private static Broken rewritten(long position) {
        return new Broken(
                position,
                Wording.of(
                        "registre réécrit : une entrée jusqu'à celle-ci n'est pas celle du point de contrôle",
                        "rewritten register: an entry up to this one is not that of the checkpoint"));
    }
}
