package org.commspubliques.examples.atelier.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.approval.decision.ApprovalState;
import org.commspubliques.approval.decision.StageProgress;
import org.commspubliques.approval.decision.Vote;
import org.commspubliques.approval.waiting.Obstacle;
import org.commspubliques.approval.waiting.PossibleDecision;
import org.commspubliques.approval.waiting.Waiting;
import org.commspubliques.core.json.JsonContract;
import org.commspubliques.core.language.Wording;
import org.commspubliques.examples.atelier.view.ApprovalView.StageView;

/** The chain of one communication, stage by stage: what is done, what waits, for whom and until when. */
final class ChainPicture {

    /** Where a stage stands for all the texts it answers for. */
    private enum Status {
        DONE("fait", "done"),
        OPEN("en cours", "open"),
        REFUSED("à reprendre", "to be reworked"),
        WAITING("à venir", "to come");

        private final Wording label;

        Status(String fr, String en) {
            this.label = Wording.of(fr, en);
        }
    }

    private final Names names;
    private final ApprovalState state;
    private final Waiting waiting;
    private final Locale reader;

    ChainPicture(Names names, ApprovalState state, Waiting waiting, Locale reader) {
        this.names = names;
        this.state = state;
        this.waiting = waiting;
        this.reader = reader;
    }

    List<List<StageView>> of(ApprovalChain chain) {
        return chain.ranks().stream()
                .map(rank -> rank.stream().map(this::stage).toList())
                .toList();
    }

    private StageView stage(Stage stage) {
        List<StageProgress> progress = state.seals().keySet().stream()
                .flatMap(variant -> state.progress(variant).stream())
                .filter(candidate -> candidate.stage().id().equals(stage.id()))
                .toList();
        Status status = status(progress);
        return new StageView(
                stage.id().value(),
                stage.name().in(reader),
                stage.nature().label().in(reader),
                stage.seats().stream()
                        .map(seat -> names.office(seat.office()).in(reader))
                        .collect(Collectors.joining(", ")),
                JsonContract.nameOf(status),
                status.label.in(reader),
                votes(progress),
                status == Status.OPEN ? waits(stage) : "",
                status == Status.OPEN ? due(stage) : "");
    }

    private static Status status(List<StageProgress> progress) {
        if (progress.stream().anyMatch(one -> !one.objections().isEmpty())) {
            return Status.REFUSED;
        }
        if (!progress.isEmpty() && progress.stream().allMatch(StageProgress::satisfied)) {
            return Status.DONE;
        }
        return progress.stream().anyMatch(StageProgress::open) ? Status.OPEN : Status.WAITING;
    }

    private List<String> votes(List<StageProgress> progress) {
        TrailWords words = new TrailWords(names, state);
        Set<String> votes = new LinkedHashSet<>();
        for (StageProgress one : progress) {
            for (Vote vote : one.votes()) {
                votes.add(words.decision(vote).in(reader) + texts(vote));
            }
        }
        return new ArrayList<>(votes);
    }

    /** Which texts a decision still counts for, where it is not all of them. */
    private String texts(Vote vote) {
        if (vote.seals().keySet().containsAll(state.seals().keySet())) {
            return "";
        }
        return vote.seals().keySet().stream()
                .map(variant -> names.channel(variant.channel()).in(reader))
                .collect(Collectors.joining(", ", " (", ")"));
    }

    private String waits(Stage stage) {
        List<String> who = waiting.whoCanAct().stream()
                .filter(decision -> decision.stage().equals(stage.id()))
                .map(PossibleDecision::person)
                .distinct()
                .map(person -> names.person(person).in(reader))
                .toList();
        if (who.isEmpty()) {
            return Wording.of("personne ne peut décider aujourd’hui", "nobody can decide today")
                    .in(reader);
        }
        return Wording.of("attend ", "waits for ").in(reader)
                + String.join(Wording.of(" ou ", " or ").in(reader), who);
    }

    private String due(Stage stage) {
        return state.seals().keySet().stream()
                .flatMap(variant -> waiting.obstacles(variant).stream())
                .filter(obstacle -> obstacle.inStage().equals(Optional.of(stage.id())))
                .map(Obstacle::deadline)
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .map(due -> Wording.of("avant le ", "before ").in(reader) + names.moment(due, reader))
                .orElse("");
    }
}
