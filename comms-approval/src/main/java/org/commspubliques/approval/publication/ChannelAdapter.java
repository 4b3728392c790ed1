package org.commspubliques.approval.publication;

/**
 * Adaptateur de canal: the host's code that really sends. It gets orders, and gets them from nowhere but the gate.
 *
 * <p>An adapter may be called again with an order that failed; it should pass the order's idempotency key on. Where it
 * sends in parts, it is asked again for those that failed alone, and the key of a part is that of the order with its name.
 */
@FunctionalInterface
public interface ChannelAdapter {

    /**
     * Delivers an order.
     *
     * @param order the order
     * @return what the channel answered; a failure is a receipt, an exception is one too, with its message as the reason
     */
    DeliveryReceipt deliver(DeliveryOrder order);

    /**
     * Takes down what was delivered and has been withdrawn since. It may be called again with an order that failed.
     *
     * @param order what to take down
     * @return {@link DeliveryReceipt.Delivered} with what the channel says of it once it is gone; a failure is a receipt,
     *     an exception is one too; {@link DeliveryReceipt.Unsupported}, as here, where it has to be done by hand
     */
    default DeliveryReceipt withdraw(WithdrawalOrder order) {
        return new DeliveryReceipt.Unsupported();
    }
}
