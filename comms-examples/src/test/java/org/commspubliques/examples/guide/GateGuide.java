package org.commspubliques.examples.guide;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.commspubliques.approval.Approvals;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.chain.StageNature;
import org.commspubliques.approval.decision.ApprovalCommand;
import org.commspubliques.approval.decision.DecisionKind;
import org.commspubliques.approval.mandate.MandateRegister;
import org.commspubliques.approval.publication.DeliveryOrder;
import org.commspubliques.approval.publication.PublicationGate;
import org.commspubliques.approval.publication.PublicationPermit;
import org.commspubliques.approval.publication.RefusalReason;
import org.commspubliques.approval.publication.adapter.FolderAdapter;
import org.commspubliques.approval.store.ApprovalStore;
import org.commspubliques.approval.store.CommandId;
import org.commspubliques.approval.store.MemoryApprovalStore;
import org.commspubliques.core.StandardReview;
import org.commspubliques.core.accuracy.DateCheck;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.StandardOffices;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.fact.FactRegister;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.review.Review;

/** « Bloquer la publication tant que… » */
public final class GateGuide extends GuidePage {

    private static final VariantId SITE = VariantId.parse("site/fr");

    private final LocalAuthority town = Town.town();
    private final MandateRegister mandates = Town.mandates(town);
    private final Clock clock = Town.clock("2025-09-01T09:00");

    /** The page. */
    public GateGuide() {
        shows("barriere", this::gate);
        shows("barriere-controle-manquant", this::withoutAMandatoryCheck);
    }

    private void gate() throws Exception {
        Communication notice = Town.notice("L’eau sera coupée mercredi 3 septembre 2025, de 8 h à 14 h, à Boulari.");
        Communication edited = Town.notice("L’eau sera coupée mercredi 3 septembre 2025, de 8 h à 16 h, à Boulari.");
        Path outbox = Files.createTempDirectory("sortie");
        // spotless:off
        // <guide:barriere>
        ApprovalStore store = new MemoryApprovalStore();
        Approvals approvals = Approvals.with(store, town, mandates, clock);
        PublicationGate gate = PublicationGate.builder(store, town, StandardReview.of(FactRegister.empty()), clock)
                .mandates(mandates).build();
        ApprovalChain chain = ApprovalChain.named("avis", Wording.of("avis", "notice"))
                .then(Stage.builder("accord", StageNature.VALIDATION, Wording.of("Accord", "Approval"))
                        .by(StandardOffices.COMMUNICATION_DIRECTOR).build())
                .build();

        approvals.submit(CommandId.of("soumettre"), notice, chain);
        printReasons("soumis", gate.check(notice, SITE));

        approvals.decide(CommandId.of("accord"), notice.id(), new ApprovalCommand.Decide(
                StageId.of("accord"), StandardOffices.COMMUNICATION_DIRECTOR, PersonId.of("bruno"),
                DecisionKind.APPROVE, notice.seals(), ""));
        printReasons("approuvé", gate.check(notice, SITE));
        printReasons("retouché", gate.check(edited, SITE));         // 16 h au lieu de 14 h : un autre texte

        PublicationPermit permit = gate.permit(CommandId.of("autoriser"), notice, SITE).granted().orElseThrow();
        DeliveryOrder order = gate.redeem(CommandId.of("ordre"), permit.id(), notice, SITE).granted().orElseThrow();
        print(gate.deliver(CommandId.of("envoi"), order, new FolderAdapter(outbox)).getClass().getSimpleName());
        printReasons("seconde fois", gate.redeem(CommandId.of("encore"), permit.id(), notice, SITE).reasons());
        // </guide:barriere>
        // spotless:on
        try (Stream<Path> files = Files.walk(outbox)) {
            print(files.filter(Files::isRegularFile).count() + " fichier dans le dossier de sortie");
        }
    }

    private void printReasons(String when, List<RefusalReason> reasons) {
        print(when + " : " + (reasons.isEmpty() ? "rien ne s’y oppose" : ""));
        reasons.forEach(
                reason -> print("  " + reason.code() + " " + reason.message().fr()));
    }

    private void withoutAMandatoryCheck() {
        // spotless:off
        // <guide:barriere-controle-manquant>
        Review onlyDates = Review.of(List.of(new DateCheck()));
        try {
            PublicationGate.builder(new MemoryApprovalStore(), town, onlyDates, clock).build();
        } catch (IllegalArgumentException refused) {
            print(refused.getMessage());
        }
        // </guide:barriere-controle-manquant>
        // spotless:on
    }
}
