package org.commspubliques.templates.filter;

import java.util.List;
import java.util.Locale;
import org.commspubliques.core.language.Wording;
import org.commspubliques.templates.filter.FilterParameter.Kind;
import org.commspubliques.templates.filter.language.EnglishNumber;
import org.commspubliques.templates.filter.language.FrenchNumber;

/** Numbers as French and English typography write them. */
final class NumberFilters {

    private NumberFilters() {}

    static List<Filter> all() {
        return List.of(number(), percent(), ordinal(), inWords());
    }

    private static Filter number() {
        return Filter.named("nombre")
                .purpose(
                        "un nombre avec ses milliers séparés ; toutes ses décimales, ou autant qu’il est dit, arrondies",
                        "a number with its thousands apart; all its decimals, or as many as told, rounded")
                .accepts(ValueType.NUMBER)
                .parameter(decimals())
                .function(new Digits("", ""))
                .example(new FilterExample(
                        1234.5, FilterArguments.of(List.of(2)), Wording.of("1\u202F234,50", "1,234.50")))
                .build();
    }

    private static Filter percent() {
        return Filter.named("pourcent")
                .purpose("un pourcentage : 12,5 s’écrit « 12,5 % »", "a percentage: 12.5 is written as \"12.5%\"")
                .accepts(ValueType.NUMBER)
                .parameter(decimals())
                .function(new Digits("\u00A0%", "%"))
                .example(new FilterExample(12.5, FilterArguments.none(), Wording.of("12,5\u00A0%", "12.5%")))
                .build();
    }

    static FilterParameter decimals() {
        return FilterParameter.optional(
                "decimales",
                Kind.WHOLE_NUMBER,
                Wording.of("le nombre de décimales", "the number of decimals"),
                "0",
                "1",
                "2",
                "3",
                "4",
                "5",
                "6",
                "7",
                "8",
                "9");
    }

    private static Filter ordinal() {
        return Filter.named("ordinal")
                .purpose("le rang : 1er, 2e, 3e", "the rank: 1st, 2nd, 3rd")
                .accepts(ValueType.NUMBER)
                .parameter(gender())
                .function(NumberFilters::writeOrdinal)
                .example(new FilterExample(1, FilterArguments.of(List.of("f")), Wording.of("1re", "1st")))
                .build();
    }

    private static Filter inWords() {
        return Filter.named("en_lettres")
                .purpose(
                        "un nombre entier en toutes lettres, jusqu’à 999 999 999 999",
                        "a whole number in words, up to 999,999,999,999")
                .accepts(ValueType.NUMBER)
                .parameter(gender())
                .function(NumberFilters::writeInWords)
                .example(new FilterExample(
                        271,
                        FilterArguments.none(),
                        Wording.of("deux cent soixante et onze", "two hundred and seventy-one")))
                .build();
    }

    private static FilterParameter gender() {
        return FilterParameter.optional(
                "genre",
                Kind.TEXT,
                Wording.of("le genre de ce qui est compté", "the gender of what is counted"),
                "m",
                "f");
    }

    private static boolean writeOrdinal(Object value, FilterArguments arguments, Locale reader, TextOutput out) {
        long rank = whole(value);
        if (rank < 0) {
            throw FilterRefusal.of("un rang n’est pas négatif", "a rank is not negative");
        }
        NumberStyle.of(reader).write(rank, 0, out);
        if (NumberStyle.isEnglish(reader)) {
            out.append(EnglishNumber.ordinalEnding(rank));
        } else {
            out.append(rank != 1 ? "e" : isFeminine(arguments) ? "re" : "er");
        }
        return true;
    }

    private static boolean writeInWords(Object value, FilterArguments arguments, Locale reader, TextOutput out) {
        long number = whole(value);
        if (number < -FrenchNumber.MOST || number > FrenchNumber.MOST) {
            throw FilterRefusal.of(
                    "un nombre s’écrit en lettres jusqu’à 999 999 999 999",
                    "a number is written in words up to 999,999,999,999");
        }
        out.append(
                NumberStyle.isEnglish(reader)
                        ? EnglishNumber.inWords(number)
                        : FrenchNumber.inWords(number, isFeminine(arguments)));
        return true;
    }

    private static long whole(Object value) {
        return Decimals.whole(value)
                .orElseThrow(() -> FilterRefusal.of("il faut un nombre entier", "it takes a whole number"));
    }

    private static boolean isFeminine(FilterArguments arguments) {
        return arguments.text(0, "m").equals("f");
    }

    /** Writes a number, and a sign after it. */
    private record Digits(String frenchSign, String englishSign) implements FilterFunction {

        @Override
        public boolean write(Object value, FilterArguments arguments, Locale reader, TextOutput out) {
            NumberStyle style = NumberStyle.of(reader);
            return style.write(value, decimals(arguments), out) && writeSign(style, out);
        }

        @Override
        public boolean writeWhole(long value, FilterArguments arguments, Locale reader, TextOutput out) {
            NumberStyle style = NumberStyle.of(reader);
            style.write(value, decimals(arguments), out);
            return writeSign(style, out);
        }

        @Override
        public boolean writeNumber(double value, FilterArguments arguments, Locale reader, TextOutput out) {
            NumberStyle style = NumberStyle.of(reader);
            return style.write(value, decimals(arguments), out) && writeSign(style, out);
        }

        private static int decimals(FilterArguments arguments) {
            return arguments.whole(0, NumberStyle.ALL_DECIMALS);
        }

        private boolean writeSign(NumberStyle style, TextOutput out) {
            String sign = style == NumberStyle.ENGLISH ? englishSign : frenchSign;
            if (!sign.isEmpty()) {
                out.append(sign);
            }
            return true;
        }
    }
}
