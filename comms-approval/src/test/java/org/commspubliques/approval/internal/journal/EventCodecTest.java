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
import org.commspubliques.approval.chain.FastTrack;
import org.commspubliques.approval.chain.Quorum;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.chain.StageNature;
import org.commspubliques.approval.decision.ApprovalEvent;
import org.commspubliques.approval.decision.DecisionKind;
import org.commspubliques.approval.decision.Proof;
import org.commspubliques.approval.decision.Vote;
import org.commspubliques.approval.mandate.Mandate;
import org.commspubliques.approval.mandate.MandateKind;
import org.commspubliques.approval.permit.PermitId;
import org.commspubliques.approval.store.MemoryApprovalStore;
import org.commspubliques.approval.store.StoreException;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.ContentParts;
import org.commspubliques.core.communication.ContentSeal;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.review.DataPack;
import org.commspubliques.core.source.Territory;
import org.commspubliques.core.time.Delay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventCodecTest {

    private static final EventCodec CODEC = new EventCodec(new MemoryApprovalStore());
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
    private static final Proof PROOF = new Proof("f".repeat(64), "application/pdf");
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
                                + "\"chain\":\"f7cf20dec3a8b390aaf27789fe413b650a8ba5d8cd4f3729ec1dcbdf1d45a557\","
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
                                + "\"chain\":\"169272bda6a5ad889e622c54c6224cf7c203aa48bcf921acf2e26c8397a7a80e\","
                                + "\"seals\":{\"site/fr\":\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"}}"),
                Arguments.of(
                        new ApprovalEvent.Decided(new Vote(StageId.of("visa"), DecisionKind.APPROVE, OWN, SEALS, "")),
                        "{\"type\":\"decided\",\"vote\":{\"stage\":\"visa\",\"seat\":\"directeur-communication\",\"kind\":\"APPROVE\","
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
                        "{\"type\":\"decided\",\"vote\":{\"stage\":\"visa\",\"seat\":\"directeur-communication\",\"kind\":\"REQUEST_CHANGES\","
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
                        "{\"type\":\"decided\",\"vote\":{\"stage\":\"signature\",\"seat\":\"executif\",\"kind\":\"APPROVE\","
                                + "\"mandate\":{\"kind\":\"byAct\",\"person\":\"eva\",\"office\":\"executif\","
                                + "\"replaced\":\"farid\",\"quality\":\"secretaire-general\","
                                + "\"nature\":\"SIGNATURE_DELEGATION\",\"act\":\"2025-12\","
                                + "\"signedOn\":\"2025-02-03\"},"
                                + "\"seals\":{\"site/fr\":\"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb\"},"
                                + "\"reason\":\"\"}}"),
                Arguments.of(
                        new ApprovalEvent.DecisionVoided(
                                Town.SMS, StageId.of("signature"), OF_NOBODY, ApprovalEvent.VoidCause.RETRACTED),
                        "{\"type\":\"decisionVoided\",\"variant\":\"sms/fr\",\"stage\":\"signature\","
                                + "\"mandate\":{\"kind\":\"byAct\",\"person\":\"hugo\",\"office\":\"executif\","
                                + "\"quality\":\"adjoint-1\",\"nature\":\"INTERIM\",\"act\":\"2025-13\","
                                + "\"signedOn\":\"2025-02-04\"},\"cause\":\"RETRACTED\"}"),
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
                                + "\"chain\":\"f5f4c7c514df4a321aaf2b6b06640928229443368b51c5c2b2c5d5fe164e173d\","
                                + "\"seals\":{\"site/fr\":\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"},"
                                + "\"circumstances\":{\"purpose\":\"INFORMATION\",\"sectors\":[\"eau\"],"
                                + "\"territory\":\"NC\",\"cost\":null,\"day\":\"2025-09-01\"}}"),
                Arguments.of(
                        new ApprovalEvent.VariantRemoved(Town.BRUNO, Town.SMS),
                        "{\"type\":\"variantRemoved\",\"editor\":\"bruno\",\"variant\":\"sms/fr\"}"),
                Arguments.of(
                        new ApprovalEvent.DecisionVoided(
                                Town.SMS, StageId.of("visa"), OWN, ApprovalEvent.VoidCause.CONTENT),
                        "{\"type\":\"decisionVoided\",\"variant\":\"sms/fr\",\"stage\":\"visa\","
                                + "\"mandate\":{\"kind\":\"ownOffice\",\"person\":\"bruno\","
                                + "\"office\":\"directeur-communication\"},\"cause\":\"CONTENT\"}"),
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
                        new ApprovalEvent.DeliveryFailed(PERMIT, Wording.of("réseau indisponible", "no network")),
                        "{\"type\":\"deliveryFailed\",\"permit\":\"2025-041/7\","
                                + "\"reason\":{\"fr\":\"réseau indisponible\",\"en\":\"no network\"}}"),
                Arguments.of(
                        new ApprovalEvent.DeliveryFailed(PERMIT, Wording.same("réseau indisponible")),
                        "{\"type\":\"deliveryFailed\",\"permit\":\"2025-041/7\","
                                + "\"reason\":\"réseau indisponible\"}"),
                Arguments.of(
                        new ApprovalEvent.ProofIssued(Town.ANNA, Town.SITE, A, PROOF),
                        "{\"type\":\"proofIssued\",\"person\":\"anna\",\"variant\":\"site/fr\",\"seal\":\"aaaa"
                                + "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\",\"proof\":{\"sha256\":"
                                + "\"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff\",\"mediaType\":\""
                                + "application/pdf\"}}"),
                Arguments.of(
                        new ApprovalEvent.Decided(new Vote(
                                StageId.of("visa"),
                                Town.DPO,
                                DecisionKind.APPROVE,
                                OWN,
                                ImmutableMap.of(Town.SITE, A),
                                "lu",
                                ImmutableMap.of(Town.SITE, PROOF))),
                        "{\"type\":\"decided\",\"vote\":{\"stage\":\"visa\",\"seat\":\"dpo\",\"kind\":\"APPROV"
                                + "E\",\"mandate\":{\"kind\":\"ownOffice\",\"person\":\"bruno\",\"office\":\"directeur-c"
                                + "ommunication\"},\"seals\":{\"site/fr\":\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
                                + "aaaaaaaaaaaaaaaaaaaa\"},\"reason\":\"lu\",\"proofs\":{\"site/fr\":{\"sha256\":\"fffff"
                                + "fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff\",\"mediaType\":\"applica"
                                + "tion/pdf\"}}}}"),
                Arguments.of(
                        new ApprovalEvent.ContentRevised(
                                Town.ANNA,
                                Town.SITE,
                                A,
                                new ContentParts("c".repeat(64), ImmutableMap.of(SectionRole.TITLE, "d".repeat(64)))),
                        "{\"type\":\"contentRevised\",\"editor\":\"anna\",\"variant\":\"site/fr\",\"seal\":\"a"
                                + "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\",\"parts\":{\"envelo"
                                + "pe\":\"cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc\",\"sections\""
                                + ":{\"TITLE\":\"dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd\"}}}"),
                Arguments.of(
                        new ApprovalEvent.Submitted(
                                CommunicationPurpose.ALERT,
                                Town.ANNA,
                                Town.visaThenSignature(),
                                ImmutableMap.of(Town.SITE, A),
                                null,
                                ImmutableMap.of(
                                        Town.SITE,
                                        new ContentParts(
                                                "c".repeat(64), ImmutableMap.of(SectionRole.TITLE, "d".repeat(64))))),
                        "{\"type\":\"submitted\",\"purpose\":\"ALERT\",\"author\":\"anna\",\"chain\":\"f7864de"
                                + "29ffc74f39e402e6dd5a890bd736225fcd913ab314e8c5e846d68a4df\",\"seals\":{\"site/fr\":\""
                                + "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"},\"parts\":{\"site"
                                + "/fr\":{\"envelope\":\"ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc"
                                + "c\",\"sections\":{\"TITLE\":\"ddddddddddddddddddddddddddddddddddddddddddddddddddddddd"
                                + "ddddddddd\"}}}}"),
                Arguments.of(
                        new ApprovalEvent.Resubmitted(Town.ANNA, "le jour est bon"),
                        "{\"type\":\"resubmitted\",\"person\":\"anna\",\"answer\":\"le jour est bon\"}"),
                Arguments.of(
                        new ApprovalEvent.OpinionRequested(StageId.of("visa"), OWN, Town.DPO, "et les données ?"),
                        "{\"type\":\"opinionRequested\",\"stage\":\"visa\",\"mandate\":{\"kind\":\"ownOffice\""
                                + ",\"person\":\"bruno\",\"office\":\"directeur-communication\"},\"asked\":\"dpo\",\"que"
                                + "stion\":\"et les données ?\"}"),
                Arguments.of(
                        new ApprovalEvent.OpinionGiven(StageId.of("visa"), OWN, "rien à dire"),
                        "{\"type\":\"opinionGiven\",\"stage\":\"visa\",\"mandate\":{\"kind\":\"ownOffice\",\"p"
                                + "erson\":\"bruno\",\"office\":\"directeur-communication\"},\"answer\":\"rien à dire\"}"),
                Arguments.of(
                        new ApprovalEvent.Transferred(StageId.of("visa"), Town.DIRECTOR, OWN, Town.SECRETARY, "absent"),
                        "{\"type\":\"transferred\",\"stage\":\"visa\",\"seat\":\"directeur-communication\",\"m"
                                + "andate\":{\"kind\":\"ownOffice\",\"person\":\"bruno\",\"office\":\"directeur-communic"
                                + "ation\"},\"to\":\"secretaire-general\",\"reason\":\"absent\"}"),
                Arguments.of(
                        new ApprovalEvent.Held(OWN, "attendre le maire", Instant.parse("2025-08-19T22:00:00Z")),
                        "{\"type\":\"held\",\"mandate\":{\"kind\":\"ownOffice\",\"person\":\"bruno\",\"office\""
                                + ":\"directeur-communication\"},\"reason\":\"attendre le maire\",\"wakeAt\":\"2025-08-1"
                                + "9T22:00:00Z\"}"),
                Arguments.of(
                        new ApprovalEvent.Held(OWN, "attendre", null),
                        "{\"type\":\"held\",\"mandate\":{\"kind\":\"ownOffice\",\"person\":\"bruno\",\"office\""
                                + ":\"directeur-communication\"},\"reason\":\"attendre\",\"wakeAt\":null}"),
                Arguments.of(
                        new ApprovalEvent.Resumed(OWN),
                        "{\"type\":\"resumed\",\"mandate\":{\"kind\":\"ownOffice\",\"person\":\"bruno\",\"offi"
                                + "ce\":\"directeur-communication\"}}"),
                Arguments.of(new ApprovalEvent.Resumed(null), "{\"type\":\"resumed\",\"mandate\":null}"),
                Arguments.of(
                        new ApprovalEvent.Withdrawn(Town.ANNA, "sans objet"),
                        "{\"type\":\"withdrawn\",\"person\":\"anna\",\"reason\":\"sans objet\"}"),
                Arguments.of(
                        new ApprovalEvent.Annotated(
                                Town.ANNA, Town.SITE, Locus.of("/variants/0/sections/1/text", 3, 8), "vérifier"),
                        "{\"type\":\"annotated\",\"person\":\"anna\",\"variant\":\"site/fr\",\"at\":{\"pointer"
                                + "\":\"/variants/0/sections/1/text\",\"start\":3,\"end\":8},\"text\":\"vérifier\"}"),
                Arguments.of(
                        new ApprovalEvent.Annotated(Town.ANNA, Town.SITE, null, "vérifier"),
                        "{\"type\":\"annotated\",\"person\":\"anna\",\"variant\":\"site/fr\",\"at\":null,\"tex"
                                + "t\":\"vérifier\"}"),
                Arguments.of(
                        new ApprovalEvent.StageOpened(
                                StageId.of("visa"),
                                Set.of(Town.SITE),
                                Instant.parse("2025-08-19T22:00:00Z"),
                                List.of(AT)),
                        "{\"type\":\"stageOpened\",\"stage\":\"visa\",\"variants\":[\"site/fr\"],\"due\":\"202"
                                + "5-08-19T22:00:00Z\",\"reminders\":[\"2025-08-17T22:00:00.123456789Z\"]}"),
                Arguments.of(
                        new ApprovalEvent.ReminderDue(StageId.of("visa"), Set.of(Town.SITE), 1),
                        "{\"type\":\"reminderDue\",\"stage\":\"visa\",\"variants\":[\"site/fr\"],\"number\":1}"),
                Arguments.of(
                        new ApprovalEvent.DeadlineMissed(StageId.of("visa"), Set.of(Town.SITE)),
                        "{\"type\":\"deadlineMissed\",\"stage\":\"visa\",\"variants\":[\"site/fr\"]}"),
                Arguments.of(
                        new ApprovalEvent.Escalated(StageId.of("visa"), Set.of(Town.SITE), Town.SECRETARY),
                        "{\"type\":\"escalated\",\"stage\":\"visa\",\"variants\":[\"site/fr\"],\"office\":\"se"
                                + "cretaire-general\"}"),
                Arguments.of(
                        new ApprovalEvent.RatificationMissed(Instant.parse("2025-08-19T22:00:00Z")),
                        "{\"type\":\"ratificationMissed\",\"due\":\"2025-08-19T22:00:00Z\"}"),
                Arguments.of(new ApprovalEvent.NoticesGiven(2), "{\"type\":\"noticesGiven\",\"count\":2}"),
                Arguments.of(
                        new ApprovalEvent.Derogated(Town.SITE, A, "NEU-01", OWN, "citation d’un règlement"),
                        "{\"type\":\"derogated\",\"variant\":\"site/fr\",\"seal\":\"aaaaaaaaaaaaaaaaaaaaaaaaaa"
                                + "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\",\"rule\":\"NEU-01\",\"mandate\":{\"kind\":\""
                                + "ownOffice\",\"person\":\"bruno\",\"office\":\"directeur-communication\"},\"reason\":\""
                                + "citation d’un règlement\"}"),
                Arguments.of(
                        new ApprovalEvent.Frozen(OWN, "deuil", Set.of(CommunicationPurpose.ALERT)),
                        "{\"type\":\"frozen\",\"mandate\":{\"kind\":\"ownOffice\",\"person\":\"bruno\",\"offic"
                                + "e\":\"directeur-communication\"},\"reason\":\"deuil\",\"spared\":[\"ALERT\"]}"),
                Arguments.of(
                        new ApprovalEvent.Frozen(OWN, "enquête"),
                        "{\"type\":\"frozen\",\"mandate\":{\"kind\":\"ownOffice\",\"person\":\"bruno\",\"offic"
                                + "e\":\"directeur-communication\"},\"reason\":\"enquête\"}"),
                Arguments.of(
                        new ApprovalEvent.Unfrozen(OWN, "close"),
                        "{\"type\":\"unfrozen\",\"mandate\":{\"kind\":\"ownOffice\",\"person\":\"bruno\",\"off"
                                + "ice\":\"directeur-communication\"},\"reason\":\"close\"}"),
                Arguments.of(
                        new ApprovalEvent.PermitIssued(
                                PERMIT,
                                Town.SITE,
                                A,
                                Instant.parse("2025-08-19T22:00:00Z"),
                                List.of("NEU"),
                                List.of(),
                                "e".repeat(64),
                                List.of("NEU-01")),
                        "{\"type\":\"permitIssued\",\"permit\":\"2025-041/7\",\"variant\":\"site/fr\",\"seal\""
                                + ":\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\",\"validUntil\":"
                                + "\"2025-08-19T22:00:00Z\",\"checks\":[\"NEU\"],\"packs\":[],\"reportDigest\":\"eeeeeee"
                                + "eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee\",\"derogations\":[\"NEU-01"
                                + "\"]}"),
                Arguments.of(
                        new ApprovalEvent.PartlyDelivered(PERMIT, "lot-1", List.of("nord"), List.of("sud")),
                        "{\"type\":\"partlyDelivered\",\"permit\":\"2025-041/7\",\"reference\":\"lot-1\",\"del"
                                + "ivered\":[\"nord\"],\"failed\":[\"sud\"]}"),
                Arguments.of(
                        new ApprovalEvent.Corrected(
                                PERMIT, OWN, CommunicationId.of("2025-042"), "horaire", "L’horaire est corrigé."),
                        "{\"type\":\"corrected\",\"permit\":\"2025-041/7\",\"mandate\":{\"kind\":\"ownOffice\""
                                + ",\"person\":\"bruno\",\"office\":\"directeur-communication\"},\"by\":\"2025-042\",\"r"
                                + "eason\":\"horaire\",\"notice\":\"L’horaire est corrigé.\"}"),
                Arguments.of(
                        new ApprovalEvent.PublicationWithdrawn(PERMIT, OWN, "erreur", "Retiré le 19 août."),
                        "{\"type\":\"publicationWithdrawn\",\"permit\":\"2025-041/7\",\"mandate\":{\"kind\":\""
                                + "ownOffice\",\"person\":\"bruno\",\"office\":\"directeur-communication\"},\"reason\":\""
                                + "erreur\",\"notice\":\"Retiré le 19 août.\"}"),
                Arguments.of(
                        new ApprovalEvent.Corrected(
                                PERMIT, OWN, CommunicationId.of("2025-042"), "horaire", "", List.of("abonnés")),
                        "{\"type\":\"corrected\",\"permit\":\"2025-041/7\",\"mandate\":{\"kind\":\"ownOffice\""
                                + ",\"person\":\"bruno\",\"office\":\"directeur-communication\"},\"by\":\"2025-042\",\"r"
                                + "eason\":\"horaire\",\"notice\":\"\",\"told\":[\"abonnés\"]}"),
                Arguments.of(
                        new ApprovalEvent.PublicationWithdrawn(PERMIT, OWN, "erreur", "", List.of("abonnés", "AFP")),
                        "{\"type\":\"publicationWithdrawn\",\"permit\":\"2025-041/7\",\"mandate\":{\"kind\":\""
                                + "ownOffice\",\"person\":\"bruno\",\"office\":\"directeur-communication\"},\"reason\":\""
                                + "erreur\",\"notice\":\"\",\"told\":[\"abonnés\",\"AFP\"]}"),
                Arguments.of(
                        new ApprovalEvent.WithdrawalAnswered(PERMIT, false, Wording.same("")),
                        "{\"type\":\"withdrawalAnswered\",\"permit\":\"2025-041/7\",\"done\":false,\"detail\":"
                                + "\"\"}"));
    }

    private static String line(String event) {
        return "{\"at\":\"2025-08-17T22:00:00.123456789Z\",\"events\":[" + event + "]}";
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("eventsAndTheirLines")
    void anEventIsWrittenAsItAlwaysWas(ApprovalEvent event, String line) {
        assertThat(CODEC.write(new EventCodec.Batch(AT, List.of(event)))).isEqualTo(line(line));
    }

    /** What is written without the mapper is what the mapper would write. */
    @ParameterizedTest(name = "{1}")
    @MethodSource("eventsAndTheirLines")
    void anEventIsWrittenAlikeByHandAndByTheMapper(ApprovalEvent event, String line) {
        for (String instant :
                List.of("2025-08-17T22:00:00Z", "2025-08-17T22:00:00.1Z", "0999-01-01T00:00:00.000001Z")) {
            EventCodec.Batch batch = new EventCodec.Batch(Instant.parse(instant), List.of(event));

            assertThat(CODEC.write(batch)).isEqualTo(CODEC.writeByMapper(batch));
        }
    }

    @Test
    void severalEventsAreWrittenAlikeByHandAndByTheMapper() {
        Vote vote = new Vote(StageId.of("visa"), DecisionKind.APPROVE, OWN, SEALS, "");
        EventCodec.Batch two =
                new EventCodec.Batch(AT, List.of(new ApprovalEvent.Decided(vote), new ApprovalEvent.Decided(vote)));

        assertThat(CODEC.write(two)).isEqualTo(CODEC.writeByMapper(two));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("eventsAndTheirLines")
    void anOldLineIsReadAsTheEventItWas(ApprovalEvent event, String line) {
        // So that the chain is in the library.
        CODEC.write(new EventCodec.Batch(AT, List.of(event)));

        assertThat(CODEC.read("x/1", line(line))).isEqualTo(new EventCodec.Batch(AT, List.of(event)));
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
        String line = CODEC.write(new EventCodec.Batch(
                AT,
                List.of(new ApprovalEvent.Decided(
                        new Vote(StageId.of("visa"), DecisionKind.APPROVE, OWN, SEALS, "")))));

        assertThat(((ApprovalEvent.Decided) CODEC.read("x/1", line).events().get(0))
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
        assertThatThrownBy(() -> CODEC.read("x/1", payload))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        e -> assertThat(e.failure()).isEqualTo(StoreException.Failure.UNREADABLE));
    }
}
