package org.commspubliques.core.sms;

import com.google.common.math.LongMath;
import com.google.common.primitives.Ints;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * Compteur de SMS: what a text costs while it is written, character by character: the parts of a text message, or the
 * pages of a message that an authority broadcasts to every telephone of an area. It counts as {@link SmsSegments} cuts,
 * without keeping anything of the text. Not thread-safe.
 *
 * <p>What has been added never costs less once more is added, so that the first character after which it costs too much
 * is where the limit is crossed.
 */
public final class SmsCounter {

    private static final int UNIT_BITS = 16;
    private static final int SEPTET_BITS = 7;

    private final Filling septets;
    private final Filling units;
    private boolean inAlphabet = true;

    private SmsCounter(Filling septets, Filling units) {
        this.septets = septets;
        this.units = units;
    }

    /**
     * Returns a counter of text messages.
     *
     * @return a counter that has counted nothing
     */
    public static SmsCounter ofParts() {
        return new SmsCounter(
                new Filling(SmsEncoding.GSM_7.single(), SmsEncoding.GSM_7.joined()),
                new Filling(SmsEncoding.UCS_2.single(), SmsEncoding.UCS_2.joined()));
    }

    /**
     * Returns a counter of the pages of cell broadcast, of 93 septets or 41 UTF-16 units each.
     *
     * @return a counter that has counted nothing
     */
    public static SmsCounter ofBroadcastPages() {
        return new SmsCounter(
                new Filling(CellBroadcastPages.PAGE_SEPTETS, CellBroadcastPages.PAGE_SEPTETS),
                new Filling(CellBroadcastPages.PAGE_UNITS, CellBroadcastPages.PAGE_UNITS));
    }

    /**
     * Adds a part of a text, as it stands: whoever wants an accent typed as a mark of its own to cost what one typed
     * with its letter does, adds the text in NFC.
     *
     * @param text the text
     * @param start where the part starts, in UTF-16 units
     * @param end where it ends, exclusive; not between the halves of a surrogate pair
     */
    public void add(CharSequence text, int start, int end) {
        Objects.checkFromToIndex(start, end, text.length());
        int at = start;
        while (at < end) {
            char unit = text.charAt(at);
            int cost = GsmAlphabet.septets(unit);
            inAlphabet &= cost > 0;
            septets.add(cost);
            int width = Character.charCount(Character.codePointAt(text, at));
            units.add(width);
            at += width;
        }
    }

    /**
     * Returns how the network would write what was added.
     *
     * @return {@link SmsEncoding#GSM_7} where the alphabet has every character
     */
    public SmsEncoding encoding() {
        return inAlphabet ? SmsEncoding.GSM_7 : SmsEncoding.UCS_2;
    }

    /**
     * Returns the size of what was added.
     *
     * @return the septets or the UTF-16 units, as the encoding counts
     */
    public int used() {
        return inAlphabet ? septets.total : units.total;
    }

    /**
     * Returns the size of what was added in septets, whatever the encoding: a UTF-16 unit takes the room of 16/7.
     *
     * @return the septets, rounded up
     */
    public int septets() {
        return inAlphabet
                ? septets.total
                : Ints.saturatedCast(
                        LongMath.divide((long) units.total * UNIT_BITS, SEPTET_BITS, RoundingMode.CEILING));
    }

    /**
     * Returns how many parts or pages what was added takes.
     *
     * @return the parts, 0 where nothing was added
     */
    public int parts() {
        return inAlphabet ? septets.parts() : units.parts();
    }

    /** Parts that are filled one after the other with what cannot be cut. */
    static final class Filling {

        private final int single;
        private final int joined;
        private int total;
        private int fullParts;
        private int inLast;

        Filling(int single, int joined) {
            this.single = single;
            this.joined = joined;
        }

        void add(int cost) {
            total += cost;
            if (inLast + cost > joined) {
                fullParts++;
                inLast = 0;
            }
            inLast += cost;
        }

        /** Adds what can be cut anywhere. */
        void addUnits(int units) {
            total += units;
            int filled = inLast + units;
            if (units > 0 && filled > joined) {
                int more = (filled - 1) / joined;
                fullParts += more;
                filled -= more * joined;
            }
            inLast = filled;
        }

        int parts() {
            if (total == 0) {
                return 0;
            }
            return total <= single ? 1 : fullParts + 1;
        }
    }
}
