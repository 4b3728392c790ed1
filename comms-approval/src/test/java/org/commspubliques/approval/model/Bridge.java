package org.commspubliques.approval.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.commspubliques.approval.Town;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.chain.Coverage;
import org.commspubliques.approval.chain.Deadline;
import org.commspubliques.approval.chain.FastTrack;
import org.commspubliques.approval.chain.Quorum;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.chain.StageNature;
import org.commspubliques.approval.decision.ApprovalCommand;
import org.commspubliques.approval.decision.ApprovalRules;
import org.commspubliques.approval.decision.ApprovalState;
import org.commspubliques.approval.decision.DecisionContext;
import org.commspubliques.approval.decision.DecisionKind;
import org.commspubliques.approval.decision.FastTrackDebt;
import org.commspubliques.approval.decision.Proof;
import org.commspubliques.approval.decision.Ruling;
import org.commspubliques.approval.decision.StageClock;
import org.commspubliques.approval.decision.StageProgress;
import org.commspubliques.approval.decision.Vote;
import org.commspubliques.approval.mandate.MandateRegister;
import org.commspubliques.approval.model.Move.Act;
import org.commspubliques.approval.model.Plan.Post;
import org.commspubliques.approval.permit.IssuedPermit;
import org.commspubliques.approval.permit.PermitId;
import org.commspubliques.core.authority.DutyRoster;
import org.commspubliques.core.authority.DutyShift;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.OrgChart;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.Position;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.ContentSeal;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.time.Delay;

/** Between the register kept by hand and the engine: the one place that knows both. */
final class Bridge {

    static final Instant START = Instant.parse(Town.MONDAY);

    private static final PermitId NO_PERMIT = new PermitId(Town.NOTICE, 9_999);

    final Plan plan;
    final ApprovalChain chain;
    final MandateRegister mandates;
    final List<Communication> texts = new ArrayList<>();

    Bridge(Plan plan) {
        this.plan = plan;
        this.chain = chain(plan);
        OrgChart.Builder chart = Town.emptyChart();
        plan.holders()
                .forEach((office, persons) -> persons.forEach(person -> chart.position(
                        Position.since(PersonId.of(person), OfficeId.of(office), LocalDate.parse("2025-01-01")))));
        MandateRegister.Builder register = MandateRegister.builder(chart.build(), Town.NOUMEA);
        if (!plan.onDuty().isEmpty()) {
            register.roster(DutyRoster.of(new DutyShift(
                    PersonId.of(plan.onDuty()), START.minus(Duration.ofHours(1)), START.plus(Duration.ofDays(400)))));
        }
        this.mandates = register.build();
        plan.texts().forEach(text -> texts.add(communication(text)));
    }

    private static ApprovalChain chain(Plan plan) {
        Map<Integer, List<Stage>> ranks = new TreeMap<>();
        for (int i = 0; i < plan.posts().size(); i++) {
            ranks.computeIfAbsent(plan.posts().get(i).rank(), rank -> new ArrayList<>())
                    .add(stage(i, plan.posts().get(i)));
        }
        FastTrack urgent = plan.ratifies().isEmpty()
                ? null
                : new FastTrack(
                        Set.of(CommunicationPurpose.ALERT),
                        Set.of(ChannelId.of("site"), ChannelId.of("sms")),
                        OfficeId.of(plan.ratifies()),
                        2);
        return new ApprovalChain("circuit", Town.visaThenSignature().name(), List.copyOf(ranks.values()), urgent);
    }

    private static Stage stage(int number, Post post) {
        Quorum quorum = post.needed() == post.seats().size() ? Quorum.all() : Quorum.atLeast(post.needed());
        for (String office : post.required()) {
            quorum = quorum.requiring(OfficeId.of(office));
        }
        for (String office : post.vetoes()) {
            quorum = quorum.withVeto(OfficeId.of(office));
        }
        Stage.Builder stage = Town.stage("etape-" + number, StageNature.valueOf(post.nature()))
                .quorum(quorum);
        post.seats().forEach(office -> stage.by(OfficeId.of(office)));
        if (!post.section().isEmpty()) {
            stage.covers(Coverage.everything().limitedTo(SectionRole.valueOf(post.section())));
        }
        if (post.hours() > 0) {
            Deadline deadline = Deadline.within(Delay.workingHours(post.hours()));
            stage.deadline(
                    post.escalation().isEmpty() ? deadline : deadline.escalatingTo(OfficeId.of(post.escalation())));
        }
        return stage.build();
    }

    private static Communication communication(Map<String, Map<String, String>> text) {
        Communication.Builder draft = Town.draft().purpose(CommunicationPurpose.ALERT);
        text.forEach((variant, sections) -> {
            List<Section> made = new ArrayList<>();
            if (sections.containsKey("TITLE")) {
                made.add(Section.title(sections.get("TITLE")));
            }
            made.add(Section.body(Plan.of(sections, "BODY")));
            draft.variant(Variant.french(VariantId.parse(variant).channel(), made.toArray(Section[]::new)));
        });
        return draft.build();
    }

    /** An approval in both, at an instant. */
    record Pair(Ledger ledger, ApprovalState state, long now) {

        Instant at() {
            return Instant.ofEpochSecond(now);
        }
    }

    /** What a move came to. */
    record Step(Pair before, Pair after, Ruling ruling) {

        boolean accepted() {
            return ruling instanceof Ruling.Accepted;
        }
    }

    DecisionContext context(long now) {
        return new DecisionContext(Instant.ofEpochSecond(now), Town.AUTHORITY, mandates);
    }

    private static long end(long start, int hours) {
        Instant from = Instant.ofEpochSecond(start);
        return (hours < 0
                        ? Town.AUTHORITY.workingCalendar().plusWorkingDays(from, -hours)
                        : Town.AUTHORITY.workingCalendar().plusWorkingHours(from, Duration.ofHours(hours)))
                .getEpochSecond();
    }

    Pair submitted() {
        long now = START.getEpochSecond();
        Ruling ruling = ApprovalRules.decide(
                ApprovalState.initial(), new ApprovalCommand.Submit(texts.get(0), chain), context(now));
        assertThat(ruling).isInstanceOf(Ruling.Accepted.class);
        ApprovalState state = ApprovalState.initial().after(START, ((Ruling.Accepted) ruling).events());
        return new Pair(new Ledger(plan, Bridge::end, now), state, now);
    }

    /** Makes a move in both, and insists that they agree on what comes of it. */
    Step step(Pair before, Move move) {
        long now = before.now() + (move.act() == Act.WAIT ? move.hours() * 3_600L : 0);
        Ruling ruling = ApprovalRules.decide(before.state(), command(before.state(), move, now), context(now));
        Ledger ledger = before.ledger().after(move, now);
        boolean allowed = ledger != before.ledger();
        if (allowed != (ruling instanceof Ruling.Accepted)) {
            throw new AssertionError(move + ": the register by hand says " + allowed + ", the engine " + ruling + "; "
                    + plan.posts() + "; " + before.ledger().key(now));
        }
        ApprovalState state = before.state();
        if (ruling instanceof Ruling.Accepted accepted && !accepted.events().isEmpty()) {
            state = state.after(Instant.ofEpochSecond(now), accepted.events());
        }
        Pair after = new Pair(ledger, state, now);
        if (allowed) {
            requireSame(after, move);
        }
        return new Step(before, after, ruling);
    }

    private static StageId stage(int number) {
        return StageId.of("etape-" + number);
    }

    private static Proof proof(String name) {
        return new Proof(name.repeat(64).substring(0, 64), "application/pdf");
    }

    ApprovalCommand command(ApprovalState state, Move move, long now) {
        OfficeId office = OfficeId.of(move.office());
        PersonId person = PersonId.of(move.person());
        Communication text = texts.get(move.text());
        StageId stage = stage(move.stage());
        VariantId variant = VariantId.parse(move.variants().iterator().next());
        ContentSeal seal = text.seals().getOrDefault(variant, ContentSeal.of("0".repeat(64)));
        return switch (move.act()) {
            case REVISE -> new ApprovalCommand.Revise(text, person);
            case RESUBMIT -> new ApprovalCommand.Resubmit(person, "c’est le bon jour");
            case RETRACT -> new ApprovalCommand.Retract(stage, office, person);
            case ASK ->
                new ApprovalCommand.AskOpinion(stage, office, person, OfficeId.of(move.other()), "est-ce exact ?");
            case GIVE -> new ApprovalCommand.GiveOpinion(stage, office, person, "oui");
            case TRANSFER -> new ApprovalCommand.Transfer(stage, office, person, OfficeId.of(move.other()), "absence");
            case HOLD ->
                new ApprovalCommand.Hold(
                        office,
                        person,
                        "à revoir",
                        move.hours() == 0 ? null : Instant.ofEpochSecond(now + move.hours() * 3_600L));
            case RESUME -> new ApprovalCommand.Resume(office, person);
            case PROVE -> new ApprovalCommand.IssueProof(person, variant, seal, proof(move.other()));
            case ANNOTATE -> new ApprovalCommand.Annotate(person, variant, null, "voir l’heure");
            case WITHDRAW -> new ApprovalCommand.Withdraw(person, "sans objet");
            case RELEASE_URGENTLY ->
                new ApprovalCommand.InvokeFastTrack(text, chain, person, "rupture de canalisation");
            case RATIFY -> new ApprovalCommand.Ratify(person, "vu");
            case PERMIT ->
                new ApprovalCommand.IssuePermit(
                        Town.NOTICE, variant, seal, Duration.ofDays(900), List.of(), List.of(), "0".repeat(64));
            case REDEEM ->
                state.permits().stream()
                        .filter(permit -> !permit.redeemed())
                        .findFirst()
                        .map(permit -> new ApprovalCommand.RedeemPermit(permit.id(), permit.variant(), permit.seal()))
                        .orElse(new ApprovalCommand.RedeemPermit(NO_PERMIT, variant, seal));
            case WAIT -> new ApprovalCommand.Tick();
            default -> decision(move, stage, office, person, text);
        };
    }

    private static ApprovalCommand decision(
            Move move, StageId stage, OfficeId office, PersonId person, Communication text) {
        Map<VariantId, ContentSeal> seals = new LinkedHashMap<>();
        Map<VariantId, Proof> proofs = new LinkedHashMap<>();
        for (String name : move.variants()) {
            VariantId variant = VariantId.parse(name);
            seals.put(variant, text.seals().getOrDefault(variant, ContentSeal.of("0".repeat(64))));
            if (!move.other().isEmpty()) {
                proofs.put(variant, proof(move.other()));
            }
        }
        return new ApprovalCommand.Decide(
                stage, office, person, DecisionKind.valueOf(move.act().name()), seals, "motif", proofs);
    }

    private void requireSame(Pair pair, Move move) {
        String expected = told(pair.ledger());
        String actual = told(pair.state());
        if (!expected.equals(actual)) {
            assertThat(actual).as("%s in %s", move, plan.posts()).isEqualTo(expected);
        }
    }

    /** What the register kept by hand says of everything that both know. */
    private String told(Ledger ledger) {
        StringBuilder told = new StringBuilder();
        for (String variant : ledger.contents.keySet()) {
            told.append(variant)
                    .append(ledger.contents.get(variant))
                    .append(ledger.writers.get(variant))
                    .append(ledger.isApproved(variant))
                    .append(ledger.isReleased(variant))
                    .append(ledger.isRefused(variant))
                    .append(ledger.proofs.containsKey(variant));
            for (int i = 0; i < plan.posts().size(); i++) {
                if (ledger.applies(i, variant)) {
                    told.append('\n').append(i).append(ledger.isSatisfied(i, variant));
                    told.append(ledger.isOpen(i, variant)).append(ledger.isObjected(i, variant));
                }
                Ledger.Timer timer = ledger.timers.get(i + " " + variant);
                told.append(timer == null ? "" : timer.toString());
            }
            told.append('\n');
        }
        for (int i = 0; i < plan.posts().size(); i++) {
            for (String seat : plan.posts().get(i).seats()) {
                told.append(ledger.decidesFor(i, seat)).append(' ');
            }
        }
        Set<String> words = new TreeSet<>();
        ledger.said.forEach(word ->
                words.add(word.stage() + word.variant() + word.seat() + word.office() + word.person() + word.what()));
        told.append(words).append(ledger.held).append(ledger.withdrawn);
        told.append(ledger.questions.stream().map(Ledger.Question::answered).toList());
        told.append(ledger.permits.stream().map(Ledger.Permit::used).toList());
        if (!ledger.releasedBy.isEmpty()) {
            told.append(ledger.releasedBy).append(ledger.ratified).append(ledger.ratificationMissed);
            told.append(ledger.ratifyBefore);
        }
        return told.toString();
    }

    private String told(ApprovalState state) {
        StringBuilder told = new StringBuilder();
        Map<String, VariantId> variants = new TreeMap<>();
        state.seals().keySet().forEach(variant -> variants.put(variant.toString(), variant));
        variants.forEach((name, variant) -> {
            Set<String> writers = new TreeSet<>();
            state.writers(variant).forEach(person -> writers.add(person.value()));
            told.append(name)
                    .append(content(variant, Plan.of(state.seals(), variant)))
                    .append(writers)
                    .append(state.isApproved(variant))
                    .append(state.isReleased(variant))
                    .append(state.isRefused(variant))
                    .append(state.proof(variant).isPresent());
            Map<StageId, StageProgress> stages = new LinkedHashMap<>();
            state.progress(variant)
                    .forEach(progress -> stages.put(progress.stage().id(), progress));
            for (int i = 0; i < plan.posts().size(); i++) {
                StageProgress progress = stages.get(stage(i));
                if (progress != null) {
                    told.append('\n').append(i).append(progress.satisfied());
                    told.append(progress.open()).append(!progress.objections().isEmpty());
                }
                Optional<StageClock> clock = state.clock(stage(i), variant);
                told.append(clock.map(one -> new Ledger.Timer(one.due().getEpochSecond(), one.missed()).toString())
                        .orElse(""));
            }
            told.append('\n');
        });
        for (int i = 0; i < plan.posts().size(); i++) {
            for (String seat : plan.posts().get(i).seats()) {
                told.append(state.holderOf(stage(i), OfficeId.of(seat)).value()).append(' ');
            }
        }
        Set<String> words = new TreeSet<>();
        for (Vote vote : state.votes()) {
            vote.seals()
                    .keySet()
                    .forEach(variant -> words.add(vote.stage().value().substring("etape-".length())
                            + variant
                            + vote.seat().value()
                            + vote.mandate().office().value()
                            + vote.mandate().person().value()
                            + vote.kind()));
        }
        told.append(words).append(state.suspension().isPresent()).append(state.isWithdrawn());
        told.append(
                state.opinions().stream().map(one -> one.answeredBy() != null).toList());
        told.append(state.permits().stream().map(IssuedPermit::redeemed).toList());
        state.debt().ifPresent(debt -> told.append(debt(debt)));
        return told.toString();
    }

    private static String debt(FastTrackDebt debt) {
        return debt.mandate().person().value()
                + (debt.ratifiedBy() != null)
                + debt.recordedMissed()
                + debt.ratifyBefore().getEpochSecond();
    }

    private Map<String, String> content(VariantId variant, ContentSeal seal) {
        for (int i = 0; i < texts.size(); i++) {
            if (seal.equals(texts.get(i).seals().get(variant))) {
                return Plan.of(plan.texts().get(i), variant.toString());
            }
        }
        throw new AssertionError("a content that nobody wrote: " + variant);
    }
}
