package org.commspubliques.templates.internal.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commspubliques.templates.escape.Escaping;
import org.commspubliques.templates.escape.OutputFormat;
import org.commspubliques.templates.internal.source.Fault;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTrackerTest {

    private static final List<String> MORE = List.of(
            "# titre",
            "- point",
            "+ point",
            "* point",
            "1. point",
            "12) point",
            ".",
            ") point",
            "> citation",
            "---",
            "===",
            "***",
            "```",
            "~~~",
            "    code",
            "\tcode",
            "*a* _b_ **c** ~~d~~ `e`",
            "[a](javascript:alert(1))",
            "![a](https://evil.example/x.png)",
            "](https://evil.example)",
            "(javascript:alert(1))",
            "[a]: https://evil.example",
            "<https://evil.example>",
            "&copy; &#35;",
            "a  \nb",
            "a\n\n# b",
            "a\n- b",
            "a\n===",
            "a | b",
            "\\",
            "\" titre",
            "https://evil.example www.evil.example a@b.nc",
            "a ",
            " a");

    private static final Parser PARSER = Parser.builder().build();

    private static List<String> values() {
        List<String> values = new ArrayList<>(Hostile.VALUES);
        values.addAll(MORE);
        return values;
    }

    /** The kinds of nodes, in order, two texts in a row being one. */
    private static List<String> shape(String markdown) {
        List<String> shape = new ArrayList<>();
        walk(PARSER.parse(markdown), 0, shape);
        return shape;
    }

    private static void walk(Node node, int depth, List<String> shape) {
        String name = depth + node.getClass().getSimpleName();
        if (!(node instanceof Text)
                || shape.isEmpty()
                || !shape.get(shape.size() - 1).equals(name)) {
            shape.add(name);
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            walk(child, depth + 1, shape);
        }
    }

    private static String text(String markdown) {
        StringBuilder text = new StringBuilder();
        PARSER.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Text node) {
                text.append(node.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak node) {
                text.append("<soft>");
            }

            @Override
            public void visit(Link node) {
                text.append(node.getTitle());
                visitChildren(node);
            }
        });
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-§-",
                "a §",
                "§ b",
                "# §x",
                "- §x",
                "1. §",
                "> §",
                "a\n§",
                "**§x**",
                "x [a]§",
                "[x§](/b)",
                "x §§",
                "1§x",
                "[x]{§}",
                "[a](/b \"§\")",
                "[a](/b '§')",
                "[a](/b (§))",
                "[a](<b> '§' )",
                "[a](/b\n'x § y')",
                "[a](/b 'x) § y')",
                "[a](/b 'x\n§ y\n§')",
                "[a]\n\n[a]: /b '§'\n",
                "[a]\n\n[a]: /b\n(§)\n"
            })
    void aHostileValueIsOnlyText(String template) {
        for (String value : values()) {
            assertOnlyText(template, value);
        }
    }

    @Property(tries = 2_000, seed = "20251126")
    void anyValueStaysInTheTitleOfItsLink(@ForAll("markdown") String value) {
        for (String template : List.of("[a](/b '§')", "[a](/b (x §))", "[a](/b \"§\")", "[a]\n\n[a]: /b 'x §'\n")) {
            assertOnlyText(template, value);
        }
    }

    @Property(tries = 2_000, seed = "20251126")
    void anyValueIsOnlyText(@ForAll("markdown") String value) {
        assertOnlyText("a §x", value);
        assertOnlyText("- §x§", value);
    }

    @Property(tries = 2_000, seed = "20251126")
    void noValueOfASectionLeadsToAForbiddenPlaceHoweverOftenItIsWritten(
            @ForAll("pieces") String before,
            @ForAll("pieces") String body,
            @ForAll("pieces") String after,
            @ForAll("markdown") String value) {
        Section section;
        try {
            section = new Section(OutputFormat.MARKDOWN, before, body, after);
        } catch (Fault refused) {
            return;
        }

        for (int times = 0; times < 4; times++) {
            String markdown = section.render(times, value);
            List<String> ofTheTemplate = schemes(section.render(times, "x"));
            assertThat(schemes(markdown))
                    .as("%s: %s", value, markdown)
                    .filteredOn(scheme -> !ofTheTemplate.contains(scheme))
                    .isSubsetOf("", "http", "https", "mailto", "tel", "about");
        }
    }

    private static List<String> schemes(String markdown) {
        List<String> schemes = new ArrayList<>();
        PARSER.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                schemes.add(BrowserUrl.scheme(link.getDestination()));
                visitChildren(link);
            }
        });
        return schemes;
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                        "§",
                        "§",
                        "[a]",
                        "[",
                        "]",
                        "(",
                        ")",
                        "[§](§)",
                        "](",
                        "(§)",
                        " ",
                        "\n\n",
                        "a",
                        "/",
                        "<",
                        ">",
                        "<§>",
                        "https://",
                        "\"",
                        " \"§\"",
                        "- ",
                        ": ")
                .list()
                .ofMaxSize(5)
                .map(list -> String.join("", list));
    }

    private static void assertOnlyText(String template, String value) {
        String markdown = Rendered.of(OutputFormat.MARKDOWN, template, value);
        if (!value.isEmpty()) {
            assertThat(shape(markdown))
                    .as("%s in %s: %s", value, template, markdown)
                    .isEqualTo(shape(Rendered.of(OutputFormat.MARKDOWN, template, "é")));
        }
        assertThat(text(markdown)).as(markdown).contains(value.replace('\u0000', '\uFFFD'));
    }

    @Test
    void aValueIsHarmlessInTheHtmlOfATemplateToo() {
        for (String value : values()) {
            String html = HtmlRenderer.builder()
                    .build()
                    .render(PARSER.parse(Rendered.of(OutputFormat.MARKDOWN, "<div>\n<b>§</b>\n</div>\n", value)));
            assertThat(Jsoup.parse(html).select("body *")).as(html).hasSize(2);
        }
    }

    @Test
    void aHostileTargetLeadsNowhere() {
        for (String value : values()) {
            for (String template : List.of("[a](§)", "[a](<§>)", "[a](§ \"b\")", "[a][b]\n\n[b]: §\n", "![a](§)")) {
                String markdown = Rendered.of(OutputFormat.MARKDOWN, template, value);
                List<String> schemes = schemes(markdown);
                assertThat(schemes).hasSizeLessThanOrEqualTo(1);
                assertThat(schemes).as(markdown).isSubsetOf("", "http", "https", "mailto", "tel", "about");
            }
        }
    }

    @Test
    void anOrdinaryTargetStaysWhatItIs() {
        String address = "https://ville.nc/a_b(c)?d=e&f=*g*#h";
        List<String> found = new ArrayList<>();
        PARSER.parse(Rendered.of(OutputFormat.MARKDOWN, "[a](§)", address)).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                found.add(link.getDestination());
            }
        });

        assertThat(found).containsExactly("https://ville.nc/a_b%28c%29?d=e&f=*g*#h");
    }

    @Test
    void ordinaryTextReadsWellAsItIs() {
        String text = "L’eau sera coupée le 3 juillet (secteur nord), de 8 h à 12 h : prévoyez 5,5 L - merci.";

        assertThat(OutputFormat.MARKDOWN.escape(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a | MARKDOWN_TEXT",
                "[a] | MARKDOWN_TEXT",
                "<b> | MARKDOWN_TEXT",
                "a < b | MARKDOWN_TEXT",
                "[a](§) | MARKDOWN_TEXT",
                "[a](/b) | MARKDOWN_TEXT",
                "[a](/b 'c') | MARKDOWN_TEXT",
                "[a](/b \" | MARKDOWN_TEXT",
                "[a](/b ( | MARKDOWN_TITLE",
                "[a](/b ' | MARKDOWN_TITLE",
                "[a](/b 'c\\' | MARKDOWN_TITLE",
                "[a](/b (c) | MARKDOWN_TEXT",
                "[a](/b 'c) d | MARKDOWN_TITLE",
                "[a]: <b> ( | MARKDOWN_TITLE",
                "[a](b[c]( | URL_START",
                "[a](<b>[c]( | URL_START",
                "[a]( | URL_START",
                "[a](< | URL_START",
                "[a](/b/ | URL_PATH",
                "[a](§?b= | URL_PART",
                "[a]: | URL_START",
                "[a]: /b/ | URL_PATH",
                "[a](https:// | URL_HOST",
                "[a](/b  \"c | MARKDOWN_TEXT",
                "[a](<b) c/ | URL_PATH",
                "[a](<b> \"c\\\" | MARKDOWN_TEXT",
                "[a]: /b c | MARKDOWN_TEXT"
            })
    void aPlaceIsKnownByWhatComesBefore(String text, Escaping escaping) {
        assertThat(Rendered.after(OutputFormat.MARKDOWN, text)).isEqualTo(escaping);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a <",
                "<a href=\"",
                "<script>",
                "<!-- ",
                "\\",
                "[a](javascript:",
                "[a](\\",
                "[a](/b \"\\",
                "[a](§"
            })
    void aValueHasNoOtherPlace(String text) {
        assertThrows(Fault.class, () -> Rendered.after(OutputFormat.MARKDOWN, text));
    }

    @Test
    void anEmptyValueDoesNotHideATarget() {
        assertThat(Rendered.after(OutputFormat.MARKDOWN, "[a]§(")).isEqualTo(Escaping.URL_START);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[a]", "[a](", "[a](<", "[a](/b", "[a](/b ", "[a](/b \"c", "\\", "[a]: §", "<b", "<b a='"})
    void aStateIsTheSameAfterGoingBackToIt(String text) {
        ContextTracker tracker = Rendered.tracker(OutputFormat.MARKDOWN, text);
        int state = tracker.state();
        ContextTracker other = ContextTracker.of(OutputFormat.MARKDOWN);

        other.restore(state);

        assertThat(other.state()).isEqualTo(state).isNotNegative();
        assertThat(other.isText()).isEqualTo(tracker.isText());
        assertThat(other.describe(state).fr())
                .isNotEqualTo(other.describe(state).en());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a|b|MARKDOWN_TEXT",
                "[a](/b|/c|URL_PATH",
                "[a](/b|?c|URL_PART",
            })
    void whatFollowsASectionIsSafeInBothCases(String before, String body, Escaping escaping) {
        ContextTracker tracker = Rendered.tracker(OutputFormat.MARKDOWN, before);
        int skipped = tracker.state();
        Rendered.read(tracker, body);
        tracker.restore(tracker.join(skipped, tracker.state()));

        assertThat(tracker.escaping()).isEqualTo(escaping);
    }

    @Test
    void aSectionCannotOpenATargetOrATag() {
        ContextTracker tracker = Rendered.tracker(OutputFormat.MARKDOWN, "[a]");
        int before = tracker.state();
        int target = Rendered.tracker(OutputFormat.MARKDOWN, "[a](").state();
        int tag = Rendered.tracker(OutputFormat.MARKDOWN, "<b").state();

        assertThat(tracker.join(before, target)).isEqualTo(ContextTracker.NO_JOIN);
        assertThat(tracker.join(before, tag)).isEqualTo(ContextTracker.NO_JOIN);
        assertThat(tracker.join(tag, before)).isEqualTo(ContextTracker.NO_JOIN);
        assertThat(tracker.join(target, target)).isEqualTo(target);
    }

    /** The next time round, a bracket at its beginning would make a link of it. */
    @Test
    void aSectionCannotEndRightAfterABracket() {
        ContextTracker tracker = ContextTracker.of(OutputFormat.MARKDOWN);
        int text = tracker.state();
        int bracket = Rendered.tracker(OutputFormat.MARKDOWN, "[a]").state();

        assertThat(tracker.join(text, bracket)).isEqualTo(ContextTracker.NO_JOIN);
        assertThat(tracker.join(bracket, text)).isEqualTo(ContextTracker.NO_JOIN);
        assertThat(tracker.describe(bracket).fr()).isEqualTo("juste après « ] »");
        assertThat(tracker.describe(bracket).en()).isEqualTo("right after ']'");
    }

    @Provide
    Arbitrary<String> markdown() {
        return Arbitraries.oneOf(
                        Arbitraries.of(values()),
                        Arbitraries.strings()
                                .withChars("*_`[]()<>!#-+=.:\\|~&\"' \n1ax")
                                .ofMaxLength(10))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(list -> String.join("", list))
                .filter(value -> !value.isEmpty());
    }
}
