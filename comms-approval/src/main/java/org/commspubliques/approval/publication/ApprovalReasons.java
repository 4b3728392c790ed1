package org.commspubliques.approval.publication;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.approval.decision.ApprovalState;
import org.commspubliques.approval.decision.StageProgress;
import org.commspubliques.approval.decision.Vote;
import org.commspubliques.approval.publication.RefusalReason.Code;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.language.Wording;

/** What people have yet to decide, or have decided against. */
final class ApprovalReasons {

    private ApprovalReasons() {}

    static List<RefusalReason> reasons(
            ApprovalState state, Communication communication, VariantId variant, Instant now) {
        if (state.submission().isEmpty()) {
            return List.of(RefusalReason.of(
                    Code.NOT_SUBMITTED,
                    "L’action " + communication.id() + " n’a pas été soumise à un circuit de validation.",
                    "Communication " + communication.id() + " was not submitted to an approval chain."));
        }
        ImmutableList.Builder<RefusalReason> reasons = ImmutableList.builder();
        if (!communication.seal(variant).equals(state.seals().get(variant))) {
            reasons.add(RefusalReason.of(
                    Code.SEAL_CHANGED,
                    "Le contenu de la déclinaison " + variant + " n’est pas celui qui est en validation : "
                            + "enregistrez la modification, puis faites-la valider.",
                    "The content of variant " + variant + " is not the one in approval: record the change, then "
                            + "have it approved."));
        }
        if (!state.isReleased(variant)) {
            state.progress(variant).stream()
                    .filter(stage -> !stage.satisfied())
                    .forEach(stage -> reasons.add(waiting(stage, variant)));
        }
        if (state.isPublished(variant)) {
            reasons.add(RefusalReason.of(
                    Code.ALREADY_PUBLISHED,
                    "La déclinaison " + variant + " est déjà diffusée.",
                    "Variant " + variant + " is published already."));
        }
        if (state.debt().filter(debt -> debt.isMissed(now)).isPresent()) {
            reasons.add(RefusalReason.of(
                    Code.RATIFICATION_MISSED,
                    "La régularisation de la procédure d’urgence est en retard.",
                    "The ratification of the urgent procedure is overdue."));
        }
        return reasons.build();
    }

    private static RefusalReason waiting(StageProgress progress, VariantId variant) {
        Stage stage = progress.stage();
        if (!progress.objections().isEmpty()) {
            Vote objection = progress.objections().get(0);
            Wording kind = objection.kind().label();
            return RefusalReason.of(
                    Code.STAGE_REFUSED,
                    "Étape « " + stage.name().fr() + " » : " + kind.fr() + " sur " + variant + " (" + objection.reason()
                            + ").",
                    "Stage '" + stage.name().en() + "': " + kind.en() + " on " + variant + " (" + objection.reason()
                            + ").");
        }
        String offices =
                stage.seats().stream().map(seat -> seat.office().value()).collect(Collectors.joining(", "));
        return RefusalReason.of(
                Code.STAGE_MISSING,
                "Étape « " + stage.name().fr() + " » : " + progress.counted()
                        + (progress.counted() < 2 ? " accord sur " : " accords sur ")
                        + stage.approvalsNeeded() + " pour " + variant + " (" + offices + ").",
                "Stage '" + stage.name().en() + "': " + progress.counted()
                        + (progress.counted() == 1 ? " approval of " : " approvals of ")
                        + stage.approvalsNeeded() + " for " + variant + " (" + offices + ").");
    }
}
