package org.commspubliques.templates.internal.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commspubliques.templates.escape.Escaping;
import org.commspubliques.templates.escape.OutputFormat;
import org.commspubliques.templates.internal.source.Fault;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a value is, a browser builds the same page as with a harmless one. */
class HtmlSafetyTest {

    private static final String HARMLESS = "x";

    /** Without these, this parser reads an element that is never closed as if it were not there. */
    private static final String CLOSED = "</title></textarea></style></xmp></script>";

    private static final List<String> PLACES = List.of(
            "<p>§</p>",
            "§",
            "<p>a§b<b>c</b></p>",
            "<title>§</title><p>x</p>",
            "<textarea>a§</textarea>",
            "<p class=\"§\">x</p>",
            "<p class='a § b' id=\"c\">x</p>",
            "<p title=\"§\" lang='fr'><b>x</b></p>",
            "<!-- § --><p>x</p>",
            "<!--a§--><p>x</p>",
            "<!-- §§--><p>x</p>",
            "<svg><text>§</text></svg>",
            "<svg><path fill=\"§\" d=\"M0 0\"/></svg>",
            "<noscript><p title='§'>§</p></noscript>",
            "<select><option value=\"§\">§</option></select>",
            "<table><tr><td>§</td></tr></table>",
            "<a href=\"§\">x</a>",
            "<a href='§'>x</a>",
            "<a href=' §'>x</a>",
            "<a href=\"§/a\">x</a>",
            "<a href=\"§/§/§\">x</a>",
            "<a href=\"§?x=§#§\">x</a>",
            "<a href=\"/§\">x</a>",
            "<a href=\"/§/§\">x</a>",
            "<a href=\"/valeurs/§\">x</a>",
            "<a href=\"/valeurs/§?a=§&amp;b=§#§\">x</a>",
            "<a href=\"page-§.html\">x</a>",
            "<a href=\"https://§/a\">x</a>",
            "<a href=\"https://www.§.nc/§/b\">x</a>",
            "<a href=\"//§\">x</a>",
            "<a href=\"mailto:§?subject=§\">x</a>",
            "<a href=\"tel:§\">x</a>",
            "<a href=\"#§\">x</a>",
            "<img src=\"§\" alt=\"§\" srcset=\"/a/§.png 2x, /b/§ 3x\">",
            "<form action=\"§\"><input formaction='§' value=\"§\"></form>",
            "<iframe src=\"§\"></iframe>",
            "<link rel=\"canonical\" href=\"§\">",
            "<script src=\"/js/§.js\"></script><p>x</p>",
            "<meta name=\"description\" content=\"§\">",
            "<p style=\"color:§\">x</p>",
            "<p style='margin:§px §px;font-family:\"§\"'>x</p>",
            "<style>a{color:§;font-family:'§'}</style><p>x</p>",
            "<script>var a = §, b = [§, \"§\", '§'];</script><p>x</p>",
            "<script type=\"application/ld+json\">{\"a\": §, \"b\": \"c § d\"}</script><p>x</p>");

    @TestFactory
    Stream<DynamicTest> noValueChangesThePage() {
        return PLACES.stream()
                .map(place -> DynamicTest.dynamicTest(
                        place, () -> Hostile.VALUES.forEach(value -> assertHarmless(place, value))));
    }

    @Property(tries = 1_500, seed = "20251126")
    void noRandomValueChangesThePage(@ForAll("places") String place, @ForAll("values") String value) {
        assertHarmless(place, value);
    }

    /** Where we say that text is, an element can begin for a browser too, and nowhere else. */
    @Property(tries = 5_000, seed = "20251126")
    void textIsWhereABrowserSeesText(@ForAll("pages") String page) {
        boolean text;
        try {
            ContextTracker tracker = Rendered.tracker(OutputFormat.HTML, page);
            text = tracker.isText();
            Rendered.read(tracker, "x<zz-q>");
        } catch (Fault refused) {
            return;
        }

        assertThat(parse("<body>x" + page + "x<zz-q>" + CLOSED).select("zz-q").isEmpty())
                .as(page)
                .isEqualTo(!text);
    }

    @Property(tries = 4_000, seed = "20251126")
    void noRandomValueChangesARandomPage(
            @ForAll("pages") String before, @ForAll("values") String value, @ForAll("pages") String after) {
        String place = "<body>x" + before + "§" + after + "'\">" + CLOSED;
        try {
            Rendered.tracker(OutputFormat.HTML, place);
        } catch (Fault refused) {
            return;
        }

        assertHarmless(place, value);
    }

    @Property(tries = 4_000, seed = "20251126")
    void noValueOfASectionChangesAPageHoweverOftenItIsWritten(
            @ForAll("pieces") String before,
            @ForAll("pieces") String body,
            @ForAll("pieces") String after,
            @ForAll("values") String value) {
        Section section;
        try {
            section = new Section(OutputFormat.HTML, "<body>x" + before, body, after + "'\">" + CLOSED);
        } catch (Fault refused) {
            return;
        }

        for (int times = 0; times < 4; times++) {
            assertHarmless(section.render(times, value), section.render(times, HARMLESS), value);
        }
    }

    private static void assertHarmless(String place, String value) {
        assertHarmless(
                Rendered.of(OutputFormat.HTML, place, value), Rendered.of(OutputFormat.HTML, place, HARMLESS), value);
    }

    private static void assertHarmless(String page, String harmlessPage, String value) {
        Document document = parse(page);
        Document harmless = parse(harmlessPage);
        assertThat(shape(document)).as("%s in %s", value, page).isEqualTo(shape(harmless));
        List<String> schemes = schemes(document);
        for (int i = 0; i < schemes.size(); i++) {
            // The template itself may write any scheme.
            if (!schemes.get(i).equals(schemes(harmless).get(i))) {
                assertThat(schemes.get(i))
                        .as("%s in %s", value, page)
                        .isIn("", "http", "https", "mailto", "tel", "sms", "webcal", "geo", "cid", "about");
            }
        }
        for (Element element : document.getAllElements()) {
            assertThat(element.attributes().asList())
                    .as("%s in %s", value, page)
                    .noneMatch(attribute -> attribute.getKey().startsWith("on")
                            && attribute.getValue().contains(value)
                            && value.length() > 2);
        }
    }

    private static List<String> schemes(Document page) {
        return page.select("[href], [src], [action], [formaction]").stream()
                .flatMap(element ->
                        Stream.of("href", "src", "action", "formaction").map(element::attr))
                .map(BrowserUrl::scheme)
                .toList();
    }

    /** Jsoup keeps what a browser keeps of a document of HTML, with the names in lower case. */
    private static Document parse(String page) {
        return Jsoup.parse(page, "", Parser.htmlParser().settings(ParseSettings.htmlDefault));
    }

    /** The elements and attributes, and where there is text or a comment, without what they say. */
    private static List<String> shape(Document page) {
        List<String> shape = new ArrayList<>();
        page.traverse((node, depth) -> {
            if (node instanceof Element element) {
                shape.add(depth
                        + element.tagName()
                        + element.attributes().asList().stream()
                                .map(Attribute::getKey)
                                .collect(Collectors.joining(" ", "[", "]")));
            } else if (isCommentOrType(node)) {
                shape.add(depth + node.nodeName());
            }
        });
        return shape;
    }

    private static boolean isCommentOrType(Node node) {
        return node.nodeName().equals("#comment") || node.nodeName().equals("#doctype");
    }

    @Test
    void aValueReadsBackAsItWas() {
        for (String value : Hostile.VALUES) {
            Document page = parse(Rendered.of(
                    OutputFormat.HTML,
                    "<pre>-§</pre><p title=\"§\"></p><textarea>-§</textarea>"
                            + "<script type='application/json'>[§, \"§\"]</script>",
                    value));
            if (value.indexOf('\u0000') < 0) {
                assertThat(page.expectFirst("pre").wholeText()).isEqualTo("-" + value);
                assertThat(page.select("p").attr("title")).isEqualTo(value);
                assertThat(page.expectFirst("textarea").wholeText()).isEqualTo("-" + value);
            }
            assertThat(JsonMapper.builder()
                            .build()
                            .readValue(page.expectFirst("script").data(), String[].class))
                    .containsExactly(value, value);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.ville-montdore.nc/actualites/2025/?page=2&tri=date#liste",
                "/page%20deux.html",
                "../index.html",
                "page.html",
                "#ancre",
                "?a=b+c",
                "mailto:mairie@ville-montdore.nc?subject=Eau",
                "tel:+687437000",
                "HTTP://[2001:db8::1]:8080/a:b;c=d,e!f$g*h",
                "2025-041/controle.html",
                ""
            })
    void anOrdinaryAddressStaysWhatItIs(String address) {
        assertThat(parse(Rendered.of(OutputFormat.HTML, "<a href=\"§\">x</a>", address))
                        .select("a")
                        .attr("href"))
                .isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/§",
                "/§/§",
                "/§/§/§?§",
                "/a/§",
                "page-§",
                "page-§/§",
                "?§",
                "#§",
                "./§",
                "../§/§",
                "https://ville.nc/§",
                "https://ville.nc/§/§",
                "//ville.nc/§",
                "https://ville.nc?§",
                "https://ville.nc#§"
            })
    void noValueChoosesTheHost(String address) {
        for (String first : Hostile.VALUES) {
            for (String second :
                    List.of("", "evil.example", "/evil.example", "@evil.example", ":80", "\\evil.example")) {
                String href = parse(Rendered.of(
                                OutputFormat.HTML, "<a href=\"" + address + "\">x</a>", first, second, second))
                        .select("a")
                        .attr("href");
                assertThat(URI.create("https://ville.nc/base/").resolve(href).getHost())
                        .as("%s with %s and %s: %s", address, first, second, href)
                        .isEqualTo("ville.nc");
            }
        }
    }

    @Test
    void noValueEndsAStyleOrAScript() {
        for (String value : Hostile.VALUES) {
            assertThat(escaped(Escaping.CSS_VALUE, value))
                    .doesNotContainPattern("[^\\\\\\p{IsAlphabetic}\\p{IsDigit} .,%#+_\\x{80}-\\x{10FFFF}-]");
            assertThat(escaped(Escaping.SCRIPT_STRING, value))
                    .doesNotContainPattern("[<>&'\"`$/{}\\x00-\\x1F\\u2028\\u2029]|\\\\[^u]");
        }
    }

    private static String escaped(Escaping escaping, String value) {
        StringBuilder out = new StringBuilder();
        escaping.escape(value, out);
        return out.toString();
    }

    @Provide
    Arbitrary<String> places() {
        return Arbitraries.of(PLACES);
    }

    @Provide
    Arbitrary<String> pages() {
        return Arbitraries.of(
                        "<",
                        "</p>",
                        "</ ",
                        "<!",
                        "<!-",
                        "<!--",
                        "-->",
                        "--!>",
                        "-",
                        "--",
                        "!",
                        ">",
                        "/>",
                        "=",
                        "'",
                        "\"",
                        " ",
                        "\n",
                        "a",
                        "b=",
                        "<p ",
                        "<p a='",
                        "<a href=\"",
                        "<br",
                        "script",
                        "style",
                        "title",
                        "<script>",
                        "</script>",
                        "<script ",
                        "<!--<script>",
                        "<style>",
                        "</style>",
                        "<title>",
                        "</title>",
                        "<textarea>",
                        "</textarea>",
                        "<svg>",
                        "</svg>",
                        "<xmp>",
                        "</xmp>",
                        "]]>",
                        "<?",
                        "<!DOCTYPE html ",
                        "&lt;",
                        "noscript>",
                        "<noscript>",
                        "<p style=\"a:",
                        "<script>a = ",
                        "<script>a = '",
                        "<style>a{b:",
                        "/*",
                        "//",
                        "#")
                .list()
                .ofMaxSize(9)
                .map(list -> String.join("", list));
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                        "§",
                        "§",
                        "§",
                        "§'",
                        "='§'",
                        "<p ",
                        "<p",
                        " a",
                        "a",
                        "b='",
                        "on",
                        "click='§'",
                        "'",
                        "\"",
                        ">",
                        " ",
                        "=",
                        "<a href='",
                        "/",
                        ":",
                        "http://",
                        "?",
                        "#",
                        "java",
                        "script:",
                        "&amp;",
                        "<p style='a:",
                        ";",
                        "b:",
                        "(",
                        "{",
                        "}",
                        "url",
                        "<script>a = ",
                        "<script>a = \"",
                        "</script>",
                        ",",
                        "[",
                        "<style>a{b:",
                        "</style>",
                        "<!-- ",
                        "-->",
                        "<svg>",
                        "</svg>",
                        "<title>",
                        "</title>",
                        "<meta ",
                        "content='§' ",
                        "http-equiv='refresh' ",
                        "<link ",
                        "rel='icon' ",
                        "href='§' ")
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(list -> String.join("", list));
    }

    @Provide
    Arbitrary<String> values() {
        Arbitrary<String> pieces = Arbitraries.of(Hostile.VALUES);
        Arbitrary<String> signs = Arbitraries.strings()
                .withChars("<>/!-'\"=&;:#?\\@%(){}[]*`$ \t\n\r\u0000\u00A0\u2028\uFEFFaxjJ1")
                .ofMaxLength(12);
        return Arbitraries.oneOf(pieces, signs, Arbitraries.strings().ofMaxLength(6))
                .list()
                .ofMaxSize(4)
                .map(list -> String.join("", list));
    }
}
