package org.commspubliques.approval.publication;

import com.google.common.base.Strings;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.commspubliques.approval.decision.ApprovalCommand;
import org.commspubliques.approval.decision.ApprovalEvent;
import org.commspubliques.approval.store.CommandId;
import org.jspecify.annotations.Nullable;

/** One try at delivering an order: what came of it can always be recorded, whatever the adapter does. */
final class DeliveryAttempt {

    /** More of what a channel answers is of no use to people, and would not fit a record. */
    private static final int LONGEST_DETAIL = 2_000;

    private DeliveryAttempt() {}

    /** Whatever an adapter throws, or leaves out, is a failed delivery, to be recorded: the order may be tried again. */
    static DeliveryReceipt make(DeliveryOrder order, ChannelAdapter adapter) {
        try {
            @Nullable DeliveryReceipt receipt = adapter.deliver(order);
            return receipt == null ? new DeliveryReceipt.Failed("the adapter gave no receipt") : receipt;
        } catch (RuntimeException e) {
            String message = Strings.nullToEmpty(e.getMessage());
            return new DeliveryReceipt.Failed(message.isBlank() ? e.toString() : message);
        }
    }

    static ApprovalCommand.RecordDelivery record(DeliveryOrder order, DeliveryReceipt receipt) {
        return receipt instanceof DeliveryReceipt.Delivered delivered
                ? new ApprovalCommand.RecordDelivery(order.permit(), true, recordable(delivered.reference()))
                : new ApprovalCommand.RecordDelivery(
                        order.permit(), false, recordable(((DeliveryReceipt.Failed) receipt).reason()));
    }

    /** A message that left must not stay off the record for half a character in what the channel answered. */
    private static String recordable(String detail) {
        String cut = detail.substring(0, Math.min(detail.length(), LONGEST_DETAIL));
        return new String(cut.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    static DeliveryReceipt recorded(List<ApprovalEvent> events, DeliveryOrder order, CommandId name) {
        for (ApprovalEvent event : events) {
            if (event instanceof ApprovalEvent.DeliveryFailed failed
                    && failed.permit().equals(order.permit())) {
                return new DeliveryReceipt.Failed(failed.reason());
            }
        }
        throw new IllegalArgumentException("request '" + name + "' was used for something else; give it another name");
    }
}
