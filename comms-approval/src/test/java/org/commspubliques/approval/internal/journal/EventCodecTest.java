package org.commspubliques.approval.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.commspubliques.approval.Town;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.chain.Circumstances;
import org.commspubliques.approval.chain.Condition;
import org.commspubliques.approval.chain.Coverage;
import org.commspubliques.approval.chain.Deadline;
import org.commspubliques.approval.chain.Delay;
import org.commspubliques.approval.chain.FastTrack;
import org.commspubliques.approval.chain.Quorum;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.chain.StageNature;
import org.commspubliques.approval.decision.ApprovalEvent;
import org.commspubliques.approval.decision.DecisionKind;
import org.commspubliques.approval.decision.PermitId;
import org.commspubliques.approval.decision.Vote;
import org.commspubliques.approval.mandate.Mandate;
import org.commspubliques.approval.mandate.MandateKind;
import org.commspubliques.approval.store.StoreException;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.ContentSeal;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.review.DataPack;
import org.commspubliques.core.source.Territory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventCodecTest {

    private static final Instant AT = Instant.parse("2025-08-17T22:00:00.123456789Z");
    private static final ContentSeal A = ContentSeal.of("a".repeat(64));
    private static final ContentSeal B = ContentSeal.of("b".repeat(64));
    private static final PermitId PERMIT = new PermitId(Town.NOTICE, 7);
    private static final Mandate OWN = new Mandate.OwnOffice(Town.BRUNO, Town.DIRECTOR);
    private static final Mandate REPLACEMENT = new Mandate.InternalReplacement(
            Town.GAIA, Town.DIRECTOR, Town.BRUNO, LocalDate.parse("2025-08-01"), LocalDate.parse("2025-08-31"));
    private static final Mandate ON_DUTY =
            new Mandate.OnDuty(Town.GAIA, Town.DUTY, Instant.parse("2025-08-18T06:00:00Z"));
    private static final Mandate BY_ACT = new Mandate.ByAct(
            Town.EVA,
            Town.MAYOR,
            Town.FARID,
            Town.SECRETARY,
            MandateKind.SIGNATURE_DELEGATION,
            "2025-12",
            LocalDate.parse("2025-02-03"));
    private static final Mandate OF_NOBODY = new Mandate.ByAct(
            Town.HUGO,
            Town.MAYOR,
            null,
            Town.FIRST_DEPUTY,
            MandateKind.INTERIM,
            "2025-13",
            LocalDate.parse("2025-02-04"));
    private static final ImmutableMap<VariantId, ContentSeal> SEALS = ImmutableMap.of(Town.SMS, A, Town.SITE, B);

    /** As the first release wrote them. These lines never change: registers hold them. */
    static Stream<Arguments> eventsAndTheirLines() {
        return Stream.of(
                Arguments.of(
                        new ApprovalEvent.Submitted(
                                CommunicationPurpose.ALERT,
                                Town.ANNA,
                                ApprovalChain.named("crise", Wording.of("crise « vent »", "crisis"))
                                        .then(
                                                Town.visa(),
                                                Stage.builder(
                                                                "avis",
                                                                StageNature.FACT_CHECK,
                                                                Wording.of("avis", "advice"))
                                                        .by(Town.LEGAL)
                                                        .by(Town.DPO)
                                                        .quorum(Quorum.atLeast(1))
                                                        .covers(Coverage.of(ChannelId.of("sms")))
                                                        .build())
                                        .then(Town.signature())
                                        .fastTrack(new FastTrack(
                                                Set.of(CommunicationPurpose.ALERT),
                                                Set.of(ChannelId.of("sms")),
                                                Town.SECRETARY,
                                                2))
                                        .build(),
                                SEALS,
                                null),
                        "{\"type\":\"submitted\",\"purpose\":\"ALERT\",\"author\":\"anna\","
                                + "\"chain\":{\"id\":\"crise\",\"name\":{\"fr\":\"crise « vent »\","
                                + "\"en\":\"crisis\"},\"ranks\":[[{\"id\":\"visa\",\"name\":{\"fr\":\"visa\","
                                + "\"en\":\"visa\"},\"nature\":\"VISA\",\"seats\":[\"directeur-communication\"],"
                                + "\"quorum\":\"all\",\"coverage\":{\"channels\":[]}},{\"id\":\"avis\","
                                + "\"name\":{\"fr\":\"avis\",\"en\":\"advice\"},\"nature\":\"FACT_CHECK\","
                                + "\"seats\":[\"juriste\",\"dpo\"],\"quorum\":1,"
                                + "\"coverage\":{\"channels\":[\"sms\"]}}],[{\"id\":\"signature\","
                                + "\"name\":{\"fr\":\"signature\",\"en\":\"signature\"},\"nature\":\"SIGNATURE\","
                                + "\"seats\":[\"executif\"],\"quorum\":\"all\",\"coverage\":{\"channels\":[]}}]],"
                                + "\"fastTrack\":{\"purposes\":[\"ALERT\"],"
                                + "\"channels\":[\"sms\"],\"ratifyingOffice\":\"secretaire-general\","
                                + "\"ratifyWithin\":2}},"
                                + "\"seals\":{\"sms/fr\":\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\","
                                + "\"site/fr\":\"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb\"}}"),
                Arguments.of(
                        new ApprovalEvent.Submitted(
                                CommunicationPurpose.INFORMATION,
                                Town.ANNA,
                                Town.chain(Town.visa()),
                                ImmutableMap.of(Town.SITE, A),
                                null),
                        "{\"type\":\"submitted\",\"purpose\":\"INFORMATION\",\"author\":\"anna\","
                                + "\"chain\":{\"id\":\"circuit\",\"name\":{\"fr\":\"circuit court\","
                                + "\"en\":\"short chain\"},\"ranks\":[[{\"id\":\"visa\",\"name\":{\"fr\":\"visa\","
                                + "\"en\":\"visa\"},\"nature\":\"VISA\",\"seats\":[\"directeur-communication\"],"
                                + "\"quorum\":\"all\",\"coverage\":{\"channels\":[]}}]],\"fastTrack\":null},"
                                + "\"seals\":{\"site/fr\":\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"}}"),
                Arguments.of(
                        new ApprovalEvent.Decided(new Vote(StageId.of("visa"), DecisionKind.APPROVE, OWN, SEALS, "")),
                        "{\"type\":\"decided\",\"vote\":{\"stage\":\"visa\",\"kind\":\"APPROVE\","
                                + "\"mandate\":{\"kind\":\"ownOffice\",\"person\":\"bruno\","
                                + "\"office\":\"directeur-communication\"},"
                                + "\"seals\":{\"sms/fr\":\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\","
                                + "\"site/fr\":\"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb\"},"
                                + "\"reason\":\"\"}}"),
                Arguments.of(
                        new ApprovalEvent.Decided(new Vote(
                                StageId.of("visa"),
                                DecisionKind.REQUEST_CHANGES,
                                REPLACEMENT,
                                SEALS,
                                "le jour\nest \"faux\"")),
                        "{\"type\":\"decided\",\"vote\":{\"stage\":\"visa\",\"kind\":\"REQUEST_CHANGES\","
                                + "\"mandate\":{\"kind\":\"internalReplacement\",\"person\":\"gaia\","
                                + "\"office\":\"directeur-communication\",\"replaced\":\"bruno\","
                                + "\"from\":\"2025-08-01\",\"until\":\"2025-08-31\"},"
                                + "\"seals\":{\"sms/fr\":\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\","
                                + "\"site/fr\":\"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb\"},"
                                + "\"reason\":\"le jour\\nest \\\"faux\\\"\"}}"),
                Arguments.of(
                        new ApprovalEvent.Decided(new Vote(
                                StageId.of("signature"),
                                DecisionKind.APPROVE,
                                BY_ACT,
                                ImmutableMap.of(Town.SITE, B),
                                "")),
                        "{\"type\":\"decided\",\"vote\":{\"stage\":\"signature\",\"kind\":\"APPROVE\","
                                + "\"mandate\":{\"kind\":\"byAct\",\"person\":\"eva\",\"office\":\"executif\","
                                + "\"replaced\":\"farid\",\"quality\":\"secretaire-general\","
                                + "\"nature\":\"SIGNATURE_DELEGATION\",\"act\":\"2025-12\","
                                + "\"signedOn\":\"2025-02-03\"},"
                                + "\"seals\":{\"site/fr\":\"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb\"},"
                                + "\"reason\":\"\"}}"),
                Arguments.of(
                        new ApprovalEvent.DecisionVoided(Town.SMS, StageId.of("signature"), OF_NOBODY),
                        "{\"type\":\"decisionVoided\",\"variant\":\"sms/fr\",\"stage\":\"signature\","
                                + "\"mandate\":{\"kind\":\"byAct\",\"person\":\"hugo\",\"office\":\"executif\","
                                + "\"quality\":\"adjoint-1\",\"nature\":\"INTERIM\",\"act\":\"2025-13\","
                                + "\"signedOn\":\"2025-02-04\"}}"),
                Arguments.of(
                        new ApprovalEvent.ContentRevised(Town.BRUNO, Town.SMS, B),
                        "{\"type\":\"contentRevised\",\"editor\":\"bruno\",\"variant\":\"sms/fr\","
                                + "\"seal\":\"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb\"}"),
                Arguments.of(
                        new ApprovalEvent.CircumstancesRevised(
                                Town.BRUNO,
                                new Circumstances(
                                        CommunicationPurpose.PROMOTION,
                                        Set.of(UnitId.of("voirie"), UnitId.of("eau")),
                                        Territory.NEW_CALEDONIA,
                                        500_000L,
                                        LocalDate.parse("2025-09-01"))),
                        "{\"type\":\"circumstancesRevised\",\"editor\":\"bruno\","
                                + "\"circumstances\":{\"purpose\":\"PROMOTION\",\"sectors\":[\"eau\",\"voirie\"],"
                                + "\"territory\":\"NC\",\"cost\":500000,\"day\":\"2025-09-01\"}}"),
                Arguments.of(
                        new ApprovalEvent.Submitted(
                                CommunicationPurpose.INFORMATION,
                                Town.ANNA,
                                Town.chain(Stage.builder("visa", StageNature.OPINION, Wording.of("avis", "advice"))
                                        .by(Town.LEGAL)
                                        .by(Town.DPO)
                                        .quorum(Quorum.share(1, 2)
                                                .requiring(Town.DPO)
                                                .withVeto(Town.LEGAL))
                                        .onlyIf(Condition.always().withCostFrom(10))
                                        .deadline(Deadline.within(Delay.workingDays(2))
                                                .escalatingTo(Town.MAYOR))
                                        .build()),
                                ImmutableMap.of(Town.SITE, A),
                                new Circumstances(
                                        CommunicationPurpose.INFORMATION,
                                        Set.of(UnitId.of("eau")),
                                        Territory.NEW_CALEDONIA,
                                        null,
                                        LocalDate.parse("2025-09-01"))),
                        "{\"type\":\"submitted\",\"purpose\":\"INFORMATION\",\"author\":\"anna\","
                                + "\"chain\":{\"id\":\"circuit\",\"name\":{\"fr\":\"circuit court\","
                                + "\"en\":\"short chain\"},\"ranks\":[[{\"id\":\"visa\",\"name\":{\"fr\":\"avis\","
                                + "\"en\":\"advice\"},\"nature\":\"OPINION\",\"seats\":[\"juriste\",\"dpo\"],"
                                + "\"quorum\":{\"count\":\"1/2\",\"required\":[\"dpo\"],\"veto\":[\"juriste\"]},"
                                + "\"coverage\":{\"channels\":[]},"
                                + "\"onlyIf\":{\"purposes\":[],\"channels\":[],\"sectors\":[],\"territories\":[],"
                                + "\"costFrom\":10,\"window\":null},"
                                + "\"deadline\":{\"within\":{\"amount\":2,\"unit\":\"WORKING_DAYS\"},"
                                + "\"reminders\":[],\"escalateTo\":\"executif\"}}]],\"fastTrack\":null},"
                                + "\"seals\":{\"site/fr\":\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"},"
                                + "\"circumstances\":{\"purpose\":\"INFORMATION\",\"sectors\":[\"eau\"],"
                                + "\"territory\":\"NC\",\"cost\":null,\"day\":\"2025-09-01\"}}"),
                Arguments.of(
                        new ApprovalEvent.VariantRemoved(Town.BRUNO, Town.SMS),
                        "{\"type\":\"variantRemoved\",\"editor\":\"bruno\",\"variant\":\"sms/fr\"}"),
                Arguments.of(
                        new ApprovalEvent.DecisionVoided(Town.SMS, StageId.of("visa"), OWN),
                        "{\"type\":\"decisionVoided\",\"variant\":\"sms/fr\",\"stage\":\"visa\","
                                + "\"mandate\":{\"kind\":\"ownOffice\",\"person\":\"bruno\","
                                + "\"office\":\"directeur-communication\"}}"),
                Arguments.of(
                        new ApprovalEvent.FastTrackInvoked(
                                ON_DUTY, "cyclone", SEALS, Instant.parse("2025-08-19T22:00:00Z")),
                        "{\"type\":\"fastTrackInvoked\",\"mandate\":{\"kind\":\"onDuty\","
                                + "\"person\":\"gaia\",\"office\":\"astreinte\","
                                + "\"until\":\"2025-08-18T06:00:00Z\"},\"reason\":\"cyclone\","
                                + "\"seals\":{\"sms/fr\":\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\","
                                + "\"site/fr\":\"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb\"},"
                                + "\"ratifyBefore\":\"2025-08-19T22:00:00Z\"}"),
                Arguments.of(
                        new ApprovalEvent.Ratified(new Mandate.OwnOffice(Town.EVA, Town.SECRETARY), "vu"),
                        "{\"type\":\"ratified\",\"mandate\":{\"kind\":\"ownOffice\",\"person\":\"eva\","
                                + "\"office\":\"secretaire-general\"},\"remark\":\"vu\"}"),
                Arguments.of(
                        new ApprovalEvent.PermitIssued(
                                PERMIT,
                                Town.SMS,
                                A,
                                Instant.parse("2025-08-18T22:00:00Z"),
                                List.of("fact", "neutrality"),
                                List.of(new DataPack("neutralite", "c".repeat(64))),
                                "d".repeat(64)),
                        "{\"type\":\"permitIssued\",\"permit\":\"2025-041/7\",\"variant\":\"sms/fr\","
                                + "\"seal\":\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\","
                                + "\"validUntil\":\"2025-08-18T22:00:00Z\",\"checks\":[\"fact\",\"neutrality\"],"
                                + "\"packs\":[{\"id\":\"neutralite\","
                                + "\"sha256\":\"cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc\"}],"
                                + "\"reportDigest\":\"dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd\"}"),
                Arguments.of(
                        new ApprovalEvent.PermitRedeemed(PERMIT),
                        "{\"type\":\"permitRedeemed\",\"permit\":\"2025-041/7\"}"),
                Arguments.of(
                        new ApprovalEvent.Delivered(PERMIT, "https://ville.example/eau"),
                        "{\"type\":\"delivered\",\"permit\":\"2025-041/7\","
                                + "\"reference\":\"https://ville.example/eau\"}"),
                Arguments.of(
                        new ApprovalEvent.DeliveryFailed(PERMIT, "réseau indisponible"),
                        "{\"type\":\"deliveryFailed\",\"permit\":\"2025-041/7\","
                                + "\"reason\":\"réseau indisponible\"}"));
    }

    private static String line(String event) {
        return "{\"at\":\"2025-08-17T22:00:00.123456789Z\",\"events\":[" + event + "]}";
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("eventsAndTheirLines")
    void anEventIsWrittenAsItAlwaysWas(ApprovalEvent event, String line) {
        assertThat(EventCodec.write(new EventCodec.Batch(AT, List.of(event)))).isEqualTo(line(line));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("eventsAndTheirLines")
    void anOldLineIsReadAsTheEventItWas(ApprovalEvent event, String line) {
        assertThat(EventCodec.read("x/1", line(line))).isEqualTo(new EventCodec.Batch(AT, List.of(event)));
    }

    @Test
    void everyTypeOfEventHasItsLine() {
        assertThat(eventsAndTheirLines()
                        .map(arguments -> arguments.get()[0].getClass().getName()))
                .containsAll(Stream.of(ApprovalEvent.class.getPermittedSubclasses())
                        .map(Class::getName)
                        .toList());
    }

    @Test
    void theOrderOfVariantsIsKept() {
        String line = EventCodec.write(new EventCodec.Batch(
                AT,
                List.of(new ApprovalEvent.Decided(
                        new Vote(StageId.of("visa"), DecisionKind.APPROVE, OWN, SEALS, "")))));

        assertThat(((ApprovalEvent.Decided)
                                EventCodec.read("x/1", line).events().get(0))
                        .vote()
                        .seals()
                        .keySet())
                .containsExactly(Town.SMS, Town.SITE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"at\":\"2025-08-17T22:00:00Z\",\"events\":[{\"type\":\"published\"}]}",
                "{\"at\":\"2025-08-17T22:00:00Z\",\"events\":[{\"permit\":\"2025-041/7\"}]}",
                "{\"at\":\"2025-08-17T22:00:00Z\",\"events\":[{\"type\":\"permitRedeemed\",\"permit\":\"2025-041/7\",\"by\":\"x\"}]}",
                "{\"at\":\"2025-08-17T22:00:00Z\",\"events\":[{\"type\":\"permitRedeemed\",\"permit\":\"sept\"}]}",
                "{\"at\":\"2025-08-17T22:00:00Z\",\"events\":[{\"type\":\"permitRedeemed\",\"permit\":null}]}",
                "{\"at\":\"2025-08-17T22:00:00Z\",\"events\":[{\"type\":\"permitRedeemed\"}]}",
                "{\"at\":\"2025-08-17T22:00:00Z\",\"events\":[null]}",
                "{\"at\":\"2025-08-17T22:00:00Z\"}",
                "{\"at\":\"hier\",\"events\":[]}",
                "{\"events\":[]}",
                "[]",
                "{"
            })
    void whatIsNoRecordOfAnApprovalIsAnErrorOfTheStore(String payload) {
        assertThatThrownBy(() -> EventCodec.read("x/1", payload))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        e -> assertThat(e.failure()).isEqualTo(StoreException.Failure.UNREADABLE));
    }
}
