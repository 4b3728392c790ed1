package org.commspubliques.approval.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.approval.permit.IssuedPermit;
import org.commspubliques.approval.permit.PermitId;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.communication.ContentSeal;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.internal.variant.VariantNames;
import org.commspubliques.core.language.Wording;

/** Règles des autorisations: what follows from a command about a permit. Pure, as {@link ApprovalRules}. */
public final class PermitRules {

    private PermitRules() {}

    /**
     * Decides on a command about a permit.
     *
     * @param state where the approval stands
     * @param command to issue, redeem or report on a permit
     * @param now the instant of the command
     * @param channels the channels, by whose names people are told of variants
     * @return the events that follow, or why it is refused
     * @throws IllegalArgumentException if the command is not about a permit
     */
    public static Ruling decide(ApprovalState state, ApprovalCommand command, Instant now, ChannelCatalog channels) {
        List<ApprovalEvent> due = TimeRules.due(state, now);
        Ruling ruling = ruling(state.during(now, due), command, now, channels);
        return due.isEmpty() || !(ruling instanceof Ruling.Accepted accepted)
                ? ruling
                : new Ruling.Accepted(ImmutableList.<ApprovalEvent>builder()
                        .addAll(due)
                        .addAll(accepted.events())
                        .build());
    }

    static Ruling ruling(ApprovalState state, ApprovalCommand command, Instant now, ChannelCatalog channels) {
        if (command instanceof ApprovalCommand.IssuePermit issue) {
            return issue(state, issue, now, VariantNames.of(issue.variant(), channels));
        }
        if (command instanceof ApprovalCommand.RedeemPermit redeem) {
            return redeem(state, redeem, now, VariantNames.of(redeem.variant(), channels));
        }
        if (command instanceof ApprovalCommand.RecordDelivery delivery) {
            return deliver(state, delivery);
        }
        if (command instanceof ApprovalCommand.RecordWithdrawal withdrawal) {
            return removed(state, withdrawal);
        }
        throw new IllegalArgumentException("no rule for " + command.getClass().getSimpleName());
    }

    private static Ruling issue(ApprovalState state, ApprovalCommand.IssuePermit issue, Instant now, Wording called) {
        VariantId variant = issue.variant();
        Optional<Ruling> held = notReleased(state, variant, issue.seal(), called);
        if (held.isPresent()) {
            return held.get();
        }
        Optional<String> notOverridden = issue.derogations().stream()
                .filter(rule -> !state.isDerogated(variant, rule))
                .findFirst();
        if (notOverridden.isPresent()) {
            return ApprovalRules.refuse(
                    RefusalCode.NOT_DEROGABLE,
                    "Personne n’a dérogé à la règle " + notOverridden.get() + " pour ce contenu.",
                    "Nobody has overridden rule " + notOverridden.get() + " for this content.");
        }
        PermitId permit = new PermitId(issue.communication(), state.version() + 1);
        return ApprovalRules.accept(new ApprovalEvent.PermitIssued(
                permit,
                variant,
                issue.seal(),
                now.plus(issue.validity()),
                issue.checks(),
                issue.packs(),
                issue.reportDigest(),
                issue.derogations()));
    }

    /**
     * Tells what keeps an order that was given from being tried: what it is about was changed since, withdrawn, suspended or
     * frozen, is not approved any more, or the time of the permit is over and no part has gone out.
     *
     * @param state where the approval stands
     * @param permit the permit the order came from
     * @param now the instant of the attempt
     * @param channels the channels, by whose names people are told of variants
     * @return why nothing is sent, or nothing
     */
    public static Optional<Refusal> stopping(
            ApprovalState state, IssuedPermit permit, Instant now, ChannelCatalog channels) {
        if (permit.withdrawn() || state.isWithdrawn()) {
            return Optional.of(Refusal.of(
                    RefusalCode.WITHDRAWN,
                    "L’action, ou sa diffusion, a été retirée ; plus rien ne part.",
                    "The communication, or its publication, was withdrawn; nothing more goes out."));
        }
        Wording called = VariantNames.of(permit.variant(), channels);
        return notReleased(state, permit.variant(), permit.seal(), called)
                .or(() -> expired(permit, now))
                .or(() -> overdue(state, permit, now))
                .flatMap(Ruling::refusal);
    }

    private static Optional<Ruling> overdue(ApprovalState state, IssuedPermit permit, Instant now) {
        return state.debt()
                .filter(debt -> debt.isMissed(now) && !state.isApproved(permit.variant()))
                .map(debt -> ApprovalRules.refuse(
                        RefusalCode.RATIFICATION_OWED,
                        "La régularisation de la procédure d’urgence est en retard ; faites-la d’abord.",
                        "The ratification of the urgent procedure is overdue; have it given first."));
    }

    private static Optional<Ruling> expired(IssuedPermit permit, Instant now) {
        return permit.isOver(now)
                ? Optional.of(ApprovalRules.refuse(
                        RefusalCode.PERMIT_EXPIRED,
                        "L’autorisation " + permit.id() + " n’est plus valable ; demandez-en une autre.",
                        "Permit " + permit.id() + " is no longer valid; ask for another."))
                : Optional.empty();
    }

    private static Optional<Ruling> stopped(ApprovalState state) {
        if (state.suspension().isPresent()) {
            return Optional.of(ApprovalRules.refuse(
                    RefusalCode.ON_HOLD,
                    "La validation est suspendue ; rien ne part avant sa reprise.",
                    "The approval is suspended; nothing goes out before it is taken up again."));
        }
        return state.freeze()
                .map(freeze -> ApprovalRules.refuse(
                        RefusalCode.FROZEN,
                        "La publication est gelée (" + freeze.reason()
                                + ") ; la fonction qui l’a gelée est seule à pouvoir la dégeler.",
                        "Publication is frozen (" + freeze.reason() + "); the office that froze it alone lets it go."));
    }

    private static Optional<Ruling> notReleased(
            ApprovalState state, VariantId variant, ContentSeal seal, Wording called) {
        if (!seal.equals(state.seals().get(variant))) {
            return Optional.of(ApprovalRules.refuse(
                    RefusalCode.SEAL_CHANGED,
                    "Le contenu de la déclinaison " + called.fr() + " n’est pas celui du dossier.",
                    "The content of variant " + called.en() + " is not the one on record."));
        }
        if (!state.isReleased(variant)) {
            return Optional.of(ApprovalRules.refuse(
                    RefusalCode.NOT_APPROVED,
                    "La déclinaison " + called.fr() + " n’est pas validée.",
                    "Variant " + called.en() + " is not approved."));
        }
        return stopped(state);
    }

    private static Ruling redeem(
            ApprovalState state, ApprovalCommand.RedeemPermit redeem, Instant now, Wording called) {
        Optional<IssuedPermit> permit = state.permit(redeem.permit());
        if (permit.isEmpty()) {
            return unknown(redeem.permit());
        }
        if (!permit.get().isFor(redeem.variant(), redeem.seal())) {
            return ApprovalRules.refuse(
                    RefusalCode.PERMIT_MISMATCH,
                    "L’autorisation " + redeem.permit() + " vaut pour "
                            + permit.get().variant() + ", dans le contenu qui a été validé, et pour rien d’autre.",
                    "Permit " + redeem.permit() + " is for " + permit.get().variant()
                            + ", with the content that was approved, and for nothing else.");
        }
        Optional<Ruling> expired = expired(permit.get(), now);
        if (expired.isPresent()) {
            return expired.get();
        }
        if (permit.get().redeemed()) {
            return used(permit.get());
        }
        Optional<IssuedPermit> onItsWay = state.permits().stream()
                .filter(other -> other.isFor(redeem.variant(), redeem.seal()) && isInTheWay(state, other, now))
                .findFirst();
        if (onItsWay.isPresent()) {
            return ApprovalRules.refuse(
                    RefusalCode.PERMIT_ALREADY_REDEEMED,
                    "La déclinaison " + called.fr() + " a déjà un ordre d’envoi, donné pour l’autorisation "
                            + onItsWay.get().id() + " ; reprenez cet ordre-là.",
                    "Variant " + called.en() + " has an order of delivery already, given for permit "
                            + onItsWay.get().id() + "; take up that order.");
        }
        // Looked at by the gate already, but another may have revised the text since.
        return notReleased(state, redeem.variant(), redeem.seal(), called)
                .orElseGet(() -> ApprovalRules.accept(new ApprovalEvent.PermitRedeemed(redeem.permit())));
    }

    /** An order that may still be tried, what is out, and what was taken back. */
    private static boolean isInTheWay(ApprovalState state, IssuedPermit other, Instant now) {
        return other.isPending(now)
                || other.withdrawn()
                || (other.reference() != null && state.isPublished(other.variant()));
    }

    /** Whoever asks again after a failure has an order, or can have it once more. */
    private static Ruling used(IssuedPermit permit) {
        return permit.delivery().isPresent()
                ? ApprovalRules.refuse(
                        RefusalCode.PERMIT_ALREADY_REDEEMED,
                        "L’autorisation " + permit.id() + " a déjà été utilisée : le texte est parti.",
                        "Permit " + permit.id() + " was used already: the text is out.")
                : ApprovalRules.refuse(
                        RefusalCode.PERMIT_ALREADY_REDEEMED,
                        "L’autorisation " + permit.id()
                                + " a déjà été utilisée, et la remise n’a pas encore abouti. Si elle a échoué, "
                                + "recommencez-la avec le même ordre et un nouvel identifiant de commande. Un ordre perdu "
                                + "se redemande sous l’identifiant de la première demande.",
                        "Permit " + permit.id()
                                + " was used already, and the delivery has not succeeded so far. Where it failed, try it "
                                + "again with the same order and a new command id. A lost order is asked for again "
                                + "under the id of the first request.");
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
        return ApprovalRules.accept(delivered(permit.get(), delivery));
    }

    /** A part is taken once, and what an adapter says of parts that it was not asked for means nothing. */
    private static ApprovalEvent delivered(IssuedPermit permit, ApprovalCommand.RecordDelivery delivery) {
        if (!delivery.delivered()) {
            return new ApprovalEvent.DeliveryFailed(permit.id(), delivery.detail());
        }
        Set<String> taken = ImmutableSet.copyOf(delivery.taken());
        Set<String> asked = permit.failed();
        boolean whole = taken.isEmpty() && delivery.failed().isEmpty();
        Set<String> left = asked.isEmpty() ? ImmutableSet.copyOf(delivery.failed()) : asked;
        if (whole || taken.containsAll(left)) {
            return new ApprovalEvent.Delivered(permit.id(), delivery.detail().fr());
        }
        if (!asked.isEmpty()) {
            taken = Sets.intersection(taken, asked);
        }
        return taken.isEmpty()
                ? new ApprovalEvent.DeliveryFailed(permit.id(), delivery.detail())
                : new ApprovalEvent.PartlyDelivered(
                        permit.id(),
                        delivery.detail().fr(),
                        ImmutableList.copyOf(taken),
                        ImmutableList.copyOf(Sets.difference(left, taken)));
    }

    private static Ruling removed(ApprovalState state, ApprovalCommand.RecordWithdrawal withdrawal) {
        Optional<IssuedPermit> permit = state.permit(withdrawal.permit());
        if (permit.isEmpty()) {
            return unknown(withdrawal.permit());
        }
        if (!permit.get().withdrawn() || permit.get().removal() != null) {
            return ApprovalRules.refuse(
                    RefusalCode.NOT_PUBLISHED,
                    "Rien de ce qui est parti avec l’autorisation " + withdrawal.permit() + " n’est à retirer.",
                    "Nothing that left by permit " + withdrawal.permit() + " has to be removed.");
        }
        return ApprovalRules.accept(
                new ApprovalEvent.WithdrawalAnswered(withdrawal.permit(), withdrawal.done(), withdrawal.detail()));
    }

    static Ruling unknown(PermitId permit) {
        return ApprovalRules.refuse(
                RefusalCode.UNKNOWN_PERMIT,
                "Aucune autorisation " + permit + " au dossier.",
                "There is no permit " + permit + " on record.");
    }
}
