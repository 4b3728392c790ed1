package org.commspubliques.core.channel;

import org.commspubliques.core.board.BoardLayout;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.sms.SmsSegments;

/** Unité de compte: what a channel counts. */
public enum MeasureUnit {
    /** What a reader takes for one character (extended grapheme clusters of Unicode): é and 👩‍👧 are one each. */
    GRAPHEMES("caractères", "characters"),
    /** Unicode code points: 👍 is one, 👍🏽 two. */
    CODE_POINTS("points de code", "code points"),
    /** UTF-16 code units, which Java and JavaScript call characters: 👍 is two. */
    UTF16_UNITS("unités UTF-16", "UTF-16 units"),
    /** Bytes in UTF-8: é is two. A surrogate without its other half counts three, as the U+FFFD that replaces it. */
    UTF8_BYTES("octets UTF-8", "UTF-8 bytes"),
    /** The messages that a network bills for one SMS text; see {@link SmsSegments}. */
    SMS_PARTS("SMS facturés", "SMS parts"),
    /** Screens of a message board; see {@link BoardLayout}. */
    BOARD_PAGES("pages de panneau", "board pages"),
    /** What an editor counts: characters, spaces included, line breaks not. */
    SIGNS("signes, espaces comprises", "characters, spaces included");

    private final Wording label;

    MeasureUnit(String fr, String en) {
        this.label = Wording.of(fr, en);
    }

    /**
     * Returns what a person reads.
     *
     * @return the label, in the plural
     */
    public Wording label() {
        return label;
    }
}
