package org.commspubliques.approval.internal.journal;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.util.concurrent.atomic.AtomicInteger;
import org.commspubliques.approval.decision.ApprovalState;
import org.commspubliques.approval.store.StreamId;

/**
 * The states of the approvals last in use. What is remembered may be old, but is never wrong. Each state has a place that is put
 * in the cache once, where the commands that follow find it and change it: the cache has locks for its order of use. Thread-safe.
 */
final class RememberedStates {

    private final Cache<StreamId, Place> places;
    private final AtomicInteger forgotten = new AtomicInteger();

    /**
     * Creates it, empty.
     *
     * @param most how many approvals are remembered; 0 for none
     */
    RememberedStates(int most) {
        this.places = CacheBuilder.newBuilder().maximumSize(most).build();
    }

    /** Where the state of one approval is. Asked for before anything is read of which the state is made. */
    static final class Place {

        private final int madeAfter;
        private volatile ApprovalState state = ApprovalState.initial();
        private volatile boolean inCache;

        private Place(int madeAfter) {
            this.madeAfter = madeAfter;
        }

        ApprovalState state() {
            return state;
        }

        /** Forgets the state: somebody else changed the approval. */
        void clear() {
            state = ApprovalState.initial();
        }
    }

    Place of(StreamId stream) {
        Place place = places.getIfPresent(stream);
        return place == null ? new Place(forgotten.get()) : place;
    }

    /** Remembers a state, unless all was forgotten since its place was asked for; nothing is known of one without records. */
    void remember(StreamId stream, Place place, ApprovalState state) {
        place.state = state;
        if (!place.inCache && state.version() > 0) {
            place.inCache = true;
            places.put(stream, place);
            if (place.madeAfter != forgotten.get()) {
                places.invalidate(stream);
            }
        }
    }

    /** Forgets all, what is being read just now too. */
    void forget() {
        forgotten.incrementAndGet();
        places.invalidateAll();
    }
}
