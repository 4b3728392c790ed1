package org.commspubliques.core.cap;

import com.google.common.base.CharMatcher;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.commspubliques.core.internal.text.EnteredText;

/** The texts and moments that a message of the standard can hold. */
final class CapText {

    /** What the standard keeps out of identifiers, because references are lists with blanks and commas between. */
    private static final CharMatcher KEPT_OUT = CharMatcher.anyOf(" \t\n,<&");

    /** The greatest offset of the dateTime type of XML Schema. */
    private static final int MAX_OFFSET_HOURS = 14;

    private static final int MAX_YEAR = 9_999;

    private static final int MAX_DIGITS = 30;

    private CapText() {}

    /** Returns a text in NFC; refuses one that XML 1.0 cannot hold. */
    static String of(String text, String what) {
        String entered = EnteredText.enter(text, what);
        for (int i = 0; i < entered.length(); i++) {
            char c = entered.charAt(i);
            boolean allowed = c >= ' ' ? c < '\uFFFE' : c == '\t' || c == '\n';
            String code = "U+" + Integer.toHexString(c);
            CapValueException.unless(
                    allowed,
                    "« " + what + " » contient " + code + " au rang " + i + ", que XML ne peut pas porter",
                    what + " holds " + code + " at UTF-16 unit " + i + ", which XML cannot hold");
        }
        return entered;
    }

    /** Returns a text in NFC that says something. */
    static String said(String text, String what) {
        String entered = of(text, what);
        CapValueException.unless(!entered.isBlank(), "« " + what + " » est vide", what + " is empty");
        return entered;
    }

    /** Returns an identifier, which must have no blank, no comma, no {@code <} and no {@code &}. */
    static String identifier(String text, String what) {
        String entered = said(text, what);
        CapValueException.unless(
                KEPT_OUT.matchesNoneOf(entered),
                "« " + what + " » ne doit avoir ni espace, ni virgule, ni « < », ni « & » : « " + entered + " »",
                what + " must have no blank, comma, '<' or '&', was '" + entered + "'");
        return entered;
    }

    /** Returns a number without zeros at its end, of at most 30 digits on either side of the point. */
    static BigDecimal number(BigDecimal number, String what) {
        BigDecimal plain = number.stripTrailingZeros();
        CapValueException.unless(
                Math.abs(plain.scale()) <= MAX_DIGITS && plain.precision() <= MAX_DIGITS,
                "« " + what + " » a plus de " + MAX_DIGITS + " chiffres",
                what + " has more than " + MAX_DIGITS + " digits");
        return plain;
    }

    /** Returns a moment to the second, as far as the dateTime type of XML Schema reaches. */
    static OffsetDateTime moment(OffsetDateTime moment, String what) {
        ZoneOffset offset = moment.getOffset();
        CapValueException.unless(
                offset.getTotalSeconds() % 60 == 0
                        && Math.abs(offset.getTotalSeconds()) <= MAX_OFFSET_HOURS * 3600
                        && moment.getYear() >= 1
                        && moment.getYear() <= MAX_YEAR,
                "« " + what + " » doit être de l’an 1 à 9999, à 14 h au plus de UTC : " + moment,
                what + " must be in the years 1 to 9999, at most 14 h from UTC, was " + moment);
        return moment.truncatedTo(ChronoUnit.SECONDS);
    }
}
