package org.commspubliques.approval.decision;

import java.util.List;
import java.util.Set;
import org.commspubliques.approval.chain.Seat;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.approval.chain.StageNature;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/** Which seat of a stage an office decides for, and how a seat is handed over. */
final class SeatRules {

    private static final int MOST_TRANSFERS = 3;

    private SeatRules() {}

    /** Returns the seat an office decides for: its own unless it was handed over, or one handed to it; null for none. */
    static @Nullable OfficeId heldBy(ApprovalState state, Stage stage, OfficeId office) {
        for (Seat seat : stage.seats()) {
            if (state.holderOf(stage.id(), seat.office()).equals(office)) {
                return seat.office();
            }
        }
        return null;
    }

    /** Tells whether an office has anything to decide in a stage on any variant. */
    static boolean seats(ApprovalState state, Stage stage, OfficeId office) {
        for (VariantId variant : state.seals().keySet()) {
            if (seats(state, stage, office, variant)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether an office has anything to decide in a stage on a variant: a seat, or those that are late. */
    static boolean seats(ApprovalState state, Stage stage, OfficeId office, VariantId variant) {
        return heldBy(state, stage, office) != null || isEscalated(state, stage, office, variant);
    }

    /** Nobody signs, or gives a bon à tirer, for having been told that it is late: that takes an act. */
    private static boolean isEscalated(ApprovalState state, Stage stage, OfficeId office, VariantId variant) {
        if (isSigned(stage)) {
            return false;
        }
        StageClock clock = state.clock(stage.id(), variant).orElse(null);
        return clock != null && clock.missed() && office.equals(clock.escalatedTo());
    }

    /**
     * Returns the seat that a decision of an office fills: that of the office, or the first of a late stage that has not
     * decided; null where all have.
     */
    static @Nullable OfficeId free(
            ApprovalState state, Stage stage, OfficeId office, VariantId variant, List<Vote> votes) {
        OfficeId held = heldBy(state, stage, office);
        if (held != null && !isFilled(held, votes)) {
            return held;
        }
        if (isEscalated(state, stage, office, variant)) {
            for (Seat seat : stage.seats()) {
                if (!isFilled(seat.office(), votes)) {
                    return seat.office();
                }
            }
        }
        return null;
    }

    /** Whoever recuses themselves leaves the seat to others. */
    private static boolean isFilled(OfficeId seat, List<Vote> votes) {
        for (Vote vote : votes) {
            if (vote.kind() != DecisionKind.RECUSE && vote.seat().equals(seat)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSigned(Stage stage) {
        return stage.nature() == StageNature.SIGNATURE || stage.nature() == StageNature.PROOF_SIGN_OFF;
    }

    static Ruling noSeat(ApprovalState state, Stage stage, OfficeId office, DecisionContext context) {
        OfficeId holder = state.holderOf(stage.id(), office);
        Wording name = context.nameOf(office);
        Wording now = context.nameOf(holder);
        // An office that there is was not misspelt, however near to another.
        Wording meant = MeantName.of(
                office.value(),
                context.knows(office)
                        ? List.of()
                        : stage.seats().stream()
                                .map(seat -> state.holderOf(stage.id(), seat.office())
                                        .value())
                                .toList());
        return holder.equals(office)
                ? ApprovalRules.refuse(
                        RefusalCode.NO_SEAT,
                        "La fonction « " + name.fr() + " » n’a pas de place à l’étape « "
                                + stage.name().fr() + " »" + meant.fr(),
                        "Office '" + name.en() + "' has no seat in stage '"
                                + stage.name().en() + "'" + meant.en())
                : ApprovalRules.refuse(
                        RefusalCode.NO_SEAT,
                        "La place de la fonction « " + name.fr() + " » a été transférée : « " + now.fr()
                                + " » décide désormais.",
                        "The seat of office '" + name.en() + "' was transferred: '" + now.en() + "' decides now.");
    }

    static Ruling transfer(
            ApprovalState state, Stage stage, ApprovalCommand.Transfer transfer, DecisionContext context) {
        OfficeId seat = heldBy(state, stage, transfer.office());
        if (seat == null) {
            return noSeat(state, stage, transfer.office(), context);
        }
        Ruling refused = refusedTransfer(state, stage, seat, transfer.to(), context);
        return refused != null
                ? refused
                : MandateRules.decide(
                        state,
                        stage,
                        transfer.office(),
                        transfer.person(),
                        state.seals().keySet(),
                        context,
                        mandate -> ApprovalRules.accept(new ApprovalEvent.Transferred(
                                stage.id(), seat, mandate, transfer.to(), transfer.reason())));
    }

    private static @Nullable Ruling refusedTransfer(
            ApprovalState state, Stage stage, OfficeId seat, OfficeId to, DecisionContext context) {
        if (isSigned(stage)) {
            return refusedTransfer(
                    "une place à une étape de nature « "
                            + stage.nature().label().fr() + " » ne se transfère pas",
                    "a seat in a stage of nature '" + stage.nature().label().en() + "' is not transferred");
        }
        List<OfficeId> handedTo = state.handedTo(stage.id(), seat);
        if (stage.seats(to) || handedTo.contains(to) || heldBy(state, stage, to) != null) {
            return refusedTransfer(
                    "la fonction « " + context.nameOf(to).fr() + " » a, ou a eu, une place à cette étape",
                    "office '" + context.nameOf(to).en() + "' has, or had, a seat in this stage");
        }
        if (!context.knows(to)) {
            Wording meant = MeantName.of(
                    to.value(),
                    context.mandates().chart().offices().stream()
                            .map(office -> office.id().value())
                            .toList());
            return ApprovalRules.refuse(
                    RefusalCode.TRANSFER_REFUSED,
                    "Transfert refusé : l’organigramme n’a pas de fonction « " + to + " »" + meant.fr(),
                    "Transfer refused: the org chart has no office '" + to + "'" + meant.en());
        }
        if (context.mandates().candidates(to, context.now()).stream()
                .noneMatch(person -> mayDecide(state, stage, to, person, context))) {
            return refusedTransfer(
                    "personne ne peut décider à cette étape comme « "
                            + context.nameOf(to).fr() + " » à cette date",
                    "nobody can decide in this stage as '" + context.nameOf(to).en() + "' on this date");
        }
        if (handedTo.size() >= MOST_TRANSFERS) {
            return refusedTransfer(
                    "cette place a déjà été transférée " + MOST_TRANSFERS + " fois",
                    "this seat was transferred " + MOST_TRANSFERS + " times already");
        }
        for (VariantId variant : state.seals().keySet()) {
            for (StageProgress progress : state.progress(variant)) {
                if (progress.open() && progress.stage().equals(stage) && isFilled(seat, progress.votes())) {
                    return ApprovalRules.refuse(
                            RefusalCode.ALREADY_DECIDED,
                            "Cette place a déjà décidé ; elle ne se transfère plus.",
                            "This seat has decided already; it is no longer transferred.");
                }
            }
        }
        return null;
    }

    /** On one of the variants at least, of which they wrote nothing. */
    private static boolean mayDecide(
            ApprovalState state, Stage stage, OfficeId office, PersonId person, DecisionContext context) {
        for (VariantId variant : state.seals().keySet()) {
            Ruling ruling = MandateRules.decide(
                    state, stage, office, person, Set.of(variant), context, mandate -> ApprovalRules.accept());
            if (ruling instanceof Ruling.Accepted && !state.writers(variant).contains(person)) {
                return true;
            }
        }
        return false;
    }

    private static Ruling refusedTransfer(String fr, String en) {
        return ApprovalRules.refuse(
                RefusalCode.TRANSFER_REFUSED, "Transfert refusé : " + fr + ".", "Transfer refused: " + en + ".");
    }
}
