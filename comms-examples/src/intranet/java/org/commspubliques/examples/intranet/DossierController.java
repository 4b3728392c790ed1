package org.commspubliques.examples.intranet;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.commspubliques.approval.Approvals;
import org.commspubliques.approval.OpenApprovals;
import org.commspubliques.approval.decision.ApprovalCommand;
import org.commspubliques.approval.decision.RecordedAct;
import org.commspubliques.approval.publication.DeliveryReceipt;
import org.commspubliques.approval.store.CommandId;
import org.commspubliques.approval.waiting.Waiting;
import org.commspubliques.approval.waiting.Workbasket;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.ContentSeal;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.finding.Report;
import org.commspubliques.core.lifecycle.CommunicationState;
import org.commspubliques.core.review.Review;
import org.commspubliques.core.review.ReviewContext;
import org.commspubliques.examples.intranet.SignOnConfiguration.SomebodyElseException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * What a front end asks for. Every change carries a name of the caller’s choice in {@code Idempotency-Key}, so that it can be
 * asked for again, of any node, when an answer was lost. The library’s documents are read and written as their schemas say.
 * Thread-safe.
 */
@RestController
class DossierController {

    private static final String NAME = "Idempotency-Key";

    private final ApprovalDesk desk;
    private final PublicationDesk publications;
    private final Dossiers dossiers;
    private final Approvals approvals;
    private final OpenApprovals open;
    private final Review review;
    private final Clock clock;

    DossierController(
            ApprovalDesk desk,
            PublicationDesk publications,
            Dossiers dossiers,
            Approvals approvals,
            OpenApprovals open,
            Review review,
            Clock clock) {
        this.desk = desk;
        this.publications = publications;
        this.dossiers = dossiers;
        this.approvals = approvals;
        this.open = open;
        this.review = review;
        this.clock = clock;
    }

    /**
     * A dossier to submit.
     *
     * @param id its number
     * @param title what it is called
     * @param purpose why it is made
     * @param texts its text for each channel
     */
    record Submission(CommunicationId id, String title, CommunicationPurpose purpose, Map<ChannelId, String> texts) {

        /** Refuses what is missing. */
        Submission {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(purpose, "purpose");
            Objects.requireNonNull(texts, "texts");
        }
    }

    /**
     * What is to go out.
     *
     * @param variant the variant
     */
    record PublicationRequest(VariantId variant) {

        /** Refuses what is missing. */
        PublicationRequest {
            Objects.requireNonNull(variant, "variant");
        }
    }

    /**
     * Where a dossier stands.
     *
     * @param id its number
     * @param title what it is called
     * @param state its state
     * @param seals the seal of each of its variants, which decisions name
     * @param waiting who can decide what, and what each variant waits for
     */
    record DossierView(
            CommunicationId id,
            String title,
            CommunicationState state,
            Map<VariantId, ContentSeal> seals,
            Waiting waiting) {}

    @PostMapping("/dossiers")
    ResponseEntity<DossierView> submit(
            @RequestHeader(NAME) CommandId name, @RequestBody Submission wanted, @Acting PersonId person) {
        Dossier dossier = new Dossier(wanted.id(), wanted.title(), wanted.purpose(), person, wanted.texts());
        return answer(HttpStatus.CREATED, desk.submit(name, dossier), dossier.id());
    }

    @PutMapping("/dossiers/{id}/textes")
    ResponseEntity<DossierView> revise(
            @PathVariable CommunicationId id,
            @RequestHeader(NAME) CommandId name,
            @RequestBody Map<ChannelId, String> texts,
            @Acting PersonId person) {
        Dossier now = dossiers.find(id);
        Dossier revised = new Dossier(id, now.title(), now.purpose(), now.author(), texts);
        return answer(HttpStatus.OK, desk.revise(name, revised, person), id);
    }

    // spotless:off
    // controller
    /** Takes a decision as the schema of the library, approval-command, has it; nobody decides in the name of another. */
    @PostMapping("/dossiers/{id}/decisions")
    ResponseEntity<DossierView> decide(
            @PathVariable CommunicationId id,
            @RequestHeader("Idempotency-Key") CommandId name,
            @RequestBody ApprovalCommand wanted,
            @Acting PersonId person) {
        if (!(wanted instanceof ApprovalCommand.Decide decision)) {
            throw new IllegalArgumentException("kind: decide");
        }
        if (!decision.person().equals(person)) {
            throw new SomebodyElseException();
        }
        return answer(HttpStatus.OK, desk.decide(name, id, decision), id);
    }
    // /controller
    // spotless:on

    @PostMapping("/dossiers/{id}/publications")
    DeliveryReceipt publish(
            @PathVariable CommunicationId id,
            @RequestHeader(NAME) CommandId name,
            @RequestBody PublicationRequest wanted,
            @Acting PersonId person) {
        dossiers.find(id);
        return publications.publish(name, id, wanted.variant());
    }

    @GetMapping("/dossiers/{id}")
    DossierView dossier(@PathVariable CommunicationId id) {
        Communication communication = dossiers.find(id).communication();
        return new DossierView(
                id, communication.title(), approvals.stateOf(id), communication.seals(), approvals.waiting(id));
    }

    @GetMapping("/dossiers/{id}/controle")
    Report check(@PathVariable CommunicationId id) {
        return review.review(dossiers.find(id).communication(), new ReviewContext(TownHall.TOWN, clock.instant()));
    }

    @GetMapping("/dossiers/{id}/actes")
    List<RecordedAct> trail(@PathVariable CommunicationId id) {
        return approvals.trail(id);
    }

    @GetMapping("/corbeille")
    Workbasket basket(@Acting PersonId person) {
        return approvals.pendingFor(person, open);
    }

    /** Says by a header whether the request had been carried out before. */
    private ResponseEntity<DossierView> answer(HttpStatus status, boolean repeated, CommunicationId id) {
        return ResponseEntity.status(status)
                .location(URI.create("/dossiers/" + id))
                .header("Idempotency-Replayed", Boolean.toString(repeated))
                .body(dossier(id));
    }
}
