package org.commspubliques.templates.internal.markup;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** The runs of backticks in a paragraph: a run begins code if one of the same length follows. */
final class CodeSpans {

    static final CodeSpans NONE = new CodeSpans("", ImmutableMap.of(), 0);

    private final String source;
    private final int to;

    /** Where the runs of a length are, in order; those that have been passed are removed. */
    private final Map<Integer, Deque<Integer>> runs;

    private CodeSpans(String source, Map<Integer, Deque<Integer>> runs, int to) {
        this.source = source;
        this.runs = runs;
        this.to = to;
    }

    static CodeSpans of(String source, int from, int to) {
        CodeSpans spans = new CodeSpans(source, new HashMap<>(), to);
        int at = from;
        while (at < to) {
            int end = spans.endOfRun(at);
            if (end > at) {
                spans.runs
                        .computeIfAbsent(end - at, length -> new ArrayDeque<>())
                        .add(at);
            }
            at = Math.max(end, at + 1);
        }
        return spans;
    }

    int endOfRun(int at) {
        int end = at;
        while (end < to && source.charAt(end) == '`') {
            end++;
        }
        return end;
    }

    /** Where the code ends that begins here; -1 if none does. Must be asked in the order of the text. */
    int end(int at) {
        int length = endOfRun(at) - at;
        Deque<Integer> same = runs.get(length);
        while (same != null && !same.isEmpty() && same.getFirst() <= at) {
            same.removeFirst();
        }
        return same == null || same.isEmpty() ? -1 : same.getFirst() + length;
    }
}
