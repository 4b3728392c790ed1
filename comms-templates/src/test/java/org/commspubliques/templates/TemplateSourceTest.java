package org.commspubliques.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.commspubliques.templates.error.TemplateException;
import org.commspubliques.templates.escape.OutputFormat;
import org.junit.jupiter.api.Test;

class TemplateSourceTest {

    @Test
    void makesErrorsNameTheLineOfItsFile() {
        TemplateSource source = new TemplateSource("sms.fr.txt", "Bonjour\n  {{#a}}", OutputFormat.SMS, 7);

        assertThatExceptionOfType(TemplateException.class)
                .isThrownBy(() -> TemplateEngine.standard().parse(source))
                .satisfies(failure -> {
                    assertThat(failure.template()).isEqualTo("sms.fr.txt");
                    assertThat(failure.line()).isEqualTo(8);
                    assertThat(failure.column()).isEqualTo(3);
                });
    }

    @Test
    void makesMissingVariablesNameTheLineOfItsFile() {
        TemplateSource source = new TemplateSource("sms.fr.txt", "{{lieu}}", OutputFormat.SMS, 12);

        assertThat(TemplateEngine.standard().parse(source).missing(Map.of()))
                .singleElement()
                .satisfies(missing -> assertThat(missing.place().line()).isEqualTo(12));
    }

    @Test
    void countsNoMarkOfByteOrderAsAColumn() {
        TemplateException failure = catchThrowableOfType(
                TemplateException.class,
                () -> TemplateEngine.standard().parse("avis", "\uFEFFLe {{}} ici", OutputFormat.PLAIN_TEXT));

        assertThat(failure.faults().get(0).place().column()).isEqualTo(4);
        assertThat(failure.faults().get(0).place().excerpt()).startsWith("Le ");
    }

    @Test
    void beginsWithTheFirstLineUnlessTold() {
        assertThat(TemplateSource.of("a", "b", OutputFormat.HTML).firstLine()).isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TemplateSource("a", "b", OutputFormat.HTML, 0))
                .withMessageContaining("firstLine");
    }

    @Test
    void hasAFullHashThatCoversWhatItIncludes() {
        Template one = signed("La mairie");
        Template other = signed("Le service");

        assertThat(one.hash()).isEqualTo(other.hash());
        assertThat(one.fullHash()).matches("[0-9a-f]{64}").isNotEqualTo(other.fullHash());
    }

    @Test
    void hasAFullHashThatIsItsHashWhereItIncludesNothing() {
        Template alone = TemplateEngine.standard().parse("a", "Bonjour {{nom}}", OutputFormat.HTML);

        assertThat(alone.fullHash()).isEqualTo(alone.hash());
    }

    private static Template signed(String signature) {
        return TemplateEngine.builder()
                .partial("signature", signature)
                .build()
                .parse("lettre", "Bonjour\n{{>signature}}", OutputFormat.PLAIN_TEXT);
    }
}
