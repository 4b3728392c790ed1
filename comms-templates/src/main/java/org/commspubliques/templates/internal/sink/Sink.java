package org.commspubliques.templates.internal.sink;

import org.commspubliques.templates.escape.Escaping;
import org.commspubliques.templates.filter.TextOutput;
import org.commspubliques.templates.internal.source.Fault;

/**
 * Where rendered text goes, up to a ceiling that is checked before memory is taken. What is written into it can be taken
 * back or escaped afterwards, so that a filter writes straight to where its text belongs. Not thread-safe.
 */
public abstract sealed class Sink implements TextOutput permits CharSink, Utf8Sink {

    /** The most characters of a number that is written in place: 19 digits, their groups, a sign and a point. */
    static final int NUMBER = 32;

    /** The most decimals of such a number. */
    static final int DECIMALS = 18;

    private final StringBuilder escaped = new StringBuilder(0);

    /** A text made harmless; good until the next is asked for. */
    final StringBuilder escaped(String text, Escaping escaping) {
        escaped.setLength(0);
        escaping.escape(text, escaped);
        return escaped;
    }

    /** Writes the text of a template as it is. */
    public abstract void append(Literal literal);

    /** Writes a part of an array as it is. */
    public abstract void append(char[] text, int from, int to);

    /** Writes a text as it is. */
    public abstract void append(String text);

    /** Writes a text made harmless. */
    public abstract void append(String text, Escaping escaping);

    @Override
    public final Sink append(CharSequence text) {
        append(text.toString());
        return this;
    }

    @Override
    public final Sink appendWhole(long number) {
        return appendDecimal(number, 0, '\0', '.');
    }

    @Override
    public abstract Sink append(char c);

    @Override
    public abstract Sink appendDecimal(long unscaled, int scale, char group, char point);

    /** How much has been written, in the sink's own units: to be given back to it. */
    public abstract int length();

    /** Makes harmless what has been written since a length. */
    public abstract void escapeFrom(int start, Escaping escaping);

    /** What has been written since a length. */
    public abstract String textFrom(int start);

    /** Takes back what has been written since a length. */
    public abstract void discardFrom(int start);

    /** How a text too long is refused. */
    static Fault over(int limit) {
        return Fault.limit(
                "le texte produit dépasserait " + limit
                        + " caractères ; raccourcissez-le ou relevez RenderLimits.outputCharacters",
                "the text would exceed " + limit + " characters; shorten it or raise RenderLimits.outputCharacters");
    }

    /** Writes a number backwards from an end and returns where it begins. It has at most {@link #NUMBER} characters. */
    static int writeNumber(char[] to, int end, long unscaled, int scale, char group, char point) {
        int at = end;
        long rest = Math.abs(unscaled);
        for (int i = 0; i < scale; i++) {
            to[--at] = (char) ('0' + rest % 10);
            rest /= 10;
        }
        if (scale > 0) {
            to[--at] = point;
        }
        int written = 0;
        do {
            if (written == 3 && group != '\0') {
                to[--at] = group;
                written = 0;
            }
            to[--at] = (char) ('0' + rest % 10);
            rest /= 10;
            written++;
        } while (rest != 0);
        if (unscaled < 0) {
            to[--at] = '-';
        }
        return at;
    }

    /** Whether {@link #writeNumber} can write a number. */
    static boolean isShort(long unscaled, int scale) {
        return scale <= DECIMALS && unscaled != Long.MIN_VALUE;
    }
}
