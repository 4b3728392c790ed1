package org.commspubliques.templates.escape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commspubliques.templates.TemplateEngine;
import org.junit.jupiter.api.Test;

class OutputFormatTest {

    @Property
    void noHostileValueBecomesMarkupInHtml(@ForAll("hostile") String value) {
        String text = TemplateEngine.standard()
                .parse("t", "{{x}}{{#l}}{{.}}{{/l}}{{x | majuscules}}{{l | liste}}{{none ?: \"<\"}}", OutputFormat.HTML)
                .render(Map.of("x", value, "l", new String[] {"a" + value}), Locale.FRENCH);

        assertThat(text.replaceAll("&(amp|lt|gt|quot|#39);", "")).doesNotContain("<", ">", "\"", "'", "&");
    }

    @Property
    void escapingLosesNothing(@ForAll("hostile") String value) {
        assertThat(OutputFormat.HTML
                        .escape(value)
                        .replace("&#39;", "'")
                        .replace("&quot;", "\"")
                        .replace("&gt;", ">")
                        .replace("&lt;", "<")
                        .replace("&amp;", "&"))
                .isEqualTo(value);
        assertThat(OutputFormat.PLAIN_TEXT.escape(value)).isSameAs(value);
        assertThat(OutputFormat.SMS.escape(value)).isSameAs(value);
    }

    @Property
    void aTextThatNeedsNothingIsNotCopied(@ForAll("hostile") String value) {
        for (OutputFormat format : OutputFormat.values()) {
            StringBuilder out = new StringBuilder();
            format.escaping().escape(value, out);

            assertThat(format.escape(value)).isEqualTo(out.toString());
        }
        String harmless = value.replaceAll("[&<>\"']", "");
        assertThat(OutputFormat.HTML.escape(harmless)).isSameAs(harmless);
    }

    @Test
    void xmlHasNamedApostrophesAndNoForbiddenCharacter() {
        assertThat(OutputFormat.XML.escape("l'<\u0000\u001F\t\r\n\uFFFE\uFFFF>\uD83D😀"))
                .isEqualTo("l&apos;&lt;\uFFFD\uFFFD\t\r\n\uFFFD\uFFFD&gt;\uFFFD😀");
    }

    @Test
    void eachFormatHasItsMainContext() {
        assertThat(OutputFormat.JSON.escape("a\"b")).isEqualTo("\"a\\\"b\"");
        assertThat(OutputFormat.JSONL.escape("a\nb")).isEqualTo("\"a\\nb\"");
        assertThat(OutputFormat.CSV.escape("a,b")).isEqualTo("\"a,b\"");
        assertThat(OutputFormat.URL.escape("a b/c")).isEqualTo("a%20b%2Fc");
        assertThat(OutputFormat.EMAIL_SUBJECT.escape("a\r\nb")).isEqualTo("a b");
        assertThat(OutputFormat.EMAIL_HEADER.escape("a, b")).isEqualTo("\"a, b\"");
        assertThat(OutputFormat.ICALENDAR.escape("a, b")).isEqualTo("a\\, b");
        assertThat(OutputFormat.MARKDOWN.escape("*a*")).isEqualTo("\\*a\\*");
    }

    @Test
    void onlyACalendarChangesItsWholeText() {
        for (OutputFormat format : OutputFormat.values()) {
            String text = "a\n" + "b".repeat(80);
            if (format == OutputFormat.ICALENDAR) {
                assertThat(format.finish(text)).isEqualTo("a\r\n" + "b".repeat(75) + "\r\n bbbbb");
            } else {
                assertThat(format.finish(text)).isSameAs(text);
            }
        }
    }

    @Test
    void eachFormatHasALabelInBothLanguages() {
        for (OutputFormat format : OutputFormat.values()) {
            assertThat(format.label().fr()).isNotBlank();
            assertThat(format.label().en()).isNotBlank();
        }
    }

    @Provide
    Arbitrary<String> hostile() {
        Arbitrary<String> pieces = Arbitraries.of(
                "<script>",
                "</",
                "'",
                "\"",
                "&",
                "&amp;",
                "&#39",
                "{{x}}",
                "{{{x}}}",
                "\u0000",
                "<!--",
                "]]>",
                "é",
                "😀");
        Arbitrary<String> random = Arbitraries.strings().ofMaxLength(5);
        return Arbitraries.oneOf(pieces, random)
                .list()
                .ofMaxSize(12)
                .map(list -> list.stream().collect(Collectors.joining()));
    }
}
