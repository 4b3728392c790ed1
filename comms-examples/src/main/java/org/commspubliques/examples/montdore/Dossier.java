package org.commspubliques.examples.montdore;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.publication.RefusalReason;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.finding.Report;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.request.CommunicationRequest;

/** Everything about one request of the week, as it comes to be. */
final class Dossier {

    /**
     * What the gate answered when it said no.
     *
     * @param at when
     * @param variant about which variant
     * @param reasons every reason
     */
    record Denial(Instant at, VariantId variant, List<RefusalReason> reasons) {}

    private final RequestFile received;
    private final CommunicationRequest request;
    private final Communication draft;
    private final ApprovalChain chain;
    private final Report draftReport;
    private final List<Denial> denials = new ArrayList<>();
    private final List<Wording> refusals = new ArrayList<>();
    private RequestFile source;
    private Communication current;
    private Communication previous;

    Dossier(
            RequestFile received,
            CommunicationRequest request,
            Communication draft,
            ApprovalChain chain,
            Report draftReport) {
        this.received = received;
        this.request = request;
        this.draft = draft;
        this.chain = chain;
        this.draftReport = draftReport;
        this.source = received;
        this.current = draft;
        this.previous = draft;
    }

    String id() {
        return request.id().value();
    }

    RequestFile received() {
        return received;
    }

    CommunicationRequest request() {
        return request;
    }

    /** The communication as it was received. */
    Communication draft() {
        return draft;
    }

    ApprovalChain chain() {
        return chain;
    }

    /** What the review found in the communication as it was received. */
    Report draftReport() {
        return draftReport;
    }

    /** The communication as it is now. */
    Communication current() {
        return current;
    }

    /** The communication as it was before it was last corrected. */
    Communication previous() {
        return previous;
    }

    List<Denial> denials() {
        return denials;
    }

    /** The drafts of text messages that were reworded since: worth seeing, for what they would have cost. */
    List<Variant> costlyDrafts() {
        return draft.variants().stream()
                .filter(variant -> variant.channel().value().equals("sms"))
                .filter(variant -> !current.variants().contains(variant))
                .toList();
    }

    /** What the approvals refused. */
    List<Wording> refusals() {
        return refusals;
    }

    void correct(RequestFile correction, Drafting drafting) {
        source = source.correctedBy(correction);
        previous = current;
        current = drafting.communication(source);
    }
}
