package org.commspubliques.templates.internal.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.commspubliques.templates.escape.Escaping;
import org.commspubliques.templates.escape.OutputFormat;
import org.commspubliques.templates.internal.source.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A section may be skipped: what follows comes after its body, or after what is before it. */
class HtmlJoinTest {

    private static ContextTracker after(String before, String body) {
        ContextTracker tracker = Rendered.tracker(OutputFormat.HTML, before);
        int skipped = tracker.state();
        Rendered.write(tracker, body);
        int entered = tracker.state();
        int joined = tracker.join(skipped, entered);
        if (joined == ContextTracker.NO_JOIN) {
            throw Fault.unsafe(before, body);
        }
        tracker.restore(joined);
        return tracker;
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "<li |` checked `| > | HTML_TEXT",
                "<li |` checked`| > | HTML_TEXT",
                "`<li class='a' `|`checked `| id=' | HTML_TEXT",
                "<li class='a'|` id='b'`|` title='`| HTML_TEXT",
                "<li class='|` on`|` `| HTML_TEXT",
                "<p>|<b>x</b>|| HTML_TEXT",
                "<a href='|#|| REFUSED",
                "<a href='|#|?a=| URL_PART",
                "<a href='/a|/b|/| URL_PATH",
                "<a href='/a|?b=c|&d=| URL_PART",
                "<a href='/|a/|| URL_SEGMENT",
                "<a href='page|-2|| URL_PART",
                "<a href='page|-§|| URL_PART",
                "<a href='page|-§|/| URL_PATH",
                "<a href='page|/a|/| URL_SEGMENT",
                "<a href='https://a|/b|?c=| URL_PART",
                "<a href='https://a|/b|| REFUSED",
                "<a href='ab|javascript:|x?y=| REFUSED",
                "<img srcset='/a|, || REFUSED",
                "<p style='|color:red;|a:| CSS_VALUE",
                "<p style='a:b|;c:d|;e:| CSS_VALUE",
                "<p style='a:b|;c:d|| CSS_VALUE",
                "<p style='a:b|;c|| REFUSED",
                "<p style='a:b|&amp;|;c:| REFUSED",
                "<p style='a:b|;c|;d:| CSS_VALUE",
                "<script>a = [1|/2|| REFUSED",
                "<script>a = [1,|-|| REFUSED",
                "<script|` type='application/json'`|` type='module'>[`| REFUSED",
                "<script>a = [|1,|| SCRIPT_VALUE",
                "<script>a = [1|,|| REFUSED",
                "<script>a = '|bc|| SCRIPT_STRING",
                "<script type='application/json'>[1|,|| SCRIPT_VALUE",
                "<script|` async`|>a = | SCRIPT_VALUE",
                "<script|` type='module'`|>a = | SCRIPT_VALUE",
                "<script|` type='application/json'`|>[| REFUSED",
                "<meta name='a'|` http-equiv='b'`|` content='`| REFUSED",
                "<link|` rel='icon'`|` href='`| REFUSED",
                "<link|` rel='icon'`|` rel='icon' href='`| REFUSED",
            })
    void whatFollowsASectionIsSafeInBothCases(String before, String body, String following, String expected) {
        ContextTracker tracker = after(text(before), text(body));
        Rendered.read(tracker, text(following));
        if (expected.equals("REFUSED")) {
            assertThrows(Fault.class, tracker::escaping);
        } else {
            assertThat(tracker.escaping()).isEqualTo(Escaping.valueOf(expected));
        }
    }

    private static String text(String cell) {
        return cell == null ? "" : cell;
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "<p>|<b",
                "<p>|<svg>",
                "<svg>|</svg>",
                "<p>|<noscript>",
                "`<li `|on",
                "`<li `|b='c' o",
                "`<li `|b='c' dat",
                "`<li b `|`='c' on `",
                "`<p `|b='c'><p",
                "<|b",
                "`<p `|a=",
                "<p a='|'",
                "<p a=|'b'",
                "<p>|<script>",
                "<title>|</title>",
                "<a href='|' title='",
                "<p style='a:|'b",
                "<p style='a:|b(",
                "<script>'|<",
                "<style>a{b:|'",
                "<script>a = |'",
                "<p>|<!-- ",
                "<script|` type`",
                "<p>|</",
            })
    void aSectionCannotLeadElsewhere(String before, String body) {
        assertThrows(Fault.class, () -> after(before, body));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "`<li `|checked|x",
                "`<li `|checked|='y'",
                "<li|` checked`|='y'",
                "`<li `|`checked `|='y'",
                "<a href='|#|:",
                "<a href='page|-§|:",
            })
    void whatFollowsASectionInATagIsApart(String before, String body, String following) {
        ContextTracker tracker = after(before, body);

        assertThrows(Fault.class, () -> Rendered.read(tracker, following));
    }

    @Test
    void oneOfTwoAddressesMayBeWhole() {
        ContextTracker tracker = Rendered.tracker(OutputFormat.HTML, "<a href='");
        int before = tracker.state();
        tracker.wrote(tracker.escaping());
        int joined = tracker.join(before, tracker.state());
        tracker.restore(joined);

        assertThat(tracker.escaping()).isEqualTo(Escaping.URL_START);
        tracker.wrote(Escaping.URL_START);
        assertThat(tracker.join(joined, tracker.state())).isEqualTo(joined);
        assertThrows(Fault.class, tracker::escaping);
    }

    @Test
    void aStylePropertyMayGoOnAfterASection() {
        ContextTracker tracker = Rendered.tracker(OutputFormat.HTML, "<p style='margin:1px");
        int before = tracker.state();
        tracker.wrote(tracker.escaping());
        tracker.restore(tracker.join(before, tracker.state()));

        assertThat(tracker.escaping()).isEqualTo(Escaping.CSS_VALUE);
        assertThrows(Fault.class, () -> Rendered.read(tracker, "("));
    }

    @Test
    void aValueOfAScriptMayBeOptional() {
        ContextTracker tracker = Rendered.tracker(OutputFormat.HTML, "<script>a = [");
        int before = tracker.state();
        tracker.wrote(tracker.escaping());
        tracker.restore(tracker.join(before, tracker.state()));

        assertThat(tracker.escaping()).isEqualTo(Escaping.SCRIPT_VALUE);
    }
}
