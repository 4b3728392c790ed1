package org.commspubliques.examples.guide;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.commspubliques.approval.Approvals;
import org.commspubliques.approval.Outcome;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.chain.StageNature;
import org.commspubliques.approval.check.ChainCheck;
import org.commspubliques.approval.decision.ApprovalCommand;
import org.commspubliques.approval.decision.DecisionKind;
import org.commspubliques.approval.mandate.MandateRegister;
import org.commspubliques.approval.permit.PermitId;
import org.commspubliques.approval.publication.ChannelAdapter;
import org.commspubliques.approval.publication.DeliveryOrder;
import org.commspubliques.approval.publication.DeliveryReceipt;
import org.commspubliques.approval.publication.GateAnswer;
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
import org.commspubliques.core.channel.ChannelCatalog;
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
        shows("barriere-remise", this::deliveryThatFails);
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
        ChainCheck.require(chain, mandates, clock.instant(), Set.of(notice.author()));      // qui peut donner cet accord ?

        Outcome submitted = approvals.submit(CommandId.of("soumettre"), notice, chain);
        print(submitted.fold(state -> "la demande est enregistrée", refusal -> refusal.message().fr()));
        printReasons("soumis", gate.check(notice, SITE));

        Outcome refused = approvals.decide(CommandId.of("accord-anna"), notice.id(), approval("anna", notice));
        refused.refusal().ifPresent(refusal -> print(refusal.code() + " " + refusal.message().fr()));
        Outcome decided = approvals.decide(CommandId.of("accord-bruno"), notice.id(), approval("bruno", notice));
        decided.refusal().ifPresent(refusal -> print(refusal.code() + " " + refusal.message().fr()));
        printReasons("approuvé", gate.check(notice, SITE));
        printReasons("retouché", gate.check(edited, SITE));         // 16 h au lieu de 14 h : un autre texte
        // </guide:barriere>
        // <guide:barriere-modifier>
        Outcome revised = approvals.revise(CommandId.of("modifier"), edited, PersonId.of("anna"));
        revised.refusal().ifPresent(refusal -> print(refusal.code() + " " + refusal.message().fr()));
        printReasons("enregistré", gate.check(edited, SITE));
        Outcome again = approvals.decide(CommandId.of("accord-bruno-2"), notice.id(), approval("bruno", edited));
        again.refusal().ifPresent(refusal -> print(refusal.code() + " " + refusal.message().fr()));
        printReasons("validé de nouveau", gate.check(edited, SITE));
        // </guide:barriere-modifier>
        // <guide:barriere-diffuser>
        GateAnswer<PublicationPermit> permit = gate.permit(CommandId.of("autoriser"), edited, SITE);
        printReasons("autorisation", permit.reasons());
        if (permit instanceof GateAnswer.Granted<PublicationPermit> granted) {
            PermitId id = granted.value().id();
            GateAnswer<DeliveryOrder> order = gate.redeem(CommandId.of("ordre"), id, edited, SITE);
            printReasons("ordre d’envoi", order.reasons());
            if (order instanceof GateAnswer.Granted<DeliveryOrder> given) {
                print(gate.deliver(CommandId.of("envoi"), given.value(), new FolderAdapter(outbox)).getClass().getSimpleName());
            }
            printReasons("seconde fois", gate.redeem(CommandId.of("encore"), id, edited, SITE).reasons());
        }
        // </guide:barriere-diffuser>
        // spotless:on
        try (Stream<Path> files = Files.walk(outbox)) {
            print(files.filter(Files::isRegularFile).count() + " fichier dans le dossier de sortie");
        }
    }

    // spotless:off
    // <guide:barriere-accord>
    static ApprovalCommand.Decide approval(String person, Communication read) {
        return new ApprovalCommand.Decide(StageId.of("accord"), StandardOffices.COMMUNICATION_DIRECTOR,
                PersonId.of(person), DecisionKind.APPROVE, read.seals(), "");
    }
    // </guide:barriere-accord>

    // <guide:barriere-motifs>
    private void printReasons(String when, List<RefusalReason> reasons) {
        print(when + " : " + (reasons.isEmpty() ? "rien ne s’y oppose" : ""));
        reasons.forEach(reason -> print("  " + reason.code() + " " + reason.message().fr()));
    }
    // </guide:barriere-motifs>
    // spotless:on

    private void deliveryThatFails() {
        Communication notice = Town.notice("L’eau sera coupée mercredi 3 septembre 2025, de 8 h à 14 h, à Boulari.");
        PublicationGate gate = Town.approved(town, notice, clock, ChannelCatalog.standard());
        PermitId id = gate.permit(CommandId.of("autoriser"), notice, SITE)
                .granted()
                .orElseThrow()
                .id();
        DeliveryOrder order =
                gate.redeem(CommandId.of("ordre"), id, notice, SITE).granted().orElseThrow();
        Iterator<DeliveryReceipt> receipts = List.<DeliveryReceipt>of(
                        new DeliveryReceipt.Failed("serveur injoignable"), new DeliveryReceipt.Delivered("page-12"))
                .iterator();
        ChannelAdapter website = delivered -> receipts.next();
        // spotless:off
        // <guide:barriere-remise>
        if (gate.deliver(CommandId.of("envoi"), order, website) instanceof DeliveryReceipt.Failed failed) {
            print(failed.reason().fr());
        }
        printReasons("autre ordre", gate.redeem(CommandId.of("ordre-2"), id, notice, SITE).reasons());
        print(gate.deliver(CommandId.of("envoi-2"), order, website));         // le même ordre, un nouvel identifiant
        // </guide:barriere-remise>
        // spotless:on
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
