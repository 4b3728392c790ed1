package org.commspubliques.templates.escape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Objects;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EscapingTest {

    private static String escaped(Escaping escaping, String text) {
        StringBuilder out = new StringBuilder("|");
        escaping.escape(text, out);
        return out.substring(1);
    }

    @Property(tries = 5_000, seed = "20251126")
    void aTextThatIsLeftIsItsOwnFormWhereverItIsLookedAt(@ForAll Escaping escaping, @ForAll("texts") String text) {
        char[] chars = ("<" + text + ">").toCharArray();
        byte[] utf8 = ("<" + text + ">").getBytes(StandardCharsets.UTF_8);

        boolean isLeft = escaping.leaves(text);
        assertThat(escaping.leaves(chars, 1, chars.length - 1)).isEqualTo(isLeft);
        if (isLeft) {
            assertThat(escaped(escaping, text)).isEqualTo(text);
        }
        boolean hasBytes = new String(utf8, StandardCharsets.UTF_8).equals("<" + text + ">");
        if (hasBytes && escaping.leaves(utf8, 1, utf8.length - 1)) {
            assertThat(escaped(escaping, text)).isEqualTo(text);
        }
        byte[] copied = new byte[1 + text.length()];
        String start = text.substring(0, escaping.copyAscii(text, copied, 1));
        assertThat(start.chars()).allMatch(c -> c < 128);
        assertThat(new String(copied, 1, start.length(), StandardCharsets.US_ASCII))
                .isEqualTo(start);
        if (start.length() == text.length() && !text.isEmpty()) {
            assertThat(isLeft).isTrue();
        }
    }

    @Property(tries = 2_000, seed = "20261130")
    void aTextIsEscapedByItsCharactersWhereThatIsPromised(@ForAll Escaping escaping, @ForAll("texts") String text) {
        Assume.that(escaping.replacesCharacters());

        String byCharacters = text.chars()
                .mapToObj(c -> Objects.requireNonNullElse(escaping.replacement((char) c), Character.toString(c)))
                .collect(Collectors.joining());

        assertThat(escaped(escaping, text)).isEqualTo(byCharacters);
    }

    @Test
    void whatEscapesWholeTextsHasNothingForOneCharacter() {
        assertThat(EnumSet.allOf(Escaping.class).stream().filter(Escaping::replacesCharacters))
                .containsExactly(
                        Escaping.NONE,
                        Escaping.HTML_TEXT,
                        Escaping.HTML_COMMENT,
                        Escaping.CSS_VALUE,
                        Escaping.JSON_STRING,
                        Escaping.CSV_QUOTED);
        assertThatThrownBy(() -> Escaping.URL_START.replacement('&'))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("URL_START escapes whole texts");
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> harmless =
                Arbitraries.strings().alpha().numeric().withChars(".-_~ éœ’").ofMaxLength(40);
        return Arbitraries.oneOf(
                harmless,
                Combinators.combine(harmless, Arbitraries.of("https://", "https:/", "javascript:", "&", "'", "\uD83D"))
                        .as((text, start) -> start + text),
                Arbitraries.strings().ofMaxLength(20));
    }

    @ParameterizedTest
    @EnumSource
    void mostTextsAreLeft(Escaping escaping) {
        boolean makesQuotesOrAddresses = !escaping.leaves("abc");
        assertThat(makesQuotesOrAddresses)
                .isEqualTo(EnumSet.of(
                                Escaping.SCRIPT_VALUE,
                                Escaping.JSON_VALUE,
                                Escaping.MARKDOWN_TEXT,
                                Escaping.MARKDOWN_TITLE,
                                Escaping.EMAIL_HEADER,
                                Escaping.EMAIL_ADDRESS,
                                Escaping.CSV_FIELD,
                                Escaping.CSV_QUOTED_START,
                                Escaping.CSV_QUOTED_LATER,
                                Escaping.CSV_QUOTED_SIGNED)
                        .contains(escaping));
    }

    @ParameterizedTest
    @EnumSource
    void aNumberInDigitsIsLeftWhereThatIsPromised(Escaping escaping) {
        for (String number : new String[] {"0", "-12", "3,5", "1 234,50", "-1\u202F234.5", "1\u00A0000"}) {
            if (escaping.leavesDecimals()) {
                assertThat(escaped(escaping, number)).isEqualTo(number);
            }
        }
        assertThat(Escaping.HTML_TEXT.leavesDecimals()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void aNumberIsWrittenAsItIsWhereThatIsPromised(Escaping escaping) {
        for (String number : new String[] {"0", "-12", "3.5", "-1.5E10", "1E-7", "true", "false"}) {
            if (escaping.writesNumbersAsTheyAre() && !isQuoting(escaping)) {
                assertThat(escaped(escaping, number)).endsWith(number);
            }
        }
    }

    private static boolean isQuoting(Escaping escaping) {
        return escaping == Escaping.JSON_VALUE || escaping == Escaping.SCRIPT_VALUE;
    }

    @Test
    void onlyOneChangesNothing() {
        for (Escaping escaping : Escaping.values()) {
            assertThat(escaping.isNone()).isEqualTo(escaping == Escaping.NONE);
        }
        assertThat(escaped(Escaping.NONE, "<\u0000>")).isEqualTo("<\u0000>");
    }

    @ParameterizedTest
    @EnumSource
    @Timeout(20)
    void aLongTextTakesLinearTime(Escaping escaping) {
        for (String piece : new String[] {"a", "<", "&'\"", " ", "\n", "\u2028", "www.", "1", "😀", "\\", "java\t"}) {
            String text = piece.repeat(50_000);
            StringBuilder out = new StringBuilder();
            escaping.escape(text, out);
            assertThat(out.length()).isLessThan(text.length() * 13);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "HTML_TEXT | &<>\"' | &amp;&lt;&gt;&quot;&#39;",
                "HTML_COMMENT | a-->&b | a&#45;&#45;&gt;&amp;b",
                "URL_START | https://é.nc/a b?c=\"d\"&e='(f)' | https://%C3%A9.nc/a%20b?c=%22d%22&amp;e=%27%28f%29%27",
                "URL_START | a%20b%2%zz% | a%20b%252%25zz%25",
                "URL_START | 14:30 | about:invalid#adresse-refusee",
                "URL_START | a/14:30 | a/14:30",
                "URL_START | \\\\evil | %5C%5Cevil",
                "URL_HOST | www.Ville-Montdore.nc:8080 | www.Ville-Montdore.nc:8080",
                "URL_HOST | école.nc | %C3%A9cole.nc",
                "URL_HOST | a/b | %20",
                "URL_HOST | `` | %20",
                "URL_SEGMENT | a/b | a%2Fb",
                "URL_SEGMENT | `` | .",
                "URL_PATH | a/b@c+d e?#:漢😀 | a/b@c+d%20e%3F%23%3A%E6%BC%A2%F0%9F%98%80",
                "URL_PART | a/b c+d&e=é~ | a%2Fb%20c%2Bd%26e%3D%C3%A9~",
                "CSS_VALUE | #fff 1.5%,é;}(' | #fff 1.5%,é\\3b \\7d \\28 \\27 ",
                "SCRIPT_STRING | L'été </s> (\"1\") ! | L\\u0027été \\u003c\\u002fs\\u003e (\\u00221\\u0022) \\u0021",
                "SCRIPT_VALUE | é | \"é\"",
                "JSON_STRING | a\"b\\c/<é | a\\\"b\\\\c/<é",
                "XML_TEXT | <'> | &lt;&apos;&gt;",
                "MARKDOWN_TEXT | 1. a_b | 1\\. a\\_b",
                "CSV_FIELD | a;b | \"a;b\"",
                "CSV_QUOTED | a\"b=c | a\"\"b=c",
                "ICALENDAR_TEXT | a;b,c\\d:e | a\\;b\\,c\\\\d:e",
                "ICALENDAR_QUOTED | a\"b;c | a'b;c"
            })
    void eachPlaceHasItsForm(Escaping escaping, String text, String form) {
        assertThat(escaped(escaping, text == null ? "" : text).strip()).isEqualTo(form.strip());
    }

    @Test
    void lineEndsAndControlCharactersStayInTheirPlace() {
        assertThat(escaped(Escaping.JSON_STRING, "\n\r\t\u0001")).isEqualTo("\\n\\r\\t\\u0001");
        assertThat(escaped(Escaping.SCRIPT_STRING, "\n\u2028\u2029")).isEqualTo("\\u000a\\u2028\\u2029");
        assertThat(escaped(Escaping.CSS_VALUE, "\n\u0000")).isEqualTo("\\a \\0 ");
        assertThat(escaped(Escaping.ICALENDAR_TEXT, "a\r\nb\rc\nd\u2028e\u0000\tf"))
                .isEqualTo("a\\nb\\nc\\nd\\ne\tf");
        assertThat(escaped(Escaping.MARKDOWN_TEXT, " a\n\t\u00A0")).isEqualTo("&#32;a&#10;&#9;&#160;");
        assertThat(escaped(Escaping.URL_START, " \u0001a\tb\nc\r ")).isEqualTo("abc");
        assertThat(escaped(Escaping.URL_PART, "\uD83D")).isEqualTo("%EF%BF%BD");
        assertThat(escaped(Escaping.CSV_FIELD, "a\nb")).isEqualTo("\"a\nb\"");
        assertThat(escaped(Escaping.CSV_FIELD, " a")).isEqualTo("\" a\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "HTTPS", "mailto", "tel", "sms", "webcal", "geo", "cid"})
    void aSchemeThatRunsNothingIsAllowed(String scheme) {
        assertThat(Escaping.isAllowedScheme(scheme)).isTrue();
        assertThat(escaped(Escaping.URL_START, scheme + ":a")).isEqualTo(scheme + ":a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "javascript", "data", "vbscript", "blob", "file", "filesystem", "about", "view-source", "ftp"
            })
    void anotherSchemeIsNot(String scheme) {
        assertThat(Escaping.isAllowedScheme(scheme)).isFalse();
        assertThat(escaped(Escaping.URL_START, scheme + ":a")).isEqualTo("about:invalid#adresse-refusee");
    }
}
