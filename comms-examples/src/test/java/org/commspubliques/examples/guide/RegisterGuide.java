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
import org.commspubliques.core.authority.LocalAuthority;

/** « Vérifier le registre » */
public final class RegisterGuide extends GuidePage {

    private final LocalAuthority town = Town.town();
    private final Clock clock = Town.clock("2025-09-01T09:00");

    /** The page. */
    public RegisterGuide() {
        shows("registre", this::verify);
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

    private void say(String what, Verification verification) {
        print(what + " : "
                + (verification instanceof Broken broken
                        ? broken.reason().fr()
                        : "intact, enregistrements : " + ((Intact) verification).entries()));
    }
}
