package org.commspubliques.approval.publication;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.commspubliques.core.language.Wording;

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
     * @param reason why, and what to do
     */
    record Failed(Wording reason) implements DeliveryReceipt {

        /** Refuses a blank reason. */
        public Failed {
            Preconditions.checkArgument(!reason.fr().isBlank() && !reason.en().isBlank(), "reason must not be blank");
        }

        /**
         * Creates a receipt of what a channel answered in its own words.
         *
         * @param reason its answer, the same for every reader
         * @throws IllegalArgumentException if it is blank
         */
        public Failed(String reason) {
            this(Wording.same(reason));
        }
    }

    /**
     * Diffusé en partie: the channel took the delivery for some of its parts, such as the lists of a mailing. What is left
     * may be tried again, and only that is.
     *
     * <p>Parts are named by the adapter, always alike, and by nothing that tells who somebody is: the names stay on record.
     * Each is 1 to {@value #MAX_PART_LENGTH} characters, without control characters; there are at most {@value #MAX_PARTS}.
     * A part that is in both lists counts as delivered.
     *
     * @param reference what the channel calls what it took
     * @param delivered the parts it took; unmodifiable
     * @param failed the parts it did not take; unmodifiable
     */
    record Partial(String reference, List<String> delivered, List<String> failed) implements DeliveryReceipt {

        /** How many parts a delivery has at most. */
        public static final int MAX_PARTS = 1_000;

        /** How long the name of a part is at most, in UTF-16 units. */
        public static final int MAX_PART_LENGTH = 100;

        /** Copies the parts; refuses a receipt of no parts, too many, and names that no record could keep. */
        public Partial {
            Preconditions.checkArgument(!reference.isBlank(), "reference must not be blank");
            int parts = delivered.size() + failed.size();
            Preconditions.checkArgument(
                    parts >= 1 && parts <= MAX_PARTS, "a delivery has 1 to %s parts, was %s", MAX_PARTS, parts);
            delivered = ImmutableList.copyOf(delivered);
            failed = ImmutableList.copyOf(failed);
            delivered.forEach(DeliveryReceipt::requirePart);
            failed.forEach(DeliveryReceipt::requirePart);
        }
    }

    private static void requirePart(String part) {
        Preconditions.checkArgument(
                !part.isBlank()
                        && part.length() <= Partial.MAX_PART_LENGTH
                        && part.chars().noneMatch(Character::isISOControl)
                        && StandardCharsets.UTF_8.newEncoder().canEncode(part),
                "a part is named by 1 to %s characters, without control characters",
                Partial.MAX_PART_LENGTH);
    }

    /** Non pris en charge: the channel cannot do this; somebody has to do it by hand. */
    record Unsupported() implements DeliveryReceipt {}
}
