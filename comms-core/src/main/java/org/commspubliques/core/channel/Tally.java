package org.commspubliques.core.channel;

import org.commspubliques.core.internal.text.ComposedText;
import org.commspubliques.core.internal.text.Graphemes;
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
            case UTF16_UNITS -> (start, end) -> end;
            case UTF8_BYTES -> new Sum((start, end) -> utf8Bytes(text, start, end));
            case SMS_PARTS -> parts(SmsCounter.ofParts(), measured);
            case BOARD_PAGES -> throw new IllegalArgumentException(unit + " are not counted along a text");
        };
    }

    private static Tally parts(SmsCounter counter, MeasuredText measured) {
        return (start, end) -> {
            addComposed(counter, measured, start, end);
            return counter.parts();
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
}
