package org.commspubliques.approval.internal.journal;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.collect.MapMaker;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** What a hash stands for is the same in every store. */
    private static final Cache<String, ApprovalChain> KNOWN =
            CacheBuilder.newBuilder().maximumSize(1_000).build();

    /** By identity: to compare chains costs more than to record one. */
    private static final Map<ApprovalChain, String> HASHES =
            new MapMaker().weakKeys().makeMap();

    /** By store, the hashes of the chains that are on record there. */
    private static final Map<ApprovalStore, Set<String>> KEPT =
            new MapMaker().weakKeys().makeMap();

    private final ApprovalStore store;
    private final Set<String> kept;

    ChainLibrary(ApprovalStore store) {
        this.store = store;
        // What a host may roll back is not on record for sure.
        this.kept =
                store.canBeUndone() ? Set.of() : KEPT.computeIfAbsent(store, first -> ConcurrentHashMap.newKeySet());
    }

    /** Returns the hash of a chain that is on record from now on. */
    String keep(ApprovalChain chain) {
        String hash = HASHES.computeIfAbsent(chain, ApprovalChain::sha256);
        if (!kept.contains(hash)) {
            // Whatever stands in the way is the same chain.
            store.append(StreamId.of(STREAM + hash), 0, COMMAND, chain.toJson(), null);
            KNOWN.put(hash, chain);
            if (!store.canBeUndone()) {
                kept.add(hash);
            }
        }
        return hash;
    }

    /** Returns the chain of a hash. */
    ApprovalChain find(String hash) {
        ApprovalChain known = KNOWN.getIfPresent(hash);
        if (known == null) {
            known = read(hash);
            KNOWN.put(hash, known);
        }
        return known;
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
