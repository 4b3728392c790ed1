package org.commspubliques.core.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.Translation;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.FindingCategory;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.testkit.SampleCommunications;
import org.commspubliques.core.testkit.SampleReviews;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TranslationCheckTest {

    private static final TranslationCheck CHECK = new TranslationCheck();
    private static final VariantId FRENCH = new VariantId(SampleCommunications.SITE, "fr");

    private static Variant in(String language, Section... sections) {
        return new Variant(new VariantId(SampleCommunications.SITE, language), List.of(sections), List.of());
    }

    private static Variant in(String language, String text) {
        return in(language, Section.body(text));
    }

    private static List<Finding> findings(TranslationCheck check, Communication communication, int variant) {
        return check.check(communication, communication.variants().get(variant), SampleReviews.monday());
    }

    private static Communication of(Variant... variants) {
        Communication.Builder communication = SampleCommunications.draft();
        for (Variant variant : variants) {
            communication.variant(variant);
        }
        return communication.build();
    }

    @Nested
    class ATranslation {

        private final Communication french = SampleCommunications.on(
                SampleCommunications.SITE,
                Section.title("Pont fermé"),
                Section.body("Le pont est fermé jusqu’à lundi."));
        private final Communication both = french.withVariant(
                in("en", "The bridge is closed until Monday.").translated(Translation.of(french, FRENCH)));

        @Test
        void ofATextThatStandsIsLeftAlone() {
            assertThat(findings(CHECK, both, 1)).isEmpty();
        }

        @Test
        void olderThanItsSourceIsOutOfDate() {
            Communication now = both.withVariant(Variant.french(
                    SampleCommunications.SITE,
                    Section.title("Pont fermé"),
                    Section.body("Le pont est fermé jusqu’à mardi.")));

            assertThat(findings(CHECK, now, 0)).isEmpty();
            assertThat(findings(CHECK, now, 1)).singleElement().satisfies(finding -> {
                assertThat(finding.ruleId()).isEqualTo("I18N-01");
                assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                assertThat(finding.category()).isEqualTo(FindingCategory.LANGUAGES);
                assertThat(finding.locus()).isEqualTo(Locus.of("/variants/1"));
                assertThat(finding.related()).containsExactly(Locus.of("/variants/0"));
                assertThat(finding.message().fr())
                        .isEqualTo("Version en anglais périmée : la version en français a changé depuis la traduction"
                                + " (texte).");
                assertThat(finding.message().en())
                        .isEqualTo("Version in English out of date: the version in French has changed since it was"
                                + " translated (body).");
            });
        }

        @Test
        void ofAVariantThatIsGoneIsFound() {
            Communication alone = of(both.variants().get(1));

            assertThat(findings(CHECK, alone, 0))
                    .extracting(finding -> finding.message().fr())
                    .containsExactly(
                            "Version en anglais : la version en français dont elle est traduite n’existe plus.");
        }
    }

    @Nested
    class ATextThatWasNeverTranslated {

        private static final String LONG = "Le pont est fermé jusqu’à lundi, passez par la route du port.";

        @Test
        void isFoundInTheLaterVariant() {
            Communication copied = of(in("fr", LONG), in("en", LONG));

            assertThat(findings(CHECK, copied, 0)).isEmpty();
            assertThat(findings(CHECK, copied, 1))
                    .extracting(Finding::ruleId, finding -> finding.message().fr())
                    .containsExactly(
                            tuple("I18N-02", "Version en anglais : c’est le texte de la version en français."));
        }

        @Test
        void mayBeSharedByTheCountriesOfOneLanguage() {
            assertThat(findings(CHECK, of(in("fr", LONG), in("fr-NC", LONG)), 1))
                    .isEmpty();
        }

        @Test
        void mayBeTooShortToTranslate() {
            assertThat(findings(CHECK, of(in("fr", "Mairie : 43 72 12"), in("en", "Mairie : 43 72 12")), 1))
                    .isEmpty();
        }
    }

    @Nested
    class ALanguageThatWasPromised {

        private final TranslationCheck check =
                new TranslationCheck(Map.of(SampleCommunications.SITE, Set.of("EN", "dhv")));

        @Test
        void isMissedOnceOnItsChannel() {
            Communication communication = of(
                    in("fr", "Le pont est fermé."),
                    in("fr-NC", "Le pont est fermé !"),
                    Variant.french(ChannelId.of("sms"), Section.body("Pont fermé.")));

            assertThat(findings(check, communication, 0))
                    .extracting(Finding::ruleId, finding -> finding.message().en())
                    .singleElement()
                    .satisfies(found -> assertThat(found.toList().get(1).toString())
                            .startsWith("Channel 'site': no version in ")
                            .contains("English"));
            assertThat(findings(check, communication, 1)).isEmpty();
            assertThat(findings(check, communication, 2)).isEmpty();
        }

        @Test
        void isThereInAnyCountrysForm() {
            Communication communication =
                    of(in("fr", "Le pont est fermé."), in("en-NZ", "The bridge is closed."), in("dhv", "…"));

            assertThat(findings(check, communication, 0)).isEmpty();
        }

        @Test
        void mustBeALanguage() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new TranslationCheck(Map.of(SampleCommunications.SITE, Set.of("en anglais"))));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx", "francais", "qq-FR"})
    void aLanguageThatIsNoneIsFound(String language) {
        assertThat(findings(CHECK, of(in(language, "Bonjour.")), 0))
                .extracting(Finding::ruleId)
                .containsExactly("I18N-04");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "fr-NC", "en", "ty", "dhv", "wls", "zh-Hant"})
    void aLanguageThatIsOneIsNot(String language) {
        assertThat(findings(CHECK, of(in(language, "Bonjour.")), 0)).isEmpty();
    }
}
