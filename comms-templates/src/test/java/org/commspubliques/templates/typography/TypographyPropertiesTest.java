package org.commspubliques.templates.typography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

@SuppressWarnings("exports")
class TypographyPropertiesTest {

    private static final Typography FRENCH = Typography.french();
    private static final Typography ENGLISH = Typography.english();

    private static final List<String> ADDRESSES = List.of(
            "https://www.ville-montdore.nc/l'eau?a=1;b=c:d!e...f",
            "www.ville-montdore.nc/l'agenda",
            "ville-montdore.nc",
            "coeur-de-ville.nc",
            "mairie@ville-montdore.nc",
            "l'oeuvre@coeur.nc",
            "#JournéeDuCoeur",
            "@coeur_de_voh");

    @Property(tries = 5000, seed = "687284737")
    void applyingItAgainToTextChangesNothing(@ForAll("texts") String text) {
        String once = FRENCH.applyToText(text);
        assertThat(FRENCH.applyToText(once)).isSameAs(once);
        String english = ENGLISH.applyToText(text);
        assertThat(ENGLISH.applyToText(english)).isSameAs(english);
    }

    @Property(tries = 5000, seed = "687284737")
    void applyingItAgainToAPageChangesNothing(@ForAll("pages") String html) {
        String once = FRENCH.applyToHtml(html);
        assertThat(FRENCH.applyToHtml(once)).isSameAs(once);
    }

    @Property(tries = 5000, seed = "687284737")
    void applyingItAgainToMarkdownChangesNothing(@ForAll("markdown") String markdown) {
        String once = FRENCH.applyToMarkdown(markdown);
        assertThat(FRENCH.applyToMarkdown(once)).isSameAs(once);
    }

    @Property(tries = 5000, seed = "687284737")
    void onlyTheSignsItNamesAreChanged(@ForAll("texts") String text) {
        assertThat(plain(FRENCH.applyToText(text))).isEqualTo(plain(text));
    }

    @Property(tries = 3000, seed = "687284737")
    void onlyTheSignsItNamesAreChangedInMarkup(@ForAll("markdown") String text) {
        assertThat(plain(FRENCH.applyToHtml(text))).isEqualTo(plain(text));
        assertThat(plain(FRENCH.applyToMarkdown(text)).replace("\\\"", "\"").replace("\\'", "'"))
                .isEqualTo(plain(text).replace("\\\"", "\"").replace("\\'", "'"));
    }

    /** The text with every sign that may be replaced as it is on a keyboard, and without spaces. */
    private static String plain(String text) {
        return text.replaceAll("[ \u00A0\u202F]", "")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace('’', '\'')
                .replace('«', '"')
                .replace('»', '"')
                .replace("…", "...")
                .replace("œ", "oe")
                .replace("Œ", "oe")
                .replace("OE", "oe")
                .replace("Oe", "oe");
    }

    @Property(tries = 3000, seed = "687284737")
    void spacesAreAddedOrReplacedButNeverTakenAway(@ForAll("texts") String text) {
        assertThat(spaces(FRENCH.applyToText(text))).isGreaterThanOrEqualTo(spaces(text));
        assertThat(FRENCH.applyToText(text).replaceAll("[^\n\t]", "")).isEqualTo(text.replaceAll("[^\n\t]", ""));
    }

    private static long spaces(String text) {
        return text.chars().filter(Character::isSpaceChar).count();
    }

    @Property(tries = 3000, seed = "687284737")
    void addressesBetweenSpacesAreNeverChanged(
            @ForAll("texts") String before, @ForAll("addresses") String address, @ForAll("texts") String after) {
        String text = before + ' ' + address + ' ' + after;
        assertThat(FRENCH.applyToText(text)).contains(address);
        assertThat(FRENCH.applyToHtml("<p>" + address + "</p>")).contains(address);
    }

    @Property(tries = 5000, seed = "687284737")
    void aPageKeepsItsElementsAndTheirAttributes(@ForAll("pages") String html) {
        Document before = Jsoup.parse(html);
        Document after = Jsoup.parse(FRENCH.applyToHtml(html));
        assertThat(elements(after)).isEqualTo(elements(before));
        assertThat(untouchable(after)).isEqualTo(untouchable(before));
        assertThat(plain(after.wholeText())).isEqualTo(plain(before.wholeText()));
    }

    private static List<String> elements(Document page) {
        return page.getAllElements().stream()
                .map(element -> element.normalName() + attributes(element.attributes()))
                .toList();
    }

    private static String attributes(Attributes attributes) {
        return attributes.asList().stream()
                .map(attribute -> attribute.getKey() + "=" + attribute.getValue())
                .toList()
                .toString();
    }

    private static List<String> untouchable(Document page) {
        return page.select("script, style, pre, code, textarea, svg, [translate=no]").stream()
                .map(Element::outerHtml)
                .toList();
    }

    @Property(tries = 2000, seed = "687284737")
    void codeInMarkdownIsNeverChanged(@ForAll("texts") String before, @ForAll("texts") String after) {
        String code = "```\nl'eau !\n```";
        assertThat(FRENCH.applyToMarkdown(before + "\n\n" + code + "\n\n" + after))
                .contains(code);
    }

    @Property(tries = 2000, seed = "687284737")
    void noneIsTheIdentity(@ForAll("pages") String text) {
        assertThat(Typography.none().applyToText(text)).isSameAs(text);
        assertThat(Typography.of(Locale.FRENCH).applyToText(text)).isEqualTo(FRENCH.applyToText(text));
    }

    @Provide
    Arbitrary<String> addresses() {
        return Arbitraries.of(ADDRESSES);
    }

    @Provide
    Arbitrary<String> texts() {
        return joined(Arbitraries.of(SIGNS));
    }

    @Provide
    Arbitrary<String> pages() {
        return joined(Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.of(SIGNS)), Tuple.of(2, Arbitraries.of(TAGS))));
    }

    @Provide
    Arbitrary<String> markdown() {
        return joined(Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of(SIGNS)),
                Tuple.of(3, Arbitraries.of(MARKS)),
                Tuple.of(1, Arbitraries.of(TAGS))));
    }

    /** Either of any parts, or of a few that come again and again, as only then pairs and runs come about. */
    private static Arbitrary<String> joined(Arbitrary<String> parts) {
        Arbitrary<List<String>> any = parts.list().ofMaxSize(24);
        Arbitrary<List<String>> few = parts.list()
                .ofSize(5)
                .flatMap(chosen -> Arbitraries.of(chosen).list().ofMaxSize(16));
        return Arbitraries.oneOf(any, few).map(chosen -> String.join("", chosen));
    }

    private static final List<String> SIGNS = List.of(
            " ",
            " ",
            " ",
            " ",
            "\u00A0",
            "\u202F",
            "\n",
            "\n\n",
            "\t",
            "\"",
            "\"",
            "\"",
            "'",
            "'",
            "’",
            "«",
            "»",
            "“",
            "”",
            "!",
            "?",
            ";",
            ":",
            ".",
            "...",
            "…",
            ",",
            "(",
            ")",
            "[",
            "]",
            "-",
            "–",
            "/",
            "@",
            "#",
            "\\",
            "_",
            "*",
            "=",
            "&",
            "<",
            ">",
            "a",
            "l",
            "d",
            "qu",
            "mot",
            "h",
            "F",
            "km",
            "%",
            "€",
            "°C",
            "12",
            "5",
            "500",
            "000",
            "2025",
            "30",
            "0",
            "oe",
            "coeur",
            "OEUVRE",
            "soeur",
            "n°",
            "M.",
            "Mme",
            "art.",
            "L.",
            "p.",
            "1er",
            "mai",
            "Tél",
            "SIREN",
            "https://x.nc/l'a",
            "www.",
            "a@b.nc",
            "ville.nc",
            "é",
            "e\u0301",
            "\uFFFC",
            "💧",
            "\uD83D");

    private static final List<String> TAGS = List.of(
            "<b>",
            "</b>",
            "<p>",
            "</p>",
            "<br>",
            "<i lang=\"en\">",
            "</i>",
            "<div lang='fr'>",
            "</div>",
            "<p lang=de>",
            "<code>",
            "</code>",
            "<pre>",
            "</pre>",
            "<script>",
            "</script>",
            "<!--",
            "-->",
            "<style>",
            "</style>",
            "<span translate=\"no\">",
            "</span>",
            "<a href=\"x ! y\">",
            "</a>",
            "<img alt='l&#39;a'>",
            "<svg>",
            "</svg>",
            "<li>",
            "<ul>",
            "</ul>",
            "<table>",
            "<tr>",
            "<td lang=en>",
            "</table>",
            "<textarea>",
            "</textarea>",
            "&nbsp;",
            "&#39;",
            "&quot;",
            "&laquo;",
            "&raquo;",
            "&amp;",
            "&lt;",
            "&rsquo;",
            "&eacute;",
            "&#8239;",
            "&bogus;",
            "&#x1F4A7;",
            "<!DOCTYPE html>",
            "<?x",
            "</",
            "<a b='",
            "/>");

    private static final List<String> MARKS = List.of(
            "`",
            "``",
            "```",
            "\n```\n",
            "~~~",
            "**",
            "_",
            "[",
            "](",
            "](<",
            ")",
            "][",
            "[^1]",
            "]: ",
            "\n- ",
            "\n1. ",
            "\n> ",
            "\n# ",
            "\n    ",
            "\\\"",
            "\\'",
            "\\`",
            "\\",
            "|",
            "\n---\n",
            "\r\n",
            "<https://x.nc>");
}
