package org.commspubliques.approval.testkit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.chain.Seat;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.approval.chain.StageNature;
import org.commspubliques.approval.decision.ApprovalCommand;
import org.commspubliques.approval.decision.DecisionKind;
import org.commspubliques.approval.decision.Proof;
import org.commspubliques.approval.decision.StageProgress;
import org.commspubliques.approval.waiting.Obstacle;
import org.commspubliques.approval.waiting.PossibleDecision;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.ContentSeal;
import org.commspubliques.core.communication.VariantId;

/**
 * Finds who is meant: a name is that of a stage, of an office or of a person. Whoever cannot decide asks all the same, so that
 * it is the rules that refuse, and never the kit.
 */
final class Deciders {

    private static final PersonId NOBODY = PersonId.of("personne");

    private final ApprovalDesk desk;
    private final Communication communication;

    Deciders(ApprovalDesk desk, Communication communication) {
        this.desk = desk;
        this.communication = communication;
    }

    /**
     * Insists that a name is one: whoever does not exist would be refused like anybody without a right, and a slip of the pen
     * would pass for a test of that.
     */
    void requireKnown(String who) {
        Set<String> stages = new LinkedHashSet<>();
        Set<String> offices = new LinkedHashSet<>();
        for (Stage stage : chain().stages()) {
            stages.add(stage.id().value());
            offices(stage).forEach(office -> offices.add(office.value()));
        }
        Set<String> people = new TreeSet<>();
        desk.mandates().persons().forEach(person -> people.add(person.value()));
        people.add(communication.author().value());
        if (!stages.contains(who)
                && !offices.contains(who)
                && !people.contains(who)
                && desk.mandates().chart().offices().stream()
                        .noneMatch(office -> office.id().value().equals(who))) {
            throw new IllegalArgumentException("nothing and nobody is called '" + who + "'; stages of the chain: "
                    + String.join(", ", stages) + "; its offices: " + String.join(", ", offices) + "; people: "
                    + String.join(", ", people));
        }
    }

    ApprovalCommand.Decide decision(String who, DecisionKind kind, String reason, Set<VariantId> named) {
        List<PossibleDecision> possible = possible().stream()
                .filter(decision -> decision.kinds().contains(kind))
                .filter(decision -> isNamed(decision, who))
                .toList();
        return possible.isEmpty()
                ? attempt(who, kind, reason, named)
                : decide(
                        possible.get(0),
                        kind,
                        reason,
                        named.isEmpty() ? possible.get(0).variants() : named);
    }

    private ApprovalCommand.Decide decide(
            PossibleDecision possible, DecisionKind kind, String reason, Set<VariantId> variants) {
        boolean proved = chain().stage(possible.stage())
                .filter(stage -> stage.nature() == StageNature.PROOF_SIGN_OFF)
                .isPresent();
        Map<VariantId, Proof> proofs = proved ? desk.proofs(communication) : Map.of();
        return new ApprovalCommand.Decide(
                possible.stage(), possible.office(), possible.person(), kind, seals(variants), reason, proofs);
    }

    private ApprovalCommand.Decide attempt(String who, DecisionKind kind, String reason, Set<VariantId> named) {
        Stage stage = stage(who);
        List<OfficeId> seats = offices(stage);
        OfficeId office = seats.stream()
                .filter(seat -> seat.value().equals(who))
                .findFirst()
                .orElseGet(() -> seats.get(0));
        boolean isPerson = !stage.id().value().equals(who) && !office.value().equals(who);
        PersonId person = isPerson
                ? PersonId.of(who)
                : desk.mandates().candidates(office, desk.clock().instant()).stream()
                        .findFirst()
                        .orElse(NOBODY);
        Set<VariantId> variants = named.isEmpty() ? communication.seals().keySet() : named;
        return new ApprovalCommand.Decide(stage.id(), office, person, kind, seals(variants), reason);
    }

    private Map<VariantId, ContentSeal> seals(Set<VariantId> variants) {
        return variants.stream().collect(Collectors.toMap(id -> id, communication::seal));
    }

    /** The stage of that name, or one where that office sits, or the one whose turn it is, or the first. */
    private Stage stage(String who) {
        List<Stage> stages = chain().stages().stream()
                .filter(stage -> !stage.seats().isEmpty())
                .toList();
        return stages.stream()
                .filter(stage -> stage.id().value().equals(who))
                .findFirst()
                .or(() -> stages.stream()
                        .filter(stage -> offices(stage).stream()
                                .anyMatch(seat -> seat.value().equals(who)))
                        .findFirst())
                .or(() -> progress().stream()
                        .filter(StageProgress::open)
                        .map(StageProgress::stage)
                        .findFirst())
                .orElse(stages.get(0));
    }

    private ApprovalChain chain() {
        return desk.state(communication.id())
                .chain()
                .orElseThrow(() -> new IllegalStateException(communication.id() + " is in no approval"));
    }

    private static List<OfficeId> offices(Stage stage) {
        return stage.seats().stream().map(Seat::office).toList();
    }

    private List<StageProgress> progress() {
        return communication.variants().stream()
                .flatMap(variant -> desk.state(communication.id()).progress(variant.id()).stream())
                .toList();
    }

    /** Whether something waits for a stage whose turn it is, or for a decision that an office or a person can make. */
    boolean isAwaited(String who) {
        return possible().stream().anyMatch(decision -> isNamed(decision, who))
                || obstacles().stream()
                        .filter(obstacle -> obstacle.kind() != Obstacle.Kind.STAGE_NOT_REACHED)
                        .flatMap(obstacle -> obstacle.inStage().stream())
                        .anyMatch(stage -> stage.value().equals(who));
    }

    List<Obstacle> obstacles() {
        return communication.variants().stream()
                .flatMap(variant -> desk.approvals().waiting(communication.id()).obstacles(variant.id()).stream())
                .toList();
    }

    private List<PossibleDecision> possible() {
        return desk.approvals().waiting(communication.id()).whoCanAct();
    }

    private static boolean isNamed(PossibleDecision decision, String who) {
        return decision.stage().value().equals(who)
                || decision.office().value().equals(who)
                || decision.person().value().equals(who);
    }
}
