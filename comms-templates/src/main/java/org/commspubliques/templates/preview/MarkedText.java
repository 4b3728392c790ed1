package org.commspubliques.templates.preview;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.commspubliques.core.finding.Severity;

/** Cuts a text where findings begin and end, so that marks follow one another even where findings overlap. */
final class MarkedText {

    private static final Comparator<Span> BY_NUMBER = Comparator.comparingInt(Span::number);

    private final String text;
    private final TreeMap<Integer, ImmutableList.Builder<Span>> edges = new TreeMap<>();

    private MarkedText(String text) {
        this.text = text;
    }

    /**
     * The part of the text that a finding is about.
     *
     * @param number the finding's number
     * @param start where it starts
     * @param end where it ends, exclusive
     * @param severity how grave the finding is
     */
    record Span(int number, int start, int end, Severity severity) {}

    /**
     * A piece of the text; all pieces together are the text.
     *
     * @param text the piece
     * @param marked whether a finding is about it
     * @param severity the class of the gravest such finding
     * @param findings the numbers of these findings
     * @param ending the numbers of those that end here
     */
    record Piece(String text, boolean marked, String severity, String findings, List<Integer> ending) {}

    static List<Piece> of(String text, List<Span> spans) {
        MarkedText marked = new MarkedText(text);
        spans.forEach(marked::add);
        return marked.pieces();
    }

    /** Whether a span can be shown in a text at all. */
    static boolean holds(String text, int start, int end) {
        return start < Math.min(end, text.length());
    }

    /** The part of a text that a span marks. */
    static String words(String text, int start, int end) {
        MarkedText marked = new MarkedText(text);
        return text.substring(marked.before(start), marked.after(Math.min(end, text.length())));
    }

    private void add(Span span) {
        Span within = new Span(
                span.number(), before(span.start()), after(Math.min(span.end(), text.length())), span.severity());
        edge(within.start()).add(within);
        edge(within.end()).add(within);
    }

    private ImmutableList.Builder<Span> edge(int at) {
        return edges.computeIfAbsent(at, place -> ImmutableList.builder());
    }

    /** Half a surrogate pair cannot be written. */
    private int before(int at) {
        return isInsidePair(at) ? at - 1 : at;
    }

    private int after(int at) {
        return isInsidePair(at) ? at + 1 : at;
    }

    private boolean isInsidePair(int at) {
        return 0 < at
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
    }

    private List<Piece> pieces() {
        ImmutableList.Builder<Piece> pieces = ImmutableList.builder();
        TreeSet<Span> open = new TreeSet<>(BY_NUMBER);
        edge(text.length());
        int at = 0;
        for (int edge : edges.keySet()) {
            List<Span> touching = edge(edge).build();
            if (at < edge) {
                List<Integer> ending = touching.stream()
                        .filter(span -> span.end() == edge)
                        .map(Span::number)
                        .sorted()
                        .collect(ImmutableList.toImmutableList());
                pieces.add(piece(text.substring(at, edge), open, ending));
            }
            touching.forEach(span -> turn(span, edge, open));
            at = edge;
        }
        return pieces.build();
    }

    private static void turn(Span span, int edge, Set<Span> open) {
        if (span.end() == edge) {
            open.remove(span);
        } else {
            open.add(span);
        }
    }

    private static Piece piece(String text, Set<Span> open, List<Integer> ending) {
        Severity worst =
                open.stream().map(Span::severity).max(Comparator.naturalOrder()).orElse(Severity.INFO);
        String findings =
                open.stream().map(span -> String.valueOf(span.number())).collect(Collectors.joining(" "));
        return new Piece(text, !open.isEmpty(), FindingView.Grade.style(worst), findings, ending);
    }
}
