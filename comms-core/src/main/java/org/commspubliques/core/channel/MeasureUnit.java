package org.commspubliques.core.channel;

import org.commspubliques.core.board.BoardLayout;
import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.sms.SmsSegments;

/**
 * Unité de compte: what a channel counts. People read of characters, in words of theirs; which characters a channel takes for
 * one is in the name of the constant, and so in every document.
 */
public enum MeasureUnit implements Labelled {
    /** What a reader takes for one character (extended grapheme clusters of Unicode): é and 👩‍👧 are one each. */
    GRAPHEMES("caractère", "character", "caractères", "characters"),
    /** Unicode code points: 👍 is one, 👍🏽 two. */
    CODE_POINTS("caractère Unicode", "Unicode character", "caractères Unicode", "Unicode characters"),
    /** UTF-16 code units, which Java and JavaScript call characters: 👍 is two. */
    UTF16_UNITS("signe", "character", "signes", "characters"),
    /** What Threads counts: code points, of an emoji its bytes in UTF-8: é is one, 👍 four. */
    EMOJI_AS_BYTES(
            "caractère (émoji en octets)",
            "character (emoji in bytes)",
            "caractères (émojis en octets)",
            "characters (emoji in bytes)"),
    /** Bytes in UTF-8: é is two. A surrogate without its other half counts three, as the U+FFFD that replaces it. */
    UTF8_BYTES("octet UTF-8", "UTF-8 byte", "octets UTF-8", "UTF-8 bytes"),
    /** The messages that a network bills for one SMS text; see {@link SmsSegments}. */
    SMS_PARTS("SMS facturé", "SMS part", "SMS facturés", "SMS parts"),
    /** Screens of a message board; see {@link BoardLayout}. */
    BOARD_PAGES("page de panneau", "board page", "pages de panneau", "board pages"),
    /** What an editor counts: characters, spaces included, line breaks not. */
    SIGNS(
            "signe, espaces comprises",
            "character, spaces included",
            "signes, espaces comprises",
            "characters, spaces included"),
    /** What X counts: characters, links and emoji by the weights of the channel. */
    WEIGHTED("caractère pondéré", "weighted character", "caractères pondérés", "weighted characters"),
    /**
     * What Mastodon counts: graphemes, of a link always the same number, of a mention of another server its local part
     * alone.
     */
    NETWORK_CHARACTERS(
            "caractère (lien à longueur fixe)",
            "character (links of a fixed length)",
            "caractères (liens à longueur fixe)",
            "characters (links of a fixed length)"),
    /**
     * Septets of the GSM alphabet (3GPP TS 23.038), characters of its extension counting two; where the alphabet does not
     * have a character, the room that the UTF-16 units of the whole text take: seven are as long as sixteen septets.
     */
    GSM_SEPTETS("septet GSM", "GSM septet", "septets GSM", "GSM septets"),
    /** Pages of a cell broadcast (3GPP TS 23.041): 93 characters of the GSM alphabet each, or 41 in UCS-2. */
    CELL_BROADCAST_PAGES(
            "page de diffusion cellulaire",
            "cell broadcast page",
            "pages de diffusion cellulaire",
            "cell broadcast pages"),
    /** Characters, as a reader sees them, of the longest line. */
    LINE_CHARACTERS(
            "caractère sur une ligne", "character on a line", "caractères sur une ligne", "characters on a line"),
    /** How many there are. */
    COUNT("au total", "in all", "au total", "in all"),
    /** Pixels of a side. */
    PIXELS("pixel", "pixel", "pixels", "pixels"),
    /** The width of an image by its height, in hundredths: 191 is 1.91 to 1, 80 is 4 to 5. */
    RATIO("centième de la hauteur", "hundredth of the height", "centièmes de la hauteur", "hundredths of the height"),
    /** Seconds of play. */
    SECONDS("seconde", "second", "secondes", "seconds"),
    /** Bytes of a file. */
    BYTES("octet", "byte", "octets", "bytes"),
    /** Thousands of bytes of a file. */
    KILOBYTES("kilooctet", "kilobyte", "kilooctets", "kilobytes");

    private final Wording one;
    private final Wording label;

    MeasureUnit(String oneFr, String oneEn, String fr, String en) {
        this.one = Wording.of(oneFr, oneEn);
        this.label = Wording.of(fr, en);
    }

    /**
     * Returns what a person reads.
     *
     * @return the label, in the plural
     */
    @Override
    public Wording label() {
        return label;
    }

    /**
     * Returns what a person reads after a number.
     *
     * @param number the number, from 0
     * @return the label, in the singular for 1, and for 0 in French
     */
    public Wording label(int number) {
        return Wording.of(number < 2 ? one.fr() : label.fr(), number == 1 ? one.en() : label.en());
    }
}
