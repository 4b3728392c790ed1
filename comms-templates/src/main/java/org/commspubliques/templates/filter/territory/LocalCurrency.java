package org.commspubliques.templates.filter.territory;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;

/**
 * Monnaie: the currencies of the French territories, by the code that ISO 4217 gives them. No text prints centimes of the
 * franc Pacifique, and there is no coin of them.
 */
public enum LocalCurrency {
    /** The euro: metropolitan France, the overseas departments, Saint-Pierre-et-Miquelon, Saint-Barthélemy, Saint-Martin. */
    EUR(2, "\u20AC", "FR", "GP", "MQ", "GF", "RE", "YT", "PM", "BL", "MF", "TF"),
    /** The franc Pacifique, « F CFP »: New Caledonia, French Polynesia, Wallis and Futuna. */
    XPF(0, "F\u00A0CFP", "NC", "PF", "WF");

    private final int decimals;
    private final String sign;
    private final ImmutableSet<String> countries;

    LocalCurrency(int decimals, String sign, String... countries) {
        this.decimals = decimals;
        this.sign = sign;
        this.countries = ImmutableSet.copyOf(countries);
    }

    /**
     * Finds the currency of a territory.
     *
     * @param country the ISO 3166-1 code, such as {@code NC}
     * @return its currency, or nothing if the territory is not French
     */
    public static Optional<LocalCurrency> of(String country) {
        return Arrays.stream(values())
                .filter(currency -> currency.countries.contains(country))
                .findFirst();
    }

    /**
     * Returns how many decimals an amount has.
     *
     * @return 2 for the euro, 0 for the franc Pacifique
     */
    public int decimals() {
        return decimals;
    }

    /**
     * Returns what a French text writes after an amount.
     *
     * @return such as « F CFP », with a no-break space inside
     */
    public String sign() {
        return sign;
    }
}
