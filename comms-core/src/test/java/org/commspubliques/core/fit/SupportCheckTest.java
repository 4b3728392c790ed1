package org.commspubliques.core.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.commspubliques.core.Utf8;
import org.commspubliques.core.audience.Audience;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.SupportKind;
import org.commspubliques.core.communication.Topic;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.FindingCategory;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.review.DataPack;
import org.commspubliques.core.support.SupportCatalog;
import org.commspubliques.core.testkit.SampleCommunications;
import org.commspubliques.core.testkit.SampleReviews;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SupportCheckTest {

    private static final SupportCheck CHECK = new SupportCheck(SupportCatalog.standard(), ChannelCatalog.standard());
    private static final ChannelId SMS = ChannelId.of("sms");

    private static List<Finding> findings(Communication.Builder communication) {
        return SampleReviews.findings(CHECK, communication.build(), SampleReviews.monday());
    }

    private static Communication.Builder job(Section... sections) {
        return SampleCommunications.draft()
                .support(SupportKind.JOB_NOTICE)
                .topic(Topic.on("recrutement", "hôtel de ville", LocalDate.of(2025, 10, 1)))
                .variant(Variant.french(SampleCommunications.SITE, sections));
    }

    private static final Section[] WHOLE = {
        Section.title("Rédacteur ou rédactrice"),
        Section.body("Poste à pourvoir."),
        new Section(SectionRole.CONTACT, "Direction des ressources humaines")
    };

    @Nested
    class AFieldThatIsMissing {

        @Test
        void isNamedWithAllOthersInOneFinding() {
            assertThat(findings(job(Section.title(""), Section.body("Poste à pourvoir."))
                            .validUntil(Instant.parse("2025-10-01T00:00:00Z"))))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.ruleId()).isEqualTo("SPT-01");
                        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                        assertThat(finding.category()).isEqualTo(FindingCategory.SUPPORT);
                        assertThat(finding.locus().pointer()).isEqualTo("/variants/0");
                        assertThat(finding.message().fr()).isEqualTo("Offre d’emploi : il manque : titre, contact.");
                        assertThat(finding.message().en()).isEqualTo("Job notice: missing: title, contact.");
                    });
        }

        @Test
        void ofATextInOnePieceIsARemark() {
            assertThat(findings(job(Section.body("Poste à pourvoir : écrire à la direction."))
                            .validUntil(Instant.parse("2025-10-01T00:00:00Z"))))
                    .extracting(Finding::severity, finding -> finding.message().fr())
                    .containsExactly(tuple(Severity.INFO, "Offre d’emploi : il manque : titre, contact."));
        }

        @Test
        void thatWouldOnlyBeGoodToHaveIsARemark() {
            assertThat(findings(SampleCommunications.draft()
                            .support(SupportKind.PHOTO)
                            .variant(Variant.french(SampleCommunications.SITE, Section.body("Le port.")))))
                    .extracting(Finding::severity, finding -> finding.message().fr())
                    .containsExactly(
                            tuple(Severity.WARNING, "Photo : il manque : image."),
                            tuple(Severity.INFO, "Photo : à ajouter si possible : légende."));
        }

        @Test
        void isNotAskedOfAVariantThatOnlyAnnouncesTheRest() {
            Communication communication = job(WHOLE)
                    .validUntil(Instant.parse("2025-10-01T00:00:00Z"))
                    .variant(Variant.french(SMS, Section.body("La mairie recrute : ville.example/emploi")))
                    .build();

            assertThat(communication.variants())
                    .allSatisfy(variant -> assertThat(CHECK.check(communication, variant, SampleReviews.monday()))
                            .isEmpty());
        }

        @Test
        void isAskedOfTheFirstVariantWhereNoneIsWhereTheFormGoes() {
            Communication communication = SampleCommunications.draft()
                    .support(SupportKind.JOB_NOTICE)
                    .topic(Topic.on("recrutement", "hôtel de ville", LocalDate.of(2025, 10, 1)))
                    .validUntil(Instant.parse("2025-10-01T00:00:00Z"))
                    .variant(Variant.french(SMS, Section.body("La mairie recrute.")))
                    .variant(Variant.french(ChannelId.of("panneau"), Section.body("La mairie recrute.")))
                    .build();

            assertThat(CHECK.check(communication, communication.variants().get(0), SampleReviews.monday()))
                    .extracting(Finding::ruleId)
                    .containsExactly("SPT-01");
            assertThat(CHECK.check(communication, communication.variants().get(1), SampleReviews.monday()))
                    .isEmpty();
        }

        @Test
        void ofAnInvitationMayBeSaidInTheText() {
            Communication.Builder invitation = SampleCommunications.draft()
                    .support(SupportKind.INVITATION)
                    .audience(Audience.RESIDENTS)
                    .topic(new Topic("bal", "Boulari", null, null))
                    .validUntil(Instant.parse("2025-10-01T00:00:00Z"));
            Section[] rest = {Section.title("Bal"), new Section(SectionRole.CONTACT, "Mairie")};

            assertThat(findings(invitation.variant(Variant.french(
                            ChannelId.of("courriel"), rest[0], rest[1], Section.body("Bal le samedi 6 septembre.")))))
                    .isEmpty();
            assertThat(findings(invitation.variant(
                            Variant.french(ChannelId.of("courriel"), rest[0], rest[1], Section.body("Bal samedi.")))))
                    .singleElement()
                    .satisfies(
                            finding -> assertThat(finding.message().fr()).isEqualTo("Invitation : il manque : date."));
        }

        @Test
        void isNotSaidHereWhereItsChannelAsksForIt() {
            Communication.Builder newsletter =
                    SampleCommunications.draft().support(SupportKind.NEWSLETTER).audience(Audience.RESIDENTS);
            Section[] untitled = {Section.body("Au sommaire."), new Section(SectionRole.CONTACT, "Mairie")};

            assertThat(findings(newsletter.variant(Variant.french(ChannelId.of("courriel"), untitled))))
                    .isEmpty();
        }

        @Test
        void isNotSaidHereWhereAccessibilityLooksForIt() {
            assertThat(findings(SampleCommunications.draft()
                            .support(SupportKind.STORY)
                            .variant(Variant.french(ChannelId.of("instagram"), Section.body("")))))
                    .singleElement()
                    .satisfies(finding ->
                            assertThat(finding.message().fr()).isEqualTo("Story : il manque : image ou vidéo."));
        }
    }

    @Nested
    class AnEnd {

        @Test
        void mustBeSetForAJobNoticeOnce() {
            Communication communication = job(WHOLE)
                    .variant(Variant.french(ChannelId.of("linkedin"), WHOLE))
                    .build();

            assertThat(CHECK.check(communication, communication.variants().get(0), SampleReviews.monday()))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.ruleId()).isEqualTo("SPT-02");
                        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                        assertThat(finding.message().fr()).isEqualTo("Offre d’emploi : aucune fin de validité.");
                    });
            assertThat(CHECK.check(communication, communication.variants().get(1), SampleReviews.monday()))
                    .isEmpty();
        }

        @Test
        void thatComesBeforePublicationMakesAMessageOutOfDate() {
            assertThat(findings(job(WHOLE).validUntil(Instant.parse("2025-08-31T13:00:00Z"))))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.ruleId()).isEqualTo("SPT-02");
                        assertThat(finding.message().fr())
                                .isEqualTo("Offre d’emploi : périmé au jour de la diffusion ; dernier jour utile :"
                                        + " 31 août 2025.");
                    });
            assertThat(findings(job(WHOLE).validUntil(Instant.parse("2025-08-31T22:00:00.000000001Z"))))
                    .isEmpty();
        }

        @Test
        void ofAnEventIsItsDay() {
            Communication.Builder notice = SampleCommunications.draft()
                    .support(SupportKind.PUBLIC_NOTICE)
                    .variant(Variant.french(SampleCommunications.SITE, WHOLE));

            assertThat(findings(notice)).extracting(Finding::severity).containsExactly(Severity.INFO);
            assertThat(findings(notice.topic(Topic.on("enquête", "", LocalDate.of(2025, 8, 30)))))
                    .extracting(finding -> finding.message().en())
                    .containsExactly(
                            "Public notice: out of date on the day it goes out; last day of use: 30 August 2025.");
        }
    }

    @Test
    void aTextLongerThanWasCommissionedIsMeasured() {
        SupportCatalog host = SupportCatalog.standard().overlaidBy(SupportCatalog.parse("h.json", Utf8.of("""
                        {"supports": [{"kind": "article", "lifetime": {"end": "never"}, "lengths": {"title": 10}}]}
                        """)));
        Communication.Builder article = SampleCommunications.draft().support(SupportKind.ARTICLE);

        assertThat(SampleReviews.findings(
                        new SupportCheck(host, ChannelCatalog.standard()),
                        article.variant(Variant.french(SampleCommunications.SITE, Section.title("Onze signes")))
                                .build(),
                        SampleReviews.monday()))
                .extracting(Finding::ruleId, finding -> finding.message().fr())
                .containsExactly(tuple("SPT-03", "Article : titre de 11 signes, espaces comprises, pour 10 prévus."));
    }

    @ParameterizedTest
    @EnumSource(SupportKind.class)
    void everyFormIsJudgedWithoutComplaint(SupportKind kind) {
        assertThat(findings(SampleCommunications.draft()
                        .support(kind)
                        .variant(Variant.french(SampleCommunications.SITE, new Section(SectionRole.IMAGE_TEXT, "")))))
                .allSatisfy(finding -> assertThat(finding.message().fr()).doesNotContain("transcription"));
    }

    @Test
    void aCommunicationThatDoesNotSayItsFormIsLeftAlone() {
        assertThat(findings(SampleCommunications.draft()
                        .variant(Variant.french(SampleCommunications.SITE, Section.body("")))))
                .isEmpty();
        assertThat(CHECK.packs()).extracting(DataPack::id).containsExactly("supports", "channels");
    }
}
