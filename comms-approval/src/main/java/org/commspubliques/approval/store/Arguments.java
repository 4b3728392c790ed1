package org.commspubliques.approval.store;

/** What every store asks of its callers. */
final class Arguments {

    private Arguments() {}

    static void checkLoad(int fromVersion) {
        if (fromVersion < 1) {
            throw new IllegalArgumentException("fromVersion counts from 1: " + fromVersion);
        }
    }

    static void checkAppend(int expectedVersion, String payload) {
        if (expectedVersion < 0) {
            throw new IllegalArgumentException("expectedVersion is negative: " + expectedVersion);
        }
        StoredRecord.requirePayload(payload);
    }

    static void checkScan(long fromPosition, int limit) {
        if (fromPosition < 1 || limit < 1) {
            throw new IllegalArgumentException("fromPosition and limit count from 1: " + fromPosition + ", " + limit);
        }
    }
}
