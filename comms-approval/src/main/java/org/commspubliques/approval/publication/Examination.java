package org.commspubliques.approval.publication;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.chain.Seat;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.approval.chain.StageNature;
import org.commspubliques.approval.crisis.CrisisMode;
import org.commspubliques.approval.decision.ApprovalState;
import org.commspubliques.approval.decision.DecisionKind;
import org.commspubliques.approval.decision.FastTrackDebt;
import org.commspubliques.approval.decision.StageClock;
import org.commspubliques.approval.decision.StageProgress;
import org.commspubliques.approval.decision.Suspension;
import org.commspubliques.approval.decision.Vote;
import org.commspubliques.approval.permit.PublicationFreeze;
import org.commspubliques.approval.publication.RefusalReason.Code;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.channel.Channel;
import org.commspubliques.core.channel.ChannelReach;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.Embargo;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Report;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.planning.DistributionPlan;
import org.commspubliques.core.review.ReviewContext;
import org.commspubliques.core.time.Delay;
import org.jspecify.annotations.Nullable;

/**
 * What the gate finds in one variant at one instant: every reason against its publication, each with who can lift it. For
 * one thread.
 */
final class Examination {

    private final GateSetup setup;
    private final ApprovalState state;
    private final Communication communication;
    private final VariantId variant;
    private final Instant now;
    private final Set<PersonId> writers;
    private final List<RefusalReason> reasons = new ArrayList<>();
    private final Set<String> derogations = new LinkedHashSet<>();
    private @Nullable Report report;

    private Examination(
            GateSetup setup, ApprovalState state, Communication communication, VariantId variant, Instant now) {
        this.setup = setup;
        this.state = state;
        this.communication = communication;
        this.variant = variant;
        this.now = now;
        this.writers = ImmutableSet.<PersonId>builder()
                .add(communication.author())
                .addAll(state.writers(variant))
                .build();
    }

    static Examination of(
            GateSetup setup, ApprovalState state, Communication communication, VariantId variant, Instant now) {
        Examination examination = new Examination(setup, state, communication, variant, now);
        Variant text = communication.variant(variant).orElse(null);
        if (text == null) {
            examination.add(
                    Code.UNKNOWN_VARIANT,
                    "L’action n’a pas de déclinaison " + variant + ".",
                    "The communication has no variant " + variant + ".",
                    examination.revision());
        } else {
            examination.addApproval();
            examination.addTiming();
            examination.addFindings(text);
        }
        return examination;
    }

    /** Returns the reasons against publication. */
    List<RefusalReason> reasons() {
        return ImmutableList.copyOf(reasons);
    }

    /** Returns the report; null where there is no such variant to look at. */
    @Nullable Report report() {
        return report;
    }

    /** Returns the rules that bar publication and were overridden for this content. */
    List<String> derogations() {
        return ImmutableList.copyOf(derogations);
    }

    /** Tells whether a rule bars publication, overridden or not. */
    boolean isBarredBy(String rule) {
        return !barring(rule).isEmpty();
    }

    /** Whether what a rule found may be overridden: where one finding may not, none is. */
    boolean isDerogable(String rule) {
        return barring(rule).stream().allMatch(Finding::derogable);
    }

    private List<Finding> barring(String rule) {
        return report == null
                ? ImmutableList.of()
                : report.of(Severity.BLOCKING).stream()
                        .filter(finding -> finding.ruleId().equals(rule))
                        .collect(ImmutableList.toImmutableList());
    }

    private void add(Code code, String fr, String en, Lifting... liftings) {
        add(code, fr, en, ImmutableList.copyOf(liftings));
    }

    private void add(Code code, String fr, String en, List<Lifting> liftings) {
        reasons.add(new RefusalReason(code, Wording.of(fr, en), null, liftings));
    }

    private Lifting revision() {
        return Lifting.by(Lifting.Kind.REVISE, writers);
    }

    private boolean isAsRecorded() {
        return communication.seal(variant).equals(state.seals().get(variant));
    }

    /** What people have yet to decide, or have decided against. */
    private void addApproval() {
        if (state.submission().isEmpty()) {
            add(
                    Code.NOT_SUBMITTED,
                    "L’action " + communication.id() + " n’a pas été soumise à un circuit de validation.",
                    "Communication " + communication.id() + " was not submitted to an approval chain.",
                    Lifting.by(Lifting.Kind.SUBMIT, writers));
            return;
        }
        if (!isAsRecorded()) {
            add(
                    Code.SEAL_CHANGED,
                    "Le contenu de la déclinaison " + variant + " n’est pas celui qui est en validation : "
                            + "enregistrez la modification, puis faites-la valider.",
                    "The content of variant " + variant + " is not the one in approval: record the change, then "
                            + "have it approved.",
                    revision());
        }
        if (state.isWithdrawn()) {
            add(
                    Code.WITHDRAWN,
                    "L’action a été retirée du circuit ; préparez-en une autre.",
                    "The communication was withdrawn from its chain; prepare another.",
                    Lifting.by(Lifting.Kind.SUBMIT, writers));
        } else if (!state.isReleased(variant)) {
            state.progress(variant).stream().filter(stage -> !stage.satisfied()).forEach(this::addWaiting);
        }
        if (state.isTakenBack(variant)) {
            add(
                    Code.WITHDRAWN,
                    "Ce contenu de la déclinaison " + variant
                            + " a été diffusé, puis retiré ; il ne repart pas tel quel.",
                    "This content of variant " + variant
                            + " went out and was withdrawn; it does not go out again as it " + "is.",
                    revision());
        } else if (state.isPublished(variant)) {
            add(
                    Code.ALREADY_PUBLISHED,
                    "La déclinaison " + variant + " est déjà diffusée.",
                    "Variant " + variant + " is published already.",
                    revision());
        }
        state.debt().filter(debt -> debt.isMissed(now)).ifPresent(this::addOverdue);
        addExpiry();
        state.suspension().ifPresent(this::addHold);
        state.freeze().ifPresent(freeze -> addFreeze(freeze, freeze.mandate().office(), false));
        CrisisMode mode = setup.crisis;
        if (mode != null) {
            OfficeId office = mode.office();
            mode.stopping(communication.purpose(), state).ifPresent(crisis -> addFreeze(crisis, office, true));
        }
    }

    private void addWaiting(StageProgress progress) {
        Stage stage = progress.stage();
        if (!progress.objections().isEmpty()) {
            addObjection(stage, progress.objections());
            return;
        }
        add(
                Code.STAGE_MISSING,
                "Étape « " + stage.name().fr() + " » : " + progress.counted()
                        + (progress.counted() < 2 ? " accord sur " : " accords sur ")
                        + stage.approvalsNeeded() + " pour " + variant + " ("
                        + offices(stage, Wording::fr) + ").",
                "Stage '" + stage.name().en() + "': " + progress.counted()
                        + (progress.counted() == 1 ? " approval of " : " approvals of ")
                        + stage.approvalsNeeded() + " for " + variant + " ("
                        + offices(stage, Wording::en) + ").",
                deciders(progress));
        if (stage.nature() == StageNature.PROOF_SIGN_OFF && state.proof(variant).isEmpty()) {
            add(
                    Code.PROOF_MISSING,
                    "Étape « " + stage.name().fr() + " » : aucune épreuve du contenu actuel de " + variant + ".",
                    "Stage '" + stage.name().en() + "': there is no proof of the present content of " + variant + ".",
                    Lifting.by(Lifting.Kind.ISSUE_PROOF, writers));
        }
    }

    private String offices(Stage stage, Function<Wording, String> language) {
        return stage.seats().stream()
                .map(seat -> language.apply(setup.nameOf(state.holderOf(stage.id(), seat.office()))))
                .collect(Collectors.joining(", "));
    }

    /** The seats that have not decided, each by whoever decides for it now, and the office a late stage escalated to. */
    private List<Lifting> deciders(StageProgress progress) {
        Stage stage = progress.stage();
        ImmutableSet.Builder<OfficeId> offices = ImmutableSet.builder();
        for (Seat seat : stage.seats()) {
            if (progress.votes().stream().noneMatch(vote -> vote.seat().equals(seat.office()))) {
                offices.add(state.holderOf(stage.id(), seat.office()));
            }
        }
        state.clock(stage.id(), variant).flatMap(StageClock::escalation).ifPresent(offices::add);
        Set<PersonId> except = ImmutableSet.<PersonId>builder()
                .addAll(writers)
                .addAll(progress.votes().stream()
                        .map(vote -> vote.mandate().person())
                        .collect(ImmutableSet.toImmutableSet()))
                .build();
        boolean replacements = stage.nature().acceptsInternalReplacement();
        return offices.build().stream()
                .map(office -> Lifting.by(
                        Lifting.Kind.DECIDE,
                        office,
                        setup.nameOf(office),
                        setup.candidates(office, now, replacements, except)))
                .collect(ImmutableList.toImmutableList());
    }

    private void addObjection(Stage stage, List<Vote> objections) {
        Vote objection = objections.get(0);
        Wording kind = objection.kind().label();
        ImmutableList.Builder<Lifting> liftings = ImmutableList.builder();
        // A text that was rejected for good is not revised: whoever did it may think again, or another text is written.
        if (objections.stream()
                .noneMatch(vote -> vote.kind() == DecisionKind.REJECT && stage.objectionBlocks(vote.seat()))) {
            liftings.add(revision());
        }
        objections.forEach(vote -> liftings.add(again(vote)));
        add(
                Code.STAGE_REFUSED,
                "Étape « " + stage.name().fr() + " » : " + kind.fr() + " sur " + variant + " (" + objection.reason()
                        + ").",
                "Stage '" + stage.name().en() + "': " + kind.en() + " on " + variant + " (" + objection.reason() + ").",
                liftings.build());
    }

    private Lifting again(Vote vote) {
        OfficeId office = vote.mandate().office();
        return Lifting.by(
                Lifting.Kind.DECIDE_AGAIN,
                office,
                setup.nameOf(office),
                ImmutableSet.of(vote.mandate().person()));
    }

    private void addOverdue(FastTrackDebt debt) {
        Optional<OfficeId> office =
                state.chain().flatMap(ApprovalChain::urgentProcedure).map(urgent -> urgent.ratifyingOffice());
        Set<PersonId> except = ImmutableSet.<PersonId>builder()
                .addAll(writers)
                .add(debt.mandate().person())
                .build();
        add(
                Code.RATIFICATION_MISSED,
                "La régularisation de la procédure d’urgence est en retard.",
                "The ratification of the urgent procedure is overdue.",
                office.map(ratifying -> ImmutableList.of(setup.by(Lifting.Kind.RATIFY, ratifying, now, except)))
                        .orElse(ImmutableList.of()));
    }

    private void addExpiry() {
        Delay lasting = setup.lasting;
        Optional<Instant> over = lasting != null && state.isApproved(variant)
                ? state.decidedAt(variant)
                        .map(decided -> lasting.after(decided, setup.authority.workingCalendar()))
                        .filter(end -> !now.isBefore(end))
                : Optional.empty();
        if (over.isPresent()) {
            Wording end = setup.wording(over.get());
            ImmutableList.Builder<Lifting> liftings = ImmutableList.builder();
            List<StageProgress> decided = state.progress(variant).stream()
                    .filter(stage -> !stage.votes().isEmpty())
                    .collect(ImmutableList.toImmutableList());
            // Only those of the last stage may still take a decision back.
            decided.get(decided.size() - 1).votes().forEach(vote -> liftings.add(again(vote)));
            liftings.add(revision());
            add(
                    Code.APPROVAL_EXPIRED,
                    "La validation de " + variant + " ne compte plus depuis le " + end.fr() + ".",
                    "The approval of " + variant + " has not counted since " + end.en() + ".",
                    liftings.build());
        }
    }

    private void addHold(Suspension hold) {
        ImmutableList.Builder<Lifting> liftings = ImmutableList.builder();
        liftings.add(setup.by(Lifting.Kind.RESUME, hold.mandate().office(), now, ImmutableSet.of()));
        hold.end().map(setup::at).ifPresent(liftings::add);
        add(
                Code.ON_HOLD,
                "La validation est suspendue (" + hold.reason() + ").",
                "The approval is suspended (" + hold.reason() + ").",
                liftings.build());
    }

    private void addFreeze(PublicationFreeze freeze, OfficeId office, boolean ofAll) {
        add(
                Code.FROZEN,
                (ofAll ? "Mode de crise : rien ne part que l’essentiel (" : "La publication est gelée (")
                        + freeze.reason() + ").",
                (ofAll ? "Crisis mode: only the essential goes out (" : "Publication is frozen (") + freeze.reason()
                        + ").",
                setup.by(Lifting.Kind.RELEASE, office, now, ImmutableSet.of()));
    }

    /** What time stands in the way, and what others have to be told first. */
    private void addTiming() {
        DistributionPlan plan = setup.order.apply(communication, setup.channels);
        Instant planned = latest(
                communication.plannedAt(variant).orElse(null),
                plan.notBefore(variant).orElse(null));
        if (planned != null && now.isBefore(planned)) {
            Wording said = setup.wording(planned);
            add(
                    Code.NOT_YET_DUE,
                    "La déclinaison " + variant + " est prévue pour le " + said.fr() + ".",
                    "Variant " + variant + " is planned for " + said.en() + ".",
                    setup.at(planned),
                    revision());
        }
        Instant embargo = communication.embargo().map(Embargo::until).orElse(null);
        if (embargo != null && now.isBefore(embargo) && reachesThePublic()) {
            Wording said = setup.wording(embargo);
            add(
                    Code.EMBARGO,
                    "Embargo jusqu’au " + said.fr() + " : rien ne paraît avant.",
                    "Embargo until " + said.en() + ": nothing is public before.",
                    setup.at(embargo));
        }
        Instant end = communication.validUntil().orElse(null);
        if (end != null && !now.isBefore(end)) {
            Wording said = setup.wording(end);
            add(
                    Code.CONTENT_EXPIRED,
                    "L’action n’a plus d’objet depuis le " + said.fr() + ".",
                    "The communication has been of no use since " + said.en() + ".",
                    revision());
        }
        addHours();
        addOrder(plan);
    }

    private static @Nullable Instant latest(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }

    /** A channel nobody knows may reach anybody. */
    private boolean reachesThePublic() {
        return setup.channels
                .find(variant.channel())
                .map(Channel::reach)
                .filter(reach -> reach != ChannelReach.PUBLIC)
                .isEmpty();
    }

    /** An alert knows no hours. */
    private void addHours() {
        List<PublicationHours> hours = setup.hours.get(variant.channel());
        if (communication.purpose() == CommunicationPurpose.ALERT || hours.isEmpty()) {
            return;
        }
        ZoneId zone = setup.authority.zone();
        Instant next = Instant.MAX;
        for (PublicationHours open : hours) {
            if (open.contain(now, zone)) {
                return;
            }
            Instant start = open.next(now, zone);
            next = start.isBefore(next) ? start : next;
        }
        Wording said = setup.wording(next);
        add(
                Code.OUTSIDE_HOURS,
                "Le canal " + variant.channel() + " n’est pas utilisé à cette heure ; prochaine ouverture : "
                        + said.fr() + ".",
                "Channel " + variant.channel() + " is not used at this hour; it next opens on " + said.en() + ".",
                setup.at(next));
    }

    /** What was taken back was told nevertheless, and what is no longer there is waited for in vain. */
    private void addOrder(DistributionPlan plan) {
        List<VariantId> waitingFor = plan.waitingFor(variant, ImmutableSet.of()).stream()
                .filter(earlier -> communication.variant(earlier).isPresent()
                        && !state.isPublished(earlier)
                        && !state.isTakenBack(earlier))
                .collect(ImmutableList.toImmutableList());
        if (!waitingFor.isEmpty()) {
            String earlier = waitingFor.stream().map(VariantId::toString).collect(Collectors.joining(", "));
            add(
                    Code.OUT_OF_ORDER,
                    "Avant " + variant + ", il faut avoir diffusé : " + earlier + ".",
                    "Before " + variant + ", these have to be out: " + earlier + ".",
                    waitingFor.stream().map(Lifting::first).collect(ImmutableList.toImmutableList()));
        }
    }

    private void addFindings(Variant text) {
        Report found = setup.review.review(communication, text, new ReviewContext(setup.authority, now));
        report = found;
        for (Finding finding : found.of(Severity.BLOCKING)) {
            if (finding.derogable() && isAsRecorded() && state.isDerogated(variant, finding.ruleId())) {
                derogations.add(finding.ruleId());
            } else {
                reasons.add(new RefusalReason(Code.BLOCKING_FINDING, finding.message(), finding, overriding(finding)));
            }
        }
    }

    private List<Lifting> overriding(Finding finding) {
        ImmutableList.Builder<Lifting> liftings = ImmutableList.builder();
        liftings.add(revision());
        if (finding.derogable() && !setup.never.contains(finding.ruleId())) {
            for (OfficeId office : setup.derogating) {
                liftings.add(setup.by(Lifting.Kind.DEROGATE, office, now, writers));
            }
        }
        return liftings.build();
    }
}
