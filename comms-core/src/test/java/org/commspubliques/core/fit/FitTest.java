package org.commspubliques.core.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commspubliques.core.Utf8;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.Confidentiality;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.testkit.SampleCommunications;
import org.commspubliques.core.testkit.SampleReviews;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FitTest {

    private static final ChannelCatalog CATALOG = ChannelCatalog.standard();

    @Nested
    class OfAChannel {

        private final ChannelCheck check = new ChannelCheck(CATALOG);

        private List<Finding> findings(String channel, Section... sections) {
            return SampleReviews.findings(
                    check, SampleCommunications.on(ChannelId.of(channel), sections), SampleReviews.monday());
        }

        @Test
        void aTextThatFitsIsNotTouched() {
            assertThat(findings("sms", Section.body("Mairie fermee lundi."))).isEmpty();
            assertThat(findings("site", Section.body("x".repeat(100_000)))).isEmpty();
        }

        @Test
        void aTextThatIsTooLongIsMarkedFromWhereItCrosses() {
            assertThat(findings("facebook", Section.body("x".repeat(63_206) + "trop long")))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.ruleId()).isEqualTo("CAN-01");
                        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                        assertThat(finding.locus()).isEqualTo(Locus.of("/variants/0/sections/0/text", 63_206, 63_215));
                        assertThat(finding.excerpt()).isEqualTo("trop long");
                        assertThat(finding.sources()).hasSize(1);
                        assertThat(finding.message().fr())
                                .isEqualTo("Page Facebook : 63\u202F215 signes pour 63\u202F206 au plus.");
                    });
        }

        @Test
        void ofSeveralSectionsTheOneWhereItCrossesIsMarked() {
            assertThat(findings("facebook", Section.title("Titre"), Section.body("x".repeat(63_206))))
                    .extracting(Finding::locus)
                    .containsExactly(Locus.of("/variants/0/sections/1/text", 63_200, 63_206));
            assertThat(findings("facebook", Section.title("x".repeat(63_206)), Section.body("y")))
                    .extracting(Finding::locus)
                    .containsExactly(Locus.of("/variants/0/sections/1/text", 0, 1));
        }

        @Test
        void theExcerptOfAVeryLongTextIsShort() {
            assertThat(findings("facebook", Section.body("😀".repeat(63_206))))
                    .extracting(Finding::excerpt)
                    .containsExactly("😀".repeat(30) + "…");
        }

        @Test
        void aCharacterThatMakesAnSmsDearIsNamed() {
            assertThat(findings("sms", Section.body("Fête ".repeat(20))))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.ruleId()).isEqualTo("SMS-01");
                        assertThat(finding.message().fr()).startsWith("2 SMS au lieu de 1");
                        assertThat(finding.excerpt()).isEqualTo("ê");
                    });
        }

        @Test
        void aWordThatWouldBeMisspeltIsNamedAndNotReplaced() {
            String text = "Marché : maïs et pêches, montant dû : 5 €. Reçu à garder. ".repeat(2);

            assertThat(findings("sms", Section.body(text)))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.proposals())
                            .singleElement()
                            .satisfies(proposal -> {
                                assertThat(proposal.text()).isEmpty();
                                assertThat(proposal.advice().fr())
                                        .isEqualTo(
                                                "Reformuler sans « maïs », « pêches », « dû », « Reçu » : l’alphabet GSM n’a"
                                                        + " pas ces accents.");
                            }));
        }

        @Test
        void apostrophesAndLigaturesAreReplaced() {
            assertThat(findings("sms", Section.body("L’œuvre de l’école. ".repeat(6))))
                    .flatExtracting(Finding::proposals)
                    .extracting(Proposal::rewording)
                    .containsExactly("L'oeuvre de l'école. ".repeat(6));
        }

        @Test
        void anEmojiThatMakesAnSmsDearIsToBeLeftOutTogetherWithWhatIsToBeReplaced() {
            assertThat(findings("sms", Section.body("Marché de l’été ".repeat(7) + "🎄")))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.message().fr())
                                .isEqualTo("2 SMS au lieu de 1 : hors de l’alphabet GSM, « ’ », « 🎄 ».");
                        assertThat(finding.proposals()).singleElement().satisfies(proposal -> {
                            assertThat(proposal.advice().fr())
                                    .isEqualTo("Retirer « 🎄 », que rien ne remplace, et remplacer « ’ ».");
                            assertThat(proposal.advice().en())
                                    .isEqualTo("Leave out “🎄”, for which nothing stands, and replace “’”.");
                            assertThat(proposal.rewording())
                                    .isEqualTo("Marché de l'été ".repeat(7).trim());
                            assertThat(findings(
                                            "sms", Section.body(proposal.text().orElseThrow())))
                                    .isEmpty();
                        });
                    });
            assertThat(findings("sms", Section.body("Marché de l’hôtel ".repeat(6) + "🎄")))
                    .flatExtracting(Finding::proposals)
                    .extracting(proposal -> proposal.advice().fr())
                    .containsExactly(
                            "Retirer « 🎄 », remplacer « ’ », reformuler sans « hôtel » : l’alphabet GSM n’a pas"
                                    + " ces accents.");
            assertThat(findings("sms", Section.body("Marché de Noël 🎄"))).isEmpty();
        }

        @Test
        void anEmojiThatAloneMakesAnSmsDearIsToBeLeftOut() {
            assertThat(findings("sms", Section.body("Marché 🎄 samedi. ".repeat(5) + "🎉")))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.proposals())
                            .singleElement()
                            .satisfies(proposal -> {
                                assertThat(proposal.advice().fr())
                                        .isEqualTo("Retirer « 🎄 », « 🎉 », que rien ne remplace.");
                                assertThat(proposal.rewording())
                                        .isEqualTo("Marché samedi. ".repeat(5).trim());
                            }));
        }

        @Test
        void anSmsOfNothingButEmojisIsLeftToWhoWritesIt() {
            assertThat(findings("sms", Section.body("🎄".repeat(71))))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.proposals())
                            .singleElement()
                            .satisfies(proposal -> {
                                assertThat(proposal.advice().fr()).isEqualTo("Retirer « 🎄 », que rien ne remplace.");
                                assertThat(proposal.rewording()).isNullOrEmpty();
                            }));
        }

        @Test
        void aTitleAndABodyHaveLimitsOfTheirOwn() {
            ChannelCheck strict = new ChannelCheck(ChannelCatalog.parse("canaux.json", Utf8.of("""
                    {"channels": [{"id": "appli", "kind": "social", "fr": "Appli", "en": "App", "reach": "public",
                      "typography": true, "rules": [
                      {"field": "title", "unit": "graphemes", "max": 5, "severity": "blocking",
                       "source": {"title": "fiche", "checked": "2026-11-23", "confidence": "official"}},
                      {"field": "body", "unit": "graphemes", "max": 3, "severity": "warning",
                       "source": {"title": "fiche", "checked": "2026-11-23", "confidence": "official"}}]}]}
                    """)));

            assertThat(SampleReviews.findings(
                            strict,
                            SampleCommunications.on(
                                    ChannelId.of("appli"), Section.title("Titres"), Section.body("abcd")),
                            SampleReviews.monday()))
                    .extracting(Finding::severity)
                    .containsExactly(Severity.BLOCKING, Severity.WARNING);
        }

        @Test
        void aRuleForATitleSaysNothingOfATextWithoutOne() {
            assertThat(findings("panneau", Section.body("Mairie fermée"))).isEmpty();
        }

        @Test
        void aChannelNobodyKnowsIsSaid() {
            assertThat(findings("pigeon", Section.body("a"))).singleElement().satisfies(finding -> {
                assertThat(finding.ruleId()).isEqualTo("CAN-00");
                assertThat(finding.message().fr()).contains("« pigeon »");
                assertThat(finding.proposals().get(0).advice().fr())
                        .isEqualTo("Ajouter ce canal au catalogue des canaux.");
            });
        }

        @Test
        void whichChannelWasMeantIsAsked() {
            assertThat(findings("facebok", Section.body("a"))
                            .get(0)
                            .proposals()
                            .get(0)
                            .advice()
                            .fr())
                    .startsWith("Corriger l’identifiant du canal : vouliez-vous dire « facebook » ?");
        }

        @Test
        void theCatalogueItRestsOnIsNamed() {
            assertThat(check.packs())
                    .singleElement()
                    .satisfies(pack -> assertThat(pack.sha256()).isEqualTo(CATALOG.sha256()));
        }
    }

    @Nested
    class OfConfidentiality {

        private final ConfidentialityCheck check = new ConfidentialityCheck(CATALOG);

        @ParameterizedTest
        @CsvSource({
            "PUBLIC,site,0",
            "PUBLIC,pigeon,0",
            "INTERNAL,interne,0",
            "RESTRICTED,interne,0",
            "INTERNAL,site,1",
            "INTERNAL,presse,1",
            "RESTRICTED,sms,1",
            "INTERNAL,pigeon,1"
        })
        void whatIsNotPublicStaysInside(Confidentiality confidentiality, String channel, int found) {
            Communication communication = SampleCommunications.draft()
                    .confidentiality(confidentiality)
                    .variant(Variant.french(ChannelId.of(channel), Section.body("a")))
                    .build();

            assertThat(SampleReviews.findings(check, communication, SampleReviews.monday()))
                    .hasSize(found)
                    .allMatch(finding -> finding.ruleId().equals("CONF-01"))
                    .allMatch(finding -> finding.severity() == Severity.BLOCKING);
        }
    }
}
