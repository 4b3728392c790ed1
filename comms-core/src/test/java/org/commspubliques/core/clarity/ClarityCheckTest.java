package org.commspubliques.core.clarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.commspubliques.core.Samples;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClarityCheckTest {

    private static final ClarityCheck CHECK = new ClarityCheck();

    private static List<Finding> findings(String... paragraphs) {
        Section[] sections = Arrays.stream(paragraphs).map(Section::body).toArray(Section[]::new);
        return Samples.findings(CHECK, Samples.on(Samples.SITE, sections), Samples.monday());
    }

    @Test
    void anAcronymNobodyExplainsIsNamed() {
        assertThat(findings("Le PLUi est révisé par le SIVM demain."))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.ruleId()).isEqualTo("CLA-01");
                    assertThat(finding.excerpt()).isEqualTo("SIVM");
                    assertThat(finding.severity()).isEqualTo(Severity.INFO);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le syndicat intercommunal (SIVM) se réunit.",
                "Le SIVM (syndicat intercommunal) se réunit.",
                "Envoyez un SMS ou un PDF.",
                "Le XIX siècle.",
                "FERMETURE DE LA MAIRIE",
                "COUPURE D'EAU\nBOULARI\nTÉL. 43 70 00",
                "mairie@MD.nc",
                "le RDV-SIVM",
                "A",
                "ABCDEFGH"
            })
    void whatIsExplainedOrKnownOrNoAcronymIsNot(String text) {
        assertThat(findings(text)).isEmpty();
    }

    @Test
    void anAcronymIsNamedOnceOverAllSections() {
        assertThat(findings("Le SIVM.", "Le SIVM.")).hasSize(1);
    }

    @Test
    void anAcronymBeforeAFullStopIsOne() {
        assertThat(findings("Contactez le SIVM.")).hasSize(1);
    }

    @Test
    void aSentenceOfMoreThan40WordsIsLong() {
        assertThat(findings("mot ".repeat(40) + ".")).isEmpty();
        assertThat(findings("Bonjour. " + "mot ".repeat(41) + ". Fin."))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.ruleId()).isEqualTo("CLA-02");
                    assertThat(finding.severity()).isEqualTo(Severity.INFO);
                    assertThat(finding.message().fr()).contains("41 mots");
                    assertThat(finding.excerpt())
                            .startsWith("mot mot")
                            .endsWith("…")
                            .hasSizeLessThan(62);
                    assertThat(finding.sources()).hasSize(1);
                });
    }

    @Test
    void onlyFrenchIsRead() {
        Variant english =
                new Variant(VariantId.of(Samples.SITE, Locale.ENGLISH), List.of(Section.body("The SIVM.")), List.of());

        assertThat(Samples.findings(CHECK, Samples.draft().variant(english).build(), Samples.monday()))
                .isEmpty();
        assertThat(CHECK.packs()).isEmpty();
    }
}
