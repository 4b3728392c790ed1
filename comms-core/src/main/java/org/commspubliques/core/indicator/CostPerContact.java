package org.commspubliques.core.indicator;

import com.google.common.base.Preconditions;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import org.commspubliques.core.budget.Money;
import org.commspubliques.core.language.Wording;

/**
 * Coût par contact: what it cost to reach a person once. Unlike a sum of {@link Money} it may have two decimals in a
 * currency without cents, for less than a franc is much where thousands are reached. Immutable and thread-safe.
 *
 * @param cost what it cost, from 0
 * @param contacts how often people were reached, from 1
 */
public record CostPerContact(Money cost, long contacts) {

    /** From here on nobody counts the parts of a franc. */
    private static final BigDecimal MUCH = BigDecimal.valueOf(100);

    private static final int CENTS = 2;

    /** The identifier of the indicator. */
    public static final String ID = "cout-par-contact";

    /** Refuses costs below zero and no contact. */
    public CostPerContact {
        Preconditions.checkArgument(!cost.isNegative(), "cost must be 0 or more, was %s", cost);
        Preconditions.checkArgument(contacts >= 1, "contacts must be 1 or more, was %s", contacts);
    }

    /**
     * Returns the cost of one contact.
     *
     * @return the amount in the currency of the cost, rounded half up to two decimals
     */
    public BigDecimal amount() {
        return cost.amount().divide(BigDecimal.valueOf(contacts), CENTS, RoundingMode.HALF_UP);
    }

    /**
     * Returns the indicator of which this is a value.
     *
     * @return the indicator, lower being better, in the currency of the cost; in one without cents, such as the F CFP, it has
     *     no decimals where the amount is whole or 100 at least
     */
    public Indicator indicator() {
        return in(cost.currency(), List.of(amount()));
    }

    /** Returns the indicator in a currency, with the decimals that some amounts take. */
    static Indicator in(Currency currency, List<BigDecimal> amounts) {
        String code = currency.getCurrencyCode();
        String sign = code.equals("EUR") ? "€" : code.equals("XPF") ? "F\u00A0CFP" : code;
        return new Indicator(
                ID,
                Wording.of("Coût par contact", "Cost per contact"),
                Wording.of(sign + " par contact", sign + " per contact"),
                Direction.LOWER,
                Aggregation.MEAN,
                currency.getDefaultFractionDigits() == 0 && amounts.stream().allMatch(CostPerContact::needsNoCents)
                        ? 0
                        : CENTS,
                false,
                Wording.of("budget et portée", "budget and reach"));
    }

    private static boolean needsNoCents(BigDecimal amount) {
        return amount.compareTo(MUCH) >= 0 || amount.stripTrailingZeros().scale() <= 0;
    }

    /**
     * Returns what a person reads.
     *
     * @return such as « 2,60 F CFP par contact » or « 1 000 F CFP par contact »
     */
    public Wording label() {
        return indicator().label(amount());
    }
}
