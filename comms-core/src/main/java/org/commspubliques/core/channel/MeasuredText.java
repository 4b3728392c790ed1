package org.commspubliques.core.channel;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import org.commspubliques.core.board.BoardLayout;
import org.commspubliques.core.internal.text.ComposedText;
import org.commspubliques.core.internal.text.Graphemes;

/** A text that is being measured, with what several rules ask of it, found once. Not thread-safe. */
final class MeasuredText {

    private enum Composed {
        UNKNOWN,
        YES,
        NO
    }

    private final String text;
    private Composed composed = Composed.UNKNOWN;

    MeasuredText(String text) {
        this.text = Objects.requireNonNull(text, "text");
    }

    String text() {
        return text;
    }

    /** Returns whether the text is in NFC, so that no part of it need be composed. */
    boolean isComposed() {
        if (composed == Composed.UNKNOWN) {
            composed = ComposedText.of(text).equals(text) ? Composed.YES : Composed.NO;
        }
        return composed == Composed.YES;
    }

    /** Measures the text against limits, in one pass for all but the boards. */
    List<Measure> against(List<ChannelRule> rules) {
        Running[] running = rules.stream()
                .filter(rule -> rule.unit() != MeasureUnit.BOARD_PAGES)
                .map(rule -> new Running(rule, Tally.of(rule.unit(), this)))
                .toArray(Running[]::new);
        walk(running);
        ImmutableList.Builder<Measure> measures = ImmutableList.builder();
        int next = 0;
        for (ChannelRule rule : rules) {
            measures.add(rule.unit() == MeasureUnit.BOARD_PAGES ? laidOut(rule) : running[next++].measure());
        }
        return measures.build();
    }

    private void walk(Running[] running) {
        if (running.length == 0) {
            return;
        }
        for (int start = 0, end; start < text.length(); start = end) {
            end = Graphemes.nextEnd(text, start);
            for (Running one : running) {
                one.add(start, end);
            }
        }
    }

    private Measure laidOut(ChannelRule rule) {
        BoardLayout layout = BoardLayout.of(text, rule.grid().orElseThrow());
        int pages = layout.pages().size();
        return new Measure(
                rule.unit(), pages, rule.max(), pages > rule.max() ? layout.startOf(rule.max()) : Measure.NOWHERE);
    }

    /** A measure that is being taken. */
    private static final class Running {

        private final ChannelRule rule;
        private final Tally tally;
        private final int max;
        private int used;
        private int crossedAt = Measure.NOWHERE;

        private Running(ChannelRule rule, Tally tally) {
            this.rule = rule;
            this.tally = tally;
            this.max = rule.max();
        }

        private void add(int start, int end) {
            used = tally.add(start, end);
            if (used > max && crossedAt == Measure.NOWHERE) {
                crossedAt = start;
            }
        }

        private Measure measure() {
            return new Measure(rule.unit(), used, max, crossedAt);
        }
    }
}
