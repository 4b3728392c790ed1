package org.commspubliques.examples.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.commspubliques.approval.Approvals;
import org.commspubliques.approval.archive.ArchiveException;
import org.commspubliques.approval.archive.ArchiveManifest;
import org.commspubliques.approval.archive.ArchiveVerification;
import org.commspubliques.approval.archive.CommunicationArchive;
import org.commspubliques.approval.audit.AuditTrail;
import org.commspubliques.approval.audit.Checkpoint;
import org.commspubliques.approval.audit.TrailExport;
import org.commspubliques.approval.audit.Verification.Intact;
import org.commspubliques.approval.mandate.MandateRegister;
import org.commspubliques.approval.permit.PermitId;
import org.commspubliques.approval.publication.DeliveryOrder;
import org.commspubliques.approval.publication.DeliveryReceipt;
import org.commspubliques.approval.publication.PublicationGate;
import org.commspubliques.approval.publication.adapter.MailFileAdapter;
import org.commspubliques.approval.publication.adapter.MailFileAdapter.Mailbox;
import org.commspubliques.approval.store.ApprovalStore;
import org.commspubliques.approval.store.CommandId;
import org.commspubliques.approval.store.CopyResult;
import org.commspubliques.approval.store.FileApprovalStore;
import org.commspubliques.approval.store.MemoryApprovalStore;
import org.commspubliques.approval.store.RegisterCopy;
import org.commspubliques.core.StandardReview;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.fact.FactRegister;

/** « Exporter et archiver » */
public final class ExportGuide extends GuidePage {

    private static final VariantId MAIL = VariantId.parse("courriel/fr");

    private final LocalAuthority town = Town.town();
    private final MandateRegister mandates = Town.mandates(town);
    private final Clock clock = Town.clock("2025-09-01T09:00");

    /** The page. */
    public ExportGuide() {
        shows("export-courriel", this::mail);
        shows("export-piste", this::trail);
        shows("export-copie", this::copy);
        shows("export-archive", this::archive);
        shows("export-faute", this::mistakes);
    }

    private static Communication notice() {
        return Communication.builder(CommunicationId.of("2025-041"), "Coupure d’eau")
                .purpose(CommunicationPurpose.SERVICE_INFORMATION)
                .owner(UnitId.of("services-techniques"))
                .author(PersonId.of("anna"))
                .variant(Variant.french(
                        ChannelId.of("courriel"),
                        Section.title("Coupure d’eau à Boulari"),
                        Section.body("L’eau sera coupée à Boulari mercredi 3 septembre 2025, de 8 h à 14 h.")))
                .build();
    }

    private DeliveryOrder order(PublicationGate gate, Communication notice) {
        PermitId permit = gate.permit(CommandId.of("autoriser"), notice, MAIL)
                .granted()
                .orElseThrow()
                .id();
        return gate.redeem(CommandId.of("ordre"), permit, notice, MAIL)
                .granted()
                .orElseThrow();
    }

    private PublicationGate gate(ApprovalStore store) {
        return PublicationGate.builder(store, town, StandardReview.of(FactRegister.empty()), clock)
                .mandates(mandates)
                .build();
    }

    private void mail() throws IOException {
        Path folder = Files.createTempDirectory("courriels");
        Communication notice = notice();
        ApprovalStore store = new MemoryApprovalStore();
        Town.approve(Approvals.with(store, town, mandates, clock), notice);
        PublicationGate gate = gate(store);
        DeliveryOrder order = order(gate, notice);
        // spotless:off
        // <guide:export-courriel>
        MailFileAdapter mail = new MailFileAdapter(folder, new Mailbox("Ville du Mont-Dore", "mairie@mont-dore.example"),
                List.of(new Mailbox("", "abonnes@mont-dore.example")), "mont-dore.example", clock, town.zone());
        if (gate.deliver(CommandId.of("envoi"), order, mail) instanceof DeliveryReceipt.Delivered sent) {
            print(sent.reference());
            Files.readString(folder.resolve(sent.reference())).lines().forEach(this::print);
        }
        // </guide:export-courriel>
        // spotless:on
    }

    /** A register with one notice that went out. */
    private ApprovalStore filled(ApprovalStore store) throws IOException {
        Communication notice = notice();
        Town.approve(Approvals.with(store, town, mandates, clock), notice);
        PublicationGate gate = gate(store);
        gate.deliver(
                CommandId.of("envoi"),
                order(gate, notice),
                new MailFileAdapter(
                        Files.createTempDirectory("courriels"),
                        new Mailbox("", "mairie@mont-dore.example"),
                        List.of(new Mailbox("", "abonnes@mont-dore.example")),
                        "mont-dore.example",
                        clock,
                        town.zone()));
        return store;
    }

    private void trail() throws IOException {
        ApprovalStore store = filled(new MemoryApprovalStore());
        // spotless:off
        // <guide:export-piste>
        StringBuilder csv = new StringBuilder();                             // ou un Writer en UTF-8 : le registre est lu page à page
        TrailExport.of(store).csv(csv);
        csv.toString().lines().limit(5).forEach(line -> print(line.length() > 90 ? line.substring(0, 90) + "…" : line));
        // </guide:export-piste>
        // spotless:on
    }

    private void copy() throws IOException {
        ApprovalStore store = filled(new MemoryApprovalStore());
        Path file = Files.createTempDirectory("copie").resolve("registre.jsonl");
        // spotless:off
        // <guide:export-copie>
        Checkpoint kept = ((Intact) AuditTrail.verify(store)).checkpoint(clock.instant());       // avant de copier
        try (FileApprovalStore copy = FileApprovalStore.open(file)) {
            CopyResult done = RegisterCopy.of(store).into(copy);
            print("copiés : " + done.copied() + ", déjà là : " + done.alreadyThere());
        }
        print(AuditTrail.verify(file, kept) instanceof Intact intact
                ? "copie fidèle, enregistrements : " + intact.entries() : "la copie n’est pas le registre");
        // </guide:export-copie>
        // spotless:on
    }

    private void archive() throws IOException {
        ApprovalStore store = filled(new MemoryApprovalStore());
        Communication notice = notice();
        FactRegister facts = FactRegister.empty();
        Path archives = Files.createTempDirectory("archives");
        // spotless:off
        // <guide:export-archive>
        ArchiveManifest manifest = CommunicationArchive.builder(store, notice.id(), mandates.chart())
                .content(notice)                                         // le texte diffusé : le registre n’en a que l’empreinte
                .facts(facts.all())                                      // ceux que le texte cite
                .zone(town.zone())                                       // les heures de dossier.txt
                .build().write(archives.resolve("2025-041"), clock.instant());
        manifest.files().forEach(file -> print(file.path()));
        Files.readString(archives.resolve("2025-041/dossier.txt")).lines().forEach(this::print);

        String kept = manifest.sha256();                                 // à garder ailleurs que le dossier
        print(ArchiveVerification.verify(archives.resolve("2025-041"), kept).isIntact() ? "intact" : "modifié");
        Files.writeString(archives.resolve("2025-041/textes/01-courriel-fr.txt"), "L’eau ne sera pas coupée.");
        ArchiveVerification.verify(archives.resolve("2025-041"), kept).faults()
                .forEach(fault -> print(fault.path() + " : " + fault.message().fr()));
        // </guide:export-archive>
        // spotless:on
    }

    private void mistakes() throws IOException {
        ApprovalStore store = filled(new MemoryApprovalStore());
        try {
            CommunicationArchive.builder(store, CommunicationId.of("2025-041"), mandates.chart())
                    .build();
        } catch (ArchiveException refused) {
            print(refused.message(Locale.FRENCH));
        }
    }
}
