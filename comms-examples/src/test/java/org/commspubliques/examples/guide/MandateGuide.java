package org.commspubliques.examples.guide;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import org.commspubliques.core.authority.Office;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.OrgChart;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.Position;
import org.commspubliques.core.authority.StandardOffices;
import org.commspubliques.core.authority.UnitId;
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
        shows("remplacement-suppleance", this::substitution);
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
                + vote.mandate().capacity(chart).fr()));
        // </guide:remplacement>
        // spotless:on
    }

    private void substitution() {
        Communication notice = Town.notice("L’eau sera coupée mercredi 3 septembre 2025 à Boulari.");
        // spotless:off
        // <guide:remplacement-suppleance>
        UnitId hall = UnitId.of("mairie");
        LocalDate elected = LocalDate.of(2025, 1, 5);
        OfficeId first = OfficeId.of("adjoint-1");                           // des fonctions de la maison : l’organigramme les nomme
        OfficeId second = OfficeId.of("adjoint-2");
        OrgChart council = chart.toBuilder()                                 // l’organigramme, et les adjoints
                .office(new Office(first, Wording.of("premier adjoint", "first deputy"), hall))
                .office(new Office(second, Wording.of("deuxième adjoint", "second deputy"), hall))
                .position(Position.since(PersonId.of("gaia"), first, elected))
                .position(Position.since(PersonId.of("hugo"), second, elected))
                .build();
        Mandate.OwnOffice mayor = new Mandate.OwnOffice(PersonId.of("farid"), StandardOffices.EXECUTIVE_HEAD);
        ActReference order = new ActReference("PV du 5 janvier 2025", elected, elected, elected);
        MandateAct gaia = MandateAct.of(MandateKind.SUPPLEANCE, StandardOffices.EXECUTIVE_HEAD, mayor,
                new Mandate.OwnOffice(PersonId.of("gaia"), first), order);
        MandateAct hugo = MandateAct.of(MandateKind.SUPPLEANCE, StandardOffices.EXECUTIVE_HEAD, mayor,
                new Mandate.OwnOffice(PersonId.of("hugo"), second), order).withRank(2);      // après gaia
        MandateRegister present = MandateRegister.builder(council, town.zone()).act(gaia).act(hugo).build();
        MandateRegister away = MandateRegister.builder(council, town.zone()).act(gaia).act(hugo)
                .absence(new Absence(PersonId.of("farid"), LocalDate.of(2025, 9, 1), LocalDate.of(2025, 9, 12))).build();

        Map<OfficeId, Wording> titles = Map.of(StandardOffices.EXECUTIVE_HEAD, Wording.of("le maire", "the mayor"),
                first, Wording.of("la première adjointe", "the first deputy"));    // avec l’article, tels qu’ils se signent
        for (MandateRegister mandates : List.of(present, away)) {
            Approvals approvals = Approvals.with(new MemoryApprovalStore(), town, mandates, clock);
            approvals.submit(CommandId.of("soumettre"), notice, signedByTheMayor());
            for (String person : List.of("hugo", "gaia")) {
                approvals.decide(CommandId.of("accord-" + person), notice.id(), signature(notice, person))
                        .refusal().ifPresent(refusal -> print(refusal.message().fr()));
            }
            approvals.state(notice.id()).votes().forEach(vote -> print(vote.mandate().person() + " a signé « "
                    + vote.mandate().capacity(office -> titles.getOrDefault(office, council.nameOf(office))).fr() + " »"));
        }
        // </guide:remplacement-suppleance>
        // spotless:on
    }

    private static ApprovalChain signedByTheMayor() {
        return ApprovalChain.named("arrete", Wording.of("arrêté", "order"))
                .then(Stage.builder("signature", StageNature.VALIDATION, Wording.of("Signature", "Signature"))
                        .by(StandardOffices.EXECUTIVE_HEAD)
                        .build())
                .build();
    }

    private static ApprovalCommand.Decide signature(Communication notice, String person) {
        return new ApprovalCommand.Decide(
                StageId.of("signature"),
                StandardOffices.EXECUTIVE_HEAD,
                PersonId.of(person),
                DecisionKind.APPROVE,
                notice.seals(),
                "");
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
