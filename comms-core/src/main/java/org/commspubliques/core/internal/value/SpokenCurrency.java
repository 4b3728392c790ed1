package org.commspubliques.core.internal.value;

import com.google.common.collect.ImmutableSet;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.commspubliques.core.internal.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * A currency after a figure, as a text writes it: « € », « euros », « F CFP », « francs Pacifique », or its code.
 *
 * @param currency the currency
 * @param end where its name ends
 */
record SpokenCurrency(Currency currency, int end) {

    private static final Currency EURO = Currency.getInstance("EUR");
    private static final Currency PACIFIC_FRANC = Currency.getInstance("XPF");

    private static final ImmutableSet<String> EUROS = ImmutableSet.of("euro", "euros", "eur");
    private static final ImmutableSet<String> FRANCS = ImmutableSet.of("f", "franc", "francs");
    private static final ImmutableSet<String> PACIFIC = ImmutableSet.of("cfp", "xpf", "fcfp", "pacifique");

    /** The currency that follows a place, or null where none does. */
    static @Nullable SpokenCurrency at(String text, List<Word> words, int end, int next, Currency local) {
        int sign = end;
        while (sign < text.length() && Gaps.isBlank(text, sign, sign + 1)) {
            sign++;
        }
        if (text.startsWith("€", sign)) {
            return new SpokenCurrency(EURO, sign + 1);
        }
        if (next >= words.size() || words.get(next).startsSentence()) {
            return null;
        }
        Word word = words.get(next);
        if (Gaps.isBroken(text, end, word.start())) {
            return null;
        }
        if (EUROS.contains(word.folded())) {
            return new SpokenCurrency(EURO, word.end());
        }
        if (PACIFIC.contains(word.folded()) && !word.folded().equals("pacifique")) {
            return new SpokenCurrency(PACIFIC_FRANC, word.end());
        }
        if (FRANCS.contains(word.folded())) {
            return francs(text, words, next, local);
        }
        boolean isCode = word.folded().toUpperCase(Locale.ROOT).equals(local.getCurrencyCode());
        return isCode ? new SpokenCurrency(local, word.end()) : null;
    }

    /** « Francs » alone are those of the place; where francs have no currency they are none that can be compared. */
    private static @Nullable SpokenCurrency francs(String text, List<Word> words, int at, Currency local) {
        Word francs = words.get(at);
        if (PACIFIC.contains(Gaps.word(words, at + 1))
                && !Gaps.isBroken(text, francs.end(), words.get(at + 1).start())) {
            return new SpokenCurrency(PACIFIC_FRANC, words.get(at + 1).end());
        }
        return local.equals(PACIFIC_FRANC) ? new SpokenCurrency(local, francs.end()) : null;
    }
}
