package org.commspubliques.approval.publication;

import com.google.common.base.Preconditions;

/** Accusé de diffusion: what a channel answered to an order. Immutable and thread-safe. */
public sealed interface DeliveryReceipt {

    /**
     * Diffusé.
     *
     * @param reference what the channel calls the delivery: an address, a number
     */
    record Delivered(String reference) implements DeliveryReceipt {

        /** Refuses a blank reference: a delivery nobody can find again proves nothing. */
        public Delivered {
            Preconditions.checkArgument(!reference.isBlank(), "reference must not be blank");
        }
    }

    /**
     * Échec.
     *
     * @param reason what the channel answered
     */
    record Failed(String reason) implements DeliveryReceipt {

        /** Refuses a blank reason. */
        public Failed {
            Preconditions.checkArgument(!reason.isBlank(), "reason must not be blank");
        }
    }
}
