package org.commspubliques.examples.montdore;

import java.util.Set;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.chain.FastTrack;
import org.commspubliques.approval.chain.Quorum;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.approval.chain.StageNature;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.StandardOffices;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.language.Wording;

/** The town's approval chains. */
final class Chains {

    static final OfficeId HEAD_OF_STAFF_MATTERS = OfficeId.of("chef-rh");

    /** The unit, then the communication officer, then the cabinet and the general secretariat side by side. */
    static final ApprovalChain PRESS = ApprovalChain.named("presse", Wording.of("presse et public", "press and public"))
            .then(Stage.builder("service", StageNature.FACT_CHECK, Wording.of("Service", "Unit"))
                    .by(StandardOffices.DEPARTMENT_HEAD)
                    .build())
            .then(Stage.builder("communication", StageNature.VALIDATION, Wording.of("Communication", "Communication"))
                    .by(StandardOffices.COMMUNICATION_OFFICER)
                    .build())
            .then(
                    Stage.builder("cabinet", StageNature.VISA, Wording.of("Cabinet", "Mayor’s office"))
                            .by(StandardOffices.CHIEF_OF_STAFF)
                            .build(),
                    Stage.builder(
                                    "secretariat",
                                    StageNature.VALIDATION,
                                    Wording.of("Secrétariat général", "General secretariat"))
                            .by(StandardOffices.SECRETARY_GENERAL)
                            .build())
            .build();

    /** The cabinet's own requests: communication and general secretariat. */
    static final ApprovalChain CABINET = ApprovalChain.named(
                    "cabinet", Wording.of("demande du cabinet", "cabinet request"))
            .then(
                    Stage.builder("communication", StageNature.VALIDATION, Wording.of("Communication", "Communication"))
                            .by(StandardOffices.COMMUNICATION_OFFICER)
                            .build(),
                    Stage.builder(
                                    "secretariat",
                                    StageNature.VALIDATION,
                                    Wording.of("Secrétariat général", "General secretariat"))
                            .by(StandardOffices.SECRETARY_GENERAL)
                            .build())
            .build();

    /** Two of the three members of the editorial committee. */
    static final ApprovalChain INTERNAL = ApprovalChain.named(
                    "interne", Wording.of("journal interne", "internal journal"))
            .then(Stage.builder(
                            "comite", StageNature.VALIDATION, Wording.of("Comité de rédaction", "Editorial committee"))
                    .by(HEAD_OF_STAFF_MATTERS)
                    .by(StandardOffices.COMMUNICATION_OFFICER)
                    .by(StandardOffices.SECRETARY_GENERAL)
                    .quorum(Quorum.atLeast(2))
                    .build())
            .build();

    /** Alerts: the general secretariat in ordinary times; out of hours, the officer on duty. */
    static final ApprovalChain ALERT = ApprovalChain.named("alerte", Wording.of("alerte", "alert"))
            .then(Stage.builder(
                            "secretariat",
                            StageNature.VALIDATION,
                            Wording.of("Secrétariat général", "General secretariat"))
                    .by(StandardOffices.SECRETARY_GENERAL)
                    .build())
            .fastTrack(new FastTrack(
                    Set.of(CommunicationPurpose.ALERT),
                    Set.of(
                            ChannelId.of("sms"),
                            ChannelId.of("facebook"),
                            ChannelId.of("site"),
                            ChannelId.of("panneau")),
                    StandardOffices.SECRETARY_GENERAL,
                    1))
            .build();

    private Chains() {}
}
