package org.commspubliques.examples.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.commspubliques.approval.Approvals;
import org.commspubliques.approval.audit.AuditTrail;
import org.commspubliques.approval.audit.Checkpoint;
import org.commspubliques.approval.audit.Verification;
import org.commspubliques.approval.audit.Verification.Broken;
import org.commspubliques.approval.audit.Verification.Intact;
import org.commspubliques.approval.store.FileApprovalStore;
import org.commspubliques.approval.store.MemoryApprovalStore;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.ContentSeal;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.json.JsonCodec;
import org.commspubliques.core.json.JsonContract;

/** « Vérifier le registre » */
public final class RegisterGuide extends GuidePage {

    private static final VariantId SITE = VariantId.parse("site/fr");

    private final LocalAuthority town = Town.town();
    private final Clock clock = Town.clock("2025-09-01T09:00");

    /** The page. */
    public RegisterGuide() {
        shows("registre", this::verify);
        shows("registre-texte", this::text);
    }

    private void verify() throws IOException {
        Path folder = Files.createTempDirectory("registre");
        // spotless:off
        // <guide:registre>
        Path register = folder.resolve("registre.jsonl");
        try (FileApprovalStore store = FileApprovalStore.open(register)) {
            Town.approve(Approvals.with(store, town, Town.mandates(town), clock), Town.notice("L’eau revient à 14 h."));
        }
        say("au départ", AuditTrail.verify(register));
        Intact intact = (Intact) AuditTrail.verify(register);
        Checkpoint kept = intact.checkpoint(clock.instant());              // à garder là où la mairie ne peut pas écrire

        List<String> lines = Files.readAllLines(register);
        Files.writeString(register, String.join("\n", lines).replace("bruno", "brune") + "\n");
        say("un nom changé", AuditTrail.verify(register));

        Files.writeString(register, lines.get(0) + "\n");                   // la décision est coupée
        say("la fin coupée", AuditTrail.verify(register));
        say("la fin coupée, avec le point de contrôle", AuditTrail.verify(register, kept));
        // </guide:registre>
        // spotless:on
    }

    private void text() throws IOException {
        Path texts = Files.createTempDirectory("textes");
        Communication notice = Town.notice("L’eau revient à 14 h.");
        Approvals approvals = Approvals.with(new MemoryApprovalStore(), town, Town.mandates(town), clock);
        Town.approve(approvals, notice);
        // spotless:off
        // <guide:registre-texte>
        JsonCodec<Communication> codec = JsonContract.codec(Communication.class);
        Files.writeString(texts.resolve(notice.seal(SITE) + ".json"), codec.write(notice));      // chez vous, sous son empreinte

        ContentSeal recorded = approvals.state(notice.id()).seals().get(SITE);                    // ce que dit le registre
        Communication kept = codec.read("texte", Files.readString(texts.resolve(recorded + ".json")));
        for (Communication shown : List.of(kept, Town.notice("L’eau revient à 15 h."))) {
            print((shown.seal(SITE).equals(recorded) ? "c’est le texte validé : " : "ce n’est pas lui : ")
                    + shown.variant(SITE).orElseThrow().text(SectionRole.BODY).orElseThrow());
        }
        // </guide:registre-texte>
        // spotless:on
    }

    private void say(String what, Verification verification) {
        print(what + " : "
                + (verification instanceof Broken broken
                        ? broken.reason().fr()
                        : "intact, enregistrements : " + ((Intact) verification).entries()));
    }
}
