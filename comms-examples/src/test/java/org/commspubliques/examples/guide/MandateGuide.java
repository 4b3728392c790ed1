package org.commspubliques.examples.guide;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.commspubliques.approval.Approvals;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.chain.StageNature;
import org.commspubliques.approval.decision.ApprovalCommand;
import org.commspubliques.approval.decision.DecisionKind;
import org.commspubliques.approval.mandate.Mandate;
import org.commspubliques.approval.mandate.MandateAct;
import org.commspubliques.approval.mandate.MandateKind;
import org.commspubliques.approval.mandate.MandateRegister;
import org.commspubliques.approval.mandate.Matter;
import org.commspubliques.approval.store.CommandId;
import org.commspubliques.approval.store.MemoryApprovalStore;
import org.commspubliques.core.authority.Absence;
import org.commspubliques.core.authority.ActReference;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.authority.OrgChart;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.StandardOffices;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.language.Wording;

/** « Se faire remplacer » */
public final class MandateGuide extends GuidePage {

    private final LocalAuthority town = Town.town();
    private final OrgChart chart = Town.chart();
    private final Clock clock = Town.clock("2025-09-01T09:00");

    /** The page. */
    public MandateGuide() {
        shows("remplacement", this::replacement);
        shows("remplacement-faute", this::mistake);
    }

    private static ApprovalCommand.Decide decision(Communication notice, String person) {
        return new ApprovalCommand.Decide(
                StageId.of("accord"),
                StandardOffices.COMMUNICATION_DIRECTOR,
                PersonId.of(person),
                DecisionKind.APPROVE,
                notice.seals(),
                "");
    }

    private void replacement() {
        Communication notice = Town.notice("L’eau sera coupée mercredi 3 septembre 2025 à Boulari.");
        // spotless:off
        // <guide:remplacement>
        LocalDate signed = LocalDate.of(2025, 8, 28);
        MandateAct order = MandateAct.of(MandateKind.INTERIM, StandardOffices.COMMUNICATION_DIRECTOR,
                        new Mandate.OwnOffice(PersonId.of("farid"), StandardOffices.EXECUTIVE_HEAD),
                        new Mandate.OwnOffice(PersonId.of("elsa"), StandardOffices.COMMUNICATION_OFFICER),
                        new ActReference("2025-117", signed, signed, signed))
                .withMatter(new Matter(Set.of(CommunicationPurpose.SERVICE_INFORMATION), Set.of(), Set.of()));
        MandateRegister mandates = MandateRegister.builder(chart, town.zone())
                .act(order)
                .absence(new Absence(PersonId.of("bruno"), LocalDate.of(2025, 9, 1), LocalDate.of(2025, 9, 12)))
                .build();

        ApprovalChain chain = ApprovalChain.named("avis", Wording.of("avis", "notice"))
                .then(Stage.builder("accord", StageNature.VALIDATION, Wording.of("Accord", "Approval"))
                        .by(StandardOffices.COMMUNICATION_DIRECTOR).build())
                .build();
        Approvals approvals = Approvals.with(new MemoryApprovalStore(), town, mandates, clock);
        approvals.submit(CommandId.of("soumettre"), notice, chain);
        approvals.waiting(notice.id()).whoCanAct().forEach(who -> print("peut décider : " + who.person()));
        for (String person : List.of("claire", "elsa")) {
            approvals.decide(CommandId.of("accord-" + person), notice.id(), decision(notice, person))
                    .refusal().ifPresent(refusal -> print(refusal.message().fr()));
        }
        approvals.state(notice.id()).votes().forEach(vote -> print(vote.mandate().person() + " a approuvé comme "
                + vote.mandate().capacity(office -> StandardOffices.nameOf(office).orElseThrow()).fr()));
        // </guide:remplacement>
        // spotless:on
    }

    private void mistake() {
        Communication notice = Town.notice("L’eau sera coupée mercredi 3 septembre 2025 à Boulari.");
        ActReference reference = new ActReference("2025-118", LocalDate.of(2025, 8, 28), null, null);
        try {
            MandateAct.of(
                    MandateKind.SIGNATURE_DELEGATION,
                    StandardOffices.COMMUNICATION_DIRECTOR,
                    new Mandate.OwnOffice(PersonId.of("farid"), StandardOffices.EXECUTIVE_HEAD),
                    new Mandate.OwnOffice(PersonId.of("elsa"), StandardOffices.COMMUNICATION_OFFICER),
                    reference);
        } catch (IllegalArgumentException refused) {
            print(refused.getMessage());
        }
        MandateRegister mandates = MandateRegister.builder(chart, town.zone())
                .replacement(new Mandate.InternalReplacement(
                        PersonId.of("elsa"),
                        StandardOffices.COMMUNICATION_DIRECTOR,
                        PersonId.of("bruno"),
                        LocalDate.of(2025, 9, 1),
                        LocalDate.of(2025, 9, 12)))
                .build();
        Approvals approvals = Approvals.with(new MemoryApprovalStore(), town, mandates, clock);
        approvals.submit(CommandId.of("soumettre"), notice, Town.chain());
        approvals
                .decide(CommandId.of("accord"), notice.id(), decision(notice, "elsa"))
                .refusal()
                .ifPresent(refusal -> print(refusal.message().fr()));
    }
}
