package org.commspubliques.core.recipient;

import java.util.BitSet;
import java.util.Iterator;
import java.util.Map;
import org.commspubliques.core.audience.AttributeId;
import org.commspubliques.core.audience.Segment;
import org.commspubliques.core.audience.SegmentVisitor;
import org.jspecify.annotations.Nullable;

/** Finds the rows of a segment without names; each set it returns is the caller’s own. */
final class ContactColumns implements SegmentVisitor<BitSet> {

    private final int contacts;
    private final Map<AttributeId, BitSet> flags;
    private final Map<AttributeId, Choices> choices;
    private final Map<AttributeId, Figures> figures;

    ContactColumns(
            int contacts,
            Map<AttributeId, BitSet> flags,
            Map<AttributeId, Choices> choices,
            Map<AttributeId, Figures> figures) {
        this.contacts = contacts;
        this.flags = flags;
        this.choices = choices;
        this.figures = figures;
    }

    /**
     * A column of choices.
     *
     * @param codes the codes of the values
     * @param figures the column
     */
    record Choices(Map<String, Integer> codes, Figures figures) {}

    /**
     * A column of numbers or of days since 1970.
     *
     * @param base what is taken off a number to make its code
     * @param column the column
     */
    record Figures(long base, CodeColumn column) {}

    @Override
    public BitSet everyone() {
        BitSet all = new BitSet(contacts);
        all.set(0, contacts);
        return all;
    }

    @Override
    public BitSet flag(Segment.Flag flag) {
        return copy(flags.get(flag.attribute()));
    }

    private static BitSet copy(@Nullable BitSet set) {
        return set == null ? new BitSet() : (BitSet) set.clone();
    }

    @Override
    public BitSet choice(Segment.Choice choice) {
        Choices known = choices.get(choice.attribute());
        BitSet found = new BitSet();
        if (known != null) {
            for (String value : choice.values()) {
                Integer code = known.codes().get(value);
                if (code != null) {
                    found.or(known.figures()
                            .column()
                            .equal(code - known.figures().base()));
                }
            }
        }
        return found;
    }

    @Override
    public BitSet numbers(Segment.Numbers range) {
        return between(range.attribute(), range.min(), range.max());
    }

    @Override
    public BitSet dates(Segment.Dates range) {
        return between(range.attribute(), range.from().toEpochDay(), range.to().toEpochDay());
    }

    private BitSet between(AttributeId attribute, long least, long most) {
        Figures known = figures.get(attribute);
        return known == null ? new BitSet() : known.column().between(least - known.base(), most - known.base());
    }

    @Override
    public BitSet all(Segment.All all) {
        Iterator<Segment> parts = all.parts().iterator();
        BitSet found = parts.next().accept(this);
        while (parts.hasNext() && !found.isEmpty()) {
            Segment part = parts.next();
            if (part instanceof Segment.Not not) {
                found.andNot(not.part().accept(this));
            } else {
                found.and(part.accept(this));
            }
        }
        return found;
    }

    @Override
    public BitSet any(Segment.Any any) {
        BitSet found = new BitSet(contacts);
        any.parts().forEach(part -> found.or(part.accept(this)));
        return found;
    }

    @Override
    public BitSet not(Segment.Not not) {
        BitSet found = everyone();
        found.andNot(not.part().accept(this));
        return found;
    }

    @Override
    public BitSet minus(Segment.Minus minus) {
        BitSet found = minus.from().accept(this);
        found.andNot(minus.without().accept(this));
        return found;
    }

    @Override
    public BitSet named(Segment.Named named) {
        throw new IllegalStateException("the name '" + named.id() + "' has not been written out");
    }
}
