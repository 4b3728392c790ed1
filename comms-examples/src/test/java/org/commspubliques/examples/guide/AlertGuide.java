package org.commspubliques.examples.guide;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.commspubliques.approval.Approvals;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.chain.FastTrack;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.approval.chain.StageNature;
import org.commspubliques.approval.decision.FastTrackDebt;
import org.commspubliques.approval.mandate.MandateRegister;
import org.commspubliques.approval.publication.PublicationGate;
import org.commspubliques.approval.store.ApprovalStore;
import org.commspubliques.approval.store.CommandId;
import org.commspubliques.approval.store.MemoryApprovalStore;
import org.commspubliques.core.StandardReview;
import org.commspubliques.core.alert.FrAlertRequest;
import org.commspubliques.core.alert.StateRepresentatives;
import org.commspubliques.core.authority.DutyRoster;
import org.commspubliques.core.authority.DutyShift;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.authority.Office;
import org.commspubliques.core.authority.OrgChart;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.StandardOffices;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.cap.CapAlert;
import org.commspubliques.core.cap.CapArea;
import org.commspubliques.core.cap.CapCategory;
import org.commspubliques.core.cap.CapCertainty;
import org.commspubliques.core.cap.CapInfo;
import org.commspubliques.core.cap.CapResponse;
import org.commspubliques.core.cap.CapSeverity;
import org.commspubliques.core.cap.CapStatus;
import org.commspubliques.core.cap.CapUrgency;
import org.commspubliques.core.cap.CapXml;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.fact.FactRegister;
import org.commspubliques.core.language.Wording;

/** « Diffuser une alerte » */
public final class AlertGuide extends GuidePage {

    private final LocalAuthority town = Town.town();
    private final OrgChart chart = Town.chart();
    private final Clock clock = Town.clock("2025-09-06T22:30");

    /** The page. */
    public AlertGuide() {
        shows("alerte", this::alert);
        shows("alerte-cap", this::cap);
        shows("alerte-fr-alert", this::frAlert);
    }

    private void alert() {
        // spotless:off
        // <guide:alerte-astreinte>
        DutyRoster roster = DutyRoster.of(new DutyShift(PersonId.of("elsa"),
                Instant.parse("2025-09-05T06:00:00Z"), Instant.parse("2025-09-07T20:30:00Z")));
        MandateRegister mandates = MandateRegister.builder(chart, town.zone()).roster(roster).build();
        // </guide:alerte-astreinte>
        // spotless:on
        ApprovalStore store = new MemoryApprovalStore();
        Approvals approvals = Approvals.with(store, town, mandates, clock);
        PublicationGate gate = PublicationGate.builder(store, town, StandardReview.of(FactRegister.empty()), clock)
                .mandates(mandates)
                .build();
        // spotless:off
        // <guide:alerte>
        ApprovalChain chain = ApprovalChain.named("alerte", Wording.of("alerte", "alert"))
                .then(Stage.builder("secretariat", StageNature.VALIDATION, Wording.of("Secrétariat général", "General secretariat"))
                        .by(StandardOffices.SECRETARY_GENERAL).build())
                .fastTrack(new FastTrack(Set.of(CommunicationPurpose.ALERT), Set.of(ChannelId.of("sms")),
                        StandardOffices.SECRETARY_GENERAL, 1))               // à régulariser en un jour ouvré
                .build();
        Communication alert = Communication.builder(CommunicationId.of("2025-052"), "Rupture de digue")
                .purpose(CommunicationPurpose.ALERT)
                .owner(UnitId.of("mairie")).author(PersonId.of("anna"))
                .variant(Variant.french(ChannelId.of("sms"), Section.body("Mairie : montez à l'étage, ne prenez pas la route.")))
                .build();

        for (String person : List.of("bruno", "elsa")) {
            approvals.invokeFastTrack(CommandId.of("urgence-" + person), alert, chain, PersonId.of(person), "digue rompue")
                    .refusal().ifPresent(refusal -> print(refusal.message().fr()));
        }
        print(gate.check(alert, VariantId.parse("sms/fr")).isEmpty() ? "rien ne s’y oppose" : "refusé");
        approvals.state(alert.id()).debt().filter(debt -> debt.ratification().isEmpty()).ifPresent(debt ->
                print("à régulariser avant le " + debt.ratifyBefore().atZone(town.zone()).toLocalDateTime()));
        // </guide:alerte>

        // <guide:alerte-dette>
        approvals.ratify(CommandId.of("regulariser"), alert.id(), PersonId.of("claire"), "Message juste, envoyé à temps.")
                .refusal().ifPresent(refusal -> print(refusal.message().fr()));
        approvals.state(alert.id()).debt().flatMap(FastTrackDebt::ratification).ifPresent(mandate ->
                print("régularisé par " + mandate.person()));
        // </guide:alerte-dette>
        // spotless:on
    }

    private void cap() {
        // spotless:off
        // <guide:alerte-cap>
        OffsetDateTime sent = clock.instant().atZone(town.zone()).toOffsetDateTime();
        CapAlert alert = CapAlert.builder("mairie@mont-dore.example", "digue-2025-1", sent)
                .status(CapStatus.EXERCISE)
                .info(CapInfo.builder("fr", "rupture de digue")
                        .category(CapCategory.MET).response(CapResponse.EVACUATE)
                        .urgency(CapUrgency.IMMEDIATE).severity(CapSeverity.EXTREME).certainty(CapCertainty.OBSERVED)
                        .expires(sent.plus(Duration.ofHours(6)))
                        .headline("Montez à l’étage").instruction("Ne prenez pas la route.")
                        .area(CapArea.of("La Coulée, rive droite")).build())
                .build();
        print(CapXml.write(alert));
        // </guide:alerte-cap>
        // spotless:on
    }

    private void frAlert() {
        Office mayor = new Office(StandardOffices.EXECUTIVE_HEAD, Wording.of("maire", "mayor"), UnitId.of("mairie"));
        // spotless:off
        // <guide:alerte-fr-alert>
        StateRepresentatives state = StateRepresentatives.standard();
        FrAlertRequest request = FrAlertRequest.builder(town, mayor, "rupture de digue", CapArea.of("La Coulée, rive droite"),
                        "Danger : montez tout de suite à l’étage. Ne prenez pas la route.")
                .during(Instant.parse("2025-09-06T11:30:00Z"), Instant.parse("2025-09-06T15:00:00Z"))
                .phone("43 00 00")
                .build();
        request.findings(state).forEach(finding -> print(finding.ruleId() + " " + finding.message().fr()));
        print(request.letter(state).fr());
        // </guide:alerte-fr-alert>
        // spotless:on
    }
}
