package org.commspubliques.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commspubliques.core.identity.VisualUse.LogoUse;
import org.commspubliques.core.identity.VisualUse.Surface;
import org.commspubliques.core.identity.VisualUse.TextColours;
import org.commspubliques.core.identity.VisualUse.Tint;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StyleReaderTest {

    private static final Colour LAGOON = Colour.parse("#005f83");

    private static VisualUse styled(String css) {
        return StyleReader.read("<style>" + css + "</style>");
    }

    @Nested
    class ABlock {

        @Test
        void thatSetsATextAndItsBackgroundIsAPair() {
            assertThat(styled("h1 { color: #fff; background: #005F83 }").texts())
                    .containsExactly(new TextColours("h1", Colour.WHITE, LAGOON, false));
            assertThat(styled("h1{background-color:#005f83;color:WHITE!important;}")
                            .texts())
                    .containsExactly(new TextColours("h1", Colour.WHITE, LAGOON, false));
        }

        @Test
        void thatSetsOneOfThemUsesAColour() {
            VisualUse use = styled(".a { color: #005f83 } .b { background: url(x.png) no-repeat #005f83 }");

            assertThat(use.texts()).isEmpty();
            assertThat(use.tints()).containsExactly(new Tint(".a", LAGOON), new Tint(".b", LAGOON));
        }

        @Test
        void withinAMediaQueryIsReadToo() {
            assertThat(styled("@media print { p { color: #005f83 } } q { fill: #000 }")
                            .tints())
                    .containsExactly(new Tint("p", LAGOON), new Tint("q", Colour.BLACK));
        }

        @Test
        void ofBordersAndTheLikeUsesColours() {
            assertThat(styled("p { border-left: 4px solid rgb(0, 95, 131); outline: none; stroke: navy }")
                            .tints())
                    .containsExactly(new Tint("p", LAGOON), new Tint("p", Colour.parse("#000080")));
        }

        @Test
        void isReadPastCommentsAndStrings() {
            assertThat(styled("/* p { color: red } */ q::before { content: \"} p { color: red\"; /* ; */ color: #000 }")
                            .tints())
                    .containsExactly(new Tint("q::before", Colour.BLACK));
        }

        @ParameterizedTest
        @CsvSource({
            "font-size: 24px,true",
            "font-size: 23.9px,false",
            "font-size: 18pt,true",
            "font-size: 1.5rem,true",
            "font-size: 14pt; font-weight: bold,true",
            "font-size: 14pt; font-weight: 600,false",
            "font-size: 19px; font-weight: 700,true",
            "font-size: 2em,false",
            "font-size: large,false"
        })
        void tellsWhetherItsTextIsLarge(String size, boolean large) {
            assertThat(styled("p { color: #fff; background: #000; " + size + " }")
                            .texts())
                    .extracting(TextColours::large)
                    .containsExactly(large);
        }
    }

    @Nested
    class AColour {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "#005f83",
                    "#005F83FF",
                    "rgb(0,95,131)",
                    "rgb(0 95 131)",
                    "rgba(0, 95, 131, 1)",
                    "rgb(0 95 131 / 100%)",
                    "var(--encre)",
                    "var( --encre )",
                    "var(--autre, #005f83)",
                    "var(--renvoi)"
                })
        void isReadInAllItsForms(String value) {
            assertThat(styled(":root { --encre: #005f83; --renvoi: var(--encre) } p { color: " + value + " }")
                            .tints())
                    .contains(new Tint("p", LAGOON));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "inherit", "transparent", "currentColor", "rgb(0,95,131,.5)", "#005f8380", "var(--rien)",
                            "var(--boucle)",
                    "rgb(0,95)", "rgb(0,95,999)", "rgb(", "hsl(0 0% 0%)", "", "#", "var("
                })
        void thatCannotBeToldIsLeftOut(String value) {
            assertThat(styled(":root { --boucle: var(--boucle) } p { color: " + value + " }")
                            .tints())
                    .isEmpty();
        }
    }

    @Nested
    class APage {

        @Test
        void isReadWithTheStylesOfItsElements() {
            VisualUse use = StyleReader.read("<p style=\"color:#fff; background:#005f83\">x</p>"
                    + "<b style='font-family: &quot;A&quot;; color: black'>y</b>");

            assertThat(use.surface()).isEqualTo(Surface.SCREEN);
            assertThat(use.texts()).containsExactly(new TextColours("p", Colour.WHITE, LAGOON, false));
            assertThat(use.tints()).containsExactly(new Tint("b", Colour.BLACK));
        }

        @Test
        void showsTheLogosThatSaySo() {
            assertThat(StyleReader.read("<img data-logo=bloc width=160><IMG WIDTH='40px' DATA-LOGO='autre' />"
                                    + "<img data-logo=\"sans-largeur\"><img src=\"a > b\" width=10>")
                            .logos())
                    .containsExactly(new LogoUse("bloc", 160, null), new LogoUse("autre", 40, null));
        }

        @Test
        void hasTheWordsAReaderSees() {
            assertThat(StyleReader.read(
                                    "<!-- non --><h1>Bal</h1><p>L&#8217;<b>été</b>&nbsp;&amp; la f&ecirc;te<br>2 < 3"
                                            + "<script>var a = '<p>non</p>';</script><style>p{}</style> fin")
                            .words())
                    .contains("Bal")
                    .contains("L’été\u00A0& la f&ecirc;te")
                    .contains("2 < 3")
                    .contains("fin")
                    .doesNotContain("non");
        }
    }

    @Timeout(10)
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<",
                "<a",
                "<style>",
                "<style>p{",
                "<style>/*",
                "<!--",
                "<p style='",
                "<p a=\"",
                "&",
                "&#",
                "<style>}",
                "<style>'",
                "<style>p{color:var(",
                "{",
                "</",
                "<p =",
                "<style>p{background:a "
            })
    void hostilePagesAreReadInLinearTime(String part) {
        assertThat(StyleReader.read(part.repeat(100_000)).logos()).isEmpty();
        assertThat(StyleReader.read("<style>" + part.repeat(100_000)).logos()).isEmpty();
    }

    @Provide
    Arbitrary<String> pages() {
        return Arbitraries.of(
                        "<",
                        ">",
                        "style",
                        "=",
                        "\"",
                        "'",
                        "{",
                        "}",
                        ":",
                        ";",
                        "color",
                        "#fff",
                        "/*",
                        "*/",
                        "<!--",
                        "-->",
                        "<style>",
                        "</style>",
                        " ",
                        "p",
                        "&",
                        "var(--",
                        ")",
                        "rgb(",
                        "1",
                        "data-logo",
                        "<img ",
                        "width")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    @Property
    void noPageIsRefused(@ForAll("pages") String page) {
        assertThat(StyleReader.read(page).surface()).isEqualTo(Surface.SCREEN);
    }
}
