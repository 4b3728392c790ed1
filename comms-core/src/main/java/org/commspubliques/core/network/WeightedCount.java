package org.commspubliques.core.network;

import java.util.Objects;
import java.util.OptionalInt;
import org.commspubliques.core.internal.grapheme.Graphemes;
import org.commspubliques.core.internal.text.ComposedText;

/**
 * The length of a post as X counts it ({@code parseTweet} of its library twitter-text 3): the text in NFC, each link at a
 * fixed length, each emoji at a fixed weight, every other character at that of its range. Takes time in proportion to
 * the text. Immutable and thread-safe.
 *
 * <p>Emoji are those of Unicode 16, where that library stops at Unicode 11 and counts newer ones by their parts.
 */
public final class WeightedCount {

    private static final int TABLE_SIZE = 0x2100;

    private static final WeightedCount X = new WeightedCount(CharacterWeights.X_3);

    private final CharacterWeights weights;
    private final int[] table = new int[TABLE_SIZE];

    private WeightedCount(CharacterWeights weights) {
        this.weights = weights;
        for (int i = 0; i < TABLE_SIZE; i++) {
            table[i] = weights.of(i);
        }
    }

    /**
     * Returns how X counts now: 280 characters, of which four ranges weigh one and all others two; links 23, emoji two
     * (configuration 3 of twitter-text, github.com/twitter/twitter-text, {@code config/v3.json}).
     *
     * @return the count, always the same one
     */
    public static WeightedCount x() {
        return X;
    }

    /**
     * Returns a count by other weights, such as a catalogue of channels has them.
     *
     * @param weights the weights
     * @return the count
     */
    public static WeightedCount of(CharacterWeights weights) {
        return new WeightedCount(Objects.requireNonNull(weights, "weights"));
    }

    /**
     * Returns what this counts by.
     *
     * @return the weights
     */
    public CharacterWeights weights() {
        return weights;
    }

    /**
     * Counts a text.
     *
     * @param text the text
     * @return its length; a part of a character counts as a whole one
     */
    public int count(String text) {
        String composed = composed(text);
        return new Walk(composed).toEnd();
    }

    /**
     * Counts a text against a limit.
     *
     * @param text the text
     * @param max the limit, from 0
     * @return the length, and where the limit is crossed; what comes before that place takes no more than the limit within
     *     this text, though its last word may become a link where the text is cut there
     */
    public TextCount measured(String text, int max) {
        String composed = composed(text);
        int used = new Walk(composed).toEnd();
        if (used <= max) {
            return new TextCount(used, OptionalInt.empty());
        }
        if (composed.equals(text)) {
            return new TextCount(used, OptionalInt.of(new Walk(text).to(max)));
        }
        // NFC makes three units of one at most.
        int[] origins = new int[3 * text.length() + 1];
        String again = composedWithOrigins(text, origins);
        return new TextCount(used, OptionalInt.of(origins[new Walk(again).to(max)]));
    }

    /**
     * Returns where a text has a character that X refuses in any post: U+FEFF, U+FFFE or U+FFFF.
     *
     * @param text the text
     * @return the offset of the first one, in UTF-16 units; nothing where there is none
     */
    public static OptionalInt refusedAt(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Units.isRefused(text.charAt(at))) {
                return OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }

    private static String composed(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (mayCompose(text.charAt(at))) {
                return ComposedText.of(text);
            }
        }
        return text;
    }

    /**
     * Whether a unit may be changed by NFC, or change what is before it. Letters of Latin, French punctuation and nearly
     * all emoji never are, so that most texts need not be looked at again.
     */
    static boolean mayCompose(char unit) {
        if (unit < '\u0300' || (unit >= '\u2002' && unit < '\u20D0')) {
            return false;
        }
        boolean symbol = unit >= '\u2600' && unit < '\u2800';
        boolean emoji = unit == '\uFE0F' || unit == '\u20E3' || (unit >= '\uD83C' && unit <= '\uD83E');
        return !symbol && !emoji && !Character.isLowSurrogate(unit);
    }

    /** Composes a text and notes where each offset came from: that of the grapheme, within one that has changed. */
    private static String composedWithOrigins(String text, int[] origins) {
        StringBuilder out = new StringBuilder(text.length());
        for (int start = 0, end; start < text.length(); start = end) {
            end = Graphemes.nextEnd(text, start);
            int from = out.length();
            out.append(ComposedText.ofGrapheme(text.substring(start, end)));
            for (int at = from; at < out.length(); at++) {
                origins[at] = start;
            }
        }
        origins[out.length()] = text.length();
        return out.toString();
    }

    private int weightAt(String text, int at) {
        char unit = text.charAt(at);
        return unit < TABLE_SIZE ? table[unit] : weights.of(text.codePointAt(at));
    }

    /** A text read once from its start, link by link, emoji by emoji, character by character. */
    private final class Walk {

        private final String text;
        private final Spans links;
        private int nextLink;
        private int at;
        private long total;

        Walk(String text) {
            this.text = text;
            this.links = XLinks.of(text);
        }

        int toEnd() {
            while (at < text.length()) {
                step();
            }
            return Math.toIntExact((total + weights.scale() - 1) / weights.scale());
        }

        /** Returns the last place up to which all fits and where nothing is cut that belongs together. */
        int to(int max) {
            long limit = (long) max * weights.scale();
            int grapheme = 0;
            int safe = 0;
            while (at < text.length()) {
                step();
                if (total > limit) {
                    return safe;
                }
                while (grapheme < at) {
                    grapheme = Graphemes.nextEnd(text, grapheme);
                }
                safe = grapheme == at ? at : safe;
            }
            return safe;
        }

        private void step() {
            if (nextLink < links.size() && links.start(nextLink) == at) {
                total += (long) weights.link() * weights.scale();
                at = links.end(nextLink++);
                return;
            }
            int emojiEnd = weights.emoji() == 0 ? at : Emoji.end(text, at);
            if (emojiEnd > at) {
                total += weights.emoji();
                at = emojiEnd;
                skipLinks();
            } else {
                total += weightAt(text, at);
                at += Character.isHighSurrogate(text.charAt(at)) ? Character.charCount(text.codePointAt(at)) : 1;
            }
        }

        /** A link that started within an emoji is none any more. */
        private void skipLinks() {
            while (nextLink < links.size() && links.start(nextLink) < at) {
                nextLink++;
            }
        }
    }
}
