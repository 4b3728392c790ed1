package org.commspubliques.core.channel;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Counts some parts of a text as wholes, each of a size of its own whatever its length, such as links, and the rest
 * grapheme by grapheme. A part counts whole as soon as it begins.
 */
final class SpanTally implements Tally {

    /**
     * A part that counts as a whole.
     *
     * @param start where it starts in the text
     * @param end where it ends, exclusive
     * @param size what it takes
     */
    record Span(int start, int end, int size) {}

    private final ImmutableList<Span> spans;
    private final Size rest;
    private int next;
    private int sum;

    /** The parts in the order of the text, none of which overlap. */
    SpanTally(List<Span> spans, Size rest) {
        this.spans = ImmutableList.copyOf(spans);
        this.rest = rest;
    }

    @Override
    public int add(int start, int end) {
        int at = start;
        while (next < spans.size() && spans.get(next).start() < end) {
            Span span = spans.get(next);
            if (span.start() >= at) {
                addRest(at, span.start());
                sum += span.size();
            }
            if (span.end() > end) {
                return sum;
            }
            at = Math.max(at, span.end());
            next++;
        }
        addRest(at, end);
        return sum;
    }

    /** A mark on the last letter of a link belongs to that letter's grapheme, and not to the link. */
    private void addRest(int start, int end) {
        if (start < end) {
            sum += rest.of(start, end);
        }
    }
}
