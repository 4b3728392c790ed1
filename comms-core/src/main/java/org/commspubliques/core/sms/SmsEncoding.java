package org.commspubliques.core.sms;

import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/**
 * Codage d’un SMS: how the network writes a text message, and so how much fits into one. A message of several parts
 * loses 6 octets of each to the header that joins them (3GPP TS 23.040, 9.2.3.24.1).
 */
public enum SmsEncoding implements Labelled {
    /** Seven bits a character, two characters for the ten of the extension table; counted in septets. */
    GSM_7("GSM 7 bits", "GSM 7-bit", 160, 153) {
        @Override
        int width(String text, int at) {
            return 1;
        }

        @Override
        int cost(String text, int at) {
            return GsmAlphabet.septets(text.charAt(at));
        }
    },
    /** Sixteen bits a character, thirty-two for emoji; counted in UTF-16 units. */
    UCS_2("UCS-2", "UCS-2", 70, 67) {
        @Override
        int width(String text, int at) {
            return Character.charCount(text.codePointAt(at));
        }

        @Override
        int cost(String text, int at) {
            return width(text, at);
        }
    };

    private final Wording label;
    private final int single;
    private final int joined;

    SmsEncoding(String fr, String en, int single, int joined) {
        this.label = Wording.of(fr, en);
        this.single = single;
        this.joined = joined;
    }

    /** Returns how many UTF-16 units of the text must stay together here. */
    abstract int width(String text, int at);

    /** Returns what they cost in a message. */
    abstract int cost(String text, int at);

    /**
     * Returns what people call it.
     *
     * @return the label
     */
    @Override
    public Wording label() {
        return label;
    }

    /**
     * Returns how much fits into a message of one part.
     *
     * @return 160 septets or 70 UTF-16 units
     */
    public int single() {
        return single;
    }

    /**
     * Returns how much fits into each part of a message of several.
     *
     * @return 153 septets or 67 UTF-16 units
     */
    public int joined() {
        return joined;
    }
}
