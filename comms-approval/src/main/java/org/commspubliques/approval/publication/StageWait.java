package org.commspubliques.approval.publication;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commspubliques.approval.chain.Seat;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.approval.chain.StageNature;
import org.commspubliques.approval.decision.ApprovalState;
import org.commspubliques.approval.decision.DecisionKind;
import org.commspubliques.approval.decision.LapsedDecision;
import org.commspubliques.approval.decision.StageClock;
import org.commspubliques.approval.decision.StageProgress;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.language.Wording;

/** What a stage still waits for, of one variant, and who can decide. */
final class StageWait {

    private final GateSetup setup;
    private final ApprovalState state;
    private final VariantId variant;
    private final StageProgress progress;
    private final Stage stage;
    private final Set<PersonId> writers;
    private final Instant now;
    private final RightAsked right;
    private final ImmutableList<Lifting> deciders;

    StageWait(
            GateSetup setup,
            ApprovalState state,
            VariantId variant,
            StageProgress progress,
            Set<PersonId> writers,
            Instant now) {
        this.setup = setup;
        this.state = state;
        this.variant = variant;
        this.progress = progress;
        this.stage = progress.stage();
        this.writers = writers;
        this.now = now;
        this.right = new RightAsked(
                stage.acceptedMandates(), state.matterOf(ImmutableSet.of(variant)), Sets.union(writers, recused()));
        this.deciders = liftings();
    }

    /** The seats that have not decided, each by whoever decides for it now, and the office a late stage escalated to. */
    List<Lifting> deciders() {
        return deciders;
    }

    /** How many decisions are missing, whom to ask, and whose decision no longer counts. */
    Wording message() {
        Wording missing = missing();
        Wording lapsed = LapsedDecision.messages(state.lapsed(stage.id(), variant));
        return Wording.of(missing.fr() + lapsed.fr(), missing.en() + lapsed.en());
    }

    private Wording missing() {
        Wording open = Wording.of(
                "Étape « " + stage.name().fr() + " » : il manque ",
                "Stage '" + stage.name().en() + "': ");
        Wording called = setup.nameOf(variant);
        boolean opinion = stage.nature() == StageNature.OPINION;
        List<Wording> asked = deciders.stream().map(this::asked).collect(ImmutableList.toImmutableList());
        int needed = stage.approvalsNeeded();
        int count = lacksMandatoryMembersOnly() ? Math.max(asked.size(), 1) : needed - progress.counted();
        if (count == 1 && asked.size() == 1) {
            return Wording.of(
                    open.fr() + (opinion ? "l’avis" : "l’accord") + " de la fonction "
                            + asked.get(0).fr() + " pour la déclinaison " + called.fr() + ".",
                    open.en() + "the " + (opinion ? "opinion" : "approval") + " of office "
                            + asked.get(0).en() + " is missing for variant " + called.en() + ".");
        }
        boolean begun = count < needed;
        boolean chosen = count < asked.size();
        return Wording.of(
                open.fr() + count + (opinion ? " avis" : count == 1 ? " accord" : " accords")
                        + (begun ? " sur " + needed : "") + " pour la déclinaison " + called.fr()
                        + (asked.isEmpty()
                                ? ""
                                : ", " + (chosen ? "parmi " + asked.size() + " fonctions : " : "à demander à : ")
                                        + joined(asked, Wording::fr))
                        + ".",
                open.en() + count + (begun ? " of " + needed : "")
                        + (opinion ? " opinion" : " approval") + (begun || count > 1 ? "s" : "")
                        + (count == 1 ? " is" : " are") + " missing for variant " + called.en()
                        + (asked.isEmpty()
                                ? ""
                                : ", " + (chosen ? "from among " + asked.size() + " offices: " : "ask: ")
                                        + joined(asked, Wording::en))
                        + ".");
    }

    /** An office with those who can decide for it, or else why nobody can. */
    private Wording asked(Lifting decider) {
        OfficeId office = decider.byOffice().orElseThrow();
        Wording named = Lifting.named(setup.nameOf(office), decider.persons());
        if (!decider.persons().isEmpty() || setup.mandates == null) {
            return named;
        }
        List<Wording> hindered = setup.entitled(office, now, right).stream()
                .map(this::hindered)
                .collect(ImmutableList.toImmutableList());
        return hindered.isEmpty()
                ? Wording.of(named.fr() + " (personne ne l’occupe)", named.en() + " (nobody holds it)")
                : Wording.of(
                        named.fr() + " (" + joined(hindered, " ; ", Wording::fr) + ")",
                        named.en() + " (" + joined(hindered, "; ", Wording::en) + ")");
    }

    /** Somebody who holds an office, with why they cannot decide. */
    private Wording hindered(PersonId person) {
        Wording why = writers.contains(person)
                ? Wording.of("qui a écrit le texte", "who wrote the text")
                : recused().contains(person)
                        ? Wording.of("qui a choisi le déport", "who recused themselves")
                        : Wording.of("qui a déjà décidé", "who has decided already");
        return Wording.of(person + ", " + why.fr(), person + ", " + why.en());
    }

    private Set<PersonId> recused() {
        return progress.votes().stream()
                .filter(vote -> vote.kind() == DecisionKind.RECUSE)
                .map(vote -> vote.mandate().person())
                .collect(ImmutableSet.toImmutableSet());
    }

    private static String joined(List<Wording> names, Function<Wording, String> language) {
        return joined(names, ", ", language);
    }

    private static String joined(List<Wording> names, String separator, Function<Wording, String> language) {
        return names.stream().map(language).collect(Collectors.joining(separator));
    }

    private boolean lacksMandatoryMembersOnly() {
        return progress.counted() >= stage.approvalsNeeded();
    }

    private ImmutableList<OfficeId> undecided() {
        ImmutableSet.Builder<OfficeId> undecided = ImmutableSet.builder();
        boolean mandatoryOnly = lacksMandatoryMembersOnly();
        for (Seat seat : stage.seats()) {
            if ((!mandatoryOnly || stage.quorum().required().contains(seat.office()))
                    && progress.votes().stream()
                            .noneMatch(vote -> vote.kind() != DecisionKind.RECUSE
                                    && vote.seat().equals(seat.office()))) {
                undecided.add(state.holderOf(stage.id(), seat.office()));
            }
        }
        state.clock(stage.id(), variant).flatMap(StageClock::escalation).ifPresent(undecided::add);
        return undecided.build().asList();
    }

    private ImmutableList<Lifting> liftings() {
        Set<PersonId> except = ImmutableSet.<PersonId>builder()
                .addAll(writers)
                .addAll(progress.votes().stream()
                        .map(vote -> vote.mandate().person())
                        .collect(ImmutableSet.toImmutableSet()))
                .build();
        Wording after = after(state.awaitedBy(stage, variant));
        return undecided().stream()
                .map(office -> setup.by(Lifting.Kind.DECIDE, office, now, right, except, after))
                .collect(ImmutableList.toImmutableList());
    }

    /** Which stages come first, as the end of a sentence; empty where it is the turn of this one. */
    private static Wording after(List<Stage> awaited) {
        if (awaited.isEmpty()) {
            return Wording.same("");
        }
        List<Wording> names = awaited.stream()
                .map(Stage::name)
                .map(name -> Wording.of("« " + name.fr() + " »", "'" + name.en() + "'"))
                .collect(ImmutableList.toImmutableList());
        return Wording.of(
                (awaited.size() == 1 ? "après l’étape " : "après les étapes ") + joined(names, Wording::fr),
                (awaited.size() == 1 ? "after stage " : "after stages ") + joined(names, Wording::en));
    }
}
