package org.commspubliques.core.internal.value;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.commspubliques.core.fact.FactValue;
import org.commspubliques.core.internal.text.Word;
import org.commspubliques.core.internal.text.Words;
import org.jspecify.annotations.Nullable;

/** The amounts and quantities of a text. Takes time linear in the number of words. */
public final class SpokenFigures {

    /** In UTF-16 units; no figure of a communication is longer, and parsing takes time that grows faster than length. */
    private static final int LONGEST_NUMBER = 30;

    private static final ImmutableMap<String, Integer> POWERS = ImmutableMap.<String, Integer>builder()
            .put("mille", 3)
            .put("millier", 3)
            .put("milliers", 3)
            .put("million", 6)
            .put("millions", 6)
            .put("milliard", 9)
            .put("milliards", 9)
            .buildOrThrow();

    /** Only before the sign of a currency: « 1,2 M€ ». */
    private static final ImmutableMap<String, Integer> LETTERS = ImmutableMap.of("k", 3, "m", 6, "md", 9, "mds", 9);

    private static final ImmutableSet<String> ABOUT =
            ImmutableSet.of("environ", "quelque", "quelques", "presque", "approximativement");

    /** « Il reste deux places »: fewer in words are seldom what the register counts. */
    private static final BigDecimal FEW = BigDecimal.valueOf(20);

    private static final ImmutableSet<String> KNOWN =
            ImmutableSet.of("les", "ces", "des", "aux", "nos", "vos", "leurs");

    private SpokenFigures() {}

    /** A figure: its span, what it amounts to, and the index of the word after it. */
    private record Figure(int start, int end, BigDecimal amount, boolean isNamed, int next) {}

    /**
     * Finds the quantities of one unit.
     *
     * @param text the text
     * @param words its words
     * @param unit what is counted, such as « foyers »
     * @return the quantities in order, each with the span of its figure; with that of figure and unit where a word such as
     *     « millions » is part of the figure
     */
    public static ImmutableList<ValueMention> quantities(String text, List<Word> words, String unit) {
        ImmutableList.Builder<ValueMention> found = ImmutableList.builder();
        List<String> unitWords = Words.folded(unit);
        for (int i = 0; i < words.size(); i++) {
            Figure figure = figureAt(text, words, i);
            if (figure == null) {
                continue;
            }
            Hedge hedge = hedge(words, i);
            boolean isSmall = !words.get(i).isNumber() && figure.amount().compareTo(FEW) < 0;
            i = figure.next() - 1;
            if (isSmall) {
                continue;
            }
            boolean counted = unitWords.isEmpty()
                    ? startsWithSign(text, figure.end(), unit)
                    : isFollowedBy(words, figure.next(), unitWords)
                            // « deux foyers sur trois »
                            && !Gaps.word(words, figure.next() + unitWords.size())
                                    .equals("sur");
            if (counted) {
                int end = figure.isNamed() && !unitWords.isEmpty()
                        ? words.get(figure.next() + unitWords.size() - 1).end()
                        : figure.end();
                found.add(new ValueMention(figure.start(), end, new FactValue.Quantity(figure.amount(), unit), hedge));
            }
        }
        return found.build();
    }

    /**
     * Finds the amounts of money.
     *
     * @param text the text
     * @param words its words
     * @param local the currency that « francs » alone means
     * @return the amounts in order, each with its currency in the span
     */
    public static ImmutableList<ValueMention> money(String text, List<Word> words, Currency local) {
        ImmutableList.Builder<ValueMention> found = ImmutableList.builder();
        for (int i = 0; i < words.size(); i++) {
            Figure figure = figureAt(text, words, i);
            if (figure == null) {
                continue;
            }
            Hedge hedge = hedge(words, i);
            i = figure.next() - 1;
            int power = 0;
            int end = figure.end();
            int next = figure.next();
            Integer letter = LETTERS.get(Gaps.word(words, next));
            if (letter != null
                    && !figure.isNamed()
                    && Gaps.isBlank(text, end, words.get(next).start())) {
                power = letter;
                end = words.get(next).end();
                next++;
            }
            SpokenCurrency currency = SpokenCurrency.at(text, words, end, next, local);
            if (currency != null) {
                found.add(new ValueMention(
                        figure.start(),
                        currency.end(),
                        new FactValue.Money(figure.amount().scaleByPowerOfTen(power), currency.currency()),
                        hedge));
            }
        }
        return found.build();
    }

    private static @Nullable Figure figureAt(String text, List<Word> words, int first) {
        Figure figure = words.get(first).isNumber() ? inDigits(text, words, first) : inWords(text, words, first);
        if (figure == null) {
            return null;
        }
        Integer power = POWERS.get(Gaps.word(words, figure.next()));
        if (power == null
                || !Gaps.isBlank(text, figure.end(), words.get(figure.next()).start())) {
            return figure;
        }
        int next = figure.next() + 1;
        boolean of =
                Gaps.word(words, next).equals("de") || Gaps.word(words, next).equals("d");
        return new Figure(
                figure.start(),
                words.get(figure.next()).end(),
                figure.amount().scaleByPowerOfTen(power),
                true,
                of && !words.get(next).startsSentence() ? next + 1 : next);
    }

    private static @Nullable Figure inDigits(String text, List<Word> words, int first) {
        if (isJoinedToDigit(text, words.get(first).start() - 1, -1)) {
            return null;
        }
        if (first > 0 && joins(text, words.get(first - 1), words.get(first))) {
            return null;
        }
        int last = first;
        while (last + 1 < words.size() && joins(text, words.get(last), words.get(last + 1))) {
            last++;
        }
        int start = words.get(first).start();
        int end = words.get(last).end();
        if (end - start > LONGEST_NUMBER || isJoinedToDigit(text, end, 1)) {
            return null;
        }
        BigDecimal amount = number(text, start, end);
        return amount == null ? null : new Figure(start, end, amount, false, last + 1);
    }

    /** « deux cent trente »; « les deux foyers » counts nothing that was not counted before. */
    private static @Nullable Figure inWords(String text, List<Word> words, int first) {
        Word before = first == 0 ? null : words.get(first - 1);
        boolean goesOn = before != null && (before.isNumber() || POWERS.containsKey(before.folded()));
        if (before != null && (goesOn || KNOWN.contains(before.folded()))) {
            return null;
        }
        NumberWords.Spoken spoken = NumberWords.at(text, words, first);
        return spoken == null
                ? null
                : new Figure(
                        words.get(first).start(),
                        words.get(spoken.next() - 1).end(),
                        BigDecimal.valueOf(spoken.value()),
                        true,
                        spoken.next());
    }

    /** Thousands stand apart by a space or a full stop, decimals after a comma; a year before a figure is none of it. */
    private static boolean joins(String text, Word left, Word right) {
        if (!left.isNumber() || !right.isNumber() || right.start() - left.end() != 1) {
            return false;
        }
        char between = text.charAt(left.end());
        boolean thousands = right.end() - right.start() == 3
                && left.end() - left.start() <= 3
                && (between == ' ' || between == '\u00A0' || between == '\u202F' || between == '.');
        return thousands || between == ',';
    }

    /** « 1,2,3 » is a list, « 03/09 » a date, « 45.23.10 » a telephone number. */
    private static boolean isJoinedToDigit(String text, int mark, int step) {
        return mark > 0
                && mark + 1 < text.length()
                && ".,/:-".indexOf(text.charAt(mark)) >= 0
                && Character.isDigit(text.charAt(mark + step));
    }

    private static @Nullable BigDecimal number(String text, int start, int end) {
        StringBuilder digits = new StringBuilder();
        int commas = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == ',') {
                digits.append('.');
                commas++;
            } else if (Character.isDigit(c)) {
                digits.append(Character.digit(c, 10));
            }
        }
        return commas > 1 ? null : new BigDecimal(digits.toString());
    }

    /** A unit without letters, such as « % » or « € », is no word. */
    private static boolean startsWithSign(String text, int end, String sign) {
        int at = end;
        while (at < text.length() && Gaps.isBlank(text, at, at + 1)) {
            at++;
        }
        return text.startsWith(sign, at);
    }

    private static boolean isFollowedBy(List<Word> words, int at, List<String> unit) {
        for (int i = 0; i < unit.size(); i++) {
            if (!Gaps.word(words, at + i).equals(unit.get(i))
                    || words.get(at + i).startsSentence()) {
                return false;
            }
        }
        return true;
    }

    private static Hedge hedge(List<Word> words, int at) {
        String before = at > 0 && !words.get(at).startsSentence() ? Gaps.word(words, at - 1) : "";
        if (ABOUT.contains(before)) {
            return Hedge.ABOUT;
        }
        if (before.equals("entre") || before.equals("minimum")) {
            return Hedge.AT_LEAST;
        }
        if (Gaps.precededBy(words, at, "pres", "de") || Gaps.precededBy(words, at, "autour", "de")) {
            return Hedge.ABOUT;
        }
        if (Gaps.precededBy(words, at, "plus", "de") || Gaps.precededBy(words, at, "au", "moins")) {
            return Hedge.AT_LEAST;
        }
        boolean most = Gaps.precededBy(words, at, "moins", "de")
                || Gaps.precededBy(words, at, "au", "plus")
                || Gaps.precededBy(words, at, "jusqu", "a")
                || before.equals("maximum")
                || (before.equals("et") && Gaps.precededBy(words, at - 2, "entre"));
        return most ? Hedge.AT_MOST : Hedge.EXACT;
    }
}
