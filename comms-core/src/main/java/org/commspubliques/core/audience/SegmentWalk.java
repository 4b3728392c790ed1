package org.commspubliques.core.audience;

import java.util.List;

/** Goes through all parts of a segment in the order of its text. */
abstract class SegmentWalk implements SegmentVisitor<Boolean> {

    /** Sees that an operator begins. */
    void enter() {}

    /** Sees that an operator ends. */
    void leave() {}

    /** Sees a part that has no parts. */
    abstract void condition(Segment condition);

    private Boolean see(Segment condition) {
        condition(condition);
        return true;
    }

    private Boolean goThrough(Iterable<Segment> parts) {
        enter();
        for (Segment part : parts) {
            part.accept(this);
        }
        leave();
        return true;
    }

    @Override
    public final Boolean everyone() {
        return see(new Segment.Everyone());
    }

    @Override
    public final Boolean flag(Segment.Flag flag) {
        return see(flag);
    }

    @Override
    public final Boolean choice(Segment.Choice choice) {
        return see(choice);
    }

    @Override
    public final Boolean numbers(Segment.Numbers range) {
        return see(range);
    }

    @Override
    public final Boolean dates(Segment.Dates range) {
        return see(range);
    }

    @Override
    public final Boolean all(Segment.All all) {
        return goThrough(all.parts());
    }

    @Override
    public final Boolean any(Segment.Any any) {
        return goThrough(any.parts());
    }

    @Override
    public final Boolean not(Segment.Not not) {
        return goThrough(List.of(not.part()));
    }

    @Override
    public final Boolean minus(Segment.Minus minus) {
        return goThrough(List.of(minus.from(), minus.without()));
    }

    @Override
    public final Boolean named(Segment.Named named) {
        return see(named);
    }
}
