package org.commspubliques.templates.internal.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.commspubliques.templates.escape.Escaping;
import org.commspubliques.templates.escape.OutputFormat;
import org.commspubliques.templates.internal.source.Fault;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlTrackerTest {

    @Test
    void aHostileValueAddsNothing() {
        for (String value : Hostile.VALUES) {
            String text = Rendered.of(OutputFormat.XML, "<?xml version='1.0'?><a b=\"§\" c='§'><d>-§</d></a>", value);
            Element root = Jsoup.parse(text, Parser.xmlParser()).expectFirst("a");
            String expected = wellFormed(value).replaceAll("[\\x00\\x01]", "\uFFFD");

            assertThat(text).doesNotContainPattern("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");
            assertThat(wellFormed(text)).isEqualTo(text);
            assertThat(root.attributes().size()).isEqualTo(2);
            assertThat(root.attr("b")).isEqualTo(expected);
            assertThat(root.attr("c")).isEqualTo(expected);
            assertThat(root.getAllElements()).hasSize(2);
            assertThat(root.wholeText()).isEqualTo("-" + expected);
        }
    }

    /** This encoder writes U+FFFD for half of a character. */
    private static String wellFormed(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.UTF_16BE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<a>",
                "<a b='c'/>",
                "<a b='>'>",
                "<!-- <a -- b -->",
                "<![CDATA[ <a ]] ]]>",
                "<?a <b ? ?>",
                "<!DOCTYPE a PUBLIC '>' \">\">",
                "<a b=\"",
                "<a b = '"
            })
    void aValueStandsInTextAndInQuotedAttributes(String text) {
        assertThat(Rendered.after(OutputFormat.XML, text)).isEqualTo(Escaping.XML_TEXT);
        assertThat(Rendered.tracker(OutputFormat.XML, text).isText()).isEqualTo(!text.matches("<a b ?= ?[\"']"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<",
                "</",
                "<a ",
                "<a b=",
                "<!",
                "<!-",
                "<!-- ",
                "<!-- --",
                "<![CDATA[ ",
                "<![CDATA[ ]]",
                "<?a ",
                "<?a ?",
                "<!DOCTYPE ",
                "<!DOCTYPE a '",
                "<!DOCTYPE a [<!ENTITY b 'c'>]>"
            })
    void aValueHasNoOtherPlace(String text) {
        assertThrows(Fault.class, () -> Rendered.after(OutputFormat.XML, text));
    }

    @Test
    void aSectionKeepsTagsWhole() {
        ContextTracker tracker = ContextTracker.of(OutputFormat.XML);
        int tag = Rendered.tracker(OutputFormat.XML, "<a ").state();
        int attribute = Rendered.tracker(OutputFormat.XML, "<a b='").state();

        assertThat(tracker.join(
                        tag, Rendered.tracker(OutputFormat.XML, "<a b='c'").state()))
                .isEqualTo(tag);
        assertThat(tracker.join(tag, attribute)).isEqualTo(ContextTracker.NO_JOIN);
    }

    @Test
    void everyPlaceHasAName() {
        for (String text : new String[] {"", "<a ", "<a b='", "<!-- "}) {
            ContextTracker tracker = Rendered.tracker(OutputFormat.XML, text);
            assertThat(tracker.describe(tracker.state()).fr()).startsWith("dans ");
            assertThat(tracker.describe(tracker.state()).en()).startsWith("in ");
        }
    }
}
