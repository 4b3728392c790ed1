package org.commspubliques.approval.publication;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.chain.Circumstances;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.approval.chain.StageNature;
import org.commspubliques.approval.crisis.CrisisMode;
import org.commspubliques.approval.decision.ApprovalState;
import org.commspubliques.approval.decision.DecisionKind;
import org.commspubliques.approval.decision.FastTrackDebt;
import org.commspubliques.approval.decision.StageProgress;
import org.commspubliques.approval.decision.Suspension;
import org.commspubliques.approval.decision.Vote;
import org.commspubliques.approval.mandate.Matter;
import org.commspubliques.approval.permit.IssuedPermit;
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
    private @Nullable RefusalReason ofItsOrder;
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
                    "L’action n’a pas de déclinaison " + examination.called().fr() + ".",
                    "The communication has no variant " + examination.called().en() + ".",
                    examination.revision(
                            "ajouter cette déclinaison à l’action, puis la faire valider",
                            "add that variant to the communication and have it approved"));
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

    /** Returns the reasons against taking up a permit: of an order that is on its way, the rules tell by the permit. */
    List<RefusalReason> reasonsBesideItsOrder() {
        return reasons.stream().filter(reason -> !reason.equals(ofItsOrder)).collect(ImmutableList.toImmutableList());
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

    /** What whoever writes can do about it, which is not the same for each reason. */
    private Lifting revision(String fr, String en) {
        return Lifting.by(Lifting.Kind.REVISE, writers, Wording.of(fr, en));
    }

    private Lifting correction() {
        return revision(
                "corriger le texte, puis faire valider la correction",
                "correct the text and have the correction approved");
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
                    "Le contenu de la déclinaison " + called().fr()
                            + " n’est pas celui qui est en validation : si c’est bien "
                            + "le nouveau texte, enregistrez-le, puis faites-le valider ; sinon, rechargez le texte "
                            + "enregistré.",
                    "The content of variant " + called().en()
                            + " is not the one in approval: if it is the new text, record "
                            + "it and have it approved; otherwise load the recorded text again.",
                    revision(
                            "enregistrer le nouveau texte et le faire valider, ou recharger le texte enregistré",
                            "record the new text and have it approved, or load the recorded text again"));
        }
        addCircumstances();
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
                    "Ce contenu de la déclinaison " + called().fr()
                            + " a été diffusé, puis retiré ; il ne repart pas tel quel.",
                    "This content of variant " + called().en()
                            + " went out and was withdrawn; it does not go out again as it is.",
                    correction());
        } else if (state.isPublished(variant)) {
            add(
                    Code.ALREADY_PUBLISHED,
                    "La déclinaison " + called().fr()
                            + " est déjà diffusée ; pour la corriger, enregistrez un nouveau texte et faites-le valider.",
                    "Variant " + called().en()
                            + " is published already; to correct it, record a new text and have it approved.",
                    revision(
                            "enregistrer une nouvelle version du texte et la faire valider, s’il faut diffuser de nouveau",
                            "record a new version of the text and have it approved, if it has to go out again"));
        } else {
            state.pending(variant, now).ifPresent(this::addPending);
        }
        if (!state.isApproved(variant)) {
            state.debt().filter(debt -> debt.isMissed(now)).ifPresent(this::addOverdue);
        }
        addExpiry();
        state.suspension().ifPresent(this::addHold);
        state.freeze().ifPresent(freeze -> addFreeze(freeze, freeze.mandate().office(), false));
        CrisisMode mode = setup.crisis;
        if (mode != null) {
            OfficeId office = mode.office();
            mode.stopping(communication.purpose(), state).ifPresent(crisis -> addFreeze(crisis, office, true));
        }
    }

    /** What no seal covers and the chain, or this gate, goes by all the same: variants, day, units, cost. */
    private void addCircumstances() {
        List<VariantId> lacking = state.seals().keySet().stream()
                .filter(recorded -> communication.variant(recorded).isEmpty())
                .collect(ImmutableList.toImmutableList());
        if (!lacking.isEmpty()) {
            List<Wording> names = lacking.stream().map(setup::nameOf).collect(ImmutableList.toImmutableList());
            addChanged(
                    "L’action n’est pas celle du dossier : il y manque " + joined(names, Wording::fr) + ".",
                    "The communication is not the one on record: it lacks " + joined(names, Wording::en) + ".");
        }
        // What was released urgently waits for no stage.
        if (!state.isApproved(variant) && state.isReleased(variant)) {
            return;
        }
        state.stagesToCome(variant, circumstances())
                .forEach(stage -> addChanged(
                        "Au vu de la date de diffusion et de ce qui a changé, l’étape « "
                                + stage.name().fr() + " » doit aussi décider.",
                        "Given the day of publication and what has changed, stage '"
                                + stage.name().en() + "' has to decide too."));
    }

    /** As they are when this variant goes out: on the day it is planned for, or now. */
    private Circumstances circumstances() {
        Instant day = latest(now, communication.plannedAt(variant).orElse(null));
        return Circumstances.of(
                        communication,
                        setup.authority,
                        now,
                        state.circumstances().map(Circumstances::knownCost).orElse(OptionalLong.empty()))
                .withDay(LocalDate.ofInstant(day == null ? now : day, setup.authority.zone()));
    }

    private void addChanged(String fr, String en) {
        add(
                Code.SEAL_CHANGED,
                fr,
                en,
                revision(
                        "enregistrer l’action telle qu’elle est (date prévue, services, déclinaisons), puis faire "
                                + "décider qui doit l’être",
                        "record the communication as it is (planned date, units, variants) and have those decide who have to"));
    }

    private void addWaiting(StageProgress progress) {
        Stage stage = progress.stage();
        if (!progress.objections().isEmpty()) {
            addObjection(stage, progress.objections());
            return;
        }
        StageWait wait = new StageWait(setup, state, variant, progress, writers, now);
        reasons.add(new RefusalReason(Code.STAGE_MISSING, wait.message(), null, wait.deciders()));
        if (stage.nature() == StageNature.PROOF_SIGN_OFF && state.proof(variant).isEmpty()) {
            add(
                    Code.PROOF_MISSING,
                    "Étape « " + stage.name().fr() + " » : aucune épreuve du contenu actuel de la déclinaison "
                            + called().fr() + ".",
                    "Stage '" + stage.name().en() + "': there is no proof of the present content of variant "
                            + called().en() + ".",
                    Lifting.by(Lifting.Kind.ISSUE_PROOF, writers));
        }
    }

    private void addPending(IssuedPermit order) {
        Wording end = order.hasGoneOut() ? null : setup.wording(order.validUntil());
        RefusalReason reason = new RefusalReason(
                Code.ALREADY_PUBLISHED,
                Wording.of(
                        "La déclinaison " + called().fr() + " a déjà un ordre d’envoi (autorisation " + order.id()
                                + ") ; reprenez cet ordre-là"
                                + (end == null
                                        ? ", dont une partie est déjà partie."
                                        : ". Il vaut jusqu’au " + end.fr() + "."),
                        "Variant " + called().en() + " has an order of delivery already (permit " + order.id()
                                + "); take up that order"
                                + (end == null
                                        ? ", of which a part is out already."
                                        : ". It is valid until " + end.en() + ".")),
                null,
                end == null ? ImmutableList.of() : ImmutableList.of(setup.at(order.validUntil())));
        ofItsOrder = reason;
        reasons.add(reason);
    }

    private static String joined(List<Wording> names, Function<Wording, String> language) {
        return names.stream().map(language).collect(Collectors.joining(", "));
    }

    /** How people call the variant. */
    private Wording called() {
        return setup.nameOf(variant);
    }

    private void addObjection(Stage stage, List<Vote> objections) {
        Vote objection = objections.get(0);
        Wording kind = objection.kind().label();
        ImmutableList.Builder<Lifting> liftings = ImmutableList.builder();
        // A text that was rejected for good is not revised: whoever did it may think again, or another text is written.
        if (objections.stream()
                .noneMatch(vote -> vote.kind() == DecisionKind.REJECT && stage.objectionBlocks(vote.seat()))) {
            liftings.add(correction());
        }
        objections.forEach(vote -> liftings.add(again(vote)));
        add(
                Code.STAGE_REFUSED,
                "Étape « " + stage.name().fr() + " » : " + kind.fr() + " sur la déclinaison " + called().fr() + " ("
                        + objection.reason() + ").",
                "Stage '" + stage.name().en() + "': " + kind.en() + " on variant " + called().en() + " ("
                        + objection.reason() + ").",
                liftings.build());
    }

    private Lifting again(Vote vote) {
        OfficeId office = vote.mandate().office();
        return Lifting.by(
                Lifting.Kind.DECIDE_AGAIN,
                office,
                setup.nameOf(office),
                ImmutableSet.of(vote.mandate().person()),
                Wording.same(""));
    }

    private void addOverdue(FastTrackDebt debt) {
        Optional<OfficeId> office =
                state.chain().flatMap(ApprovalChain::urgentProcedure).map(urgent -> urgent.ratifyingOffice());
        Set<PersonId> except = state.barredFromRatifying();
        Matter matter = state.matterOf(debt.seals().keySet());
        add(
                Code.RATIFICATION_MISSED,
                "La régularisation de la procédure d’urgence est en retard.",
                "The ratification of the urgent procedure is overdue.",
                office.map(ratifying -> ImmutableList.of(
                                setup.by(Lifting.Kind.RATIFY, ratifying, now, RightAsked.binding(matter, except))))
                        .orElse(ImmutableList.of()));
    }

    private void addExpiry() {
        Optional<Instant> over = setup.approvalEnded(state, variant, now);
        if (over.isPresent()) {
            Wording end = setup.wording(over.get());
            ImmutableList.Builder<Lifting> liftings = ImmutableList.builder();
            List<StageProgress> decided = state.progress(variant).stream()
                    .filter(stage -> !stage.votes().isEmpty())
                    .collect(ImmutableList.toImmutableList());
            // Only those of the last stage may still take a decision back.
            decided.get(decided.size() - 1).votes().forEach(vote -> liftings.add(again(vote)));
            liftings.add(revision(
                    "mettre le texte à jour, puis le faire valider", "bring the text up to date and have it approved"));
            add(
                    Code.APPROVAL_EXPIRED,
                    "La validation de la déclinaison " + called().fr() + " ne compte plus depuis le " + end.fr() + ".",
                    "The approval of variant " + called().en() + " has not counted since " + end.en() + ".",
                    liftings.build());
        }
    }

    private void addHold(Suspension hold) {
        ImmutableList.Builder<Lifting> liftings = ImmutableList.builder();
        Matter matter = state.matterOf(state.seals().keySet());
        liftings.add(setup.by(
                Lifting.Kind.RESUME, hold.mandate().office(), now, RightAsked.binding(matter, ImmutableSet.of())));
        hold.end().map(setup::at).ifPresent(liftings::add);
        add(
                Code.ON_HOLD,
                "La validation est suspendue (" + hold.reason() + ").",
                "The approval is suspended (" + hold.reason() + ").",
                liftings.build());
    }

    private void addFreeze(PublicationFreeze freeze, OfficeId office, boolean ofAll) {
        Matter matter =
                ofAll ? Matter.everything() : state.matterOf(state.seals().keySet());
        add(
                Code.FROZEN,
                (ofAll ? "Mode de crise : rien ne part que l’essentiel (" : "La publication est gelée (")
                        + freeze.reason() + ").",
                (ofAll ? "Crisis mode: only the essential goes out (" : "Publication is frozen (") + freeze.reason()
                        + ").",
                setup.by(Lifting.Kind.RELEASE, office, now, RightAsked.binding(matter, ImmutableSet.of())));
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
                    "La déclinaison " + called().fr() + " est prévue pour le " + said.fr() + ".",
                    "Variant " + called().en() + " is planned for " + said.en() + ".",
                    setup.at(planned),
                    revision("changer la date prévue", "change the planned date"));
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
                    revision("repousser la fin de validité de l’action", "put off the end of the communication"));
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
                "Le canal " + setup.nameOf(variant.channel()).fr()
                        + " n’est pas utilisé à cette heure ; prochaine ouverture : " + said.fr() + ".",
                "Channel " + setup.nameOf(variant.channel()).en() + " is not used at this hour; it next opens on "
                        + said.en() + ".",
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
            List<Wording> earlier = waitingFor.stream().map(setup::nameOf).collect(ImmutableList.toImmutableList());
            add(
                    Code.OUT_OF_ORDER,
                    "Avant la déclinaison " + called().fr() + ", il faut avoir diffusé : "
                            + joined(earlier, Wording::fr) + ".",
                    "Before variant " + called().en() + ", these have to be out: " + joined(earlier, Wording::en) + ".",
                    waitingFor.stream()
                            .map(first -> Lifting.first(first, setup.nameOf(first)))
                            .collect(ImmutableList.toImmutableList()));
        }
    }

    private void addFindings(Variant text) {
        Report found = setup.review.review(communication, text, new ReviewContext(setup.authority, now));
        report = found;
        for (Finding finding : found.of(Severity.BLOCKING)) {
            if (finding.derogable() && isAsRecorded() && isDerogated(finding.ruleId())) {
                derogations.add(finding.ruleId());
            } else {
                reasons.add(new RefusalReason(Code.BLOCKING_FINDING, finding.message(), finding, overriding(finding)));
            }
        }
    }

    /** By an office that this gate lets do it, from a rule that it lets be overridden: another gate may have let others. */
    private boolean isDerogated(String rule) {
        return !setup.never.contains(rule)
                && state.derogations(variant, rule).stream()
                        .anyMatch(derogation ->
                                setup.derogating.contains(derogation.mandate().office()));
    }

    private List<Lifting> overriding(Finding finding) {
        ImmutableList.Builder<Lifting> liftings = ImmutableList.builder();
        liftings.add(correction());
        if (finding.derogable() && !setup.never.contains(finding.ruleId())) {
            Matter matter = state.matterOf(ImmutableSet.of(variant));
            for (OfficeId office : setup.derogating) {
                liftings.add(setup.by(Lifting.Kind.DEROGATE, office, now, RightAsked.binding(matter, writers)));
            }
        }
        return liftings.build();
    }
}
