package org.commspubliques.approval.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commspubliques.approval.audit.Verification.Broken;
import org.commspubliques.approval.audit.Verification.Intact;
import org.commspubliques.approval.store.StoredRecord;
import org.commspubliques.approval.store.StreamHead;
import org.commspubliques.approval.store.StreamHeads;
import org.commspubliques.approval.store.StreamId;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/** A verification under way: the head hash so far, and which heads of a checkpoint are still to be met. */
final class RunningAudit {

    private final HeadHash head = new HeadHash();
    private final StreamHeads streams;
    private final @Nullable Checkpoint checkpoint;
    private final boolean ordered;
    private final Map<StreamId, StreamHead> unmet = new HashMap<>();

    /**
     * Begins a verification.
     *
     * @param streams takes in each record before this audit does
     * @param checkpoint what was known earlier
     * @param ordered whether the first records are those of the checkpoint, in its order; otherwise only streams are
     *     compared, because a database may show a record of a lower place later than one of a higher
     */
    RunningAudit(StreamHeads streams, @Nullable Checkpoint checkpoint, boolean ordered) {
        this.streams = streams;
        this.checkpoint = checkpoint;
        this.ordered = ordered;
        if (checkpoint != null) {
            checkpoint.heads().forEach(known -> unmet.put(known.stream(), known));
        }
    }

    /** Takes in an entry that continues its stream; returns what the checkpoint has against it. */
    Optional<Broken> add(StoredRecord next) {
        head.add(next.hash());
        if (checkpoint == null) {
            return Optional.empty();
        }
        StreamHead known = unmet.get(next.stream());
        if (known != null && known.version() == next.version()) {
            if (!known.hash().equals(next.hash())) {
                return Optional.of(rewritten(next));
            }
            unmet.remove(next.stream());
        }
        return ordered && streams.records() == checkpoint.entries()
                ? compareOrder(checkpoint, next.position())
                : Optional.empty();
    }

    private Optional<Broken> compareOrder(Checkpoint known, long position) {
        if (!unmet.isEmpty()) {
            return Optional.of(new Broken(position, missing("fils retirés ou ajoutés", "streams removed or added")));
        }
        return known.headHash().equals(head.value())
                ? Optional.empty()
                : Optional.of(new Broken(
                        position,
                        Wording.of(
                                "registre réécrit : les entrées jusqu’à celle-ci ne sont pas dans l’ordre du point de"
                                        + " contrôle",
                                "rewritten register: the entries up to this one are not in the order of the"
                                        + " checkpoint")));
    }

    /** Returns the result at the end, where every entry was found right. */
    Verification end() {
        if (checkpoint == null || unmet.isEmpty()) {
            return new Intact(streams.records(), streams.heads(), head.value());
        }
        boolean shorter = streams.records() < checkpoint.entries();
        long entries = streams.records();
        return new Broken(
                streams.lastPosition() + 1,
                shorter
                        ? missing(
                                "registre raccourci : " + entries + (entries > 1 ? " entrées, " : " entrée, ")
                                        + checkpoint.entries()
                                        + " au point de contrôle",
                                "shortened register: " + entries + (entries == 1 ? " entry, " : " entries, ")
                                        + checkpoint.entries()
                                        + " at the checkpoint")
                        : missing("fils retirés", "streams removed"));
    }

    private static Broken rewritten(StoredRecord next) {
        return new Broken(
                next.position(),
                Wording.of(
                        "registre réécrit : la version " + next.version() + " du fil « " + next.stream()
                                + " », ou une avant elle, n’est pas celle du point de contrôle",
                        "rewritten register: version " + next.version() + " of stream '" + next.stream()
                                + "', or one before it, is not that of the checkpoint"));
    }

    /** Names the first version that should have been met by now, and counts the streams that lack one. */
    private Wording missing(String fr, String en) {
        List<StreamHead> lacking = MerkleTree.sorted(List.copyOf(unmet.values()));
        StreamHead first = lacking.get(0);
        int version = streams.version(first.stream()) + 1;
        String others = lacking.size() == 1 ? "" : " (+ " + (lacking.size() - 1) + ")";
        return Wording.of(
                fr + " ; il manque la version " + version + " du fil « " + first.stream() + " »" + others,
                en + "; version " + version + " of stream '" + first.stream() + "' is missing" + others);
    }
}
