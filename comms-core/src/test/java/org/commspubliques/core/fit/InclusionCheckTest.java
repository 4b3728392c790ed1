package org.commspubliques.core.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.commspubliques.core.audience.Audience;
import org.commspubliques.core.audience.AudienceScope;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.review.Review;
import org.commspubliques.core.testkit.SampleCommunications;
import org.commspubliques.core.testkit.SampleReviews;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InclusionCheckTest {

    private static final Audience SENIORS =
            Audience.of("seniors", Wording.of("seniors", "seniors"), AudienceScope.EXTERNAL_TARGETED);

    private static final InclusionCheck CHECK = new InclusionCheck(ChannelCatalog.standard(), Set.of("seniors"));

    private static List<Finding> findings(Audience audience, String... channels) {
        Communication.Builder draft = SampleCommunications.draft().audience(audience);
        Arrays.stream(channels)
                .forEach(channel -> draft.variant(Variant.french(ChannelId.of(channel), Section.body("Bonjour."))));
        return Review.of(List.of(CHECK))
                .review(draft.build(), SampleReviews.monday())
                .findings();
    }

    @Test
    void residentsWhoAreReachedOnLineOnlyAreNamedOnce() {
        assertThat(findings(Audience.RESIDENTS, "site", "facebook", "courriel"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.ruleId()).isEqualTo("INC-01");
                    assertThat(finding.severity()).isEqualTo(Severity.INFO);
                    assertThat(finding.locus().pointer()).isEqualTo("/variants/0");
                    assertThat(finding.message().fr()).isEqualTo("Aucun support non numérique pour : habitants.");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "affiche",
                "affichage",
                "panneau",
                "sms",
                "appel",
                "courrier",
                "bulletin",
                "presse",
                "reunion",
                "crieur"
            })
    void oneOtherWayIsEnough(String channel) {
        assertThat(findings(Audience.RESIDENTS, "site", channel)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"youtube", "whatsapp", "notification", "participation", "interne"})
    void anotherDigitalWayOrOneThatStaysInsideIsNot(String channel) {
        assertThat(findings(Audience.RESIDENTS, "site", channel)).hasSize(1);
    }

    @Test
    void eachAudienceIsLookedAtOnItsOwn() {
        Communication communication = SampleCommunications.draft()
                .audience(Audience.RESIDENTS)
                .audience(SENIORS)
                .audience(Audience.STAFF)
                .variant(Variant.french(SampleCommunications.SITE, Section.body("Bonjour.")))
                .build();

        assertThat(CHECK.check(communication, communication.variants().get(0), SampleReviews.monday()))
                .extracting(finding -> finding.message().fr())
                .containsExactly(
                        "Aucun support non numérique pour : habitants.", "Aucun support non numérique pour : seniors.");
    }

    @Test
    void anAudienceThatOnlyInternalChannelsWouldReachIsNotReached() {
        assertThat(findings(Audience.RESIDENTS, "interne", "intranet"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.ruleId()).isEqualTo("INC-02");
                    assertThat(finding.message().fr())
                            .isEqualTo("Aucun canal n’atteint : habitants ; tous restent dans la collectivité.");
                });
        assertThat(findings(Audience.STAFF, "interne", "intranet")).isEmpty();
    }

    @Test
    void anAudienceTheHostNamesIsLookedAtToo() {
        assertThat(findings(SENIORS, "site")).hasSize(1);
        assertThat(findings(Audience.PARENTS, "site")).isEmpty();
        assertThat(findings(Audience.STAFF, "site")).isEmpty();
        assertThat(new InclusionCheck(ChannelCatalog.standard())
                        .check(
                                SampleCommunications.draft()
                                        .audience(SENIORS)
                                        .variant(Variant.french(SampleCommunications.SITE, Section.body("Bonjour.")))
                                        .build(),
                                Variant.french(SampleCommunications.SITE, Section.body("Bonjour.")),
                                SampleReviews.monday()))
                .isEmpty();
    }

    @Test
    void whereNoAudienceIsSaidNothingIs() {
        assertThat(SampleReviews.findings(CHECK, SampleCommunications.article("Bonjour."), SampleReviews.monday()))
                .isEmpty();
    }
}
