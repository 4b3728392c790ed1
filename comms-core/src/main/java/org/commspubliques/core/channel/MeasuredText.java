package org.commspubliques.core.channel;

import java.util.Objects;
import java.util.function.ToIntFunction;
import org.commspubliques.core.board.BoardLayout;
import org.commspubliques.core.internal.grapheme.Graphemes;
import org.commspubliques.core.internal.text.ComposedText;
import org.commspubliques.core.network.MastodonCount;
import org.commspubliques.core.network.TextCount;
import org.commspubliques.core.network.WeightedCount;

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

    /** Measures the text against a limit of a channel. */
    Measure against(ChannelRule rule, Channel channel) {
        return below(0, rule, channel);
    }

    /** Measures the text against what a content warning of some graphemes leaves of a limit. */
    Measure below(int warning, ChannelRule rule, Channel channel) {
        return switch (rule.unit()) {
            case WEIGHTED -> {
                WeightedCount count = channel.weightedCount();
                yield counted(rule, 0, count.measured(text, rule.max()), count::count);
            }
            case NETWORK_CHARACTERS -> {
                MastodonCount count = MastodonCount.of(channel.linkLength());
                yield counted(rule, warning, count.measured(text, Math.max(0, rule.max() - warning)), count::count);
            }
            default -> against(rule);
        };
    }

    private Measure counted(ChannelRule rule, int warning, TextCount count, ToIntFunction<String> counter) {
        int crossedAt = count.crossedAt().isPresent()
                ? fitting(count.crossedAt().getAsInt(), Math.max(0, rule.max() - warning), counter)
                : Measure.NOWHERE;
        return new Measure(rule.unit(), warning + count.used(), rule.max(), crossedAt);
    }

    /**
     * Where the crossing cuts a word in such a way that its beginning is a link, which takes more than the letters did,
     * the whole word is too much.
     */
    private int fitting(int crossedAt, int max, ToIntFunction<String> counter) {
        return counter.applyAsInt(text.substring(0, crossedAt)) <= max ? crossedAt : startOfWord(crossedAt);
    }

    private int startOfWord(int offset) {
        int word = 0;
        for (int start = 0, end; start < offset; start = end) {
            end = Graphemes.nextEnd(text, start);
            if (end - start == 1 && isSpace(text.charAt(start))) {
                word = end;
            }
        }
        return word;
    }

    private static boolean isSpace(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
    }

    /** Measures the text against a limit that is the same on every channel. */
    Measure against(ChannelRule rule) {
        if (rule.unit() == MeasureUnit.BOARD_PAGES) {
            return laidOut(rule);
        }
        int used = used(rule.unit());
        int crossedAt = used > rule.max() ? crossedAt(rule.unit(), rule.max()) : Measure.NOWHERE;
        return new Measure(rule.unit(), used, rule.max(), crossedAt);
    }

    private Measure laidOut(ChannelRule rule) {
        BoardLayout layout = BoardLayout.of(text, rule.grid().orElseThrow());
        int pages = layout.pages().size();
        return new Measure(
                rule.unit(), pages, rule.max(), pages > rule.max() ? layout.startOf(rule.max()) : Measure.NOWHERE);
    }

    /** Most texts fit: what needs no look at each grapheme is counted without. */
    int used(MeasureUnit unit) {
        return switch (unit) {
            case GRAPHEMES -> Graphemes.count(text);
            case CODE_POINTS -> text.codePointCount(0, text.length());
            case UTF16_UNITS -> text.length();
            case UTF8_BYTES -> Tally.utf8Bytes(text, 0, text.length());
            default -> whole(Tally.of(unit, this));
        };
    }

    private int whole(Tally tally) {
        int used = 0;
        for (int start = 0, end; start < text.length(); start = end) {
            end = Graphemes.nextEnd(text, start);
            used = tally.add(start, end);
        }
        return used;
    }

    private int crossedAt(MeasureUnit unit, int max) {
        Tally tally = Tally.of(unit, this);
        int start = 0;
        int end = Graphemes.nextEnd(text, start);
        while (tally.add(start, end) <= max) {
            start = end;
            end = Graphemes.nextEnd(text, start);
        }
        return start;
    }
}
