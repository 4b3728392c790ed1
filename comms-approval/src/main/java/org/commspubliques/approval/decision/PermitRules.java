package org.commspubliques.approval.decision;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.commspubliques.approval.permit.IssuedPermit;
import org.commspubliques.approval.permit.PermitId;
import org.commspubliques.core.communication.ContentSeal;
import org.commspubliques.core.communication.VariantId;

/** Règles des autorisations: what follows from a command about a permit. Pure, as {@link ApprovalRules}. */
public final class PermitRules {

    private PermitRules() {}

    /**
     * Decides on a command about a permit.
     *
     * @param state where the approval stands
     * @param command to issue, redeem or report on a permit
     * @param now the instant of the command
     * @return the events that follow, or why it is refused
     * @throws IllegalArgumentException if the command is not about a permit
     */
    public static Ruling decide(ApprovalState state, ApprovalCommand command, Instant now) {
        List<ApprovalEvent> due = TimeRules.due(state, now);
        Ruling ruling = ruling(state.during(now, due), command, now);
        return due.isEmpty() || !(ruling instanceof Ruling.Accepted accepted)
                ? ruling
                : new Ruling.Accepted(ImmutableList.<ApprovalEvent>builder()
                        .addAll(due)
                        .addAll(accepted.events())
                        .build());
    }

    static Ruling ruling(ApprovalState state, ApprovalCommand command, Instant now) {
        if (command instanceof ApprovalCommand.IssuePermit issue) {
            return issue(state, issue, now);
        }
        if (command instanceof ApprovalCommand.RedeemPermit redeem) {
            return redeem(state, redeem, now);
        }
        if (command instanceof ApprovalCommand.RecordDelivery delivery) {
            return deliver(state, delivery);
        }
        throw new IllegalArgumentException("no rule for " + command.getClass().getSimpleName());
    }

    private static Ruling issue(ApprovalState state, ApprovalCommand.IssuePermit issue, Instant now) {
        VariantId variant = issue.variant();
        Optional<Ruling> held = notReleased(state, variant, issue.seal());
        if (held.isPresent()) {
            return held.get();
        }
        PermitId permit = new PermitId(issue.communication(), state.version() + 1);
        return ApprovalRules.accept(new ApprovalEvent.PermitIssued(
                permit,
                variant,
                issue.seal(),
                now.plus(issue.validity()),
                issue.checks(),
                issue.packs(),
                issue.reportDigest()));
    }

    private static Optional<Ruling> notReleased(ApprovalState state, VariantId variant, ContentSeal seal) {
        if (!seal.equals(state.seals().get(variant))) {
            return Optional.of(ApprovalRules.refuse(
                    RefusalCode.SEAL_CHANGED,
                    "Le contenu de la déclinaison " + variant + " n’est pas celui du dossier.",
                    "The content of variant " + variant + " is not the one on record."));
        }
        if (!state.isReleased(variant)) {
            return Optional.of(ApprovalRules.refuse(
                    RefusalCode.NOT_APPROVED,
                    "La déclinaison " + variant + " n’est pas validée.",
                    "Variant " + variant + " is not approved."));
        }
        return Optional.empty();
    }

    private static Ruling redeem(ApprovalState state, ApprovalCommand.RedeemPermit redeem, Instant now) {
        Optional<IssuedPermit> permit = state.permit(redeem.permit());
        if (permit.isEmpty()) {
            return unknown(redeem.permit());
        }
        if (!permit.get().variant().equals(redeem.variant())
                || !permit.get().seal().equals(redeem.seal())) {
            return ApprovalRules.refuse(
                    RefusalCode.PERMIT_MISMATCH,
                    "L’autorisation " + redeem.permit() + " vaut pour "
                            + permit.get().variant() + ", dans le contenu qui a été validé, et pour rien d’autre.",
                    "Permit " + redeem.permit() + " is for " + permit.get().variant()
                            + ", with the content that was approved, and for nothing else.");
        }
        if (permit.get().redeemed()) {
            return ApprovalRules.refuse(
                    RefusalCode.PERMIT_ALREADY_REDEEMED,
                    "L’autorisation " + redeem.permit() + " a déjà été utilisée.",
                    "Permit " + redeem.permit() + " was used already.");
        }
        if (!now.isBefore(permit.get().validUntil())) {
            return ApprovalRules.refuse(
                    RefusalCode.PERMIT_EXPIRED,
                    "L’autorisation " + redeem.permit() + " n’est plus valable ; demandez-en une autre.",
                    "Permit " + redeem.permit() + " is no longer valid; ask for another.");
        }
        Optional<IssuedPermit> onItsWay = state.permits().stream()
                .filter(other -> other.redeemed()
                        && other.variant().equals(redeem.variant())
                        && other.seal().equals(redeem.seal()))
                .findFirst();
        if (onItsWay.isPresent()) {
            return ApprovalRules.refuse(
                    RefusalCode.PERMIT_ALREADY_REDEEMED,
                    "La déclinaison " + redeem.variant() + " est déjà partie avec l’autorisation "
                            + onItsWay.get().id() + " ; reprenez cet ordre-là.",
                    "Variant " + redeem.variant() + " left by permit "
                            + onItsWay.get().id() + " already; take up that order.");
        }
        // Looked at by the gate already, but another may have revised the text since.
        return notReleased(state, redeem.variant(), redeem.seal())
                .orElseGet(() -> ApprovalRules.accept(new ApprovalEvent.PermitRedeemed(redeem.permit())));
    }

    private static Ruling deliver(ApprovalState state, ApprovalCommand.RecordDelivery delivery) {
        Optional<IssuedPermit> permit = state.permit(delivery.permit());
        if (permit.isEmpty()) {
            return unknown(delivery.permit());
        }
        if (!permit.get().redeemed()) {
            return ApprovalRules.refuse(
                    RefusalCode.PERMIT_NOT_REDEEMED,
                    "L’autorisation " + delivery.permit() + " n’a pas été utilisée.",
                    "Permit " + delivery.permit() + " was not used.");
        }
        if (permit.get().reference() != null) {
            return ApprovalRules.refuse(
                    RefusalCode.ALREADY_DELIVERED,
                    "La diffusion " + delivery.permit() + " a déjà abouti.",
                    "Delivery " + delivery.permit() + " has succeeded already.");
        }
        return ApprovalRules.accept(
                delivery.delivered()
                        ? new ApprovalEvent.Delivered(delivery.permit(), delivery.detail())
                        : new ApprovalEvent.DeliveryFailed(delivery.permit(), delivery.detail()));
    }

    private static Ruling unknown(PermitId permit) {
        return ApprovalRules.refuse(
                RefusalCode.UNKNOWN_PERMIT,
                "Aucune autorisation " + permit + " au dossier.",
                "There is no permit " + permit + " on record.");
    }
}
