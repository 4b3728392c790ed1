package org.commspubliques.core.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.commspubliques.core.audience.AttributeId;
import org.commspubliques.core.audience.Audience;
import org.commspubliques.core.audience.Segment;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.SupportKind;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.consent.AudienceFile;
import org.commspubliques.core.consent.DataOrigin;
import org.commspubliques.core.consent.ProcessingPurpose;
import org.commspubliques.core.consent.SortCriterion;
import org.commspubliques.core.consent.UseCatalog;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.FindingCategory;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.law.LegalReference;
import org.commspubliques.core.law.LegalReferences;
import org.commspubliques.core.review.DataPack;
import org.commspubliques.core.review.ReviewContext;
import org.commspubliques.core.testkit.SampleAuthorities;
import org.commspubliques.core.testkit.SampleCommunications;
import org.commspubliques.core.testkit.SampleReviews;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AudienceCheckTest {

    private static final String WITH_WAY_OUT = "Le marché ouvre samedi. Se désinscrire : montdore.nc/lettre";
    private static final ReviewContext METROPOLE =
            SampleReviews.published(SampleAuthorities.metropolitanTown(), "2026-11-28T09:00");

    private static final AudienceFile SUBSCRIBERS =
            AudienceFile.of("habitants", DataOrigin.VOLUNTARY, Set.of(ProcessingPurpose.MUNICIPAL_NEWS));
    private static final AudienceFile ROLL = AudienceFile.of("habitants", DataOrigin.ELECTORAL_ROLL, Set.of());

    private static Communication message(CommunicationPurpose purpose, String channel, String text) {
        return SampleCommunications.draft()
                .purpose(purpose)
                .audience(Audience.RESIDENTS)
                .variant(Variant.french(ChannelId.of(channel), Section.body(text)))
                .build();
    }

    private static Communication to(Audience audience) {
        return SampleCommunications.draft()
                .purpose(CommunicationPurpose.INFORMATION)
                .audience(audience)
                .variant(Variant.french(ChannelId.of("courriel"), Section.body(WITH_WAY_OUT)))
                .build();
    }

    private static Communication newsletter() {
        return message(CommunicationPurpose.INFORMATION, "courriel", WITH_WAY_OUT);
    }

    private static AudienceCheck check(AudienceFile... files) {
        return new AudienceCheck(
                ChannelCatalog.standard(), UseCatalog.standard(), LegalReferences.standard(), List.of(files));
    }

    private static AudienceCheck usedFor(ProcessingPurpose purpose, AudienceFile... files) {
        return new AudienceCheck(
                ChannelCatalog.standard(),
                UseCatalog.standard(),
                LegalReferences.standard(),
                List.of(files),
                (communication, audience) -> purpose);
    }

    private static List<Finding> found(AudienceCheck check, Communication communication) {
        return SampleReviews.findings(check, communication, SampleReviews.monday());
    }

    @Nested
    class Purpose {

        @Test
        void aNewsletterToThoseWhoSignedUpToItIsInOrder() {
            assertThat(found(check(SUBSCRIBERS), newsletter())).isEmpty();
        }

        @Test
        void aFileMadeForSomethingElseIsNamedWithBothPurposes() {
            Communication consultation = message(CommunicationPurpose.PARTICIPATION, "courriel", WITH_WAY_OUT);
            assertThat(found(check(SUBSCRIBERS), consultation)).singleElement().satisfies(finding -> {
                assertThat(finding.ruleId()).isEqualTo("AUD-01");
                assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                assertThat(finding.category()).isEqualTo(FindingCategory.PERSONAL_DATA);
                assertThat(finding.locus().pointer()).isEqualTo("/variants/0");
                assertThat(finding.message().fr())
                        .isEqualTo("Audience « habitants » : les données ont été recueillies pour une autre finalité ;"
                                + " fichier : recueil auprès de la personne ; finalité : participation des habitants.");
            });
        }

        @Test
        void agreementOfEverybodyInTheFileOpensIt() {
            assertThat(found(
                            check(SUBSCRIBERS.agreedTo(ProcessingPurpose.PARTICIPATION)),
                            message(CommunicationPurpose.PARTICIPATION, "courriel", WITH_WAY_OUT)))
                    .isEmpty();
        }

        @Test
        void aFileNobodyStatedIsAskedFor() {
            assertThat(found(check(), newsletter())).singleElement().satisfies(finding -> {
                assertThat(finding.ruleId()).isEqualTo("AUD-01");
                assertThat(finding.severity()).isEqualTo(Severity.INFO);
            });
        }

        @ParameterizedTest
        @ValueSource(strings = {"site", "facebook", "panneau", "affiche", "crieur"})
        void whoeverComesByIsInNoFile(String channel) {
            assertThat(found(
                            usedFor(ProcessingPurpose.POLITICAL_COMMUNICATION),
                            message(CommunicationPurpose.INFORMATION, channel, "Bonjour.")))
                    .isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "INFORMATION, MUNICIPAL_NEWS",
            "SERVICE_INFORMATION, PUBLIC_SERVICE_INFORMATION",
            "PROMOTION, MUNICIPAL_NEWS",
            "PUBLIC_RELATIONS, MUNICIPAL_NEWS",
            "PARTICIPATION, PARTICIPATION",
            "INTERNAL, STAFF_INFORMATION",
            "ALERT, EMERGENCY",
            "LEGAL_NOTICE, PUBLIC_SERVICE_INFORMATION"
        })
        void whatTheDetailsAreUsedForFollowsFromTheCommunication(
                CommunicationPurpose communication, ProcessingPurpose processing) {
            assertThat(AudienceCheck.usualPurpose(message(communication, "courriel", "Bonjour."), Audience.RESIDENTS))
                    .isEqualTo(processing);
        }

        @Test
        void andFromTheAudienceAndTheForm() {
            Communication invitation = SampleCommunications.draft()
                    .support(SupportKind.INVITATION)
                    .variant(Variant.french(ChannelId.of("courriel"), Section.body("Bonjour.")))
                    .build();
            assertThat(AudienceCheck.usualPurpose(invitation, Audience.RESIDENTS))
                    .isEqualTo(ProcessingPurpose.EVENT_INVITATION);
            assertThat(AudienceCheck.usualPurpose(invitation, Audience.NEWSROOMS))
                    .isEqualTo(ProcessingPurpose.PRESS_RELATIONS);
            assertThat(AudienceCheck.usualPurpose(invitation, Audience.STAFF))
                    .isEqualTo(ProcessingPurpose.STAFF_INFORMATION);
        }

        @Test
        void theStaffAndTheNewsroomsAreReachedByTheirOwnFiles() {
            Communication note = SampleCommunications.draft()
                    .purpose(CommunicationPurpose.INTERNAL)
                    .audience(Audience.STAFF)
                    .variant(Variant.french(ChannelId.of("interne"), Section.body("Bonjour.")))
                    .build();
            Communication release = SampleCommunications.draft()
                    .audience(Audience.NEWSROOMS)
                    .variant(Variant.french(ChannelId.of("presse"), Section.body("Bonjour.")))
                    .build();
            AudienceCheck check = check(AudienceFile.standard().toArray(AudienceFile[]::new));
            assertThat(found(check, note)).isEmpty();
            assertThat(found(check, release)).isEmpty();
        }

        @Test
        void twoStatementsAboutOneAudienceAreRefused() {
            assertThatIllegalArgumentException().isThrownBy(() -> check(SUBSCRIBERS, ROLL));
        }
    }

    @Nested
    class Political {

        @Test
        void noFileOfTheAuthorityServesPoliticalCommunication() {
            AudienceFile agreed = SUBSCRIBERS.agreedTo(ProcessingPurpose.POLITICAL_COMMUNICATION);
            for (AudienceFile file : List.of(SUBSCRIBERS, ROLL, agreed)) {
                assertThat(found(usedFor(ProcessingPurpose.POLITICAL_COMMUNICATION, file), newsletter()))
                        .singleElement()
                        .satisfies(finding -> {
                            assertThat(finding.ruleId()).isEqualTo("AUD-02");
                            assertThat(finding.severity()).isEqualTo(Severity.BLOCKING);
                            assertThat(finding.derogable()).isFalse();
                            assertThat(finding.sources()).first().asString().contains("CNIL");
                        });
            }
        }

        @Test
        void evenWhereNobodyStatedTheFile() {
            assertThat(found(usedFor(ProcessingPurpose.POLITICAL_COMMUNICATION), newsletter()))
                    .extracting(Finding::ruleId)
                    .containsExactly("AUD-02");
        }

        @Test
        void aFileMadeForPoliticsServesNothing() {
            AudienceFile party =
                    AudienceFile.of("habitants", DataOrigin.PARTNER, Set.of(ProcessingPurpose.POLITICAL_COMMUNICATION));
            assertThat(found(check(party), newsletter()))
                    .extracting(Finding::ruleId)
                    .containsExactly("AUD-02");
        }
    }

    @Nested
    class Registers {

        @Test
        void theElectoralRollServesMunicipalNews() {
            assertThat(found(check(ROLL), newsletter())).isEmpty();
        }

        @Test
        void theElectoralRollIsNotSortedByName() {
            AudienceFile byName = ROLL.attribute("age", SortCriterion.AGE).attribute("consonance", SortCriterion.NAME);
            assertThat(found(check(byName), newsletter())).singleElement().satisfies(finding -> {
                assertThat(finding.ruleId()).isEqualTo("AUD-03");
                assertThat(finding.severity()).isEqualTo(Severity.BLOCKING);
                assertThat(finding.message().fr())
                        .isEqualTo(
                                "Audience « habitants » : ce fichier ne se trie pas sur « consonance » ; fichier : liste"
                                        + " électorale ; critère exclu : nom ou prénom.");
            });
        }

        @Test
        void aSegmentThatDoesNotAskForTheNameIsNotSortedByIt() {
            AudienceFile byName = ROLL.attribute("consonance", SortCriterion.NAME);
            Segment parents = new Segment.Flag(AttributeId.of("parent"));
            Segment sorted = parents.and(new Segment.Flag(AttributeId.of("consonance")));

            assertThat(found(check(byName), to(Audience.RESIDENTS.described(parents))))
                    .isEmpty();
            assertThat(found(check(byName), to(Audience.RESIDENTS.described(sorted))))
                    .extracting(Finding::ruleId)
                    .containsExactly("AUD-03");
            assertThat(found(check(byName), to(Audience.RESIDENTS.described(new Segment.Named("fichier")))))
                    .extracting(Finding::ruleId)
                    .containsExactly("AUD-03");
        }

        @Test
        void whatIsExcludedByPrudenceAloneDoesNotBlock() {
            assertThat(found(check(ROLL.attribute("nationalite", SortCriterion.NATIONALITY)), newsletter()))
                    .extracting(Finding::severity)
                    .containsExactly(Severity.WARNING);
        }

        @Test
        void theCivilRegistryServesNoGreetingsWithoutExpressAgreement() {
            AudienceFile births = AudienceFile.of("habitants", DataOrigin.CIVIL_REGISTRY, Set.of());
            Communication greetings = message(
                    CommunicationPurpose.PUBLIC_RELATIONS, "courriel", "Félicitations ! Pour vous opposer : 05 00 00.");
            assertThat(found(usedFor(ProcessingPurpose.GREETINGS, births), greetings))
                    .extracting(Finding::ruleId)
                    .containsExactly("AUD-03");
            assertThat(found(
                            usedFor(ProcessingPurpose.GREETINGS, births.agreedTo(ProcessingPurpose.GREETINGS)),
                            greetings))
                    .isEmpty();
        }
    }

    @Nested
    class WayOut {

        @Test
        void aNewsletterWithoutAWayOutIsToldWhatToAdd() {
            Communication communication =
                    message(CommunicationPurpose.INFORMATION, "courriel", "Le marché ouvre samedi.");
            assertThat(found(check(SUBSCRIBERS), communication)).singleElement().satisfies(finding -> {
                assertThat(finding.ruleId()).isEqualTo("AUD-04");
                assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                assertThat(finding.proposals().get(0).advice().fr())
                        .contains("se désinscrire")
                        .contains("List-Unsubscribe");
                assertThat(finding.references()).extracting(LegalReference::id).containsExactly("LIL-56");
            });
        }

        @Test
        void whereTheRegulationAppliesItIsCited() {
            Communication communication =
                    message(CommunicationPurpose.INFORMATION, "courriel", "Le marché ouvre samedi.");
            assertThat(SampleReviews.findings(check(SUBSCRIBERS), communication, METROPOLE))
                    .flatExtracting(Finding::references)
                    .extracting("id")
                    .contains("RGPD-21");
        }

        @ParameterizedTest
        @ValueSource(strings = {"courriel", "sms"})
        void serviceInformationIsExempt(String channel) {
            AudienceFile users = AudienceFile.of("habitants", DataOrigin.SERVICE_FILE, Set.of());
            assertThat(found(
                            check(users),
                            message(CommunicationPurpose.SERVICE_INFORMATION, channel, "Eau coupée lundi 8 h.")))
                    .isEmpty();
        }

        @Test
        void aPromotionalTextMessageSaysStop() {
            AudienceFile buyers =
                    AudienceFile.of("habitants", DataOrigin.VOLUNTARY, Set.of(ProcessingPurpose.PROMOTION));
            AudienceCheck check = usedFor(ProcessingPurpose.PROMOTION, buyers);
            assertThat(found(check, message(CommunicationPurpose.PROMOTION, "sms", "Concert samedi, 2 000 F.")))
                    .extracting(Finding::ruleId)
                    .containsExactly("AUD-04");
            assertThat(found(check, message(CommunicationPurpose.PROMOTION, "sms", "Concert samedi. STOP 36111")))
                    .isEmpty();
        }
    }

    @Test
    void theDataItRestsOnAreNamed() {
        assertThat(check().packs()).extracting(DataPack::id).containsExactly("channels", "uses");
        assertThat(check().id()).isEqualTo(AudienceCheck.ID);
    }
}
