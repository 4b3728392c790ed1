package org.commspubliques.core.internal.text;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Texts out of the pieces that break counters. */
public final class HostileTexts {

    private HostileTexts() {}

    public static Arbitrary<String> any() {
        Arbitrary<String> pieces = Arbitraries.of(
                "a",
                "bonjour",
                " ",
                "  ",
                "\n",
                "\r\n",
                "é",
                "e\u0301",
                "\u0301",
                "ê",
                "ç",
                "œ",
                "’",
                "«",
                "\u00A0",
                "\u202F",
                "…",
                "€",
                "^",
                "[",
                "\f",
                "😀",
                "👩\u200D👧",
                "🇫🇷",
                "🇫",
                "\uD83D",
                "\uDE00",
                "\u200D",
                "\u1100",
                "\u1161",
                "\u11A8",
                "\u0915\u094D\u0937",
                "\u09C7\u09BE",
                "\uFE0F",
                "\u2028",
                "\t",
                "\u0000",
                "\uFEFF",
                "0123456789",
                "x".repeat(66),
                "x".repeat(150));
        Arbitrary<String> wild = Arbitraries.strings().all().ofMaxLength(5);
        return Arbitraries.frequencyOf(Tuple.of(9, pieces), Tuple.of(1, wild))
                .list()
                .ofMaxSize(120)
                .map(parts -> String.join("", parts));
    }

    /** Those of them that may be entered: without lone surrogates, which the model refuses. */
    public static Arbitrary<String> enterable() {
        return any().map(text -> text.codePoints()
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString());
    }
}
