package org.commspubliques.core.channel;

import java.util.Objects;
import java.util.OptionalInt;
import org.commspubliques.core.board.BoardLayout;
import org.commspubliques.core.internal.text.ComposedText;
import org.commspubliques.core.internal.text.Graphemes;
import org.commspubliques.core.sms.SmsSegments;
import org.jspecify.annotations.Nullable;

/**
 * Mesure: how much of a rule's room a text takes, counted as the channel counts. Counters on screen, the review and
 * the gate all use this one. Immutable and thread-safe.
 */
public final class Measure {

    private static final int NOWHERE = -1;

    private final MeasureUnit unit;
    private final int used;
    private final int max;
    private final int crossedAt;

    private Measure(MeasureUnit unit, int used, int max, int crossedAt) {
        this.unit = unit;
        this.used = used;
        this.max = max;
        this.crossedAt = crossedAt;
    }

    /**
     * Measures a text.
     *
     * @param rule what the channel allows
     * @param text the text, or the part of it, that the rule is about
     * @return the measure
     */
    public static Measure of(ChannelRule rule, String text) {
        Objects.requireNonNull(text, "text");
        return switch (rule.unit()) {
            case SMS_PARTS -> ofSms(text, rule.max());
            case BOARD_PAGES -> ofBoard(BoardLayout.of(text, rule.grid().orElseThrow()), rule.max());
            default -> ofSum(rule.unit(), text, rule.max());
        };
    }

    private static Measure ofSms(String text, int max) {
        SmsSegments segments = SmsSegments.of(text);
        int used = segments.parts().size();
        return new Measure(
                MeasureUnit.SMS_PARTS, used, max, used > max ? graphemeAt(text, segments.endOf(max)) : NOWHERE);
    }

    private static Measure ofBoard(BoardLayout layout, int max) {
        int used = layout.pages().size();
        return new Measure(MeasureUnit.BOARD_PAGES, used, max, used > max ? layout.startOf(max) : NOWHERE);
    }

    private static Measure ofSum(MeasureUnit unit, String text, int max) {
        int used = 0;
        int crossedAt = NOWHERE;
        for (int start = 0, end; start < text.length(); start = end) {
            end = Graphemes.nextEnd(text, start);
            used += size(unit, text, start, end);
            if (used > max && crossedAt == NOWHERE) {
                crossedAt = start;
            }
        }
        return new Measure(unit, used, max, crossedAt);
    }

    private static int size(MeasureUnit unit, String text, int start, int end) {
        return switch (unit) {
            case GRAPHEMES -> 1;
            case SIGNS -> Graphemes.isLineBreak(text, start) ? 0 : 1;
            case CODE_POINTS -> text.codePointCount(start, end);
            case UTF16_UNITS -> end - start;
            case UTF8_BYTES -> utf8Bytes(text, start, end);
            default -> throw new IllegalArgumentException("unit " + unit + " is not a sum over characters");
        };
    }

    private static int utf8Bytes(String text, int start, int end) {
        int bytes = 0;
        for (int at = start; at < end; at += Character.charCount(text.codePointAt(at))) {
            int codePoint = text.codePointAt(at);
            bytes += codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
        }
        return bytes;
    }

    /**
     * Returns where in a text the grapheme starts that holds an offset of the text's NFC. Normalisation never reaches
     * across graphemes, so that the two texts can be walked together.
     */
    private static int graphemeAt(String text, int offsetInNfc) {
        int walked = 0;
        for (int start = 0, end; start < text.length(); start = end) {
            end = Graphemes.nextEnd(text, start);
            walked += ComposedText.lengthOf(text.substring(start, end));
            if (walked > offsetInNfc) {
                return start;
            }
        }
        return text.length();
    }

    /**
     * Returns what was counted.
     *
     * @return the unit
     */
    public MeasureUnit unit() {
        return unit;
    }

    /**
     * Returns how much the text takes.
     *
     * @return the count, from 0
     */
    public int used() {
        return used;
    }

    /**
     * Returns how much the channel allows.
     *
     * @return the limit, from 1
     */
    public int max() {
        return max;
    }

    /**
     * Returns how much is left.
     *
     * @return the rest; negative where the text is too long
     */
    public int remaining() {
        return max - used;
    }

    /**
     * Returns whether the text fits.
     *
     * @return true where nothing is beyond the limit
     */
    public boolean fits() {
        return used <= max;
    }

    /**
     * Returns where the text becomes too long. What comes before that place fits.
     *
     * @return the offset in UTF-16 units of the first character that does not fit, never inside what a reader sees as
     *     one character; nothing where all fits
     */
    public OptionalInt crossedAt() {
        return crossedAt == NOWHERE ? OptionalInt.empty() : OptionalInt.of(crossedAt);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Measure that
                && unit == that.unit
                && used == that.used
                && max == that.max
                && crossedAt == that.crossedAt;
    }

    @Override
    public int hashCode() {
        return Objects.hash(unit, used, max, crossedAt);
    }

    @Override
    public String toString() {
        return used + "/" + max + " " + unit;
    }
}
