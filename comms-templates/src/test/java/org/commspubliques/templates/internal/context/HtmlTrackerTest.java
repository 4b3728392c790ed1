package org.commspubliques.templates.internal.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import org.commspubliques.templates.error.TemplateProblem;
import org.commspubliques.templates.escape.Escaping;
import org.commspubliques.templates.escape.OutputFormat;
import org.commspubliques.templates.internal.source.Fault;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTrackerTest {

    private static Escaping after(String text) {
        return Rendered.after(OutputFormat.HTML, text);
    }

    private static String refusal(String text) {
        Fault fault = assertThrows(Fault.class, () -> after(text), text);
        assertThat(fault.code()).isEqualTo(TemplateProblem.UNSAFE_PLACE.code());
        assertThat(fault.message(Locale.ENGLISH)).isNotEqualTo(fault.message(Locale.FRENCH));
        return fault.message(Locale.FRENCH);
    }

    @Nested
    class Text {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "<p>",
                    "a < b ",
                    "</p>",
                    "<br/>",
                    "<p class=a>",
                    "<p class='>'>",
                    "<a/b=c>",
                    "<p a b = 'c'>",
                    "<!DOCTYPE html>",
                    "<!DOCTYPE html PUBLIC \"x>",
                    "<?xml version='1.0'?>",
                    "</ bogus>",
                    "</>",
                    "<!>",
                    "<!-->",
                    "<!--->",
                    "<!-- a -- b -->",
                    "<!-- a --!>",
                    "<!-- <!-- -->",
                    "<!-- <!-->",
                    "<![CDATA[ x >",
                    "<svg><![CDATA[ x ]]>",
                    "<svg><style>a{}</style></svg>",
                    "<svg><style><![CDATA[ a{} ]]></style></svg>",
                    "<svg><path d='M0 0'/></svg>",
                    "<script>a < b && '</p>'</script>",
                    "<script><!-- '</p>' --></script>",
                    "<script><!-- </script>",
                    "<script><!-- <b></script >",
                    "<STYLE>a>b{}</STYLE\n>",
                    "<title>a</title>",
                    "<title>a <</title>",
                    "<title></ti</title>",
                    "<style></st</style>",
                    "<script>'</s</script>",
                    "<script><!-- </s</script>",
                    "<script><!-- <s</script>",
                    "<textarea></p></textarea>",
                    "<xmp><b></xmp>",
                    "<noscript><p title='x'></noscript>",
                })
        void isReadWhereABrowserReadsIt(String text) {
            assertThat(after(text)).isEqualTo(Escaping.HTML_TEXT);
            assertThat(Rendered.tracker(OutputFormat.HTML, text).isText()).isTrue();
        }

        @ParameterizedTest
        @ValueSource(strings = {"<title>", "<textarea rows=2>", "<title></titles>", "<title></p>"})
        void isNotWhereOnlyAnEndTagIsRead(String text) {
            assertThat(after(text)).isEqualTo(Escaping.HTML_TEXT);
            assertThat(Rendered.tracker(OutputFormat.HTML, text).isText()).isFalse();
        }
    }

    @Nested
    class Tags {

        @ParameterizedTest
        @ValueSource(strings = {"<", "</", "<h", "</h", "<h1 ", "<h1 a", "<h1 a ", "<h1 a=''", "<br /", "<p a=b "})
        void haveNoValueOutsideTheValuesOfAttributes(String text) {
            assertThat(refusal(text)).startsWith("une valeur ne peut pas être dans");
        }

        @ParameterizedTest
        @ValueSource(strings = {"<p a=", "<p a= ", "<p a=b", "<p a=b'"})
        void wantQuotesAroundValues(String text) {
            assertThat(refusal(text)).isEqualTo("la valeur d’un attribut doit être entre guillemets");
        }

        @ParameterizedTest
        @CsvSource(
                quoteCharacter = '`',
                value = {
                    "<p class=\", HTML_TEXT",
                    "<p CLASS = 'a , HTML_TEXT",
                    "<p data-href=', HTML_TEXT",
                    "<p aria-label=\", HTML_TEXT",
                    "<p title=\"a > b < c, HTML_TEXT",
                    "<a href=\", URL_START",
                    "<A HREF=', URL_START",
                    "<a xlink:href=', URL_START",
                    "<img src=\", URL_START",
                    "<iframe src=\", URL_START",
                    "<form action=\", URL_START",
                    "<meta name=\"description\" content=\", HTML_TEXT",
                    "<input type=\", HTML_TEXT",
                    "<a rel=\", HTML_TEXT",
                    "<p style=\"color:, CSS_VALUE",
                    "<path fill=\", CSS_VALUE",
                    "<img srcset=\"/a-, URL_PART",
                    "<link rel=\"canonical\" href=\", URL_START",
                    "<link rel=\"shortcut  ICON\" href=\", URL_START",
                    "<script src=\"/js/, URL_PART",
                    "<script src=\"/, URL_SEGMENT",
                    "<embed src=\"a.swf?b=, URL_PART",
                    "<p http-equiv=\", HTML_TEXT",
                    "<p content=\", HTML_TEXT",
                    "<link href=\"/css/, URL_PART",
                    "<base target=\", HTML_TEXT",
                })
        void tellWhatTheValuesOfAttributesAre(String text, Escaping escaping) {
            assertThat(after(text)).isEqualTo(escaping);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<p onclick=\"",
                    "<p ONLOAD='f(\"",
                    "<p onanything=\"",
                    "<iframe srcdoc=\"",
                    "<p @click=\"",
                    "<p :href=\"",
                    "<p v-html=\"",
                    "<p x-data=\"",
                    "<p ng-click=\"",
                    "<p hx-on:click=\"",
                    "<base href=\"/",
                    "<svg xmlns=\"",
                    "<svg xmlns:a=\"",
                    "<p xml:base=\"",
                    "<set attributeName=\"",
                    "<set to=\"",
                    "<meta charset=\"",
                    "<meta http-equiv=\"",
                    "<meta http-equiv=\"refresh\" content=\"",
                    "<script type=\"",
                    "<link rel=\"",
                    "<script src=\"",
                    "<script src=\"https://",
                    "<script src=\"https://a.",
                    "<embed src=\"",
                    "<object data=\"",
                    "<link href=\"",
                    "<link rel=\"stylesheet\" href=\"",
                    "<link rel=\"alternate stylesheet\" href=\"",
                    "<link rel=\"stylesheet\" rel=\"canonical\" href=\"",
                    "<img srcset=\"",
                    "<img srcset=\"/a.png 2x, ",
                    "<a ping=\"",
                })
        void haveAttributesThatNoValueMayDecide(String text) {
            assertThat(refusal(text)).contains(" ; ");
        }

        @Test
        void haveNoHeaderAfterAContentThatAValueDecides() {
            String text = "<meta content=\"§\" http-equiv=\"refresh\">";

            assertThat(refusal(text)).contains("http-equiv");
        }

        @Test
        void areNotNamedInPieces() {
            ContextTracker tracker = Rendered.tracker(OutputFormat.HTML, "<scr");
            tracker.restore(tracker.state());

            Fault fault = assertThrows(Fault.class, () -> Rendered.read(tracker, "ipt>"));
            assertThat(fault.message(Locale.FRENCH)).contains("d’un seul tenant");
        }

        @Test
        void keepTheirNameWhenATagOfTheTemplateFollowsIt() {
            ContextTracker tracker = Rendered.tracker(OutputFormat.HTML, "<style");
            tracker.restore(tracker.state());
            Rendered.read(tracker, ">a{color:");
            assertThat(tracker.escaping()).isEqualTo(Escaping.CSS_VALUE);

            for (String name : new String[] {"<a href", "<a href "}) {
                ContextTracker cut = Rendered.tracker(OutputFormat.HTML, name);
                cut.restore(cut.state());
                assertThrows(Fault.class, () -> Rendered.read(cut, "=\""));
            }
        }

        @Test
        void endTheirContentOnlyWithTheirWholeName() {
            ContextTracker tracker = Rendered.tracker(OutputFormat.HTML, "<title>a</title");
            tracker.restore(tracker.state());
            Rendered.read(tracker, ">");
            assertThat(tracker.isText()).isTrue();

            tracker = Rendered.tracker(OutputFormat.HTML, "<title>a</tit");
            tracker.restore(tracker.state());
            Rendered.read(tracker, ">");
            assertThat(tracker.isText()).isFalse();
        }
    }

    @Nested
    class Addresses {

        @ParameterizedTest
        @CsvSource(
                quoteCharacter = '`',
                value = {
                    "' ', URL_START",
                    "/, URL_SEGMENT",
                    "/a, URL_PATH",
                    "/valeurs/, URL_PATH",
                    "./, URL_PATH",
                    "page-, URL_PART",
                    "page-§-, URL_PART",
                    "§/, URL_SEGMENT",
                    "§?x=, URL_PART",
                    "§#, URL_PART",
                    "/§, URL_PATH",
                    "/a?b=, URL_PART",
                    "/a#, URL_PART",
                    "?, URL_PART",
                    "#d-, URL_PART",
                    "/a&amp;b/, URL_PATH",
                    "/a&amp?b=, URL_PART",
                    "/a&#38;&amp;b/, URL_PATH",
                    "https:\t//, URL_HOST",
                    "https://?a=, URL_PART",
                    "/?a=, URL_PART",
                    "https://, URL_HOST",
                    "//, URL_HOST",
                    "HTTPS:\\\\, URL_HOST",
                    "https:, URL_HOST",
                    "https://www., URL_HOST",
                    "https://§.nc, URL_HOST",
                    "https://§/, URL_PATH",
                    "https://a.nc/, URL_PATH",
                    "mailto:, URL_PATH",
                    "mailto:§?subject=, URL_PART",
                    "tel:+687, URL_PATH",
                    "we\tbcal:, URL_HOST",
                })
        void decideByWhatIsAlreadyFixed(String text, Escaping escaping) {
            assertThat(after("<a href=\"" + text.replace("' '", " "))).isEqualTo(escaping);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "javascript:",
                    "JAVA\nSCRIPT:f('",
                    " javascript:",
                    "data:text/html,",
                    "vbscript:",
                    ":",
                    "java&#115;cript:",
                    "javascript&colon;",
                    "&",
                    "/&#47;",
                    "https://a&#47;",
                    "§§",
                    "§x",
                    "§:",
                    "java§:",
                    "java§script:",
                    "§&",
                    "/a&",
                    "/a&#4"
                })
        void haveNoValueWhereItCouldRunSomething(String text) {
            assertThat(refusal("<a href=\"" + text + "§")).contains("adresse");
        }

        @Test
        void haveNoSchemeInPieces() {
            ContextTracker tracker = Rendered.tracker(OutputFormat.HTML, "<a href=\"https");
            tracker.restore(tracker.state());
            Rendered.read(tracker, "://");

            assertThrows(Fault.class, tracker::escaping);
        }
    }

    @Nested
    class Styles {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<style>a{color:",
                    "<style>a:hover{color: ",
                    "<style>@media print{a{margin:§ §px ",
                    "<style>a{font-family:'",
                    "<style>a{content:\"\\\"",
                    "<style>a{content:'\\''",
                    "<style>a{content:'(",
                    "<style>a{b:/* * /* **/",
                    "<style>a{b:§ / ",
                    "<style>a){b:",
                    "<style>a{b:c(d(e)) ",
                    "<style>a{b:/* ( */",
                    "<style>.md\\:a{b:",
                    "<p style=\"--columns:",
                    "<p style='color:red;margin:-",
                    "<p style='a:§%;b:",
                })
        void haveValuesInProperties(String text) {
            assertThat(after(text)).isEqualTo(Escaping.CSS_VALUE);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<style>",
                    "<style>a",
                    "<style>a{",
                    "<style>a{color",
                    "<style>a{color:red;",
                    "<style>a{color:red}",
                    "<style>@import \"",
                    "<style>@media ",
                    "<style>a[href=\"",
                    "<style>a{b:url(",
                    "<style>a{b:url('",
                    "<style>a{b:calc((1px + ",
                    "<style>a{b:/*",
                    "<style>a{b:/",
                    "<style>a{b:\\",
                    "<style>a{b:'\\",
                    "<style>a{b:'\n",
                    "<style>a{b:((((",
                    "<style>a:§{",
                    "<style>a{b:§(",
                    "<style>a{b:u§(",
                    "<style></styl",
                    "<p style=\"",
                    "<p style=\"color",
                    "<p style=\"a:&quot;",
                    "<p style=\"a:b;",
                    "<path fill=\"url(",
                    "<svg><style>a{b:",
                })
        void haveNoneElsewhere(String text) {
            assertThat(refusal(text + "§")).isNotEmpty();
        }
    }

    @Nested
    class Scripts {

        @ParameterizedTest
        @CsvSource(
                quoteCharacter = '`',
                delimiter = '|',
                value = {
                    "<script>var a = | SCRIPT_VALUE",
                    "<script>f( | SCRIPT_VALUE",
                    "<script>f(§, | SCRIPT_VALUE",
                    "<script>var a = [ | SCRIPT_VALUE",
                    "<script>var a = {b: | SCRIPT_VALUE",
                    "<script>a = 'x' + | SCRIPT_VALUE",
                    "<script>var a = \" | SCRIPT_STRING",
                    "<script>var a = 'b\\'c | SCRIPT_STRING",
                    "<script>a-- ; b = | SCRIPT_VALUE",
                    "<script type=module>a = | SCRIPT_VALUE",
                    "<script type=\"text/javascript\">a = | SCRIPT_VALUE",
                    "<script type>a = | SCRIPT_VALUE",
                    "<script type=\"application/ld+json\">{\"a\": | SCRIPT_VALUE",
                    "<script type=\"application/json\">[\"a | SCRIPT_STRING",
                    "<script type='application/json'>[{\"a\": §, \"b\": | SCRIPT_VALUE",
                })
        void haveValuesInStringsAndExpressions(String text, Escaping escaping) {
            assertThat(after(text)).isEqualTo(escaping);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<script>",
                    "<script>var ",
                    "<script>a = b",
                    "<script>a = §",
                    "<script>a = `",
                    "<script>a = `b`; c = \"",
                    "<script>a = 1 / 2; c = \"",
                    "<script>a = /'/; c = \"",
                    "<script>a --> it's ",
                    "<script>#! it's ",
                    "<script>a = -",
                    "<script>// ",
                    "<script>/* *",
                    "<script>a = '\\",
                    "<script>a = 'b\n",
                    "<script>a = 'b\u2028",
                    "<script>a = '<",
                    "<script>a = '</",
                    "<script>a = '</scr",
                    "<script>a = '<!",
                    "<script>a = '<!-",
                    "<script>a = '<!-- ",
                    "<script>a = '<!-- --> ",
                    "<script>a = '<!-- <script>",
                    "<script type=\"text/x-template\"><p>",
                    "<script type=\"importmap\">{\"a\": \"",
                    "<script type=\"application&#47;json\">[",
                    "<script type=\"text/html\" type=\"application/json\">[",
                    "<script type=\"application/json\">[\"a\" ",
                    "<script type=\"application/json\">[\"\\",
                    "<script type=\"application/json\">[§ x",
                    "<svg><script>a = '",
                    "<xmp>",
                    "<noembed>",
                    "<plaintext></plaintext>",
                })
        void haveNoneElsewhere(String text) {
            assertThat(refusal(text + "§")).isNotEmpty();
        }
    }

    @Test
    void aCommentOfAScriptIsSkipped() {
        assertThat(after("<script>// it's\nvar a = \"")).isEqualTo(Escaping.SCRIPT_STRING);
        assertThat(after("<script>/* it's **/ a = ")).isEqualTo(Escaping.SCRIPT_VALUE);
    }

    @Nested
    class Comments {

        @ParameterizedTest
        @ValueSource(strings = {"<!-- ", "<!--a", "<!-- -- ", "<!-- § §", "<!-- --!a", "<!---a"})
        void haveValuesAfterABlank(String text) {
            assertThat(after(text)).isEqualTo(Escaping.HTML_COMMENT);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<!",
                    "<!-",
                    "<!--",
                    "<!---",
                    "<!-- -",
                    "<!-- --",
                    "<!-- --!",
                    "<!--[if mso]> ",
                    "<!DOCTYPE ",
                    "<? ",
                    "</ ",
                    "<![CDATA[ "
                })
        void haveNoneWhereTheyBeginOrEnd(String text) {
            assertThat(refusal(text)).isNotEmpty();
        }
    }

    @Nested
    class TwoReadings {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<svg><style><a></style>",
                    "<svg><title><b></title>",
                    "<svg><script>a<b</script>",
                    "<svg><style><!-- </style>",
                    "<svg><style></styles></style>",
                    "<svg><style/>",
                    "<svg><svg></svg><style><a>",
                    "<svg><![CDATA[ > ]]>",
                    "<math><title><mi></title>",
                    "<noscript><p title='</noscript>",
                    "<noscript><!-- </noscript>",
                    "<noscript><style></noscript>",
                })
        void areRefused(String text) {
            assertThrows(Fault.class, () -> Rendered.tracker(OutputFormat.HTML, text), text);
        }

        @Test
        void endWithTheDrawing() {
            assertThat(after("<svg><g></g></svg><svg/><script>if (a<b) c = ")).isEqualTo(Escaping.SCRIPT_VALUE);
            assertThat(after("<noscript></noscript><p title='<")).isEqualTo(Escaping.HTML_TEXT);
        }
    }

    @Test
    void aRawValueInATagEndsWhatItWasIn() {
        ContextTracker tracker = Rendered.tracker(OutputFormat.HTML, "<p ");
        tracker.wrote(Escaping.NONE);
        Rendered.read(tracker, " class=\"");
        assertThat(tracker.escaping()).isEqualTo(Escaping.HTML_TEXT);

        tracker.restore(Rendered.tracker(OutputFormat.HTML, "<p ").state());
        tracker.wrote(Escaping.NONE);
        assertThrows(Fault.class, () -> Rendered.read(tracker, "x=\""));
    }

    @Test
    void aRawValueLeavesUsWhereWeWere() {
        ContextTracker tracker = Rendered.tracker(OutputFormat.HTML, "<style>");
        tracker.wrote(Escaping.NONE);
        Rendered.read(tracker, "a{b:");
        assertThat(tracker.escaping()).isEqualTo(Escaping.CSS_VALUE);

        tracker = Rendered.tracker(OutputFormat.HTML, "<script type='");
        tracker.wrote(Escaping.NONE);
        Rendered.read(tracker, "application/json'>[");
        assertThrows(Fault.class, tracker::escaping);
    }

    @Test
    void everyPlaceHasANameInBothLanguages() {
        for (String text : new String[] {
            "",
            "<",
            "<p ",
            "<p a",
            "<p a=",
            "<p a='",
            "<a href='",
            "<p style='",
            "<p onclick='",
            "<script>",
            "<style>",
            "<title>",
            "<textarea>",
            "<xmp>",
            "<!--",
            "<script src='",
            "<img srcset='",
            "<script type='"
        }) {
            ContextTracker tracker = Rendered.tracker(OutputFormat.HTML, text);
            assertThat(tracker.describe(tracker.state()).fr()).startsWith("dans ");
            assertThat(tracker.describe(tracker.state()).en()).startsWith("in ");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<",
                "<p",
                "<p ",
                "<p a",
                "<p a ",
                "<p a=",
                "<p a='x",
                "<p a=x",
                "<p a='x'",
                "<a href='ht",
                "<p style='a:b(",
                "<script>a = '",
                "<script>a = '</sc",
                "<style>a{b:",
                "<!-- -",
                "<svg><g>",
                "<noscript>",
                "<![CDATA[]",
                "<script><!-- -"
            })
    void aStateIsTheSameAfterGoingBackToIt(String text) {
        ContextTracker tracker = Rendered.tracker(OutputFormat.HTML, text);
        int state = tracker.state();
        ContextTracker other = ContextTracker.of(OutputFormat.HTML);

        other.restore(state);

        assertThat(state).isNotNegative();
        assertThat(other.state()).isEqualTo(state);
        assertThat(other.isText()).isEqualTo(tracker.isText());
        assertThat(tracker.state()).isEqualTo(state);
    }
}
