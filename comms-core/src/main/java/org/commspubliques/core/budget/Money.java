package org.commspubliques.core.budget;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.commspubliques.core.internal.text.GroupedDigits;
import org.commspubliques.core.language.Wording;

/**
 * Somme: an amount in a currency, exact to the smallest unit of that currency: a hundredth of a euro, a whole franc
 * Pacifique. Nothing is ever rounded: an amount that is finer is refused. Immutable and thread-safe.
 *
 * @param amount the amount, with as many decimals as the currency has; may be below zero
 * @param currency the currency, as ISO 4217 knows it
 */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {

    private static final int MAX_DIGITS = 30;

    /** Gives the amount the decimals of its currency; refuses one that has more. */
    public Money {
        Objects.requireNonNull(currency, "currency");
        int decimals = Math.max(0, currency.getDefaultFractionDigits());
        Preconditions.checkArgument(
                amount.precision() <= MAX_DIGITS && Math.abs(amount.scale()) <= MAX_DIGITS,
                "amount has more than %s digits",
                MAX_DIGITS);
        try {
            amount = amount.setScale(decimals, RoundingMode.UNNECESSARY);
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(currency + " has " + decimals + " decimals, " + amount + " has more", e);
        }
    }

    /**
     * Returns an amount.
     *
     * @param amount the amount in figures, with a point before the decimals, such as {@code 1250000} or {@code 12.50}
     * @param currency the code of the currency, such as {@code XPF}
     * @return the amount
     * @throws IllegalArgumentException if it is no number, has more decimals than the currency, or the currency is not
     *     known
     */
    public static Money of(String amount, String currency) {
        return new Money(new BigDecimal(amount), Currency.getInstance(currency));
    }

    /**
     * Returns nothing, in a currency.
     *
     * @param currency the currency
     * @return zero
     */
    public static Money zero(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /**
     * Returns the sum.
     *
     * @param other an amount of the same currency
     * @return both together
     * @throws IllegalArgumentException if the currencies differ
     */
    public Money plus(Money other) {
        requireSame(other);
        return new Money(amount.add(other.amount), currency);
    }

    /**
     * Returns the difference.
     *
     * @param other an amount of the same currency
     * @return this without the other
     * @throws IllegalArgumentException if the currencies differ
     */
    public Money minus(Money other) {
        requireSame(other);
        return new Money(amount.subtract(other.amount), currency);
    }

    /**
     * Returns a multiple.
     *
     * @param times how many times
     * @return the product
     */
    public Money times(long times) {
        return new Money(amount.multiply(BigDecimal.valueOf(times)), currency);
    }

    /**
     * Shares the amount out as evenly as the smallest unit allows, the first parts having one unit more where it does not
     * come out even. The parts together are the amount.
     *
     * @param parts how many parts, from 1 to 100,000
     * @return the parts; unmodifiable
     * @throws IllegalArgumentException if there is no part, or too many
     */
    public List<Money> split(int parts) {
        Preconditions.checkArgument(parts >= 1 && parts <= 100_000, "parts must be 1 to 100000, was %s", parts);
        BigInteger[] shares = amount.unscaledValue().divideAndRemainder(BigInteger.valueOf(parts));
        int more = shares[1].abs().intValue();
        BigInteger unit = BigInteger.valueOf(amount.signum());
        ImmutableList.Builder<Money> split = ImmutableList.builderWithExpectedSize(parts);
        for (int i = 0; i < parts; i++) {
            BigInteger share = i < more ? shares[0].add(unit) : shares[0];
            split.add(new Money(new BigDecimal(share, amount.scale()), currency));
        }
        return split.build();
    }

    /**
     * Returns whether it is below zero.
     *
     * @return true for a debt
     */
    public boolean isNegative() {
        return amount.signum() < 0;
    }

    /**
     * Returns what a person reads.
     *
     * @return such as « 1 250 000 F CFP » or « 12,50 € », with no-break spaces, and a minus sign below zero;
     *     any other currency by its code
     */
    public Wording label() {
        String code = currency.getCurrencyCode();
        String sign = code.equals("EUR") ? "€" : code.equals("XPF") ? "F\u00A0CFP" : code;
        return Wording.of(
                grouped('\u202F', ',') + "\u00A0" + sign,
                code.equals("EUR")
                        ? (isNegative() ? "−€" : "€") + GroupedDigits.of(amount.abs(), ',', '.')
                        : sign + "\u00A0" + grouped(',', '.'));
    }

    private String grouped(char between, char point) {
        return GroupedDigits.of(amount, between, point);
    }

    private void requireSame(Money other) {
        Preconditions.checkArgument(currency.equals(other.currency), "%s and %s are not of one currency", this, other);
    }

    /**
     * Compares two amounts.
     *
     * @throws IllegalArgumentException if the currencies differ
     */
    @Override
    public int compareTo(Money other) {
        requireSame(other);
        return amount.compareTo(other.amount);
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency.getCurrencyCode();
    }
}
