package org.commspubliques.examples.montdore;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.commspubliques.approval.Approvals;
import org.commspubliques.approval.Outcome;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.decision.ApprovalCommand;
import org.commspubliques.approval.decision.ApprovalState;
import org.commspubliques.approval.decision.DecisionKind;
import org.commspubliques.approval.decision.StageProgress;
import org.commspubliques.approval.publication.DeliveryOrder;
import org.commspubliques.approval.publication.DeliveryReceipt;
import org.commspubliques.approval.publication.GateAnswer;
import org.commspubliques.approval.publication.PublicationGate;
import org.commspubliques.approval.publication.PublicationPermit;
import org.commspubliques.approval.store.ApprovalStore;
import org.commspubliques.approval.store.CommandId;
import org.commspubliques.core.StandardReview;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.ContentSeal;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.request.CommunicationRequest;
import org.commspubliques.core.review.Review;
import org.commspubliques.core.review.ReviewContext;
import org.commspubliques.examples.ScriptedClock;

/** The week as the script tells it: what people do, hour by hour, with the library as it is. */
final class Week {

    static final LocalDateTime START = LocalDateTime.of(2025, 9, 1, 7, 30);

    private static final Map<String, ApprovalChain> CHAINS = Map.of(
            "2025-041",
            Chains.PRESS,
            "2025-042",
            Chains.CABINET,
            "2025-043",
            Chains.INTERNAL,
            "2025-044",
            Chains.ALERT);

    private final Town town;
    private final Drafting drafting;
    private final Map<String, RequestFile> corrections;
    private final ScriptedClock clock;
    private final Review review;
    private final Approvals approvals;
    private final PublicationGate gate;
    private final Network network = new Network(
            Wording.of("le réseau n’a pas répondu dans le délai", "the network did not answer in time"),
            Set.of("2025-041/facebook"));
    private final Map<String, Dossier> dossiers = new LinkedHashMap<>();
    private final Map<LocalDateTime, Runnable> script = new TreeMap<>();
    private final Map<String, DeliveryOrder> failed = new LinkedHashMap<>();
    private int requests;

    Week(Town town, Drafting drafting, Map<String, RequestFile> corrections, ApprovalStore store) {
        this.town = town;
        this.drafting = drafting;
        this.corrections = corrections;
        this.clock = new ScriptedClock(START.atZone(town.authority().zone()));
        this.review = StandardReview.of(town.facts());
        this.approvals = Approvals.with(store, town.authority(), town.mandates(), clock);
        this.gate =
                PublicationGate.builder(store, town.authority(), review, clock).build();
    }

    Town town() {
        return town;
    }

    Approvals approvals() {
        return approvals;
    }

    Review review() {
        return review;
    }

    ZonedDateTime start() {
        return START.atZone(town.authority().zone());
    }

    List<Dossier> dossiers() {
        return List.copyOf(dossiers.values());
    }

    /** Takes a request in: reads it, and reviews the draft as it would be published. */
    void receive(RequestFile file) {
        CommunicationRequest request = drafting.request(file);
        Communication draft = drafting.communication(file);
        ReviewContext context = new ReviewContext(town.authority(), request.receivedAt());
        ApprovalChain chain = CHAINS.getOrDefault(request.id().value(), Chains.PRESS);
        dossiers.put(request.id().value(), new Dossier(file, request, draft, chain, review.review(draft, context)));
    }

    /** Plays the script for the requests that are there. */
    void play() {
        whenReceived("2025-041", this::waterCut);
        whenReceived("2025-042", this::record);
        whenReceived("2025-043", this::journal);
        whenReceived("2025-044", this::alert);
        script.forEach((at, step) -> {
            clock.moveTo(at.atZone(town.authority().zone()).toInstant());
            step.run();
        });
    }

    private void whenReceived(String id, Consumer<Dossier> scene) {
        Dossier dossier = dossiers.get(id);
        if (dossier != null) {
            scene.accept(dossier);
        }
    }

    private void waterCut(Dossier d) {
        on(1, 8, 15, () -> correct(d, "2025-041-1"));
        on(1, 8, 30, () -> submit(d));
        on(1, 8, 45, () -> approve(d, "service", "le-chef-des-services-techniques"));
        on(1, 9, 10, () -> approve(d, "communication", "la-chargee-de-communication"));
        on(1, 9, 40, () -> approve(d, "cabinet", "l-adjointe-au-directeur-de-cabinet"));
        on(1, 9, 55, () -> approve(d, "secretariat", "la-secretaire-generale"));
        on(1, 10, 5, () -> {
            correct(d, "2025-041-2");
            revise(d);
            publish(d, "sms");
        });
        on(1, 10, 8, () -> approve(d, "service", "le-chef-des-services-techniques"));
        on(1, 10, 12, () -> approve(d, "communication", "la-chargee-de-communication"));
        on(1, 10, 16, () -> approve(d, "cabinet", "l-adjointe-au-directeur-de-cabinet"));
        on(1, 10, 20, () -> approve(d, "secretariat", "la-secretaire-generale"));
        on(1, 11, 0, () -> publish(d, "interne"));
        on(1, 11, 30, () -> {
            publish(d, "presse");
            publish(d, "site");
        });
        on(1, 12, 0, () -> List.of("site", "facebook", "sms", "panneau").forEach(channel -> publish(d, channel)));
        on(1, 12, 5, () -> retry(d, "facebook"));
    }

    private void record(Dossier d) {
        on(1, 8, 40, () -> submit(d));
        on(
                1,
                9,
                20,
                () -> decide(
                        d,
                        "communication",
                        "la-chargee-de-communication",
                        DecisionKind.REQUEST_CHANGES,
                        "décrire les travaux sans les attribuer, ou attendre la fin du scrutin"));
        on(1, 9, 50, () -> approve(d, "secretariat", "la-secretaire-generale"));
        on(
                1,
                14,
                0,
                () -> d.current()
                        .variants()
                        .forEach(variant -> publish(d, variant.channel().value())));
    }

    private void journal(Dossier d) {
        on(2, 9, 0, () -> submit(d));
        on(
                2,
                10,
                0,
                () -> decide(
                        d,
                        "comite",
                        "la-cheffe-des-rh",
                        DecisionKind.APPROVE_WITH_RESERVATIONS,
                        "annoncer les formations plus tôt, dès le prochain numéro"));
        on(2, 11, 0, () -> approve(d, "comite", "la-chargee-de-communication"));
        on(3, 8, 0, () -> publish(d, "interne"));
    }

    private void alert(Dossier d) {
        on(6, 20, 12, () -> {
            Outcome outcome = approvals.invokeFastTrack(
                    name(d, "urgence"),
                    d.current(),
                    d.chain(),
                    PersonId.of("le-cadre-de-securite-civile"),
                    "bulletin de 19 h 40 : crue possible des creeks dans la nuit");
            note(d, outcome);
            d.current()
                    .variants()
                    .forEach(variant -> publish(d, variant.channel().value()));
        });
        on(
                8,
                8,
                5,
                () -> note(
                        d,
                        approvals.ratify(
                                name(d, "regularisation"),
                                d.request().id(),
                                PersonId.of("la-secretaire-generale"),
                                "alerte conforme au bulletin")));
    }

    private void on(int day, int hour, int minute, Runnable step) {
        script.merge(LocalDateTime.of(2025, 9, day, hour, minute), step, (first, second) -> () -> {
            first.run();
            second.run();
        });
    }

    private void correct(Dossier d, String correction) {
        RequestFile file = corrections.get(correction);
        if (file != null) {
            d.correct(file, drafting);
        }
    }

    private void submit(Dossier d) {
        note(d, approvals.submit(name(d, "soumission"), d.current(), d.chain()));
    }

    private void revise(Dossier d) {
        note(d, approvals.revise(name(d, "revision"), d.current(), PersonId.of("l-assistant-de-communication")));
    }

    private void approve(Dossier d, String stage, String person) {
        decide(d, stage, person, DecisionKind.APPROVE, "");
    }

    /** Decides on all variants that wait for the stage, for the first seat the person may act for. */
    private void decide(Dossier d, String stageId, String person, DecisionKind kind, String reason) {
        ApprovalState state = approvals.state(d.request().id());
        Map<VariantId, ContentSeal> open = new LinkedHashMap<>();
        state.seals()
                .forEach((variant, seal) -> state.progress(variant).stream()
                        .filter(StageProgress::open)
                        .filter(progress -> progress.stage().id().equals(StageId.of(stageId)))
                        .forEach(progress -> open.put(variant, seal)));
        if (open.isEmpty()) {
            return;
        }
        Stage stage = d.chain().stage(StageId.of(stageId)).orElseThrow();
        PersonId who = PersonId.of(person);
        Instant now = clock.instant();
        stage.seats().stream()
                .filter(seat ->
                        !town.mandates().mandates(who, seat.office(), now).isEmpty())
                .findFirst()
                .ifPresent(seat -> note(
                        d,
                        approvals.decide(
                                name(d, stageId),
                                d.request().id(),
                                new ApprovalCommand.Decide(stage.id(), seat.office(), who, kind, open, reason))));
    }

    private void publish(Dossier d, String channel) {
        VariantId variant = Drafting.variant(channel);
        GateAnswer<PublicationPermit> permit = gate.permit(name(d, "autorisation-" + channel), d.current(), variant);
        if (permit instanceof GateAnswer.Denied<PublicationPermit> denied) {
            d.denials().add(new Dossier.Denial(clock.instant(), variant, denied.reasons()));
            return;
        }
        DeliveryOrder order = permit.granted()
                .flatMap(granted -> gate.redeem(name(d, "ordre-" + channel), granted.id(), d.current(), variant)
                        .granted())
                .orElseThrow();
        deliver(d, channel, order);
    }

    private void deliver(Dossier d, String channel, DeliveryOrder order) {
        if (gate.deliver(name(d, "envoi-" + channel), order, network) instanceof DeliveryReceipt.Failed) {
            failed.put(d.id() + "/" + channel, order);
        }
    }

    private void retry(Dossier d, String channel) {
        DeliveryOrder order = failed.get(d.id() + "/" + channel);
        if (order != null) {
            deliver(d, channel, order);
        }
    }

    /** A name for each request, in order, so that every run has the same. */
    private CommandId name(Dossier d, String what) {
        requests++;
        return CommandId.of(d.id() + "-" + (requests < 10 ? "0" : "") + requests + "-" + what);
    }

    /** Nothing is refused in the week as it ships; where a file was edited, what is refused is shown. */
    private void note(Dossier d, Outcome outcome) {
        outcome.refusal().ifPresent(refusal -> d.refusals().add(refusal.message()));
    }
}
