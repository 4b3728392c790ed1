package org.commspubliques.core.fact;

import com.google.common.base.Preconditions;
import java.math.BigDecimal;
import org.commspubliques.core.internal.text.EnteredText;

/** How figures and names stand in the values of facts. */
final class FigureText {

    private static final int LONGEST_NAME = 200;

    private FigureText() {}

    /** Thousands apart by a space, decimals after a comma. */
    static String french(BigDecimal amount) {
        String plain = amount.toPlainString();
        int point = plain.indexOf('.');
        int end = point < 0 ? plain.length() : point;
        int start = amount.signum() < 0 ? 1 : 0;
        StringBuilder figure = new StringBuilder(plain.substring(0, end));
        for (int i = end - 3; i > start; i -= 3) {
            figure.insert(i, ' ');
        }
        return point < 0
                ? figure.toString()
                : figure.append(',').append(plain.substring(point + 1)).toString();
    }

    /** One line of words, with a letter or a digit in it: nothing else could be found in a text. */
    static String words(String text, String what) {
        String entered = EnteredText.enter(text, what).strip();
        Preconditions.checkArgument(
                entered.codePoints().anyMatch(Character::isLetterOrDigit), "%s must hold a word, was '%s'", what, text);
        Preconditions.checkArgument(
                entered.length() <= LONGEST_NAME && entered.indexOf('\n') < 0,
                "%s must be one line of at most %s UTF-16 units",
                what,
                LONGEST_NAME);
        return entered;
    }
}
