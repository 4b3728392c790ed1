package org.commspubliques.templates.internal.prose;

import com.google.common.collect.ImmutableSet;
import java.util.List;

/** Two words that no line break may part, such as a number and its unit: the space between them is a no-break space. */
final class BoundWords {

    private static final ImmutableSet<String> UNITS = ImmutableSet.of(
            "%",
            "‰",
            "€",
            "k€",
            "M€",
            "$",
            "£",
            "F",
            "kF",
            "MF",
            "XPF",
            "FCFP",
            "CFP",
            "EUR",
            "euro",
            "euros",
            "franc",
            "francs",
            "million",
            "millions",
            "milliard",
            "milliards",
            "h",
            "min",
            "mn",
            "s",
            "ms",
            "km",
            "m",
            "dm",
            "cm",
            "mm",
            "µm",
            "m²",
            "m³",
            "m2",
            "m3",
            "km²",
            "km2",
            "cm²",
            "ha",
            "°",
            "°C",
            "°F",
            "kg",
            "g",
            "mg",
            "µg",
            "t",
            "l",
            "L",
            "cl",
            "cL",
            "ml",
            "mL",
            "hl",
            "W",
            "kW",
            "MW",
            "GW",
            "Wh",
            "kWh",
            "MWh",
            "GWh",
            "V",
            "kV",
            "kVA",
            "Hz",
            "dB",
            "hPa",
            "ko",
            "Ko",
            "Mo",
            "Go",
            "To");

    private static final ImmutableSet<String> MONTHS = ImmutableSet.of(
            "janvier",
            "fevrier",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "aout",
            "septembre",
            "octobre",
            "novembre",
            "decembre");

    private static final ImmutableSet<String> NUMBER_SIGNS = ImmutableSet.of("n°", "N°", "nº", "Nº");

    private static final ImmutableSet<String> TITLES = ImmutableSet.of("M.", "MM.", "Mme", "Mmes", "Mlle", "Mlles");

    /** These are words too: only a capital after them tells that a name follows. */
    private static final ImmutableSet<String> TITLES_BEFORE_CAPITALS = ImmutableSet.of("Dr", "Pr", "Me", "Mgr");

    private static final ImmutableSet<String> PARTS = ImmutableSet.of(
            "p.", "pp.", "art.", "al.", "chap.", "fig.", "vol.", "§", "L.", "R.", "D.", "Lp.", "LP.", "LO.");

    private static final int LONGEST = 10;

    private final Prose prose;

    private BoundWords(Prose prose) {
        this.prose = prose;
    }

    static void bind(Prose prose, List<Word> words) {
        BoundWords bound = new BoundWords(prose);
        for (int i = 0; i + 1 < words.size(); i++) {
            Word word = words.get(i);
            Word next = words.get(i + 1);
            if (prose.isLoneSpace(word.end())
                    && word.isNextTo(next, prose)
                    && (bound.isMeasure(word, next)
                            || bound.isName(word, next)
                            || (i > 0 && bound.isTime(words.get(i - 1), word, next)))) {
                prose.replace(word.end(), Signs.NO_BREAK_SPACE);
            }
        }
    }

    private boolean isMeasure(Word word, Word next) {
        int digits = number(word);
        if (digits > 0) {
            return UNITS.contains(unit(next)) || (digits <= 2 && isMonth(next));
        }
        return isMonth(next) && "1er".equals(text(word));
    }

    /** The length of the number that ends a word, as in « d’1 h » and « 8 h-10 h »; 0 if none does. */
    private int number(Word word) {
        int start = word.end();
        while (start > word.start() && isOfNumber(start - 1)) {
            start--;
        }
        char before = start == word.start() ? ' ' : prose.at(start - 1);
        return word.is(Word.Kind.CODE) || isOfUnit(before) || Signs.isDot(before) ? 0 : word.end() - start;
    }

    private boolean isOfNumber(int i) {
        char c = prose.at(i);
        return Signs.isDigit(c)
                || (".,/:".indexOf(c) >= 0 && Signs.isDigit(prose.at(i - 1)) && Signs.isDigit(prose.at(i + 1)));
    }

    /** The letters and signs of a unit; nothing if an elided word stands here, as in « les 12 l’ont dit ». */
    private String unit(Word word) {
        int end = word.start();
        while (end < word.end() && isOfUnit(prose.at(end))) {
            end++;
        }
        return end - word.start() > LONGEST || Signs.isApostrophe(prose.at(end))
                ? ""
                : prose.between(word.start(), end);
    }

    private static boolean isOfUnit(char c) {
        return Character.isLetterOrDigit(c) || "°²³%‰€$£".indexOf(c) >= 0;
    }

    private boolean isMonth(Word word) {
        return word.is(Word.Kind.PLAIN)
                && word.coreStart() == word.start()
                && word.coreLength() <= LONGEST
                && MONTHS.contains(Letters.folded(prose, word.coreStart(), word.coreEnd()));
    }

    /** 8 h 30. */
    private boolean isTime(Word hours, Word word, Word minutes) {
        return word.coreLength() == 1
                && prose.at(word.start()) == 'h'
                && word.end() == word.start() + 1
                && number(hours) > 0
                && hours.isNextTo(word, prose)
                && minutes.is(Word.Kind.NUMBER)
                && minutes.coreLength() == 2
                && minutes.coreStart() == minutes.start();
    }

    private boolean isName(Word word, Word next) {
        String text = text(word);
        char first = prose.at(next.start());
        return (NUMBER_SIGNS.contains(text) && Character.isLetterOrDigit(first))
                || (TITLES.contains(text) && Signs.isLetter(first))
                || (TITLES_BEFORE_CAPITALS.contains(text) && Character.isUpperCase(first))
                || (PARTS.contains(text) && Signs.isDigit(first))
                || (text.equals("art.") && Character.isUpperCase(first));
    }

    /** The word without brackets before it and without what is elided, as in « à l’art. 5 ». */
    private String text(Word word) {
        int start = word.coreStart();
        for (int i = Math.max(start, word.end() - LONGEST); i < word.coreEnd(); i++) {
            if (Signs.isApostrophe(prose.at(i))) {
                start = i + 1;
            }
        }
        return word.end() - start > LONGEST ? "" : prose.between(start, word.end());
    }
}
