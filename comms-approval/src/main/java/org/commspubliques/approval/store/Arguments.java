package org.commspubliques.approval.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What every store asks of its callers. */
final class Arguments {

    private Arguments() {}

    static void checkLoad(int fromVersion) {
        if (fromVersion < 1) {
            throw new IllegalArgumentException("fromVersion counts from 1: " + fromVersion);
        }
    }

    /** Returns the instant due in the precision that every store keeps. */
    static @Nullable Instant checkAppend(int expectedVersion, String payload, @Nullable Instant due) {
        if (expectedVersion < 0) {
            throw new IllegalArgumentException("expectedVersion is negative: " + expectedVersion);
        }
        StoredRecord.requirePayload(payload);
        return due == null ? null : StoredRecord.wholeDue(due);
    }

    static void checkDue(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("limit counts from 1: " + limit);
        }
    }

    static void checkScan(long fromPosition, int limit) {
        if (fromPosition < 1 || limit < 1) {
            throw new IllegalArgumentException("fromPosition and limit count from 1: " + fromPosition + ", " + limit);
        }
    }
}
