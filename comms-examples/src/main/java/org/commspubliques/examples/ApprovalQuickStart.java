package org.commspubliques.examples;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.commspubliques.approval.Approvals;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.chain.Deadline;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.chain.StageNature;
import org.commspubliques.approval.check.ChainCheck;
import org.commspubliques.approval.crisis.CrisisMode;
import org.commspubliques.approval.decision.ApprovalCommand;
import org.commspubliques.approval.decision.DecisionKind;
import org.commspubliques.approval.mandate.MandateRegister;
import org.commspubliques.approval.privacy.MemoryPersonalDataStore;
import org.commspubliques.approval.privacy.PersonalDataVault;
import org.commspubliques.approval.publication.PublicationGate;
import org.commspubliques.approval.store.ApprovalStore;
import org.commspubliques.approval.store.CommandId;
import org.commspubliques.approval.store.MemoryApprovalStore;
import org.commspubliques.core.StandardReview;
import org.commspubliques.core.authority.Hierarchy;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.authority.Office;
import org.commspubliques.core.authority.OrgChart;
import org.commspubliques.core.authority.OrgUnit;
import org.commspubliques.core.authority.OrgUnitKind;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.Position;
import org.commspubliques.core.authority.StandardOffices;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.fact.FactRegister;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.time.Delay;

/** The approval of the README, word for word: a notice is approved late, and a crisis holds it back. */
final class ApprovalQuickStart {

    private static final PersonId BRUNO = PersonId.of("bruno");
    private static final PersonId FARID = PersonId.of("farid");

    private final List<String> told = new ArrayList<>();

    private void print(Object line) {
        told.add(line.toString());
    }

    private static MandateRegister mandates(LocalAuthority town) {
        UnitId hall = UnitId.of("mairie");
        LocalDate since = LocalDate.of(2025, 1, 1);
        OrgChart.Builder chart = OrgChart.builder()
                .unit(new OrgUnit(
                        hall,
                        Wording.of("mairie", "town hall"),
                        OrgUnitKind.GENERAL_MANAGEMENT,
                        Hierarchy.ADMINISTRATIVE,
                        null));
        StandardOffices.names().forEach((office, name) -> chart.office(new Office(office, name, hall)));
        return MandateRegister.builder(
                        chart.position(Position.since(BRUNO, StandardOffices.COMMUNICATION_DIRECTOR, since))
                                .position(Position.since(FARID, StandardOffices.EXECUTIVE_HEAD, since))
                                .build(),
                        town.zone())
                .build();
    }

    /**
     * Plays it.
     *
     * @param town whose it is
     * @param clock tells a later day each time it is asked
     * @param secrets sixteen bytes nobody can guess, at each call
     * @return what was printed
     */
    static List<String> play(LocalAuthority town, Clock clock, Supplier<byte[]> secrets) {
        ApprovalQuickStart start = new ApprovalQuickStart();
        start.run(town, mandates(town), new MemoryApprovalStore(), clock, secrets);
        return start.told;
    }

    private void run(
            LocalAuthority town, MandateRegister mandates, ApprovalStore store, Clock clock, Supplier<byte[]> secrets) {
        Communication notice = Communication.builder(CommunicationId.of("2025-041"), "Coupure d’eau")
                .purpose(CommunicationPurpose.SERVICE_INFORMATION)
                .owner(UnitId.of("mairie"))
                .author(PersonId.of("anna"))
                .variant(Variant.french(
                        ChannelId.of("site"), Section.body("L’eau sera coupée mercredi 3 septembre 2025 à Boulari.")))
                .build();
        VariantId site = VariantId.parse("site/fr");
        // spotless:off
        ApprovalChain chain = ChainCheck.require(ApprovalChain.named("avis", Wording.of("avis", "notice"))
                .then(Stage.builder("accord", StageNature.VALIDATION, Wording.of("Accord", "Approval"))
                        .by(StandardOffices.COMMUNICATION_DIRECTOR)
                        .deadline(Deadline.within(Delay.workingDays(2)).remindingAfter(Delay.workingDays(1))).build())
                .build());                                            // refused if it could never finish
        PersonalDataVault vault = PersonalDataVault.of(new MemoryPersonalDataStore(), secrets);
        Approvals approvals = Approvals.with(store, town, mandates, clock).withPersonalData(vault);

        approvals.submit(CommandId.of("soumettre"), notice, chain);
        approvals.waiting(notice.id()).whoCanAct().forEach(act -> print(act.person() + " " + act.kinds()));
        approvals.tick(clock.instant()).forEach(due -> print(due.kind() + " " + due.persons()));  // e-mail them
        approvals.decide(CommandId.of("accord-1"), notice.id(), new ApprovalCommand.Decide(
                StageId.of("accord"), StandardOffices.COMMUNICATION_DIRECTOR, BRUNO,
                DecisionKind.APPROVE_WITH_RESERVATIONS, notice.seals(), "Il manque un numéro de téléphone."));

        CrisisMode crisis = CrisisMode.of(store, town, mandates, StandardOffices.EXECUTIVE_HEAD, clock)
                .withPersonalData(vault);
        crisis.open(CommandId.of("cyclone"), FARID, "Alerte cyclonique de niveau 2", Set.of());
        PublicationGate gate = PublicationGate.builder(store, town, StandardReview.of(FactRegister.empty()), clock)
                .mandates(mandates).personalData(vault).crisis(crisis).build();
        gate.check(notice, site).forEach(reason -> {
            print(reason.code() + " " + reason.message().fr());
            reason.liftings().forEach(lifting -> print("→ " + lifting.message().fr()));
        });

        approvals.erase(BRUNO);                    // what he decided stays; who he was and what he wrote is gone
        print(approvals.state(notice.id()).votes().get(0).reason());
        // spotless:on
    }
}
