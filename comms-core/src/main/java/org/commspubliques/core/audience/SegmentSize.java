package org.commspubliques.core.audience;

import com.google.common.base.Preconditions;
import java.util.Collection;

/** Keeps segments within their bounds: each is made of such as have been measured already. */
final class SegmentSize extends SegmentWalk {

    private int depth;
    private int deepest;
    private int size;

    private SegmentSize() {}

    static <C extends Collection<Segment>> C require(C parts) {
        SegmentSize measured = new SegmentSize();
        measured.depth = 1;
        measured.size = 1;
        for (Segment part : parts) {
            part.accept(measured);
            Preconditions.checkArgument(
                    measured.size <= Segment.MAX_SIZE,
                    "a segment has at most %s conditions, values and operators",
                    Segment.MAX_SIZE);
        }
        Preconditions.checkArgument(
                measured.deepest <= Segment.MAX_DEPTH, "a segment is at most %s levels deep", Segment.MAX_DEPTH);
        return parts;
    }

    static void requireValues(int values) {
        Preconditions.checkArgument(
                values < Segment.MAX_SIZE, "a segment has fewer than %s values, was %s", Segment.MAX_SIZE, values);
    }

    @Override
    void enter() {
        depth++;
        size++;
        deepest = Math.max(deepest, depth);
    }

    @Override
    void leave() {
        depth--;
    }

    @Override
    void condition(Segment condition) {
        enter();
        leave();
        if (condition instanceof Segment.Choice choice) {
            size += choice.values().size() - 1;
        }
    }
}
