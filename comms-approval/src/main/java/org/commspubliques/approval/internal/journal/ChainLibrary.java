package org.commspubliques.approval.internal.journal;

import com.google.common.collect.MapMaker;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.store.ApprovalStore;
import org.commspubliques.approval.store.CommandId;
import org.commspubliques.approval.store.StoreException;
import org.commspubliques.approval.store.StoredRecord;
import org.commspubliques.approval.store.StreamId;
import org.commspubliques.core.language.Wording;

/**
 * The chains of the approvals of a store. Each is recorded once, in a stream named after the SHA-256 of its canonical JSON,
 * and approvals name it by that: what a chain was can never change under them. Thread-safe.
 */
final class ChainLibrary {

    /** What begins the name of a stream that no approval has: none of their names may have this character. */
    static final String SHARED = "@";

    static final String STREAM = SHARED + "circuit:";

    private static final CommandId COMMAND = CommandId.of("circuit");

    private final ApprovalStore store;
    private final Map<String, ApprovalChain> chains = new ConcurrentHashMap<>();
    /** By identity: to compare chains costs more than to record one. */
    private final Map<ApprovalChain, String> hashes = new MapMaker().weakKeys().makeMap();

    ChainLibrary(ApprovalStore store) {
        this.store = store;
    }

    /** Returns the hash of a chain that is on record from now on. */
    String keep(ApprovalChain chain) {
        String known = hashes.get(chain);
        if (known != null) {
            return known;
        }
        String hash = chain.sha256();
        // Whatever stands in the way is the same chain.
        store.append(StreamId.of(STREAM + hash), 0, COMMAND, chain.toJson(), null);
        if (!store.canBeUndone()) {
            hashes.put(chain, hash);
            chains.put(hash, chain);
        }
        return hash;
    }

    /** Returns the chain of a hash. */
    ApprovalChain find(String hash) {
        ApprovalChain known = chains.get(hash);
        if (known != null) {
            return known;
        }
        ApprovalChain chain = read(hash);
        chains.put(hash, chain);
        return chain;
    }

    private ApprovalChain read(String hash) {
        List<StoredRecord> records = store.load(StreamId.of(STREAM + hash), 1);
        if (records.isEmpty()) {
            throw new StoreException(
                    STREAM + hash,
                    StoreException.Failure.UNREADABLE,
                    Wording.of("ce circuit n’est pas au registre", "this chain is not in the register"));
        }
        ApprovalChain chain =
                ApprovalChain.parse(STREAM + hash, records.get(0).payload().getBytes(StandardCharsets.UTF_8));
        if (!chain.sha256().equals(hash)) {
            throw new StoreException(
                    STREAM + hash,
                    StoreException.Failure.UNREADABLE,
                    Wording.of(
                            "ce circuit n’est pas celui que dit son empreinte",
                            "this chain is not the one its hash says"));
        }
        return chain;
    }
}
