package org.commspubliques.approval.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commspubliques.approval.BulkDecision;
import org.commspubliques.approval.Desk;
import org.commspubliques.approval.OpenApprovals;
import org.commspubliques.approval.Town;
import org.commspubliques.approval.archive.ArchiveFault;
import org.commspubliques.approval.archive.ArchiveVerification;
import org.commspubliques.approval.audit.AuditTrail;
import org.commspubliques.approval.audit.Verification;
import org.commspubliques.approval.check.ChainCheck;
import org.commspubliques.approval.decision.ApprovalCommand;
import org.commspubliques.approval.decision.DecisionKind;
import org.commspubliques.approval.mandate.MandateKind;
import org.commspubliques.approval.mandate.Matter;
import org.commspubliques.approval.publication.ChannelAdapter;
import org.commspubliques.approval.publication.DeliveryOrder;
import org.commspubliques.approval.publication.DeliveryReceipt;
import org.commspubliques.approval.publication.PublicationPermit;
import org.commspubliques.approval.publication.PublicationRegister;
import org.commspubliques.approval.publication.WithdrawalOrder;
import org.commspubliques.approval.rehearsal.DryRun;
import org.commspubliques.approval.rehearsal.Rehearsal;
import org.commspubliques.approval.statistics.StagePassages;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.language.Wording;

/** What a front end of the town gets to see on a Monday, from the first draft to the publication. */
final class Examples {

    private final Communication notice = Town.notice();
    private final Desk desk = new Desk();
    private final Map<String, List<Object>> all = new LinkedHashMap<>();

    private Examples() {}

    /** One or more of every document, by what it is called; the first is the one that a page shows. */
    static Map<String, List<Object>> all() {
        Examples examples = new Examples();
        examples.live();
        ApprovalContract.documents().documents().forEach((name, type) -> {
            if (!ApprovalContract.documents().isView(name)) {
                examples.add(name, new Filled(true).of(type));
                examples.add(name, new Filled(false).of(type));
            }
        });
        return examples.all;
    }

    private void add(String document, Object example) {
        all.computeIfAbsent(document, absent -> new ArrayList<>()).add(example);
    }

    private void live() {
        add("approval-chain", Town.withFastTrack());
        ChainCheck.faults(
                        Town.chain(Town.visa(), Town.signature()),
                        Town.emptyChart().build(),
                        LocalDate.of(2025, 8, 18),
                        Set.of(Town.ANNA))
                .forEach(fault -> add("chain-fault", fault));
        add(
                "rehearsal",
                Rehearsal.of(
                        notice,
                        DryRun.of(
                                Town.visaThenSignature(),
                                notice,
                                Town.AUTHORITY,
                                Town.mandates(),
                                Instant.parse(Town.MONDAY))));
        add("gate-answer", desk.gate().permit(desk.name(), notice, Town.SMS));
        add("outcome", desk.approve("visa", Town.DIRECTOR, Town.BRUNO, notice));
        add("approval-state", Desk.accept(desk.submit(notice, Town.visaThenSignature())));
        ApprovalCommand.Decide approve = new ApprovalCommand.Decide(
                Town.visa().id(), Town.DIRECTOR, Town.BRUNO, DecisionKind.APPROVE, notice.seals(), "");
        add("approval-command", approve);
        add("bulk-decision-item", new BulkDecision.Item(notice.id(), approve));
        add("waiting", desk.approvals().waiting(notice.id()));
        add("open-approvals", OpenApprovals.of(desk.store()));
        add("workbasket", desk.approvals().pendingFor(Town.BRUNO, OpenApprovals.of(desk.store())));
        add("proof-desk", desk.approvals().proofDesk(Town.ANNA));
        add(
                "bulk-decision",
                desk.approvals().decideAll(desk.name(), List.of(new BulkDecision.Item(notice.id(), approve))));
        add("outcome", desk.approve("signature", Town.MAYOR, Town.FARID, notice));
        add("approval-state", desk.state());
        published();
        add("approval-state", desk.state());
        desk.approvals().trail(notice.id()).forEach(act -> add("recorded-act", act));
        StagePassages.of(notice.id(), desk.approvals().trail(notice.id()))
                .forEach(passage -> add("stage-passage", passage));
        Verification verification = AuditTrail.verify(desk.store());
        add("verification", verification);
        add("checkpoint", ((Verification.Intact) verification).checkpoint(Instant.parse(Town.MONDAY)));
        add(
                "mandate-resolution",
                Town.mandates()
                        .resolve(
                                Town.GAIA,
                                Town.MAYOR,
                                Instant.parse(Town.MONDAY),
                                Matter.everything(),
                                EnumSet.of(MandateKind.OWN_OFFICE),
                                Set.of()));
        add(
                "archive-verification",
                new ArchiveVerification(
                        null,
                        List.of(new ArchiveFault(
                                ArchiveFault.Kind.MISSING,
                                "contenu/site-fr.txt",
                                Wording.of("fichier absent de l’archive", "file missing from the archive")))));
    }

    private void published() {
        PublicationPermit permit =
                desk.gate().permit(desk.name(), notice, Town.SMS).granted().orElseThrow();
        add("publication-permit", permit);
        var redeemed = desk.gate().redeem(desk.name(), permit.id(), notice, Town.SMS);
        DeliveryOrder order = redeemed.granted().orElseThrow();
        add("gate-answer", redeemed);
        add("delivery-order", order);
        desk.gate().deliver(desk.name(), order, new Site());
        add("publication-register", PublicationRegister.of(desk.store()));
        desk.gateWith()
                .build()
                .withdraw(
                        desk.name(),
                        new ApprovalCommand.WithdrawPublication(
                                permit.id(),
                                Town.MAYOR,
                                Town.FARID,
                                "jour erroné",
                                "Le message est retiré.",
                                List.of()));
        Site channel = new Site();
        desk.gateWith().build().takeDown(desk.name(), permit.id(), channel);
        channel.withdrawals.forEach(withdrawal -> add("withdrawal-order", withdrawal));
    }

    /** Takes everything, and remembers what it was to take down. */
    private static final class Site implements ChannelAdapter {

        private final List<WithdrawalOrder> withdrawals = new ArrayList<>();

        @Override
        public DeliveryReceipt deliver(DeliveryOrder order) {
            return new DeliveryReceipt.Delivered("sms-1");
        }

        @Override
        public DeliveryReceipt withdraw(WithdrawalOrder order) {
            withdrawals.add(order);
            return new DeliveryReceipt.Delivered("sms-1");
        }
    }
}
