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

    private @Nullable StringBuilder escaped;
    private boolean grown;

    /** Where the last number stands: mostly it is all that a filter writes. */
    private int decimalStart;

    private int decimalEnd = -1;

    /** A text made harmless; good until the next is asked for. */
    final StringBuilder escaped(String text, Escaping escaping) {
        if (escaped == null) {
            escaped = new StringBuilder();
        }
        escaped.setLength(0);
        inPlace(escaping).escape(text, escaped);
        return escaped;
    }

    private Escaping inPlace(Escaping escaping) {
        int known = escaping.looksBack();
        return known == 0 ? escaping : escaping.after(textFrom(Math.max(0, length() - known)));
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
        if (scale <= Digits.MOST_DECIMALS && unscaled != Long.MIN_VALUE) {
            decimalStart = length();
            appendShortDecimal(unscaled, scale, group, point);
            decimalEnd = isPlain(group) && isPlain(point) ? length() : -1;
        } else {
            TextOutput.super.appendDecimal(unscaled, scale, group, point);
        }
        return this;
    }

    /** Whether {@link Escaping#leavesDecimals()} speaks of a number with this sign in it. */
    private static boolean isPlain(char sign) {
        return sign == ',' || sign == '.' || sign == ' ' || sign >= 0x80 || sign == '\0';
    }

    /** Writes a number that {@link Digits} can write. */
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
    public final void escapeFrom(int start, Escaping escaping) {
        if (start != decimalStart || length() != decimalEnd || !escaping.leavesDecimals()) {
            escapeWritten(start, escaping);
        }
    }

    abstract void escapeWritten(int start, Escaping escaping);

    /** What has been written since a length. */
    public abstract String textFrom(int start);

    /** Takes back what has been written since a length. */
    public abstract void discardFrom(int start);

    /** Gives back what the sink has taken; it cannot be used any more. */
    public abstract void release();

    /** How a text too long is refused. */
    static Fault over(int limit) {
        return Fault.limit(
                "le texte produit dépasserait " + limit
                        + " caractères ; raccourcissez-le ou relevez RenderLimits.outputCharacters",
                "the text would exceed " + limit + " characters; shorten it or raise RenderLimits.outputCharacters");
    }
}
