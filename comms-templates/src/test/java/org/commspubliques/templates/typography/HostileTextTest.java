package org.commspubliques.templates.typography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.function.UnaryOperator;
import org.commspubliques.contract.Effort;
import org.commspubliques.contract.Effort.Sampled;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many thousands of characters of whatever would cost the square of its length if something looked back or ahead too far. */
@Sampled
class HostileTextTest {

    private static final int LENGTH = Effort.of(50_000, 200_000);

    /** A linear pass takes well under a second, a quadratic one many minutes. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Typography FRENCH = Typography.french();

    private static void assertEnds(String part, UnaryOperator<String> typography) {
        String text = part.repeat(LENGTH / part.length());
        assertTimeoutPreemptively(PATIENCE, () -> {
            String once = typography.apply(text);
            assertThat(once.length()).isGreaterThan(LENGTH / 4);
            assertThat(typography.apply(once)).isSameAs(once);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                " \"a",
                "a\" ",
                "\"5\" ",
                "l'",
                "a! ",
                "a: ",
                ": : 1 234 ",
                "... ",
                "«»",
                "500 ",
                "8 h 30 ",
                "oe-",
                "coeur ",
                "M. ",
                "/",
                "@",
                "www.",
                "a",
                "\t \n"
            })
    void plainText(String part) {
        assertEnds(part, FRENCH::applyToText);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<",
                "</",
                "<a",
                "<a ",
                "<a b=\"",
                "<a b='<a b=\"",
                "<b>",
                "<b></i>",
                "<p><div>",
                "<li lang=en>",
                "<b><p></b>",
                "<!--",
                "<!-- --",
                "<script>",
                "<script></scrip",
                "<svg>",
                "&amp",
                "&#39;",
                "&aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            })
    void pages(String part) {
        assertEnds(part, FRENCH::applyToHtml);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`",
                "a`b``c```",
                "a`\n\n",
                "\\`",
                "[",
                "](",
                "](<",
                "](a \"",
                "](a '",
                "][",
                "[^",
                "[a]: b\n\n",
                "**",
                ">",
                "- ",
                "- a\n",
                "\n    a",
                "\n```",
                "\n<div>",
                "\n<pre>",
                "a <!--",
                "a <!-- b\n\n",
                "\n<x",
                "<a b=\"",
                "<a@",
                "---\n",
                "- <?x\n",
                "> <!x>\n",
                "> <?x\n",
                "a\n---\n"
            })
    void markdown(String part) {
        assertEnds(part, FRENCH::applyToMarkdown);
    }
}
