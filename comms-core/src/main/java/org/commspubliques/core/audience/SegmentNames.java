package org.commspubliques.core.audience;

import com.google.common.collect.ImmutableSet;
import java.util.Set;

/** Gathers what a segment speaks of. */
final class SegmentNames extends SegmentWalk {

    private final ImmutableSet.Builder<AttributeId> attributes = ImmutableSet.builder();
    private final ImmutableSet.Builder<String> segments = ImmutableSet.builder();

    @Override
    void condition(Segment condition) {
        if (condition instanceof Segment.Flag flag) {
            attributes.add(flag.attribute());
        } else if (condition instanceof Segment.Choice choice) {
            attributes.add(choice.attribute());
        } else if (condition instanceof Segment.Numbers range) {
            attributes.add(range.attribute());
        } else if (condition instanceof Segment.Dates range) {
            attributes.add(range.attribute());
        } else if (condition instanceof Segment.Named named) {
            segments.add(named.id());
        }
    }

    Set<AttributeId> attributes() {
        return attributes.build();
    }

    Set<String> segments() {
        return segments.build();
    }
}
