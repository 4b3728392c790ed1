package org.commspubliques.core.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.commspubliques.core.Utf8;
import org.commspubliques.core.audience.Audience;
import org.commspubliques.core.audience.AudienceScope;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.channel.ChannelKind;
import org.commspubliques.core.channel.ChannelReach;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.Confidentiality;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.schedule.SendingHours;
import org.commspubliques.core.source.Confidence;
import org.commspubliques.core.testkit.SampleAuthorities;
import org.commspubliques.core.testkit.SampleCommunications;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ChannelAdvisorTest {

    private static final ChannelAdvisor ADVISOR = ChannelAdvisor.standard();
    private static final Instant MONDAY = at("2025-09-01T09:00");
    private static final Instant SUNDAY = at("2025-09-07T07:00");

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(SampleAuthorities.NOUMEA).toInstant();
    }

    private static Communication.Builder draft(Audience... audiences) {
        Communication.Builder draft = SampleCommunications.draft()
                .variant(Variant.french(SampleCommunications.SITE, Section.body("Eau coupée mardi de 8 h à 11 h.")));
        Arrays.stream(audiences).forEach(draft::audience);
        return draft;
    }

    private static List<ChannelAdvice> propose(Communication communication, Instant at) {
        return ADVISOR.propose(communication, SampleAuthorities.montDore(), at);
    }

    private static ChannelAdvice advice(Communication communication, Instant at, String channel) {
        return propose(communication, at).stream()
                .filter(advice -> advice.channel().id().equals(ChannelId.of(channel)))
                .findFirst()
                .orElseThrow();
    }

    private static AdviceReason reason(ChannelAdvice advice, AdviceCriterion criterion) {
        return advice.reasons().stream()
                .filter(reason -> reason.criterion() == criterion)
                .findFirst()
                .orElseThrow();
    }

    @Nested
    class Ranking {

        @Test
        void theBestComeFirstAndPointsAreTheSumOfReasons() {
            List<ChannelAdvice> advice = propose(draft(Audience.RESIDENTS).build(), MONDAY);

            assertThat(advice).hasSizeGreaterThan(10);
            assertThat(advice).extracting(ChannelAdvice::points).isSortedAccordingTo((a, b) -> b - a);
            assertThat(advice).allSatisfy(each -> {
                assertThat(each.points())
                        .isEqualTo(each.reasons().stream()
                                .mapToInt(AdviceReason::points)
                                .sum())
                        .isLessThanOrEqualTo(each.outOf());
                assertThat(each.why().fr()).contains("/24)");
            });
            assertThat(propose(draft(Audience.RESIDENTS).build(), MONDAY)).isEqualTo(advice);
        }

        @Test
        void staffAreReachedFromWithin() {
            assertThat(propose(draft(Audience.STAFF).build(), MONDAY)
                            .get(0)
                            .channel()
                            .id())
                    .isEqualTo(ChannelId.of("intranet"));
        }

        @Test
        void newsroomsAreReachedByThePress() {
            assertThat(propose(draft(Audience.NEWSROOMS).build(), MONDAY).subList(0, 3))
                    .extracting(advice -> advice.channel().kind())
                    .contains(ChannelKind.PRESS);
        }

        @Test
        void whatStaysInsideIsNotProposedForThePublic() {
            assertThat(propose(draft(Audience.RESIDENTS).build(), MONDAY))
                    .extracting(advice -> advice.channel().reach())
                    .doesNotContain(ChannelReach.INTERNAL);
        }

        @Test
        void confidentialContentIsNotProposedForOpenChannels() {
            assertThat(propose(
                            draft(Audience.STAFF)
                                    .confidentiality(Confidentiality.INTERNAL)
                                    .build(),
                            MONDAY))
                    .isNotEmpty()
                    .extracting(advice -> advice.channel().reach())
                    .containsOnly(ChannelReach.INTERNAL);
        }

        @Test
        void aCrisisAlertIsForWhatIsUrgent() {
            assertThat(propose(draft(Audience.RESIDENTS).build(), MONDAY))
                    .extracting(advice -> advice.channel().kind())
                    .doesNotContain(ChannelKind.ALERT);
            assertThat(propose(
                                    draft(Audience.RESIDENTS)
                                            .purpose(CommunicationPurpose.ALERT)
                                            .build(),
                                    MONDAY)
                            .get(0)
                            .channel()
                            .kind())
                    .isEqualTo(ChannelKind.ALERT);
        }

        @Test
        void withoutAnAudienceItIsForAnybody() {
            assertThat(propose(draft().build(), MONDAY))
                    .extracting(ChannelAdvice::points)
                    .isEqualTo(propose(draft(Audience.RESIDENTS).build(), MONDAY).stream()
                            .map(ChannelAdvice::points)
                            .toList());
        }
    }

    @Nested
    class Reasons {

        @Test
        void eachAudienceIsNamed() {
            AdviceReason reach = reason(
                    advice(draft(Audience.RESIDENTS, Audience.NEWSROOMS).build(), MONDAY, "presse"),
                    AdviceCriterion.REACH);

            assertThat(reach.why())
                    .isEqualTo(Wording.of(
                            "atteint mal habitants, atteint bien presse", "hardly reaches residents, reaches press"));
            // (1 + 3) × 8 over two audiences.
            assertThat(reach.points()).isEqualTo(16);
            assertThat(reach.outOf()).isEqualTo(24);
        }

        @Test
        void aTextThatIsTooLongSaysByHowMuch() {
            Communication longText = SampleCommunications.draft()
                    .audience(Audience.RESIDENTS)
                    .variant(Variant.french(SampleCommunications.SITE, Section.body("a".repeat(400))))
                    .build();
            Communication longer =
                    longText.withVariant(Variant.french(SampleCommunications.SITE, Section.body("a".repeat(700))));

            assertThat(reason(advice(draft().build(), MONDAY, "bluesky"), AdviceCriterion.LENGTH)
                            .why()
                            .fr())
                    .startsWith("le texte tient : ");
            assertThat(reason(advice(longText, MONDAY, "bluesky"), AdviceCriterion.LENGTH))
                    .satisfies(reason -> {
                        assertThat(reason.why().fr()).isEqualTo("à raccourcir : 400 caractères pour 300");
                        assertThat(reason.points()).isEqualTo(4);
                    });
            assertThat(reason(advice(longer, MONDAY, "bluesky"), AdviceCriterion.LENGTH))
                    .satisfies(reason -> {
                        assertThat(reason.why().fr()).startsWith("à réécrire : ");
                        assertThat(reason.points()).isZero();
                    });
        }

        @Test
        void theVariantOfTheChannelIsMeasuredWhereThereIsOne() {
            Communication both = draft(Audience.RESIDENTS)
                    .variant(Variant.french(SampleCommunications.SITE, Section.body("a".repeat(700))))
                    .variant(Variant.french(ChannelId.of("bluesky"), Section.body("court")))
                    .build();

            assertThat(reason(advice(both, MONDAY, "bluesky"), AdviceCriterion.LENGTH)
                            .points())
                    .isEqualTo(12);
        }

        @Test
        void aClosedChannelSaysWhenItOpens() {
            AdviceReason hours =
                    reason(advice(draft(Audience.RESIDENTS).build(), SUNDAY, "sms"), AdviceCriterion.HOURS);

            assertThat(hours.points()).isZero();
            assertThat(hours.why().fr()).isEqualTo("fermé à l’heure prévue, ouvre lundi 8 septembre 2025, 8 h");
            assertThat(reason(
                                    advice(
                                            draft(Audience.RESIDENTS)
                                                    .purpose(CommunicationPurpose.ALERT)
                                                    .build(),
                                            SUNDAY,
                                            "sms"),
                                    AdviceCriterion.HOURS)
                            .points())
                    .isEqualTo(6);
        }

        @Test
        void anAlertMustArriveAtOnceAndParticipationMustAllowAnswers() {
            Communication alert = draft(Audience.RESIDENTS)
                    .purpose(CommunicationPurpose.ALERT)
                    .build();
            Communication workshop = draft(Audience.RESIDENTS)
                    .purpose(CommunicationPurpose.PARTICIPATION)
                    .build();

            ChannelAdvisor advisor = new ChannelAdvisor(
                    ChannelCatalog.standard().overlaidBy(ChannelCatalog.parse("canaux.json", Utf8.of("""
                                                    {"channels": [{"id": "forum", "kind": "participation", "fr": "Forum", "en": "Forum",
                                                      "reach": "public", "typography": true, "interactive": true}]}
                                                    """))),
                    AdviceData.standard(),
                    SendingHours.standard());

            assertThat(reason(advice(alert, MONDAY, "bulletin"), AdviceCriterion.URGENCY)
                            .why()
                            .fr())
                    .isEqualTo("arrive en quelques semaines, trop tard");
            assertThat(advice(alert, MONDAY, "sms").reasons())
                    .extracting(AdviceReason::criterion)
                    .doesNotContain(AdviceCriterion.INTERACTIVITY);
            assertThat(advisor.propose(workshop, SampleAuthorities.montDore(), MONDAY).stream()
                            .filter(advice -> advice.channel().isInteractive())
                            .map(advice -> reason(advice, AdviceCriterion.INTERACTIVITY)))
                    .isNotEmpty()
                    .allSatisfy(reason -> {
                        assertThat(reason.points()).isEqualTo(12);
                        assertThat(reason.why().en()).isEqualTo("people can answer");
                    });
            assertThat(reason(advice(workshop, MONDAY, "affiche"), AdviceCriterion.INTERACTIVITY)
                            .points())
                    .isZero();
        }
    }

    @Nested
    class Haste {

        private int urgency(Communication communication, String channel) {
            return reason(advice(communication, MONDAY, channel), AdviceCriterion.URGENCY)
                    .points();
        }

        @Test
        void whatPeopleMustKnowOfTheirServicesDoesNotWaitForTheBulletin() {
            Communication cut = draft(Audience.RESIDENTS).build();

            assertThat(urgency(cut, "sms")).isEqualTo(24);
            assertThat(urgency(cut, "affiche")).isEqualTo(8);
            assertThat(urgency(cut, "bulletin")).isZero();
            assertThat(propose(cut, MONDAY).get(0).channel().id()).isEqualTo(ChannelId.of("panneau"));
        }

        @Test
        void whatIsOfUseForMonthsMayWait() {
            Communication plan = draft(Audience.RESIDENTS)
                    .validUntil(MONDAY.plus(Duration.ofDays(90)))
                    .build();

            assertThat(urgency(plan, "bulletin")).isEqualTo(24);
        }

        @Test
        void whatIsOverTonightLeavesAtOnce() {
            Communication tonight = draft(Audience.RESIDENTS)
                    .purpose(CommunicationPurpose.PARTICIPATION)
                    .validUntil(MONDAY.plus(Duration.ofHours(9)))
                    .build();

            assertThat(urgency(tonight, "sms")).isEqualTo(24);
            assertThat(urgency(tonight, "presse")).isEqualTo(8);
            assertThat(urgency(tonight, "courrier")).isZero();
        }
    }

    @Nested
    class Mixes {

        private List<ChannelAdvice> mix(Communication communication, int size) {
            return ADVISOR.mix(communication, SampleAuthorities.montDore(), MONDAY, size);
        }

        private boolean isInclusive(ChannelAdvice advice) {
            return AdviceData.standard()
                            .rating(advice.channel().kind())
                            .orElseThrow()
                            .inclusion()
                    >= 2;
        }

        @Test
        void thePublicIsReachedOnLineAndOtherwise() {
            Communication forPublic = draft(Audience.RESIDENTS).build();

            assertThat(mix(forPublic, 1)).singleElement().matches(this::isInclusive);
            for (int size = 2; size <= 6; size++) {
                assertThat(mix(forPublic, size))
                        .hasSize(size)
                        .anyMatch(this::isInclusive)
                        .anyMatch(advice -> !isInclusive(advice));
            }
        }

        @Test
        void eachSortOfChannelComesOnceAndTheBestFirst() {
            List<ChannelAdvice> all = mix(draft(Audience.RESIDENTS).build(), 100);

            assertThat(all).extracting(advice -> advice.channel().kind()).doesNotHaveDuplicates();
            assertThat(all).extracting(ChannelAdvice::points).isSortedAccordingTo((a, b) -> b - a);
        }

        @Test
        void forTheStaffTheBestAreEnough() {
            assertThat(mix(draft(Audience.STAFF).build(), 2))
                    .isEqualTo(propose(draft(Audience.STAFF).build(), MONDAY).subList(0, 2));
        }

        @Test
        void aMixHasAtLeastOneChannel() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ADVISOR.mix(draft().build(), SampleAuthorities.montDore(), MONDAY, 0));
        }
    }

    private static final String SOURCE = "\"source\": {\"title\": \"enquête\", \"confidence\": \"toVerify\"}";

    private static AdviceData parse(String json) {
        return AdviceData.parse("conseil.json", Utf8.of(json));
    }

    @Nested
    class Data {

        @Test
        void everySortOfChannelIsRatedAndNothingIsTakenForCertain() {
            assertThat(ChannelKind.values())
                    .allSatisfy(kind ->
                            assertThat(AdviceData.standard().rating(kind)).isPresent());
            assertThat(AdviceData.standard().source().confidence()).isEqualTo(Confidence.TO_VERIFY);
        }

        @Test
        void aHostKnowsItsAudiencesBetter() {
            Audience seniors =
                    Audience.of("seniors", Wording.of("seniors", "seniors"), AudienceScope.EXTERNAL_TARGETED);
            AdviceData own = AdviceData.standard()
                    .overlaidBy(
                            parse("{\"audiences\": [{\"id\": \"seniors\", \"reach\": {\"social\": 0, \"letter\": 3}}], "
                                    + SOURCE + "}"));
            ChannelAdvisor advisor = new ChannelAdvisor(ChannelCatalog.standard(), own, SendingHours.standard());

            assertThat(own.reach(ChannelKind.SOCIAL, seniors)).isZero();
            assertThat(own.reach(ChannelKind.EMAIL, seniors)).isEqualTo(3);
            assertThat(advisor.propose(draft(seniors).build(), SampleAuthorities.montDore(), MONDAY))
                    .extracting(advice -> advice.channel().kind())
                    .doesNotContain(ChannelKind.SOCIAL)
                    .contains(ChannelKind.LETTER);
            assertThat(own.sha256())
                    .matches("[0-9a-f]{64}")
                    .isNotEqualTo(AdviceData.standard().sha256());
        }

        @Test
        void errorsNameTheirPlace() {
            assertThatThrownBy(() -> parse("{\"weights\": {\"reach\": 101}, " + SOURCE + "}"))
                    .hasMessageContaining("/weights/reach");
            assertThatThrownBy(() -> parse("{\"weights\": {\"rich\": 1}, " + SOURCE + "}"))
                    .hasMessageContaining("/weights/rich");
            assertThatThrownBy(() ->
                            parse("{\"audiences\": [{\"id\": \"seniors\", \"reach\": {\"sms\": 4}}], " + SOURCE + "}"))
                    .hasMessageContaining("/audiences/0/reach/sms");
            assertThatThrownBy(() ->
                            parse("{\"audiences\": [{\"id\": \"a\", \"reach\": {}}, {\"id\": \"a\", \"reach\": {}}], "
                                    + SOURCE + "}"))
                    .hasMessageContaining("/audiences/1");
        }
    }
}
