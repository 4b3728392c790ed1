package org.commspubliques.core.sms;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Tarif des SMS: what a part of a text message costs the authority, by how many people receive it. The contract says so,
 * and in which currency: neither is known to this library. Immutable and thread-safe.
 */
public final class SmsTariff {

    private final Currency currency;

    /** The price of a part, by the fewest recipients it is for. */
    private final ImmutableSortedMap<Integer, BigDecimal> prices;

    private SmsTariff(Currency currency, Map<Integer, BigDecimal> prices) {
        this.currency = currency;
        this.prices = ImmutableSortedMap.copyOf(prices);
    }

    /**
     * Returns a tariff of one price.
     *
     * @param currency the currency; francs of the Pacific ({@code XPF}) have no decimals, though a price may
     * @param perPart the price of a part to one recipient, from 0, to any fraction of the currency
     * @return the tariff
     * @throws IllegalArgumentException if the price is below 0
     */
    public static SmsTariff of(Currency currency, BigDecimal perPart) {
        return new SmsTariff(Objects.requireNonNull(currency, "currency"), Map.of(0, price(perPart)));
    }

    private static BigDecimal price(BigDecimal perPart) {
        Preconditions.checkArgument(perPart.signum() >= 0, "the price of a part must not be below 0, was %s", perPart);
        return perPart;
    }

    /**
     * Returns this tariff with another price for messages to many.
     *
     * @param recipients the fewest recipients that the price is for, from 1; it replaces a price that was given for as
     *     many
     * @param perPart the price of a part to one recipient, from 0
     * @return the tariff
     * @throws IllegalArgumentException if there is no recipient, or the price is below 0
     */
    public SmsTariff from(int recipients, BigDecimal perPart) {
        Preconditions.checkArgument(recipients > 0, "a price must be for 1 recipient or more, was %s", recipients);
        NavigableMap<Integer, BigDecimal> all = new TreeMap<>(prices);
        all.put(recipients, price(perPart));
        return new SmsTariff(currency, all);
    }

    /**
     * Returns the currency.
     *
     * @return the currency
     */
    public Currency currency() {
        return currency;
    }

    /**
     * Returns what a part costs.
     *
     * @param recipients how many people receive the message, from 0
     * @return the price of a part to one of them
     * @throws IllegalArgumentException if the number is below 0
     */
    public BigDecimal perPart(int recipients) {
        Preconditions.checkArgument(recipients >= 0, "recipients must not be below 0, was %s", recipients);
        return Objects.requireNonNull(prices.floorEntry(recipients)).getValue();
    }

    /**
     * Returns what a message costs.
     *
     * @param parts the parts it takes, from 0
     * @param recipients how many people receive it, from 0
     * @return the amount in the currency, rounded once, at the end, to the decimals the currency has: none in francs of
     *     the Pacific; half a unit is rounded up
     * @throws IllegalArgumentException if a number is below 0
     */
    public BigDecimal cost(int parts, int recipients) {
        Preconditions.checkArgument(parts >= 0, "parts must not be below 0, was %s", parts);
        BigDecimal exact =
                perPart(recipients).multiply(BigDecimal.valueOf(parts)).multiply(BigDecimal.valueOf(recipients));
        // A currency of no country, such as gold, has -1.
        int decimals = Math.max(0, currency.getDefaultFractionDigits());
        return exact.setScale(decimals, RoundingMode.HALF_UP);
    }

    /**
     * Returns what a text message costs as it is.
     *
     * @param message the message
     * @param recipients how many people receive it, from 0
     * @return the amount in the currency
     */
    public BigDecimal cost(SmsSegments message, int recipients) {
        return cost(message.parts().size(), recipients);
    }

    /**
     * Returns what a text message would cost if every replacement were accepted.
     *
     * @param message the message
     * @param recipients how many people receive it, from 0
     * @return the amount in the currency
     */
    public BigDecimal costIfReplaced(SmsSegments message, int recipients) {
        return cost(message.partsIfReplaced(), recipients);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SmsTariff that && currency.equals(that.currency) && prices.equals(that.prices);
    }

    @Override
    public int hashCode() {
        return Objects.hash(currency, prices);
    }

    @Override
    public String toString() {
        return currency + " " + prices;
    }
}
