package org.commspubliques.core.audience;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Writes segments as {@link SegmentReader} reads them. */
final class SegmentJson implements SegmentVisitor<Map<String, ?>> {

    static final SegmentJson WRITER = new SegmentJson();

    private SegmentJson() {}

    @Override
    public Map<String, ?> everyone() {
        return Map.of("everyone", true);
    }

    @Override
    public Map<String, ?> flag(Segment.Flag flag) {
        return Map.of("flag", flag.attribute().value());
    }

    @Override
    public Map<String, ?> choice(Segment.Choice choice) {
        return ImmutableMap.of("choice", choice.attribute().value(), "values", List.copyOf(choice.values()));
    }

    @Override
    public Map<String, ?> numbers(Segment.Numbers range) {
        ImmutableMap.Builder<String, Object> fields = ImmutableMap.builder();
        fields.put("number", range.attribute().value());
        if (range.min() != Integer.MIN_VALUE) {
            fields.put("min", range.min());
        }
        if (range.max() != Integer.MAX_VALUE) {
            fields.put("max", range.max());
        }
        return fields.buildOrThrow();
    }

    @Override
    public Map<String, ?> dates(Segment.Dates range) {
        ImmutableMap.Builder<String, Object> fields = ImmutableMap.builder();
        fields.put("date", range.attribute().value());
        if (!range.from().equals(Segment.Dates.FIRST)) {
            fields.put("from", range.from().toString());
        }
        if (!range.to().equals(Segment.Dates.LAST)) {
            fields.put("to", range.to().toString());
        }
        return fields.buildOrThrow();
    }

    @Override
    public Map<String, ?> all(Segment.All all) {
        return Map.of("and", written(all.parts()));
    }

    @Override
    public Map<String, ?> any(Segment.Any any) {
        return Map.of("or", written(any.parts()));
    }

    @Override
    public Map<String, ?> not(Segment.Not not) {
        return Map.of("not", not.part().accept(this));
    }

    @Override
    public Map<String, ?> minus(Segment.Minus minus) {
        return Map.of("minus", written(List.of(minus.from(), minus.without())));
    }

    @Override
    public Map<String, ?> named(Segment.Named named) {
        return Map.of("segment", named.id());
    }

    private List<Map<String, ?>> written(Collection<Segment> parts) {
        return parts.stream().<Map<String, ?>>map(part -> part.accept(this)).toList();
    }
}
