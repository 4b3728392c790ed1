package org.commspubliques.examples.guide;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.commspubliques.approval.Approvals;
import org.commspubliques.approval.OpenApprovals;
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
import org.commspubliques.approval.privacy.ErasureAnswer;
import org.commspubliques.approval.privacy.MemoryPersonalDataStore;
import org.commspubliques.approval.privacy.PersonalDataVault;
import org.commspubliques.approval.publication.PublicationGate;
import org.commspubliques.approval.store.ApprovalStore;
import org.commspubliques.approval.store.CommandId;
import org.commspubliques.approval.store.MemoryApprovalStore;
import org.commspubliques.approval.waiting.Workbasket;
import org.commspubliques.core.StandardReview;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.StandardOffices;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.fact.FactRegister;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.time.Delay;

/** « Suivre une validation »: a notice is approved late, and a crisis holds it back. */
public final class FollowGuide extends GuidePage {

    private static final VariantId SITE = VariantId.parse("site/fr");

    private final LocalAuthority town = Town.town();
    private final MandateRegister mandates = Town.mandates(town);

    /** The page. */
    public FollowGuide() {
        shows("suivi", this::follow);
        shows("suivi-corbeille", this::baskets);
    }

    /** A clock that is asked on another day each time. */
    private static Clock aDayLaterEachTime() {
        return new Clock() {
            private Instant next = Instant.parse("2025-08-18T00:00:00Z");

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                Instant now = next;
                next = now.plus(Duration.ofDays(1));
                return now;
            }
        };
    }

    private void follow() {
        Communication notice = Town.notice("L’eau sera coupée mercredi 3 septembre 2025 à Boulari.");
        ApprovalStore store = new MemoryApprovalStore();
        Clock clock = aDayLaterEachTime();
        Supplier<byte[]> secrets = () -> new byte[16];
        // spotless:off
        // <guide:suivi>
        ApprovalChain chain = ChainCheck.require(ApprovalChain.named("avis", Wording.of("avis", "notice"))
                .then(Stage.builder("accord", StageNature.VALIDATION, Wording.of("Accord", "Approval"))
                        .by(StandardOffices.COMMUNICATION_DIRECTOR)
                        .deadline(Deadline.within(Delay.workingDays(2)).remindingAfter(Delay.workingDays(1))).build())
                .build());                                            // refusé si personne n’y engage sa décision
        PersonalDataVault vault = PersonalDataVault.of(new MemoryPersonalDataStore(), secrets);
        Approvals approvals = Approvals.with(store, town, mandates, clock).withPersonalData(vault);

        approvals.submit(CommandId.of("soumettre"), notice, chain);
        approvals.waiting(notice.id()).whoCanAct().forEach(act -> print(act.person() + " " + act.kinds()));
        approvals.tick(clock.instant()).forEach(due -> print(due.kind() + " " + due.persons()));  // à vous de prévenir
        approvals.decide(CommandId.of("accord-1"), notice.id(), new ApprovalCommand.Decide(
                StageId.of("accord"), StandardOffices.COMMUNICATION_DIRECTOR, PersonId.of("bruno"),
                DecisionKind.APPROVE_WITH_RESERVATIONS, notice.seals(), "Il manque un numéro de téléphone."));

        CrisisMode crisis = CrisisMode.of(store, town, mandates, StandardOffices.EXECUTIVE_HEAD, clock)
                .withPersonalData(vault);
        for (String person : List.of("bruno", "farid")) {
            crisis.open(CommandId.of("cyclone-" + person), PersonId.of(person), "Alerte cyclonique de niveau 2", Set.of())
                    .refusal().ifPresent(refusal -> print(refusal.message().fr()));   // rien n’est gelé : il faut le dire
        }
        PublicationGate gate = PublicationGate.builder(store, town, StandardReview.of(FactRegister.empty()), clock)
                .mandates(mandates).personalData(vault).crisis(crisis).build();
        gate.check(notice, SITE).forEach(reason -> {
            print(reason.code() + " " + reason.message().fr());
            reason.liftings().forEach(lifting -> print("→ " + lifting.message().fr()));
        });

        if (approvals.requestErasure(PersonId.of("bruno")) instanceof ErasureAnswer.Deferred deferred) {
            deferred.deferrals().forEach(wait -> print(wait.message().fr()));      // rien n’est effacé : redemandez plus tard
        }
        // </guide:suivi>
        // spotless:on
    }

    private void baskets() {
        ApprovalStore store = new MemoryApprovalStore();
        Approvals approvals = Approvals.with(store, town, mandates, Town.clock("2025-09-01T09:00"));
        ApprovalChain chain = ApprovalChain.named("avis", Wording.of("avis", "notice"))
                .then(Stage.builder("accord", StageNature.VALIDATION, Wording.of("Accord", "Approval"))
                        .by(StandardOffices.COMMUNICATION_DIRECTOR)
                        .deadline(Deadline.within(Delay.workingDays(2)))
                        .build())
                .build();
        approvals.submit(
                CommandId.of("soumettre"),
                Town.notice("L’eau sera coupée mercredi 3 septembre 2025 à Boulari."),
                chain);
        // spotless:off
        // <guide:suivi-corbeille>
        OpenApprovals open = OpenApprovals.of(store);               // un pour l’application : il ne relit que ce qui est nouveau
        for (String person : List.of("bruno", "anna", "denis")) {
            Workbasket basket = approvals.pendingFor(PersonId.of(person), open);
            print(person + " : " + (basket.entries().isEmpty() ? "rien n’attend" : ""));
            basket.entries().forEach(entry -> {
                entry.decisions().forEach(decision -> print("  " + entry.communication() + ", étape " + decision.stage()
                        + ", comme " + mandates.chart().nameOf(decision.office()).fr() + " : "
                        + decision.kinds().stream().map(kind -> kind.label().fr()).collect(Collectors.joining(", "))));
                entry.deadline().ifPresent(due -> print("  pour le " + due.atZone(town.zone()).toLocalDateTime()));
                if (!entry.onlyThey().isEmpty()) {
                    print("  personne d’autre ne peut décider : étape " + entry.onlyThey());
                }
                if (entry.writes()) {
                    print("  " + entry.communication() + " : son texte, à suivre");
                }
            });
        }
        // </guide:suivi-corbeille>
        // spotless:on
    }
}
