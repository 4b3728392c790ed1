package org.commspubliques.examples.atelier.desk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commspubliques.approval.Outcome;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.decision.ApprovalCommand;
import org.commspubliques.approval.decision.ApprovalEvent;
import org.commspubliques.approval.decision.ApprovalState;
import org.commspubliques.approval.decision.RecordedAct;
import org.commspubliques.approval.publication.Publication;
import org.commspubliques.approval.store.CommandId;
import org.commspubliques.approval.waiting.PossibleDecision;
import org.commspubliques.approval.waiting.Waiting;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.ContentSeal;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.json.JsonContract;
import org.commspubliques.core.lifecycle.CommunicationState;
import org.commspubliques.examples.atelier.draft.Draft;
import org.commspubliques.examples.atelier.view.ApprovalView;
import org.commspubliques.examples.atelier.view.Choice;
import org.commspubliques.examples.atelier.view.Typeset;

/** Texts are submitted and decided on, and the page is told where they stand. Thread-safe. */
final class Approving {

    private static final CommandId SUBMISSION = CommandId.of("soumission");

    private final Workshop workshop;
    private final Writing writing;
    private final Publishing publishing;

    Approving(Workshop workshop, Writing writing, Publishing publishing) {
        this.workshop = workshop;
        this.writing = writing;
        this.publishing = publishing;
    }

    void submit(String id, int version) {
        Draft draft = current(id, version);
        accept(id, workshop.approvals.submit(SUBMISSION, workshop.communication(draft), DemoTown.chain()));
    }

    /** Decides on the content that was seen: one that has changed since is refused by the library. */
    void decide(String id, DecisionForm form, HostSession me) {
        Draft draft = workshop.draft(id);
        writing.revise(draft);
        Map<VariantId, ContentSeal> seals = new LinkedHashMap<>();
        form.seals().forEach(seen -> seals.put(seen.variant(), seen.seal()));
        accept(
                id,
                workshop.approvals.decide(
                        CommandId.of(form.name()),
                        workshop.communication(draft).id(),
                        new ApprovalCommand.Decide(
                                StageId.of(form.stage()),
                                OfficeId.of(form.office()),
                                me.person(),
                                form.kind(),
                                seals,
                                form.reason())));
    }

    private Draft current(String id, int version) {
        Draft draft = workshop.draft(id);
        if (draft.version() != version) {
            throw Refusals.stale(id);
        }
        return draft;
    }

    private void accept(String id, Outcome outcome) {
        outcome.refusal().ifPresent(refusal -> {
            throw Refusals.of(id, workshop.names.spelled(refusal.message()));
        });
    }

    ApprovalView view(String id, HostSession me, Locale reader) {
        Draft draft = workshop.draft(id);
        Communication communication = workshop.communication(draft);
        ApprovalState state = workshop.approvals.state(communication.id());
        Waiting waiting = workshop.approvals.waiting(communication.id());
        ApprovalChain chain = state.chain().orElseGet(DemoTown::chain);
        CommunicationState where = workshop.approvals.stateOf(communication.id());
        return new ApprovalView(
                draft.version(),
                state.submission().isPresent(),
                where.label().in(reader),
                Writing.tone(where),
                chain.name().in(reader),
                new ChainPicture(workshop.names, state, waiting, reader).of(chain),
                texts(communication, state, reader),
                actions(state, waiting, chain, me, reader),
                trail(communication, state, reader));
    }

    private List<ApprovalView.TextView> texts(Communication communication, ApprovalState state, Locale reader) {
        List<Publication> out = workshop.publications.of(communication.id());
        List<ApprovalView.TextView> texts = new ArrayList<>();
        for (Map.Entry<VariantId, ContentSeal> sealed : communication.seals().entrySet()) {
            VariantId variant = sealed.getKey();
            List<String> reasons = state.submission().isEmpty() || state.isPublished(variant)
                    ? List.of()
                    : workshop.gate.check(communication, variant).stream()
                            .map(reason -> Typeset.in(publishing.words(reason), reader))
                            .distinct()
                            .toList();
            texts.add(new ApprovalView.TextView(
                    variant.toString(),
                    workshop.names.channel(variant.channel()).in(reader),
                    sealed.getValue().abbreviated(),
                    out.stream()
                            .filter(publication -> publication.variant().equals(variant))
                            .map(Publication::reference)
                            .findFirst()
                            .orElse(""),
                    reasons));
        }
        return texts;
    }

    private List<ApprovalView.ActionView> actions(
            ApprovalState state, Waiting waiting, ApprovalChain chain, HostSession me, Locale reader) {
        List<ApprovalView.ActionView> actions = new ArrayList<>();
        for (PossibleDecision decision : waiting.whoCanAct()) {
            if (decision.person().equals(me.person())) {
                actions.add(new ApprovalView.ActionView(
                        decision.stage().value(),
                        chain.stage(decision.stage())
                                .map(Stage::name)
                                .orElseThrow()
                                .in(reader),
                        decision.office().value(),
                        workshop.names.office(decision.office()).in(reader),
                        decision.kinds().stream()
                                .map(kind -> Choice.of(JsonContract.nameOf(kind), kind.label(), reader))
                                .toList(),
                        decision.variants().stream()
                                .map(variant -> new ApprovalView.SealView(
                                        variant.toString(), seal(state, variant).sha256()))
                                .toList()));
            }
        }
        return actions;
    }

    private static ContentSeal seal(ApprovalState state, VariantId variant) {
        ContentSeal seal = state.seals().get(variant);
        if (seal == null) {
            throw new IllegalStateException("a decision is possible on " + variant + ", which is not in approval");
        }
        return seal;
    }

    private List<ApprovalView.ActView> trail(Communication communication, ApprovalState state, Locale reader) {
        TrailWords words = new TrailWords(workshop.names, state);
        List<ApprovalView.ActView> trail = new ArrayList<>();
        for (RecordedAct act : workshop.approvals.trail(communication.id())) {
            for (ApprovalEvent event : act.events()) {
                words.of(event, reader)
                        .ifPresent(text ->
                                trail.add(new ApprovalView.ActView(workshop.names.moment(act.at(), reader), text)));
            }
        }
        Collections.reverse(trail);
        return trail;
    }
}
