package org.commspubliques.approval.json;

import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.commspubliques.approval.AwaitedProof;
import org.commspubliques.approval.BulkDecision;
import org.commspubliques.approval.OpenApprovals;
import org.commspubliques.approval.Outcome;
import org.commspubliques.approval.ProofDesk;
import org.commspubliques.approval.archive.ArchiveFault;
import org.commspubliques.approval.archive.ArchiveManifest;
import org.commspubliques.approval.archive.ArchiveVerification;
import org.commspubliques.approval.audit.Checkpoint;
import org.commspubliques.approval.decision.FastTrackDebt;
import org.commspubliques.approval.mandate.Mandate;
import org.commspubliques.approval.mandate.MandateDenial;
import org.commspubliques.approval.mandate.MandateResolution;
import org.commspubliques.approval.store.StreamHead;
import org.commspubliques.approval.store.StreamId;
import org.commspubliques.approval.waiting.Obstacle;
import org.commspubliques.approval.waiting.PossibleDecision;
import org.commspubliques.approval.waiting.Waiting;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.error.CommsException;
import org.commspubliques.core.json.JsonForm;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/** What is shown of approvals beside where one stands. */
final class ViewForms {

    static final List<JsonForm<?, ?>> ALL = List.of(
            JsonForm.view(Waiting.class, WaitingForm.class, WaitingForm::of),
            JsonForm.view(OpenApprovals.class, OpenApprovalsForm.class, OpenApprovalsForm::of),
            JsonForm.view(ProofDesk.class, ProofDeskForm.class, desk -> new ProofDeskForm(desk.awaited())),
            JsonForm.view(BulkDecision.Result.class, ResultForm.class, ResultForm::of),
            JsonForm.view(MandateResolution.class, MandateResolutionForm.class, MandateResolutionForm::of),
            JsonForm.view(ArchiveVerification.class, ArchiveVerificationForm.class, ArchiveVerificationForm::of),
            JsonForm.view(Checkpoint.class, CheckpointForm.class, CheckpointForm::of));

    private ViewForms() {}

    /**
     * Qui peut agir, et pourquoi cela attend.
     *
     * @param whoCanAct who can decide what now
     * @param whoCanRatify who can give what an urgent release owes
     * @param obstacles what each variant waits for
     */
    record WaitingForm(
            List<PossibleDecision> whoCanAct, Set<PersonId> whoCanRatify, Map<VariantId, List<Obstacle>> obstacles) {

        static WaitingForm of(Waiting waiting) {
            return new WaitingForm(waiting.whoCanAct(), waiting.whoCanRatify(), waiting.obstacles());
        }
    }

    /**
     * Validations en cours.
     *
     * @param inApproval what is in approval
     * @param debts what urgent releases owe
     */
    record OpenApprovalsForm(List<CommunicationId> inApproval, Map<CommunicationId, FastTrackDebt> debts) {

        static OpenApprovalsForm of(OpenApprovals open) {
            return new OpenApprovalsForm(open.inApproval(), open.debts());
        }
    }

    /**
     * Bureau des épreuves.
     *
     * @param awaited the proofs that wait for the person
     */
    record ProofDeskForm(List<AwaitedProof> awaited) {}

    /**
     * Suite d’une décision du lot.
     *
     * @param communication the communication
     * @param outcome what became of it; absent where it failed
     * @param failure why nobody knows whether it is recorded
     */
    record ResultForm(
            CommunicationId communication,
            @Nullable Outcome outcome,
            @Nullable Failure failure) {

        static ResultForm of(BulkDecision.Result result) {
            return new ResultForm(
                    result.communication(),
                    result.outcome(),
                    result.unknown().map(Failure::of).orElse(null));
        }
    }

    /**
     * Erreur.
     *
     * @param code its stable code
     * @param message what a person reads
     */
    record Failure(String code, Wording message) {

        static Failure of(CommsException failure) {
            return new Failure(
                    failure.code(), Wording.of(failure.message(Locale.FRENCH), failure.message(Locale.ENGLISH)));
        }
    }

    /**
     * Pouvoir reconnu ou refusé.
     *
     * @param granted the right; absent where the person may not act
     * @param denied why the person may not act
     * @param message what stands in the way, and what to do; absent where nothing does
     */
    record MandateResolutionForm(
            @Nullable Mandate granted,
            @Nullable MandateDenial denied,
            @Nullable Wording message) {

        static MandateResolutionForm of(MandateResolution resolution) {
            return new MandateResolutionForm(
                    resolution.granted().orElse(null),
                    resolution.denied().orElse(null),
                    resolution.denied().isPresent() ? resolution.message() : null);
        }
    }

    /**
     * Contrôle d’une archive.
     *
     * @param communication whose archive it is; absent where that cannot be read
     * @param archivedAt when it was made
     * @param intact whether nothing is wrong with it
     * @param faults what is wrong with it
     */
    record ArchiveVerificationForm(
            @Nullable CommunicationId communication,
            @Nullable Instant archivedAt,
            boolean intact,
            List<ArchiveFault> faults) {

        static ArchiveVerificationForm of(ArchiveVerification verification) {
            ArchiveManifest manifest = verification.manifest();
            return new ArchiveVerificationForm(
                    manifest == null ? null : manifest.communication(),
                    manifest == null ? null : manifest.archivedAt(),
                    verification.faults().isEmpty(),
                    verification.faults());
        }
    }

    /**
     * Point de contrôle, as its file says it; {@code Checkpoint.parse} reads it.
     *
     * @param format what the file is
     * @param takenAt when the register was verified
     * @param entries how many entries there were
     * @param streams how many streams there were
     * @param root the Merkle root over the heads
     * @param headHash the hash of the hashes of all entries
     * @param signature in base64; absent where it is not signed
     * @param heads how far each stream had come
     */
    record CheckpointForm(
            String format,
            Instant takenAt,
            long entries,
            int streams,
            String root,
            String headHash,
            @Nullable String signature,
            Map<StreamId, Head> heads) {

        static CheckpointForm of(Checkpoint checkpoint) {
            Map<StreamId, Head> heads = new LinkedHashMap<>();
            checkpoint.heads().forEach(head -> heads.put(head.stream(), Head.of(head)));
            return new CheckpointForm(
                    "comms-checkpoint-1",
                    checkpoint.takenAt(),
                    checkpoint.entries(),
                    checkpoint.streams(),
                    checkpoint.root(),
                    checkpoint.headHash(),
                    checkpoint
                            .signature()
                            .map(bytes -> Base64.getEncoder().encodeToString(bytes))
                            .orElse(null),
                    heads);
        }
    }

    /**
     * Tête d’un fil.
     *
     * @param version how many entries it has
     * @param hash the hash of the last
     */
    record Head(int version, String hash) {

        static Head of(StreamHead head) {
            return new Head(head.version(), head.hash());
        }
    }
}
