package org.commspubliques.templates.filter.territory;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commspubliques.core.language.Wording;

/**
 * Plan de numérotation: how the telephone numbers of a group of territories are built, which can all be dialled from one
 * another in the national form.
 *
 * <p>Only lengths and first digits are checked, since ranges are allotted and withdrawn all the time. The references are
 * ARCEP's national numbering plan (décision n° 2018-0881, as amended) for the numbers of ten digits, and the plans
 * notified to the ITU for the other territories; what is written here is still to be verified against them.
 */
public enum NumberingPlan {
    /** Ten digits that begin with 0: metropolitan France and the overseas departments, Saint-Barthélemy, Saint-Martin. */
    FRANCE(
            "[1-9]\\d{8}",
            Wording.of("10 chiffres en commençant par 0", "10 digits of which the first is 0"),
            "FR",
            "GP",
            "BL",
            "MF",
            "MQ",
            "GF",
            "RE",
            "YT"),
    /** Six digits: New Caledonia. */
    NEW_CALEDONIA(
            "[2-57-9]\\d{5}|05\\d{4}",
            Wording.of("6 chiffres en Nouvelle-Calédonie", "6 digits in New Caledonia"), "NC"),
    /** Eight digits: French Polynesia. */
    FRENCH_POLYNESIA(
            "[48]\\d{7}", Wording.of("8 chiffres en Polynésie française", "8 digits in French Polynesia"), "PF"),
    /** Six digits: Wallis and Futuna. */
    WALLIS_AND_FUTUNA(
            "[4-9]\\d{5}", Wording.of("6 chiffres à Wallis-et-Futuna", "6 digits in Wallis and Futuna"), "WF"),
    /** Six digits, or ten that begin with 0508 or 0708: Saint-Pierre and Miquelon. */
    SAINT_PIERRE_AND_MIQUELON(
            "[45]\\d{5}|708\\d{6}",
            Wording.of("6 chiffres à Saint-Pierre-et-Miquelon", "6 digits in Saint Pierre and Miquelon"), "PM");

    private final Pattern numbers;
    private final Wording form;
    private final ImmutableSet<String> countries;

    NumberingPlan(String numbers, Wording form, String... countries) {
        this.numbers = Pattern.compile(numbers);
        this.form = form;
        this.countries = ImmutableSet.copyOf(countries);
    }

    /**
     * Finds the plan of a territory.
     *
     * @param country the ISO 3166-1 code, such as {@code NC}
     * @return its plan, or nothing if the territory is not French
     */
    public static Optional<NumberingPlan> of(String country) {
        return Arrays.stream(values()).filter(plan -> plan.serves(country)).findFirst();
    }

    /**
     * Returns whether whoever is in a territory dials the numbers of this plan in their national form.
     *
     * @param country the ISO 3166-1 code
     * @return true if it is a territory of this plan
     */
    public boolean serves(String country) {
        return countries.contains(country);
    }

    /**
     * Returns what a number of this plan looks like.
     *
     * @return such as « 6 chiffres en Nouvelle-Calédonie »
     */
    public Wording form() {
        return form;
    }

    /** Whether these digits, which follow the country code, can be a number. */
    boolean has(String digits) {
        return numbers.matcher(digits).matches();
    }
}
