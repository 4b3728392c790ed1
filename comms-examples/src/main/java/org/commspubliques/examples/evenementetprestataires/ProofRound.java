package org.commspubliques.examples.evenementetprestataires;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commspubliques.approval.Approvals;
import org.commspubliques.approval.AwaitedProof;
import org.commspubliques.approval.Outcome;
import org.commspubliques.approval.ProofDesk;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.chain.StageNature;
import org.commspubliques.approval.decision.ApprovalCommand;
import org.commspubliques.approval.decision.DecisionKind;
import org.commspubliques.approval.decision.Proof;
import org.commspubliques.approval.mandate.MandateRegister;
import org.commspubliques.approval.store.CommandId;
import org.commspubliques.approval.store.MemoryApprovalStore;
import org.commspubliques.core.authority.Hierarchy;
import org.commspubliques.core.authority.Office;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.OrgChart;
import org.commspubliques.core.authority.OrgUnit;
import org.commspubliques.core.authority.OrgUnitKind;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.Position;
import org.commspubliques.core.authority.StandardOffices;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.MediaAsset;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.SupportKind;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.provider.Deliverable;

/**
 * The proof of the poster goes to the studio, which knows its colours: it sends the first one back and signs the second. Of
 * the release, which is in approval too, it is told nothing.
 */
final class ProofRound {

    static final VariantId POSTER = new VariantId(ChannelId.of("affiche"), "fr");

    private static final OfficeId STUDIO = OfficeId.of("atelier-lagon");
    private static final PersonId DESIGNER = PersonId.of("atelier-lagon-1");
    private static final StageId SIGN_OFF = StageId.of("bon-a-tirer");
    private static final StageId READING = StageId.of("relecture");
    private static final PersonId DIRECTOR = PersonId.of("directrice-communication");

    /**
     * A step, as people read it.
     *
     * @param at when
     * @param who who
     * @param what what they did
     * @param accepted whether the rules allowed it
     */
    record Step(Instant at, String who, String what, boolean accepted) {}

    private final MemoryApprovalStore store = new MemoryApprovalStore();
    private final List<Step> steps = new ArrayList<>();
    private final Communication poster = Communication.builder(Town.POSTER, "Affiche du forum")
            .purpose(CommunicationPurpose.INFORMATION)
            .support(SupportKind.POSTER)
            .owner(Town.CULTURE)
            .author(Town.OFFICER)
            .variant(Variant.french(
                            POSTER.channel(),
                            Section.title("Forum des associations"),
                            Section.body("Samedi 6 septembre 2025, de 9 h à 16 h, salle omnisports de Boulari."))
                    .withMedia(List.of(Missions.PROOF)))
            .build();
    private final Communication release = new PressOffice().communication();
    private int requests;
    private Deliverable.Proof signed = Missions.unsigned();
    private List<AwaitedProof> seen = List.of();

    private ProofRound() {}

    static ProofRound played() {
        ProofRound round = new ProofRound();
        round.play();
        return round;
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    /** What the studio saw when it first came to the desk. */
    List<AwaitedProof> seen() {
        return seen;
    }

    Deliverable.Proof signed() {
        return signed;
    }

    private void play() {
        LocalDate day = LocalDate.of(2025, 8, 26);
        Instant morning = Town.at(day, 9);
        approvals(morning).submit(name(), poster, chain(true));
        approvals(morning).submit(name(), release, chain(false));
        step(morning, "cellule communication", "soumet l’affiche et le communiqué", true);

        approvals(morning)
                .decide(
                        name(),
                        Town.POSTER,
                        new ApprovalCommand.Decide(
                                READING,
                                StandardOffices.COMMUNICATION_DIRECTOR,
                                DIRECTOR,
                                DecisionKind.APPROVE,
                                poster.seals(),
                                ""));
        issue(morning, Missions.FIRST_PROOF);
        step(morning, "directrice de la communication", "relit l’affiche ; première épreuve émise", true);

        Instant noon = Town.at(day, 12);
        seen = desk(noon).awaited();
        step(noon, "atelier du lagon", "voit " + seen.size() + " épreuve à signer, la sienne", true);
        step(
                noon,
                "atelier du lagon",
                "veut décider du communiqué",
                accepted(decide(noon, release.id(), PressOffice.PRESS, Missions.FIRST_PROOF, DecisionKind.APPROVE)));
        step(
                noon,
                "atelier du lagon",
                "renvoie l’épreuve : le bleu est trop sombre",
                accepted(decide(noon, Town.POSTER, POSTER, Missions.FIRST_PROOF, DecisionKind.REQUEST_CHANGES)));

        Instant later = Town.at(day, 16);
        issue(later, Missions.PROOF);
        step(later, "cellule communication", "émet la deuxième épreuve", true);
        step(
                later,
                "atelier du lagon",
                "veut signer la première",
                accepted(decide(later, Town.POSTER, POSTER, Missions.FIRST_PROOF, DecisionKind.APPROVE)));
        Outcome last = decide(later, Town.POSTER, POSTER, Missions.PROOF, DecisionKind.APPROVE);
        step(later, "atelier du lagon", "signe la deuxième", accepted(last));
        if (accepted(last)) {
            signed = Missions.unsigned().signed("Atelier du lagon", later);
        }
    }

    private void step(Instant at, String who, String what, boolean accepted) {
        steps.add(new Step(at, who, what, accepted));
    }

    private static boolean accepted(Outcome outcome) {
        return outcome instanceof Outcome.Accepted;
    }

    private void issue(Instant at, MediaAsset file) {
        approvals(at)
                .act(
                        name(),
                        Town.POSTER,
                        new ApprovalCommand.IssueProof(Town.OFFICER, POSTER, poster.seal(POSTER), proof(file)));
    }

    private Outcome decide(
            Instant at, CommunicationId communication, VariantId variant, MediaAsset file, DecisionKind kind) {
        return desk(at).decide(
                        name(),
                        communication,
                        SIGN_OFF,
                        STUDIO,
                        kind,
                        Map.of(variant, proof(file)),
                        kind == DecisionKind.APPROVE ? "" : "le bleu est trop sombre");
    }

    private static Proof proof(MediaAsset file) {
        return new Proof(file.sha256(), file.mediaType());
    }

    private ProofDesk desk(Instant at) {
        return approvals(at).proofDesk(DESIGNER);
    }

    private CommandId name() {
        requests++;
        return CommandId.of("demande-" + requests);
    }

    private Approvals approvals(Instant at) {
        return Approvals.with(store, Town.AUTHORITY, mandates(), Clock.fixed(at, Town.NOUMEA));
    }

    private static ApprovalChain chain(boolean proofed) {
        ApprovalChain.Builder chain = ApprovalChain.named("forum", Wording.of("forum", "forum"))
                .then(Stage.builder(READING.value(), StageNature.PROOFREADING, Wording.of("Relecture", "Proofreading"))
                        .by(StandardOffices.COMMUNICATION_DIRECTOR)
                        .build());
        if (proofed) {
            chain.then(Stage.builder(
                            SIGN_OFF.value(), StageNature.PROOF_SIGN_OFF, Wording.of("Bon à tirer", "Proof sign-off"))
                    .by(STUDIO)
                    .build());
        }
        return chain.build();
    }

    private static MandateRegister mandates() {
        LocalDate start = LocalDate.of(2025, 1, 1);
        OrgUnit hall = new OrgUnit(
                Town.COMMUNICATION,
                Wording.of("communication", "communication"),
                OrgUnitKind.GENERAL_MANAGEMENT,
                Hierarchy.ADMINISTRATIVE,
                null);
        return MandateRegister.builder(
                        OrgChart.builder()
                                .unit(hall)
                                .office(new Office(
                                        StandardOffices.COMMUNICATION_DIRECTOR,
                                        Wording.of("direction de la communication", "communication director"),
                                        hall.id()))
                                .office(new Office(STUDIO, Wording.of("atelier du lagon", "studio"), hall.id()))
                                .position(Position.since(DIRECTOR, StandardOffices.COMMUNICATION_DIRECTOR, start))
                                .position(Position.since(DESIGNER, STUDIO, start))
                                .build(),
                        Town.NOUMEA)
                .build();
    }
}
