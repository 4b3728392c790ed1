package org.commspubliques.core.cap;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.List;

/** Lists in one element of the standard: blanks between, and quotes around what has blanks of its own. */
final class CapList {

    private static final CharMatcher BLANK = CharMatcher.anyOf(" \t\n");
    private static final char QUOTE = '"';

    private CapList() {}

    /** Returns an entry; refuses one with a quote, which the standard cannot write. */
    static String entry(String text, String what) {
        String entered = CapText.said(text, what);
        CapValueException.unless(
                entered.indexOf(QUOTE) < 0,
                "« " + what + " » ne doit pas avoir de guillemet « \" » : « " + entered + " »",
                what + " must have no quotation mark, was '" + entered + "'");
        return entered;
    }

    /** Returns whether an entry needs no quotes. */
    static boolean isPlain(String entry) {
        return BLANK.matchesNoneOf(entry);
    }

    /** Splits a list; a quote that nothing closes reaches to the end. */
    static List<String> split(String text) {
        ImmutableList.Builder<String> entries = ImmutableList.builder();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (BLANK.matches(c)) {
                at++;
                continue;
            }
            int start = c == QUOTE ? at + 1 : at;
            int end = c == QUOTE ? text.indexOf(QUOTE, start) : BLANK.indexIn(text, start);
            end = end < 0 ? text.length() : end;
            String entry = text.substring(start, end);
            if (!entry.isBlank()) {
                entries.add(entry);
            }
            at = c == QUOTE ? end + 1 : end;
        }
        return entries.build();
    }
}
