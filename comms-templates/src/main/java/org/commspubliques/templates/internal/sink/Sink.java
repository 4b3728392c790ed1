package org.commspubliques.templates.internal.sink;

import org.commspubliques.templates.escape.Escaping;
import org.commspubliques.templates.filter.TextOutput;
import org.commspubliques.templates.internal.source.Fault;
import org.jspecify.annotations.Nullable;

/**
 * Where rendered text goes, up to a ceiling that is checked before memory is taken. What is written into it can be taken
 * back or escaped afterwards, so that a filter writes straight to where its text belongs. Not thread-safe.
 */
public abstract sealed class Sink implements TextOutput permits CharSink, Utf8Sink {

    /** The most characters of a number that is written in place: 19 digits, their groups, a sign and a point. */
    static final int NUMBER = 32;

    /** The most decimals of such a number. */
    static final int DECIMALS = 18;

    private static final long[] POWERS = new long[DECIMALS + 1];

    static {
        POWERS[0] = 1;
        for (int i = 1; i < POWERS.length; i++) {
            POWERS[i] = 10 * POWERS[i - 1];
        }
    }

    private @Nullable StringBuilder escaped;
    private boolean grown;

    /** A text made harmless; good until the next is asked for. */
    final StringBuilder escaped(String text, Escaping escaping) {
        if (escaped == null) {
            escaped = new StringBuilder();
        }
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
    public abstract Sink append(char c);

    @Override
    public final Sink appendDecimal(long unscaled, int scale, char group, char point) {
        if (scale <= DECIMALS && unscaled != Long.MIN_VALUE) {
            appendShortDecimal(unscaled, scale, group, point);
        } else {
            TextOutput.super.appendDecimal(unscaled, scale, group, point);
        }
        return this;
    }

    /** Writes a number that {@link #writeNumber} can write. */
    abstract void appendShortDecimal(long unscaled, int scale, char group, char point);

    /** Whether the room it began with was not enough. */
    public final boolean hasGrown() {
        return grown;
    }

    final void noteGrowth() {
        grown = true;
    }

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

    /** How many characters a number takes: at most {@link #NUMBER}. */
    static int sizeOf(long unscaled, int scale, char group) {
        long whole = Math.abs(unscaled) / POWERS[scale];
        int digits = digitsOf(whole);
        int groups = group == '\0' ? 0 : (digits - 1) / 3;
        return (unscaled < 0 ? 1 : 0) + digits + groups + (scale > 0 ? 1 + scale : 0);
    }

    /** The bits of a number tell how many digits it has, or one less. */
    private static int digitsOf(long whole) {
        int least = ((Long.SIZE - Long.numberOfLeadingZeros(whole | 1)) * 1233) >> 12;
        return least > DECIMALS ? least : whole >= POWERS[least] ? least + 1 : Math.max(least, 1);
    }

    /** Writes a number backwards from an end and returns where it begins. */
    static int writeNumber(char[] to, int end, long unscaled, int scale, char group, char point) {
        int at = end;
        long rest = Math.abs(unscaled);
        if (scale > 0) {
            for (int i = 0; i < scale; i++) {
                to[--at] = (char) ('0' + rest % 10);
                rest /= 10;
            }
            to[--at] = point;
        }
        while (rest >= 1000) {
            int three = (int) (rest % 1000);
            rest /= 1000;
            to[--at] = (char) ('0' + three % 10);
            to[--at] = (char) ('0' + three / 10 % 10);
            to[--at] = (char) ('0' + three / 100);
            if (group != '\0') {
                to[--at] = group;
            }
        }
        int last = (int) rest;
        do {
            to[--at] = (char) ('0' + last % 10);
            last /= 10;
        } while (last != 0);
        if (unscaled < 0) {
            to[--at] = '-';
        }
        return at;
    }
}
