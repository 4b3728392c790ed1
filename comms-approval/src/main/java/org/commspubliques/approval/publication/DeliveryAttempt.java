package org.commspubliques.approval.publication;

import com.google.common.base.Strings;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.commspubliques.approval.decision.ApprovalCommand;
import org.commspubliques.approval.decision.ApprovalEvent;
import org.commspubliques.approval.internal.journal.ApprovalJournal;
import org.commspubliques.approval.permit.PermitId;
import org.commspubliques.approval.store.CommandId;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/** One try at delivering an order: what came of it can always be recorded, whatever the adapter does. */
final class DeliveryAttempt {

    /** More of what a channel answers is of no use to people, and would not fit a record. */
    private static final int LONGEST_DETAIL = 2_000;

    private static final Wording UNSUPPORTED = Wording.of(
            "le canal ne sait pas le faire ; faites-le à la main", "the adapter does not support this; do it by hand");

    private DeliveryAttempt() {}

    /** Whatever an adapter throws, or leaves out, is a failure, to be recorded: the order may be tried again. */
    static DeliveryReceipt make(Supplier<@Nullable DeliveryReceipt> adapter) {
        try {
            DeliveryReceipt receipt = adapter.get();
            return receipt == null
                    ? new DeliveryReceipt.Failed(
                            Wording.of("le canal n’a donné aucun accusé", "the adapter gave no receipt"))
                    : receipt;
        } catch (RuntimeException e) {
            String message = Strings.nullToEmpty(e.getMessage());
            String kind = e.getClass().getSimpleName();
            return new DeliveryReceipt.Failed(
                    message.isBlank()
                            ? Wording.of(
                                    "le canal a échoué sans dire pourquoi (" + kind + ")",
                                    "the channel failed without saying why (" + kind + ")")
                            : Wording.same(message));
        }
    }

    static ApprovalCommand.RecordDelivery record(PermitId permit, DeliveryReceipt receipt) {
        return receipt instanceof DeliveryReceipt.Partial partial
                ? new ApprovalCommand.RecordDelivery(
                        permit, true, detail(receipt), partial.delivered(), partial.failed())
                : new ApprovalCommand.RecordDelivery(
                        permit, receipt instanceof DeliveryReceipt.Delivered, detail(receipt));
    }

    static ApprovalCommand.RecordWithdrawal recordWithdrawal(PermitId permit, DeliveryReceipt receipt) {
        return new ApprovalCommand.RecordWithdrawal(
                permit,
                receipt instanceof DeliveryReceipt.Delivered,
                receipt instanceof DeliveryReceipt.Unsupported ? Wording.same("") : detail(receipt));
    }

    private static Wording detail(DeliveryReceipt receipt) {
        if (receipt instanceof DeliveryReceipt.Delivered delivered) {
            return Wording.same(recordable(delivered.reference()));
        }
        if (receipt instanceof DeliveryReceipt.Partial partial) {
            return Wording.same(recordable(partial.reference()));
        }
        return receipt instanceof DeliveryReceipt.Failed failed
                ? Wording.of(
                        recordable(failed.reason().fr()),
                        recordable(failed.reason().en()))
                : UNSUPPORTED;
    }

    /** A message that left must not stay off the record for half a character in what the channel answered. */
    private static String recordable(String detail) {
        String bare = detail.strip();
        String cut = bare.substring(0, Math.min(bare.length(), LONGEST_DETAIL));
        return new String(cut.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    /** Returns what was answered when this was recorded. */
    static DeliveryReceipt recorded(List<ApprovalEvent> events, PermitId permit, CommandId name) {
        for (ApprovalEvent event : events) {
            if (event instanceof ApprovalEvent.Delivered delivered
                    && delivered.permit().equals(permit)) {
                return new DeliveryReceipt.Delivered(delivered.reference());
            }
            if (event instanceof ApprovalEvent.PartlyDelivered partly
                    && partly.permit().equals(permit)) {
                return new DeliveryReceipt.Partial(partly.reference(), partly.delivered(), partly.failed());
            }
            if (event instanceof ApprovalEvent.DeliveryFailed failed
                    && failed.permit().equals(permit)) {
                return new DeliveryReceipt.Failed(failed.reason());
            }
            if (event instanceof ApprovalEvent.WithdrawalAnswered answered
                    && answered.permit().equals(permit)) {
                return withdrawal(answered);
            }
        }
        throw new IllegalArgumentException(ApprovalJournal.taken(name).en());
    }

    private static DeliveryReceipt withdrawal(ApprovalEvent.WithdrawalAnswered answered) {
        if (answered.done()) {
            return new DeliveryReceipt.Delivered(answered.detail().fr());
        }
        return answered.detail().fr().isEmpty()
                ? new DeliveryReceipt.Unsupported()
                : new DeliveryReceipt.Failed(answered.detail());
    }
}
