package org.commspubliques.core.network;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Texts out of the pieces that recognition stumbles over. */
final class NetworkTexts {

    /** Each of them over and over makes a text on which a careless search goes back without end. */
    static final List<String> STUMBLING_BLOCKS = List.of(
            ".",
            "@",
            "#",
            "$",
            "(",
            "-_.",
            "a.",
            "é.",
            "日.",
            "a_.",
            "http://",
            "http://http://",
            "http://é.",
            "www.",
            "www.,",
            "xn--",
            "xn--a.",
            "a.fr/(",
            "a.fr/(b(c",
            "a.fr/,",
            "a.fr?",
            "t.co/?",
            "@a",
            "@a@b.",
            "@a@b.fr",
            "@a.b-",
            "#1",
            "#é_",
            "#·",
            "$A",
            "＠",
            "\u0301",
            "e\u0301",
            "\u0323\u0301",
            "\u200D",
            "👨\u200D",
            "🇫",
            "\uD83D");

    private NetworkTexts() {}

    static Arbitrary<String> any() {
        Arbitrary<String> pieces = Arbitraries.of(
                "mairie",
                "été",
                "日本",
                "مرحبا",
                "Ω",
                " ",
                "\u00A0",
                "\n",
                ".",
                ".fr",
                ".com",
                ".nc",
                "example.org",
                "https://",
                "http://",
                "HTTP://",
                "www.",
                "://",
                "/",
                "/plan",
                "/(a)",
                "?q=1",
                "#",
                "＃",
                "#fête",
                "@",
                "＠",
                "@mairie",
                "@mairie@exemple.fr",
                "RT",
                "$",
                "$ABC",
                "(",
                ")",
                ",",
                "!",
                "…",
                "»",
                "’",
                "-",
                "_",
                "1",
                "xn--",
                "t.co/",
                "😀",
                "👩\u200D🌾",
                "🇫🇷",
                "1\uFE0F\u20E3",
                "e\u0301",
                "\u0301",
                "\uFB2C",
                "\u200D",
                "\uFE0F",
                "\u202A",
                "\uD83D",
                "\uDE00",
                "\uFEFF");
        Arbitrary<String> wild = Arbitraries.strings().all().ofMaxLength(4);
        return Arbitraries.frequencyOf(Tuple.of(12, pieces), Tuple.of(1, wild))
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }
}
