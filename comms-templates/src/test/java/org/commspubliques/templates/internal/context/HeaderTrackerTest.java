package org.commspubliques.templates.internal.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.commspubliques.templates.escape.OutputFormat;
import org.commspubliques.templates.internal.source.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderTrackerTest {

    private static final String WORD = "([^\\p{Cntrl}\"<>(),:;@\\[\\]\\\\.=]+|\"([^\"\\\\\\p{Cntrl}]|\\\\[\"\\\\])*\")";

    @Test
    void aHostileValueAddsNoLineAndNoRecipient() {
        for (String value : Hostile.VALUES) {
            assertThat(Rendered.of(OutputFormat.EMAIL_HEADER, "§ \"a §\" <§>", value))
                    .as(value)
                    .matches(WORD + " \"a ([^\"\\\\\\p{Cntrl}]|\\\\[\"\\\\])*\" <[^<>\\s,;:\"()\\[\\]\\\\]+>");
            assertThat(Rendered.of(OutputFormat.EMAIL_SUBJECT, "Objet : §", value))
                    .doesNotContainPattern("[\\p{Cntrl}\\x{85}\\x{2028}\\x{2029}]");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Mairie du Mont-Dore | Mairie du Mont-Dore",
                "L’été | L’été",
                "Dupont, Jean | \"Dupont, Jean\"",
                "M. Dupont | \"M. Dupont\"",
                "a \"b\" \\c | \"a \\\"b\\\" \\\\c\"",
                "=?utf-8?Q?x?= | \"=?utf-8?Q?x?=\"",
                "`` | \"\"",
                "` a` | \" a\""
            })
    void aNameIsQuotedWhereItMustBe(String name, String header) {
        assertThat(Rendered.of(OutputFormat.EMAIL_HEADER, "§", name)).isEqualTo(header);
        assertThat(OutputFormat.EMAIL_HEADER.escape(name)).isEqualTo(header);
    }

    @Test
    void manyControlCharactersBecomeOneBlank() {
        assertThat(OutputFormat.EMAIL_SUBJECT.escape("a\r\n\t\u0085\u2028b\u007F"))
                .isEqualTo("a b ");
        assertThat(OutputFormat.EMAIL_SUBJECT.escape("l’été <3 & \"1\"")).isEqualTo("l’été <3 & \"1\"");
        assertThat(Rendered.of(OutputFormat.EMAIL_HEADER, "\"§\"", "a\r\nb")).isEqualTo("\"a b\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mairie@ville.nc", "a.b+c@d-e.nc", "élu@ville.nc"})
    void anAddressStaysWhatItIs(String address) {
        assertThat(Rendered.of(OutputFormat.EMAIL_HEADER, "<§>", address)).isEqualTo("<" + address + ">");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a", "@b", "a@", "a@b@c", "a@b,c@d", "a@b>, <c@d", "a b@c", "\"a\"@b", "a@b\r\nBcc: c@d"})
    void whatIsNotOneAddressGoesNowhere(String address) {
        assertThat(Rendered.of(OutputFormat.EMAIL_HEADER, "<§>", address)).isEqualTo("<adresse-refusee@invalid>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a§", "<§§", "<§@b>", "(§", "((a) §", "(\\) §", "\"\\§"})
    void aValueHasNoOtherPlace(String template) {
        assertThrows(Fault.class, () -> Rendered.of(OutputFormat.EMAIL_HEADER, template, "x", "y"));
    }

    @Test
    void aPartBeginsAndEndsOutsideQuotesAndBrackets() {
        for (String text : new String[] {"", "\"a\\\"\" ", "<a@b>, ", "(a (b) c) "}) {
            assertThat(Rendered.tracker(OutputFormat.EMAIL_HEADER, text).isText())
                    .isTrue();
        }
        for (String text : new String[] {"\"", "<", "(", "(()", "\"\\\""}) {
            assertThat(Rendered.tracker(OutputFormat.EMAIL_HEADER, text).isText())
                    .isFalse();
        }
    }

    @Test
    void aSectionKeepsQuotesClosed() {
        ContextTracker tracker = ContextTracker.of(OutputFormat.EMAIL_HEADER);
        int quoted = Rendered.tracker(OutputFormat.EMAIL_HEADER, "\"").state();

        assertThat(tracker.join(tracker.state(), quoted)).isEqualTo(ContextTracker.NO_JOIN);
        assertThat(tracker.join(quoted, quoted)).isEqualTo(quoted);
    }

    @Test
    void everyPlaceHasAName() {
        for (String text : new String[] {"", "\"", "<", "("}) {
            ContextTracker tracker = Rendered.tracker(OutputFormat.EMAIL_HEADER, text);
            assertThat(tracker.describe(tracker.state()).fr())
                    .isNotEqualTo(tracker.describe(tracker.state()).en());
        }
    }
}
