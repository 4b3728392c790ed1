package org.commspubliques.core.audience;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Puts what they stand for in the place of names. */
final class SegmentExpansion implements SegmentVisitor<Segment> {

    private final Function<String, Segment> named;

    SegmentExpansion(Function<String, Segment> named) {
        this.named = named;
    }

    @Override
    public Segment everyone() {
        return new Segment.Everyone();
    }

    @Override
    public Segment flag(Segment.Flag flag) {
        return flag;
    }

    @Override
    public Segment choice(Segment.Choice choice) {
        return choice;
    }

    @Override
    public Segment numbers(Segment.Numbers range) {
        return range;
    }

    @Override
    public Segment dates(Segment.Dates range) {
        return range;
    }

    @Override
    public Segment all(Segment.All all) {
        return Segment.allOf(parts(all.parts()));
    }

    @Override
    public Segment any(Segment.Any any) {
        return Segment.anyOf(parts(any.parts()));
    }

    private List<Segment> parts(Collection<Segment> parts) {
        return parts.stream().map(part -> part.accept(this)).toList();
    }

    @Override
    public Segment not(Segment.Not not) {
        return new Segment.Not(not.part().accept(this));
    }

    @Override
    public Segment minus(Segment.Minus minus) {
        return new Segment.Minus(minus.from().accept(this), minus.without().accept(this));
    }

    @Override
    public Segment named(Segment.Named name) {
        return named.apply(name.id());
    }
}
