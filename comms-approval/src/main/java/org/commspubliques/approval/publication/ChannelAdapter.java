package org.commspubliques.approval.publication;

/**
 * Adaptateur de canal: the host's code that really sends. It gets orders, and gets them from nowhere but the gate.
 *
 * <p>An adapter may be called again with an order that failed; it should pass the order's idempotency key on.
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
}
