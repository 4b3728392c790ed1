package org.commspubliques.core.cap;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Polygone: a line around an area. Immutable and thread-safe.
 *
 * @param points its corners, at least four, the last of which is the first again; unmodifiable
 */
public record CapPolygon(List<CapPoint> points) {

    /** Copies the points; refuses a line that does not close. */
    public CapPolygon {
        points = ImmutableList.copyOf(points);
        CapValueException.unless(
                points.size() >= 4,
                "un polygone a au moins 4 points ; il en a " + points.size(),
                "a polygon has at least 4 points, was " + points.size());
        CapPoint first = points.get(0);
        CapPoint last = points.get(points.size() - 1);
        CapValueException.unless(
                first.equals(last),
                "un polygone finit où il commence : " + first + " et " + last,
                "a polygon ends where it begins, was " + first + " and " + last);
    }

    @Override
    public String toString() {
        return points.stream().map(CapPoint::toString).collect(Collectors.joining(" "));
    }
}
