package org.commspubliques.core.channel;

import java.util.function.ToIntFunction;
import org.commspubliques.core.internal.grapheme.Graphemes;
import org.commspubliques.core.internal.text.ComposedText;
import org.commspubliques.core.network.EmojiByteCount;
import org.commspubliques.core.sms.SmsCounter;

/** How much of a unit a text takes, added up grapheme by grapheme. It never becomes less. */
interface Tally {

    /** Adds the next grapheme and returns what the text takes up to there. */
    int add(int start, int end);

    /** Returns a tally of a unit that is counted along a text. */
    static Tally of(MeasureUnit unit, MeasuredText measured) {
        String text = measured.text();
        return switch (unit) {
            case GRAPHEMES -> new Sum((start, end) -> 1);
            case SIGNS -> new Sum((start, end) -> Graphemes.isLineBreak(text, start) ? 0 : 1);
            case CODE_POINTS -> new Sum(text::codePointCount);
            case EMOJI_AS_BYTES -> new Sum((start, end) -> EmojiByteCount.of(text, start, end));
            case UTF16_UNITS -> (start, end) -> end;
            case UTF8_BYTES -> new Sum((start, end) -> utf8Bytes(text, start, end));
            case SMS_PARTS -> written(SmsCounter.ofParts(), SmsCounter::parts, measured);
            case GSM_SEPTETS -> written(SmsCounter.ofParts(), SmsCounter::septets, measured);
            case CELL_BROADCAST_PAGES -> written(SmsCounter.ofBroadcastPages(), SmsCounter::parts, measured);
            case LINE_CHARACTERS -> new LongestLine(text);
            case WEIGHTED, NETWORK_CHARACTERS ->
                throw new IllegalArgumentException(unit + " are counted as a channel weighs them: it must be named");
            case BOARD_PAGES, COUNT, PIXELS, RATIO, SECONDS, BYTES, KILOBYTES ->
                throw new IllegalArgumentException(unit + " is not counted along a text");
        };
    }

    private static Tally written(SmsCounter counter, ToIntFunction<SmsCounter> counted, MeasuredText measured) {
        return (start, end) -> {
            addComposed(counter, measured, start, end);
            return counted.applyAsInt(counter);
        };
    }

    private static void addComposed(SmsCounter counter, MeasuredText measured, int start, int end) {
        if (measured.isComposed()) {
            counter.add(measured.text(), start, end);
        } else {
            // Normalisation never reaches across graphemes.
            String grapheme = ComposedText.ofGrapheme(measured.text().substring(start, end));
            counter.add(grapheme, 0, grapheme.length());
        }
    }

    static int utf8Bytes(String text, int start, int end) {
        int bytes = 0;
        for (int at = start; at < end; at += Character.charCount(text.codePointAt(at))) {
            int codePoint = text.codePointAt(at);
            bytes += codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
        }
        return bytes;
    }

    /** What one grapheme takes, whatever is around it. */
    @FunctionalInterface
    interface Size {
        int of(int start, int end);
    }

    /** The sum of what each grapheme takes. */
    final class Sum implements Tally {

        private final Size size;
        private int sum;

        Sum(Size size) {
            this.size = size;
        }

        @Override
        public int add(int start, int end) {
            sum += size.of(start, end);
            return sum;
        }
    }

    /** The graphemes of the longest line. */
    final class LongestLine implements Tally {

        private final String text;
        private int line;
        private int longest;

        LongestLine(String text) {
            this.text = text;
        }

        @Override
        public int add(int start, int end) {
            line = Graphemes.isLineBreak(text, start) ? 0 : line + 1;
            longest = Math.max(longest, line);
            return longest;
        }
    }
}
