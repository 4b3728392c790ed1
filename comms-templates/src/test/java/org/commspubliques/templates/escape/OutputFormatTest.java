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
                .render(Map.of("x", value, "l", new String[] {value}), Locale.FRENCH);

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
    void theFirstSpecialCharacterIsWhereTheTextFirstChanges(@ForAll("hostile") String value) {
        for (OutputFormat format : OutputFormat.values()) {
            int first = format.firstSpecial(value);
            String escaped = format.escape(value);
            if (first < 0) {
                assertThat(escaped).isSameAs(value);
            } else {
                assertThat(escaped).startsWith(value.substring(0, first)).isNotEqualTo(value);
                assertThat(escaped.charAt(first)).isIn('&', '\uFFFD');
            }
        }
    }

    @Test
    void xmlHasNamedApostrophesAndNoForbiddenCharacter() {
        assertThat(OutputFormat.XML.escape("l'<\u0000\u001F\t\r\n\uFFFE\uFFFF>"))
                .isEqualTo("l&apos;&lt;\uFFFD\uFFFD\t\r\n\uFFFD\uFFFD&gt;");
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
