package org.commspubliques.examples.bench.approval;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Records in a concurrent map, whose version is checked. */
final class MemoryFloor extends Floor {

    private final Renewed<ConcurrentHashMap<UUID, List<String>>> renewed = new Renewed<>(ConcurrentHashMap::new);

    MemoryFloor() {
        super("SHA-256 chain in a map");
    }

    @Override
    Sink sink() {
        ConcurrentHashMap<UUID, List<String>> streams = renewed.next();
        return next -> streams.compute(next.stream(), (stream, lines) -> appended(lines, next));
    }

    private static List<String> appended(@Nullable List<String> lines, FloorRecord next) {
        List<String> all = lines == null ? new ArrayList<>(FloorRecord.KINDS.size()) : lines;
        if (all.size() != next.version()) {
            throw new IllegalStateException("conflict");
        }
        all.add(next.line());
        return all;
    }
}
