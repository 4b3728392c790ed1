package org.commspubliques.core.audience;

import com.google.common.base.Preconditions;

/** Refuses conditions on what a catalogue does not have. */
final class SegmentCheck extends SegmentWalk {

    private final AttributeCatalog catalog;

    SegmentCheck(AttributeCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    void condition(Segment condition) {
        if (condition instanceof Segment.Flag flag) {
            require(flag.attribute(), AttributeType.FLAG);
        } else if (condition instanceof Segment.Choice choice) {
            Attribute attribute = require(choice.attribute(), AttributeType.CHOICE);
            for (String value : choice.values()) {
                Preconditions.checkArgument(
                        attribute.values().containsKey(value), "'%s' is no value of '%s'", value, attribute.id());
            }
        } else if (condition instanceof Segment.Numbers range) {
            require(range.attribute(), AttributeType.NUMBER);
        } else if (condition instanceof Segment.Dates range) {
            require(range.attribute(), AttributeType.DATE);
        }
    }

    private Attribute require(AttributeId id, AttributeType type) {
        Attribute attribute = catalog.get(id);
        Preconditions.checkArgument(
                attribute.type() == type, "'%s' is asked for as %s, is %s", id, type, attribute.type());
        return attribute;
    }
}
