package org.commspubliques.examples.intranet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.commspubliques.approval.Approvals;
import org.commspubliques.approval.publication.ChannelAdapter;
import org.commspubliques.approval.publication.DeliveryOrder;
import org.commspubliques.approval.publication.DeliveryReceipt;
import org.commspubliques.approval.publication.GateAnswer;
import org.commspubliques.approval.publication.PublicationGate;
import org.commspubliques.approval.publication.PublicationPermit;
import org.commspubliques.approval.publication.RefusalReason;
import org.commspubliques.approval.publication.adapter.FolderAdapter;
import org.commspubliques.approval.store.CommandId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.VariantId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/**
 * What goes out, which is only what the gate lets out. Thread-safe.
 *
 * <p>Nothing here is in a transaction of the host: permit, order and receipt are each on record before the next step, so that
 * what was sent stays known whatever happens afterwards. Each step has a name made of that of the request; asked again, a
 * request goes on where it stopped, and sends nothing twice.
 */
@Service
class PublicationDesk {

    private final PublicationGate gate;
    private final Approvals approvals;
    private final Dossiers dossiers;
    private final ChannelAdapter folder;

    PublicationDesk(
            PublicationGate gate, Approvals approvals, Dossiers dossiers, @Value("${intranet.folder}") Path folder) {
        this.gate = gate;
        this.approvals = approvals;
        this.dossiers = dossiers;
        this.folder = new FolderAdapter(created(folder));
    }

    private static Path created(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // spotless:off
    // publication
    DeliveryReceipt publish(CommandId name, CommunicationId dossier, VariantId variant) {
        Communication now = dossiers.find(dossier).communication();
        PublicationPermit permit = granted(gate.permit(step(name, "autorisation"), now, variant));
        DeliveryOrder order = granted(gate.redeem(step(name, "ordre"), permit.id(), now, variant));
        DeliveryReceipt receipt = gate.deliver(step(name, "remise"), order, folder);
        dossiers.state(dossier, approvals.stateOf(dossier));                    // may be behind, is never believed
        return receipt;
    }

    private static <T> T granted(GateAnswer<T> answer) {
        return answer.granted().orElseThrow(() -> new DeniedException(answer.reasons()));
    }
    // /publication
    // spotless:on

    private static CommandId step(CommandId name, String step) {
        return CommandId.of(name + " " + step);
    }

    /** The gate lets nothing out: every reason at once. */
    static final class DeniedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient List<RefusalReason> reasons;

        DeniedException(List<RefusalReason> reasons) {
            super(reasons.get(0).message().fr());
            this.reasons = reasons;
        }

        List<RefusalReason> reasons() {
            return reasons;
        }
    }
}
